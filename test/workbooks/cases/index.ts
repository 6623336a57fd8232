/** All golden workbooks. */
import { CRITERIA_CASES } from "./criteria-rows";
import { DOUBTFUL_CASES } from "./doubtful";
import { EXPORT_CASES } from "./exports";
import { LONG_CASES } from "./long-lists";
import { MESSY_CASES } from "./messy";
import { ONE_UNIT_CASES } from "./one-unit";
import { SEVERAL_ROWS_CASES } from "./several-rows";
import { MAXIMA_ROW_CASES } from "./maxima-rows";
import { UNIT_CASES } from "./unit-rows";
import { YEAR_CASES } from "./years";
import type { Golden } from "../golden";

export const CASES: readonly Golden[] = [
  ...CRITERIA_CASES,
  ...ONE_UNIT_CASES,
  ...UNIT_CASES,
  ...MAXIMA_ROW_CASES,
  ...YEAR_CASES,
  ...MESSY_CASES,
  ...DOUBTFUL_CASES,
  ...EXPORT_CASES,
  ...SEVERAL_ROWS_CASES,
  ...LONG_CASES,
];
