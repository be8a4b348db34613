import { classMetadata, publicName, type MemberMetadata } from "../metadata/clientMetadata";
import type { Events } from "./events";
import { HostError } from "./hostError";
import type { RequirementSets } from "./requirementSets";
import type { ServerObject } from "./serverObject";

/**
 * Reads, writes and calls members of server objects by wire name. A name the client does not know, or one newer than
 * the reported requirement sets, is answered as an older host would (ApiNotFound); a known one the host lacks is loud.
 */
export class Members {
  constructor(
    private readonly sets: RequirementSets,
    private readonly events: Events,
    private readonly hostName: string,
  ) {}

  read(object: ServerObject, name: string): unknown {
    const metadata = classMetadata(object.wireClass);
    this.require(metadata.scalars[name] ?? metadata.navigations[name]);
    if (!(name in object)) throw this.notImplemented(object, name);
    return Reflect.get(object, name);
  }

  write(object: ServerObject, name: string, value: unknown): void {
    const metadata = classMetadata(object.wireClass);
    const readName = metadata.writeAliases[name] ?? name;
    this.require(metadata.scalars[readName]);
    if (!hasSetter(object, readName)) throw this.notImplemented(object, readName);
    Reflect.set(object, readName, value);
  }

  call(object: ServerObject, name: string, args: readonly unknown[]): unknown {
    const metadata = classMetadata(object.wireClass);
    const isIndexer = name === "GetItem" && metadata.indexer !== undefined;
    if (!isIndexer) this.require(metadata.methods[name]);
    const event = metadata.events[name];
    if (event) return this.switchEvent(object, name, event);
    const method: unknown = name in object ? Reflect.get(object, name) : undefined;
    if (typeof method !== "function") throw this.notImplemented(object, name);
    return Reflect.apply(method, object, args);
  }

  /** True where the reported sets include the member. */
  isAvailable(member: MemberMetadata): boolean {
    return this.sets.meets(member.since);
  }

  notImplemented(object: ServerObject, name: string): HostError {
    const member = `${object.wireClass}.${publicName(name)}`;
    return new HostError("UnsupportedOperation", `${this.hostName}: ${member} is not implemented`);
  }

  private switchEvent(object: ServerObject, name: string, event: { type: number; registers: boolean }): null {
    const target = object.eventTarget(event.type);
    if (target === null) throw this.notImplemented(object, name);
    if (event.registers) this.events.listen(event.type, target);
    else this.events.stopListening(event.type, target);
    return null;
  }

  private require(member: MemberMetadata | undefined): void {
    if (!member || !this.isAvailable(member)) throw new HostError("ApiNotFound");
  }
}

function hasSetter(object: object, name: string): boolean {
  for (let owner: object | null = object; owner; owner = Reflect.getPrototypeOf(owner)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}
