/** Layout E: criteria as rows, units as columns: STT | Nội dung | Điểm tối đa | Huyện A | Huyện B … */
import type { CriteriaColumns } from "../axes/criteria-columns";
import { readCriteriaTable, type ReadTable } from "../readers/criteria-table";
import { kindOfHeading, kindOfUnits } from "../../text/unit-names";
import { columnEvidence, rowEvidence } from "./criteria-evidence";
import { hasRowKeys, keyEvidence, withDoubt } from "./key-evidence";
import { labelledCriteria } from "./labelled-rows";
import type { LabelHint } from "../regions/header";
import { namesArea } from "../../text/synonyms";
import { shapeOf, type Candidate, type Layout, type TablePlace } from "./layout";

export const criteriaByUnit: Layout = {
  id: "criteria-by-unit",
  recognise(place: TablePlace): Candidate | null {
    const found = labelledCriteria(place);
    if (found === null || found.unitColumns === 0 || areasAreColumns(place, found)) return null;
    if (place.band.labels?.alone === true && !isTold(place.band.labels, found)) return null;
    const early = hasRowKeys(found.columns) ? readUnits(place, found) : null;
    const confidence = confidenceOf(found);
    return {
      layout: "criteria-by-unit",
      confidence: early === null ? confidence : withDoubt(confidence, early),
      evidence: columnEvidence(place, found),
      shape: shapeOf(place, "criteria-rows", found.columns),
      unitNames: [],
      read: () => {
        const read = early ?? readUnits(place, found);
        return {
          drafts: read.drafts,
          findings: read.findings,
          reasons: [],
          evidence: [...rowEvidence(place, read.rows), ...keyEvidence(place, read)],
        };
      },
    };
  },
};

function readUnits(place: TablePlace, found: CriteriaColumns): ReadTable {
  const { view, surroundings } = place;
  return readCriteriaTable({
    view,
    bodyTop: place.band.bodyTop,
    bodyBottom: place.bodyBottom,
    slices: place.slices,
    columns: found.columns,
    unit: null,
    year: place.year,
    surroundings,
    said: place.rowsTold,
    depths: place.depthsTold,
    kinds: place.kindsTold,
    kindOf: (units, group) => {
      const byNames = kindOfUnits(units.map(({ name }) => name));
      if (byNames !== "other") return byNames;
      return (
        kindOfHeading(group) ?? kindOfHeading(view.name) ?? kindOfHeading(surroundings.heading) ?? "other"
      );
    },
  });
}

/** Of a list that no word calls criteria something must: levels, a maximum, or names of bodies over its figures. */
function isTold({ isTree }: LabelHint, found: CriteriaColumns): boolean {
  return isTree || found.hasMax || found.unitNames * 2 >= found.unitColumns;
}

/** Units in a column of their own and areas over the others: rows of "Điểm" and "Xếp hạng" are no criteria. */
function areasAreColumns({ band }: TablePlace, { columns }: CriteriaColumns): boolean {
  if (!band.columns.some(({ role }) => role === "unit")) return false;
  const named = columns.filter(({ subject }) => subject !== "");
  return named.filter(({ subject }) => namesArea(subject)).length * 2 > named.length;
}

function confidenceOf(found: CriteriaColumns): number {
  let confidence = 0.35;
  if (found.hasMax) confidence += 0.25;
  if (found.coded >= 0.5) confidence += 0.2;
  if (found.unitNames * 2 >= found.unitColumns) confidence += 0.2;
  else if (found.unitColumns >= 3) confidence += 0.1;
  return Math.min(1, confidence);
}
