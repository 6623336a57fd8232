/** A --mapping file: what the rows and columns of a sheet are (docs/layouts.md). */
import * as v from "valibot";
import type { LayoutCorrection } from "../scorebook/corrections";
import { list, place, text, year } from "./shapes";
import { ORDER } from "./wrong-field";

const ROLES = [
  "self", "appraised", "survey", "deducted", "bonus", "penalty", "final", "code", "criterion", "unit", "max", "percent",
  "rank", "class", "reason", "responsible", "remedy", "lost", "evidence", "year", "part", "statistic", "ignored",
] as const; // prettier-ignore
const ROWS = ["criterion", "unit", "total", "rank", "percent", "maxima", "group", "ignored"] as const;

const column = v.strictObject({
  column: place,
  role: v.picklist(ROLES),
  subject: v.optional(text, ""),
  year: v.optional(v.nullable(year), null),
});

const layoutFields = v.strictObject({
  shape: v.optional(text, ""),
  sheet: v.optional(text, ""),
  orientation: v.picklist(["criteria-rows", "unit-rows"]),
  headerTop: place,
  headerBottom: place,
  bodyTop: place,
  bodyBottom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1_048_575)), -1),
  columns: list(column),
  rows: v.optional(list(v.strictObject({ row: place, meaning: v.picklist(ROWS) })), []),
  year: v.optional(v.nullable(year), null),
  unit: v.optional(text, ""),
});

/** One table of one sheet; what is left out stands for "any", "to the end", "as the sheet tells". */
export const layoutSchema: v.GenericSchema<unknown, LayoutCorrection> = v.pipe(
  layoutFields,
  v.forward(
    v.check(({ headerTop, headerBottom }) => headerTop <= headerBottom, ORDER),
    ["headerBottom"],
  ),
  v.forward(
    v.check(({ headerBottom, bodyTop }) => headerBottom < bodyTop, ORDER),
    ["bodyTop"],
  ),
);

/** The file: one table, a list of them, or {"layouts": […]}. */
export const mappingSchema = v.union([
  v.strictObject({ $schema: v.optional(text), layouts: list(layoutFields) }),
  list(layoutFields),
  layoutFields,
]);
