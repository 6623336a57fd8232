/**
 * Objects of the Excel JavaScript API as the stand-in answers them: what a type can do is a table of its
 * documented members (camelCase, as in the reference); anything else fails loudly as NotImplemented.
 */

/** An error as Excel reports it in a batch: the code is what an add-in decides by. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

export function invalidArgument(detail: string): ApiError {
  return new ApiError("InvalidArgument", detail);
}

/** The documented members of a type that the stand-in knows. */
export interface ApiType<T> {
  readonly name: string;
  /** Scalar properties. */
  readonly get?: Readonly<Record<string, (target: T) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  /** Navigation properties. */
  readonly link?: Readonly<Record<string, (target: T) => ApiObject | null>>;
  /** Methods: what comes back is a plain result, an object, or null for a null object. */
  readonly call?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  /** Items of a collection, and one of them by its key. */
  readonly items?: (target: T) => readonly ApiObject[];
  readonly item?: (target: T, key: unknown) => ApiObject;
  /** What Excel adds to every answer about the object (`_Id`, `Id`). */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

export abstract class ApiObject {
  abstract readonly typeName: string;
  abstract readonly target: unknown;
  abstract get(property: string): unknown;
  abstract set(property: string, value: unknown): void;
  abstract link(property: string): ApiObject | null;
  abstract call(method: string, args: readonly unknown[]): unknown;
  abstract item(key: unknown): ApiObject;
  /** null where the object is no collection. */
  abstract items(): readonly ApiObject[] | null;
  abstract identity(): Readonly<Record<string, unknown>>;
}

/** An object of a type over a part of the model. */
export function bind<T>(type: ApiType<T>, target: T): ApiObject {
  return new Bound(type, target);
}

class Bound<T> extends ApiObject {
  constructor(
    private readonly type: ApiType<T>,
    readonly target: T,
  ) {
    super();
  }

  get typeName(): string {
    return this.type.name;
  }

  get(property: string): unknown {
    return this.member(this.type.get, property)(this.target);
  }

  set(property: string, value: unknown): void {
    this.member(this.type.set, property)(this.target, value);
  }

  link(property: string): ApiObject | null {
    return this.member(this.type.link, property)(this.target);
  }

  call(method: string, args: readonly unknown[]): unknown {
    return this.member(this.type.call, method)(this.target, args);
  }

  item(key: unknown): ApiObject {
    if (this.type.item === undefined) throw this.unknown("indexer");
    return this.type.item(this.target, key);
  }

  items(): readonly ApiObject[] | null {
    return this.type.items?.(this.target) ?? null;
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.type.identity?.(this.target) ?? {};
  }

  private member<F>(table: Readonly<Record<string, F>> | undefined, name: string): F {
    const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw this.unknown(name);
    return found;
  }

  private unknown(name: string): ApiError {
    return new ApiError("NotImplemented", `the stand-in does not know ${this.type.name}.${name}`);
  }
}

/** The target of an argument that must be an object of some class. @throws ApiError InvalidArgument */
export function targetOf<T>(argument: unknown, kind: abstract new (...args: never[]) => T): T {
  if (argument instanceof ApiObject && argument.target instanceof kind) return argument.target;
  throw invalidArgument(`expected a ${kind.name}`);
}

export function text(argument: unknown): string {
  if (typeof argument !== "string") throw invalidArgument(`expected text, got ${JSON.stringify(argument)}`);
  return argument;
}

export function number(argument: unknown): number {
  if (typeof argument !== "number")
    throw invalidArgument(`expected a number, got ${JSON.stringify(argument)}`);
  return argument;
}

export function flag(argument: unknown): boolean {
  if (typeof argument !== "boolean") throw invalidArgument(`expected true or false`);
  return argument;
}

/** One of the values that the reference lists. */
export function oneOf<const V extends string>(argument: unknown, ...allowed: readonly V[]): V {
  const found = allowed.find((value) => value === argument);
  if (found === undefined)
    throw invalidArgument(`${JSON.stringify(argument)} is none of ${allowed.join(", ")}`);
  return found;
}

export function record(argument: unknown): Readonly<Record<string, unknown>> {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) {
    throw invalidArgument("expected an object");
  }
  return Object.fromEntries(Object.entries(argument));
}
