/**
 * An object the client can address. Members of the wire are declared by subclasses under their wire names (PascalCase
 * accessors and methods); everything else starts with a lower-case letter and cannot be reached from outside.
 */
export abstract class ServerObject {
  /** Name of the client's class, e.g. "Range". */
  abstract readonly wireClass: string;
  /** Set while the client keeps a reference to this object beyond a request. */
  referenceId: string | null = null;

  /** Ranges: the client may keep a reference to them. */
  get isKeepable(): boolean {
    return false;
  }

  /** True once the thing behind this object is gone. */
  get isDeleted(): boolean {
    return false;
  }

  /** Items in their order, for collections. */
  items(): readonly ServerObject[] | null {
    return null;
  }

  /** Target id under which the event of this type is raised, or null where the host does not raise it. */
  eventTarget(type: number): string | null {
    void type;
    return null;
  }

  get _ReferenceId(): string | null {
    return this.referenceId;
  }
}
