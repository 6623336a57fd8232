/** Workbooks whose captions decide nothing: kinds seen on published tables and on sister indices. */
import { ACCEPTANCE } from "./acceptance";
import { AXES_ON_SHEETS } from "./axes-on-sheets";
import { BONUS_AND_LOST } from "./bonus-and-lost";
import { COUNTS_AND_CLUSTERS } from "./counts-and-clusters";
import { CRITERIA_COLUMNS } from "./criteria-columns";
import { DECISIONS } from "./decisions";
import { LITTLE_TO_PROVE } from "./little-to-prove";
import { MAXIMA } from "./maxima";
import { NO_UNITS } from "./no-units";
import { NOT_AN_INDEX } from "./not-an-index";
import { ORDER_AND_TIES } from "./order-and-ties";
import { PAGES_AND_TEXTS } from "./pages-and-texts";
import { PUBLISHED } from "./published";
import { ROUNDS_AND_ROWS } from "./rounds-and-rows";
import { SEVERAL_TABLES } from "./several-tables";
import { SISTER_INDICES } from "./sister-indices";
import { TIDY_TABLES } from "./tidy-tables";
import { TOTALS } from "./totals";
import { WRITTEN_FIGURES } from "./written-figures";
import { YEARS_AND_QUARTERS } from "./years-and-quarters";
import type { ProvedGolden } from "../../proved";

export const PROVED_CASES: readonly ProvedGolden[] = [
  ...ACCEPTANCE,
  ...CRITERIA_COLUMNS,
  ...ROUNDS_AND_ROWS,
  ...SEVERAL_TABLES,
  ...TIDY_TABLES,
  ...YEARS_AND_QUARTERS,
  ...TOTALS,
  ...MAXIMA,
  ...BONUS_AND_LOST,
  ...WRITTEN_FIGURES,
  ...NO_UNITS,
  ...SISTER_INDICES,
  ...COUNTS_AND_CLUSTERS,
  ...PUBLISHED,
  ...DECISIONS,
  ...NOT_AN_INDEX,
  ...LITTLE_TO_PROVE,
  ...AXES_ON_SHEETS,
  ...ORDER_AND_TIES,
  ...PAGES_AND_TEXTS,
];
