import { classMetadata } from "../metadata/clientMetadata";
import { HostError } from "./hostError";
import type { Members } from "./members";
import { selectsAll, type Selection } from "./selection";
import { ServerObject } from "./serverObject";

export interface Paging {
  readonly skip: number;
  /** 0 is no limit. */
  readonly top: number;
}

/** Builds the answer to a query: ids always, selected scalars, named navigations, items of collections. */
export class Projection {
  constructor(
    private readonly members: Members,
    /** Called with every object the answer describes, before it is described. */
    private readonly visit: (object: ServerObject) => void,
    /** Told which member is being read, for the location of an error. */
    private readonly reading: (object: ServerObject, name: string) => void,
  ) {}

  /** The id fields of an object, which the client needs in every answer. */
  ids(object: ServerObject): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const field of classMetadata(object.wireClass).idFields) {
      const value: unknown = Reflect.get(object, field);
      if (value !== null && value !== undefined) answer[field] = value;
    }
    return answer;
  }

  project(object: ServerObject, selection: Selection, paging?: Paging): Record<string, unknown> {
    rejectUnknownNames(object, selection);
    return this.answer(object, selection, paging);
  }

  private answer(object: ServerObject, selection: Selection, paging?: Paging): Record<string, unknown> {
    this.visit(object);
    const metadata = classMetadata(object.wireClass);
    const items = object.items();
    const answer = this.ids(object);
    for (const [name, scalar] of Object.entries(metadata.scalars)) {
      const isNamed = selection.properties.has(name.toLowerCase());
      const isWanted = isNamed || items !== null || (selectsAll(selection) && !name.startsWith("_"));
      if (!isWanted || (!isNamed && !this.members.isAvailable(scalar))) continue;
      this.reading(object, name);
      answer[name] = this.members.read(object, name);
    }
    if (items) answer._Items = this.projectItems(items, selection, paging ?? { skip: 0, top: 0 });
    else this.projectNavigations(object, selection, answer);
    return answer;
  }

  private projectItems(items: readonly ServerObject[], selection: Selection, { skip, top }: Paging): unknown[] {
    const end = top > 0 ? skip + top : items.length;
    return items.slice(skip, end).map((item, index) => ({ _Index: skip + index, ...this.answer(item, selection) }));
  }

  private projectNavigations(object: ServerObject, selection: Selection, answer: Record<string, unknown>): void {
    for (const name of Object.keys(classMetadata(object.wireClass).navigations)) {
      const below = selection.properties.get(name.toLowerCase());
      if (!below) continue;
      this.reading(object, name);
      const target = this.members.read(object, name);
      answer[name] = target instanceof ServerObject ? this.project(target, below) : null;
    }
  }
}

/**
 * Belief: whether Excel ignores or refuses unknown names in `load` is unknown. Refusing them shows mistakes such as
 * `load(["items/name"])`, which would otherwise surface later as a property that was not loaded.
 */
function rejectUnknownNames(object: ServerObject, selection: Selection): void {
  const own = classMetadata(object.wireClass);
  const item = own.itemType === undefined || object.items() === null ? undefined : classMetadata(own.itemType);
  const names = Object.keys({ ...own.scalars, ...own.navigations, ...item?.scalars, ...item?.navigations });
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const name of selection.properties.keys()) {
    if (!known.has(name)) {
      throw new HostError("InvalidArgument", `${object.wireClass} has no property "${name}" that could be loaded.`);
    }
  }
}

/** The answer in the shape of the client's own JSON objects: camelCase names, and `items` for collections. */
export function asClientJson(answer: unknown): unknown {
  if (answer === null || typeof answer !== "object" || Array.isArray(answer)) return answer;
  const entries = Object.entries(answer);
  const items = entries.find(([name]) => name === "_Items")?.[1];
  if (Array.isArray(items)) return { items: items.map(asClientJson) };
  return Object.fromEntries(
    entries.map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), asClientJson(value)]),
  );
}
