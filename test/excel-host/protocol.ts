/**
 * Office.js's batch protocol: a list of actions on object paths, answered by a list of results. The numbers
 * are those of `ActionType` and `ObjectPathType` in @microsoft/office-js 1.1.110.
 */
import { ApiError, ApiObject } from "./api";
import type { Manners } from "./manners";

const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const PathType = { global: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;

interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the path of the object that it stands for, or null. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ArgumentInfo?: Arguments;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
}

/** "Values" → "values": requests are in Pascal case, the reference in camel case. */
function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Objects that the add-in tracks across syncs, by the reference that Excel gave them. */
export class References {
  private readonly held = new Map<string, ApiObject>();
  private last = 0;

  keep(object: ApiObject): string {
    this.last++;
    const id = `{ref-${this.last}}`;
    this.held.set(id, object);
    return id;
  }

  get(id: string): ApiObject | undefined {
    return this.held.get(id);
  }

  release(id: string): void {
    this.held.delete(id);
  }

  get count(): number {
    return this.held.size;
  }
}

/** Runs the actions of one batch in order, stopping at the first error: there is no rollback in Excel. */
export class BatchRun {
  private readonly resolved = new Map<number, ApiObject | null>();
  private readonly kept = new Map<number, string>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];

  constructor(
    private readonly batch: Batch,
    private readonly root: ApiObject,
    private readonly references: References,
    private readonly manners: Manners,
  ) {}

  /** @param stopAfter how many actions are carried out before `failure` is answered; all by default */
  run(stopAfter = this.batch.Actions.length, failure?: ApiError): BatchAnswer {
    for (const [index, action] of this.batch.Actions.entries()) {
      if (index >= stopAfter && failure !== undefined) return this.failed(failure, index, "");
      try {
        const value = this.carryOut(action);
        if (value !== undefined) this.results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return this.failed(error, index, this.location(action));
      }
    }
    return { Results: this.results };
  }

  private failed(error: ApiError, index: number, location: string): BatchAnswer {
    return {
      Error: {
        Code: error.code,
        Message: error.detail,
        Location: this.manners.locations ? location : "",
        ActionIndex: index,
        HttpStatusCode: 400,
      },
      Results: this.results,
    };
  }

  /** "Range.values", as Excel names the place of an error. */
  private location(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const instantiates = action.ActionType === ActionType.instantiate && path !== undefined;
    const owner = this.resolved.get(
      instantiates ? (path.ParentObjectPathId ?? action.ObjectPathId) : action.ObjectPathId,
    );
    return `${owner?.typeName ?? ""}.${camel(instantiates ? path.Name : action.Name)}`;
  }

  /** @returns the result of the action, undefined where it has none */
  private carryOut(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return undefined;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.identity(action.ObjectPathId, object);
      case ActionType.query:
        return object === null
          ? null
          : { ...this.identity(action.ObjectPathId, object), ...this.select(object, action) };
      case ActionType.method:
        return object === null ? null : this.callMethod(action, object);
      case ActionType.setProperty:
        // Setting on a null object is an error: https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
        if (object === null) throw new ApiError("ItemNotFound", `set ${action.Name} on a null object`);
        if (this.manners.allows(`${object.typeName}.${camel(action.Name)}=`)) {
          object.set(camel(action.Name), this.args(action.ArgumentInfo)[0]);
        }
        return undefined;
      default:
        throw new ApiError("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  private callMethod(action: Action, object: ApiObject): unknown {
    if (action.Name === "_KeepReference") {
      this.kept.set(action.ObjectPathId, this.references.keep(object));
      return undefined;
    }
    if (action.Name === "_RemoveReference") {
      this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return undefined;
    }
    if (!this.manners.allows(`${object.typeName}.${camel(action.Name)}()`)) return undefined;
    const result = object.call(camel(action.Name), this.args(action.ArgumentInfo));
    return result instanceof ApiObject ? result.identity() : (result ?? undefined);
  }

  private identity(pathId: number, object: ApiObject): Record<string, unknown> {
    const kept = this.kept.get(pathId);
    return { ...object.identity(), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
  }

  private select(object: ApiObject, action: Action): Record<string, unknown> {
    return this.properties(object, action.QueryInfo?.Select ?? []);
  }

  /** Loads "name", "format/font/name"; on a collection the same of each item. */
  private properties(object: ApiObject, paths: readonly string[]): Record<string, unknown> {
    const items = object.items();
    if (items !== null) {
      this.manners.allows(`${object.typeName}[]`);
      const inner = paths.map((path) => (path.startsWith("items/") ? path.slice("items/".length) : path));
      return { _Items: items.map((item) => ({ ...item.identity(), ...this.properties(item, inner) })) };
    }
    const answer: Record<string, unknown> = {};
    const deeper = new Map<string, string[]>();
    for (const path of paths) {
      const [head = "", ...rest] = path.split("/");
      if (rest.length === 0) {
        this.manners.allows(`${object.typeName}.${head}`);
        answer[pascal(head)] = object.get(head);
      } else deeper.set(head, [...(deeper.get(head) ?? []), rest.join("/")]);
    }
    for (const [property, inner] of deeper) {
      this.manners.allows(`${object.typeName}.${property}`);
      const linked = object.link(property);
      answer[pascal(property)] =
        linked === null ? null : { ...linked.identity(), ...this.properties(linked, inner) };
    }
    return answer;
  }

  private resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new ApiError("InvalidObjectPath", `no path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): ApiObject | null {
    if (path.ObjectPathType === PathType.global) return this.root;
    if (path.ObjectPathType === PathType.null) return null;
    if (path.ObjectPathType === PathType.reference) {
      const kept = this.references.get(path.Name);
      if (kept === undefined) throw new ApiError("InvalidObjectPath", `no reference ${path.Name}`);
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? this.root : this.resolve(path.ParentObjectPathId);
    // What is reached through a null object is null too.
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.property) {
      this.manners.allows(`${parent.typeName}.${camel(path.Name)}`);
      return parent.link(camel(path.Name));
    }
    if (path.ObjectPathType === PathType.indexer) {
      this.manners.allows(`${parent.typeName}.getItem()`);
      return parent.item(args[0]);
    }
    if (path.ObjectPathType === PathType.method) {
      this.manners.allows(`${parent.typeName}.${camel(path.Name)}()`);
      const result = parent.call(camel(path.Name), args);
      if (result === null || result instanceof ApiObject) return result;
      throw new ApiError("GeneralException", `${parent.typeName}.${path.Name} gives no object`);
    }
    throw new ApiError("NotImplemented", `object path type ${path.ObjectPathType}`);
  }

  private args(info: Arguments | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return values.map((value, index) => {
      const id = references?.[index];
      return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
    });
  }
}
