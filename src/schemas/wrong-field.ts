/** Holds a value against a schema and says which field does not fit. */
import * as v from "valibot";
import type { FieldProblem, WantedValue, WrongField } from "../language/wrong-field";

export type Fitted<T> =
  { readonly fits: true; readonly value: T } | { readonly fits: false; readonly wrong: WrongField };

/** Message of a check that rows follow each other. */
export const ORDER = "order";

/**
 * Holds a value against a schema.
 * @param within where the value stands in its file: "layouts[0]"
 * @returns the value with its defaults, or the first field that does not fit
 */
export function fitted<T>(schema: v.GenericSchema<unknown, T>, value: unknown, within = ""): Fitted<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { fits: true, value: result.output };
  const [issue] = result.issues;
  return { fits: false, wrong: { field: fieldOf(within, issue), problem: problemOf(issue) } };
}

function fieldOf(within: string, { path }: v.BaseIssue<unknown>): string {
  let field = within;
  for (const { key } of path ?? []) {
    field += typeof key === "number" ? `[${key}]` : field === "" ? String(key) : `.${String(key)}`;
  }
  return field;
}

const WANTED: Readonly<Record<string, WantedValue>> = {
  string: "text",
  number: "number",
  integer: "whole-number",
  array: "list",
  strict_object: "object",
  boolean: "true-false",
};

const LONGEST = 60;

function problemOf({ input, expected, type, message }: v.BaseIssue<unknown>): FieldProblem {
  if (message === ORDER) return { kind: "order" };
  if (type === "strict_object" && expected === "never") return { kind: "unknown" };
  if (input === undefined) return { kind: "missing" };
  const json = JSON.stringify(input);
  const found = json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
  if (type === "picklist") return { kind: "choice", found, choices: expected?.match(/"[^"]*"/g) ?? [] };
  if (type === "min_length") return { kind: "empty" };
  if (type === "min_value" || type === "max_value") return { kind: "bound", found, bound: expected ?? "" };
  return { kind: "type", found, wanted: WANTED[type] ?? "other" };
}
