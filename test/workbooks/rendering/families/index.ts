/** The families of docs/layouts.md, each with the ways in which offices draw it. */
import type * as fc from "fast-check";
import type { Draw } from "../table";
import { criteriaByUnit } from "./criteria-by-unit";
import { componentTable, sheetsOfAreas } from "./areas-alone";
import { unitsByArea } from "./units-by-area";
import { groupedList } from "./grouped-list";
import { ranking } from "./ranking";
import { unitByArea, unitDetail, wordTable } from "./one-unit";

export interface Family {
  readonly letter: string;
  readonly title: string;
  readonly draw: fc.Arbitrary<Draw>;
}

export const FAMILIES: readonly Family[] = [
  { letter: "A", title: "a sheet for each unit, numbers inside the texts", draw: unitDetail },
  { letter: "B", title: "a sheet for each unit, its areas with deductions", draw: unitByArea },
  { letter: "C", title: "units as rows, areas with their parts as columns", draw: unitsByArea },
  { letter: "D", title: "a sheet for each area", draw: sheetsOfAreas },
  { letter: "E", title: "criteria as rows, units as columns", draw: criteriaByUnit },
  { letter: "F", title: "ranking lists", draw: ranking },
  { letter: "I", title: "tables out of Word, all text", draw: wordTable },
  { letter: "K", title: "units under group rows", draw: groupedList },
  { letter: "L", title: "components with score, rank and class", draw: componentTable },
];
