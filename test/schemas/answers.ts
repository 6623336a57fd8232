/** A schema as it is shipped, under a validator that is not ours. */
import Ajv, { type ValidateFunction } from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type SchemaName = "analysis@1" | "findings@1" | "check@1" | "mapping@1" | "settings@1";

const SHIPPED = join(__dirname, "../../schemas");

export function shippedText(name: SchemaName): string {
  return readFileSync(join(SHIPPED, `${name}.schema.json`), "utf8");
}

const made = new Map<SchemaName, ValidateFunction>();

function validatorOf(name: SchemaName): ValidateFunction {
  const known = made.get(name);
  if (known !== undefined) return known;
  const schema = JSON.parse(shippedText(name)) as Readonly<Record<string, unknown>>;
  const own = Object.entries(schema).filter(([key]) => key !== "$schema");
  const validator = new Ajv({ strict: true }).compile(Object.fromEntries(own));
  made.set(name, validator);
  return validator;
}

/** What the shipped schema has against a value, as it stands in JSON; [] for nothing. */
export function objections(name: SchemaName, value: unknown): readonly string[] {
  const validator = validatorOf(name);
  validator(JSON.parse(JSON.stringify(value)));
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
