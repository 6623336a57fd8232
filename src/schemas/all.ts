/** Every schema by its name: what is shipped as JSON Schema, and what a program may hold its data against. */
import type * as v from "valibot";
import { analysisSchema } from "./analysis";
import { checkSchema } from "./check";
import { findingsSchema } from "./findings";
import { mappingSchema } from "./mapping";
import { settingsSchema } from "./settings";

export const SCHEMAS = {
  "analysis@1": analysisSchema,
  "findings@1": findingsSchema,
  "check@1": checkSchema,
  "mapping@1": mappingSchema,
  "settings@1": settingsSchema,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;
