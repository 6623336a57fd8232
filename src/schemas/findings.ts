/** `audit --json`, and the findings in the other answers. */
import * as v from "valibot";
import { cells, list, text } from "./shapes";

export const severity = v.picklist(["error", "warning", "info"]);

export const findingSchema = v.strictObject({ code: text, severity, cells, message: text });
export type FindingJson = Readonly<v.InferOutput<typeof findingSchema>>;

export const findingsSchema = v.strictObject({
  schema: v.literal("par-index/findings@1"),
  findings: list(findingSchema),
});
export type FindingsJson = Readonly<v.InferOutput<typeof findingsSchema>>;
