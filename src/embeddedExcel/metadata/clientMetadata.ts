import generated from "./clientMetadata.generated.json";

export interface MemberMetadata {
  /** Requirement set and version that introduced the member, e.g. "ExcelApi 1.9"; absent: there from the start. */
  readonly since?: string;
}

/** What the client library knows of one wire class. Member names are those of the wire ("NumberFormat"). */
export interface ClassMetadata {
  readonly scalars: Readonly<Record<string, MemberMetadata & { readonly writable: boolean }>>;
  readonly navigations: Readonly<Record<string, MemberMetadata & { readonly type: string }>>;
  readonly methods: Readonly<Record<string, MemberMetadata & { readonly returns?: string }>>;
  /** Methods that switch an event on or off, with the number of the event. */
  readonly events: Readonly<Record<string, { readonly type: number; readonly registers: boolean }>>;
  /** Fields the client needs in every answer to find the object again. */
  readonly idFields: readonly string[];
  /** Wire name the client writes → wire name it reads. */
  readonly writeAliases: Readonly<Record<string, string>>;
  /** Class of the items, for collections. */
  readonly itemType?: string;
  /** Class an indexer path of this class leads to. */
  readonly indexer?: string;
}

const classes: Readonly<Record<string, ClassMetadata>> = generated;

/** Throws where the client has no such class: a mistake in the host itself. */
export function classMetadata(wireClass: string): ClassMetadata {
  const found = classes[wireClass];
  if (!found) throw new Error(`the client has no wire class ${wireClass}`);
  return found;
}

/** "NumberFormat" → "numberFormat", "_KeepReference" stays. */
export function publicName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
