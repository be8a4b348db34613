import { publicName } from "../metadata/clientMetadata";
import { HostError } from "./hostError";
import type { Members } from "./members";
import { asClientJson, Projection } from "./projection";
import type { References } from "./references";
import { selectionOf } from "./selection";
import { ServerObject } from "./serverObject";
import type { Service } from "./service";
import {
  ActionType,
  PathType,
  type ActionResult,
  type ArgumentInfo,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
  type WireAction,
  type WirePath,
} from "./wire";

/** Answer to a method or a write on a null object. */
const NULL_RESULT = { _IsNull: true };

export interface DispatcherParts {
  readonly root: ServerObject;
  /** Services beside the root, by name. */
  readonly services: ReadonlyMap<string, Service>;
  readonly members: Members;
  readonly references: References;
}

/** Runs one request: resolves object paths once each, runs the actions in order, stops at the first that fails. */
export class Dispatcher {
  private readonly resolved = new Map<number, ServerObject | Service | null>();
  private readonly projection: Projection;
  private location: string | undefined;

  constructor(
    private readonly parts: DispatcherParts,
    private readonly request: RequestBody,
  ) {
    this.projection = new Projection(
      parts.members,
      (object) => this.keepWhereAsked(object, undefined),
      (object, name) => this.at(object, name),
    );
  }

  run(): ResponseBody {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const traceIds = () => (traces.length > 0 ? { TraceIds: traces } : {});
    for (const [index, action] of this.request.Actions.entries()) {
      this.location = undefined;
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        const value = action.ActionType === ActionType.trace ? null : this.act(action);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Error: this.describe(error, index), ...traceIds(), ProcessedResults: { Results: results } };
      }
    }
    return { Results: results, ...traceIds() };
  }

  private describe(error: unknown, actionIndex: number) {
    const known = error instanceof HostError ? error : unexpected(error);
    return {
      Code: known.code,
      Message: known.message,
      HttpStatusCode: known.httpStatus,
      ActionIndex: actionIndex,
      ...(this.location === undefined ? {} : { Location: this.location }),
    };
  }

  private act(action: WireAction): unknown {
    const object = this.resolve(action.ObjectPathId);
    const path = this.request.ObjectPaths[action.ObjectPathId];
    if (object !== null && !(object instanceof ServerObject)) return this.actOnService(object, action);
    if (object !== null && object.isDeleted) throw new HostError("ItemNotFound");
    switch (action.ActionType) {
      case ActionType.instantiate:
        if (!object) return null;
        this.keepWhereAsked(object, path);
        return this.projection.ids(object);
      case ActionType.query:
        return object && this.query(object, action.QueryInfo ?? {}, path);
      case ActionType.queryAsJson:
        return object && asClientJson(this.query(object, action.QueryInfo ?? {}, path));
      case ActionType.method:
        return object ? this.callMethod(object, action) : NULL_RESULT;
      case ActionType.setProperty:
        if (!object) return NULL_RESULT;
        this.write(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        if (!object) return NULL_RESULT;
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.write(object, name.charAt(0).toUpperCase() + name.slice(1), value);
        }
        return null;
      default:
        throw new HostError("UnsupportedOperation", `action type ${action.ActionType} is not implemented`);
    }
  }

  private actOnService(service: Service, action: WireAction): unknown {
    if (action.ActionType === ActionType.instantiate) return {};
    if (action.ActionType === ActionType.method) {
      return service.call(action.Name, this.argumentsOf(action.ArgumentInfo));
    }
    if (action.ActionType === ActionType.query) return {};
    throw new HostError("ApiNotFound");
  }

  private query(object: ServerObject, query: QueryInfo, path: WirePath | undefined): Record<string, unknown> {
    this.keepWhereAsked(object, path);
    return this.projection.project(object, selectionOf(query), { skip: query.Skip ?? 0, top: query.Top ?? 0 });
  }

  private callMethod(object: ServerObject, action: WireAction): unknown {
    const args = this.argumentsOf(action.ArgumentInfo);
    const { references, root } = this.parts;
    if (action.Name === "_KeepReference") {
      references.keep(object);
      return null;
    }
    if (object === root && action.Name === "_RemoveReference") {
      references.release(String(args[0]));
      return null;
    }
    if (object === root && action.Name === "_RemoveAllReferences") {
      references.releaseAll();
      return null;
    }
    if (object === root && action.Name === "_GetReferenceCount") return references.count;
    return this.call(object, action.Name, args);
  }

  private resolve(pathId: number): ServerObject | Service | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidObjectPath", `unknown object path ${pathId}`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: WirePath): ServerObject | Service | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.parts.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId: {
        const kept = this.parts.references.get(path.Name);
        if (!kept || kept.isDeleted) throw new HostError("ItemNotFound");
        return kept;
      }
      case PathType.newObject: {
        const service = this.parts.services.get(path.Name);
        if (!service) throw new HostError("ApiNotFound");
        return service;
      }
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: WirePath): ServerObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (!(parent instanceof ServerObject)) throw new HostError("ApiNotFound");
    if (path.ObjectPathType === PathType.property) {
      this.at(parent, path.Name);
      if (parent.isDeleted) throw new HostError("ItemNotFound");
      return asObject(this.parts.members.read(parent, path.Name));
    }
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    return asObject(this.call(parent, name, this.argumentsOf(path.ArgumentInfo)));
  }

  private call(object: ServerObject, name: string, args: readonly unknown[]): unknown {
    this.at(object, name);
    if (object.isDeleted) throw new HostError("ItemNotFound");
    return this.parts.members.call(object, name, args);
  }

  private write(object: ServerObject, name: string, value: unknown): void {
    this.at(object, name);
    this.parts.members.write(object, name, value);
  }

  private at(object: ServerObject, name: string): void {
    this.location = `${object.wireClass}.${publicName(name)}`;
  }

  private keepWhereAsked(object: ServerObject, path: WirePath | undefined): void {
    if (this.request.AutoKeepReference && !path?.D && object.isKeepable) this.parts.references.keep(object);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.withObjects(value, references?.[index]));
  }

  /** Replaces path ids by the objects they stand for, wherever the client marked them. */
  private withObjects(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0 && reference === value) return this.resolve(reference);
    if (Array.isArray(value)) {
      return Array.isArray(reference)
        ? value.map((item, index) => this.withObjects(item, reference[index]))
        : hasObjects(value)
          ? value.map((item) => this.withObjects(item, undefined))
          : value;
    }
    if (value === null || typeof value !== "object") return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.withObjects(item, undefined)]));
  }
}

/** Cell values are arrays of arrays of plain values: not worth walking. */
function hasObjects(list: readonly unknown[]): boolean {
  return list.some((item) => item !== null && typeof item === "object" && !Array.isArray(item));
}

function asObject(value: unknown): ServerObject | null {
  return value instanceof ServerObject ? value : null;
}

function unexpected(error: unknown): HostError {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `There was an internal error while processing the request. ${detail}`);
}
