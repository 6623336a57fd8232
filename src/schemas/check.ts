/** `check --json`: figures of a written report that do not agree, and what was not checked. */
import * as v from "valibot";
import { cells, count, list, text } from "./shapes";
import { severity } from "./findings";

export const checkSchema = v.strictObject({
  schema: v.literal("par-index/check@1"),
  checked: count,
  findings: list(
    v.strictObject({
      code: text,
      severity,
      cells,
      message: text,
      /** As printed. */
      text,
      /** null where nothing can be expected. */
      expected: v.nullable(text),
      /** Offset in the text. */
      start: count,
    }),
  ),
  unchecked: list(
    v.strictObject({
      text,
      start: count,
      figures: list(text),
      reason: v.picklist(["other-index", "plan", "not-index", "unclear", "no-figure"]),
    }),
  ),
});
export type CheckJson = Readonly<v.InferOutput<typeof checkSchema>>;
