/**
 * Layouts A, B and I: a sheet about one unit, criteria as rows, the parts of the score as columns:
 * Nội dung | Điểm chuẩn | Tự chấm | Tài liệu kiểm chứng | Điểm chấm thực tế | Ý kiến.
 */
import type { CriteriaColumns } from "../axes/criteria-columns";
import { readCriteriaTable, type ReadTable } from "../readers/criteria-table";
import type { DraftUnit } from "../readers/draft";
import type { LayoutId } from "../../scorebook/recognition";
import { ownUnits } from "../axes/own-unit";
import { kindOfHeading, kindOfUnits } from "../../text/unit-names";
import { columnEvidence, rowEvidence } from "./criteria-evidence";
import { hasRowKeys, keyEvidence, withDoubt } from "./key-evidence";
import { labelledCriteria } from "./labelled-rows";
import { shapeOf, type Candidate, type Layout, type TablePlace } from "./layout";

export const unitDetail: Layout = {
  id: "unit-detail",
  recognise(place: TablePlace): Candidate | null {
    const found = labelledCriteria(place);
    if (found === null || found.unitColumns > 0 || found.partColumns === 0) return null;
    if (place.band.columns.some(({ role }) => role === "unit")) return null;
    const names = ownUnits(place);
    const layout: LayoutId = found.columns.some(({ role }) => role === "deducted")
      ? "unit-by-area"
      : "unit-detail";
    const [likeliest] = names;
    const confidence = confidenceOf(found, names.length > 0);
    const early = hasRowKeys(found.columns) ? readUnit(place, found, likeliest?.unit ?? null) : null;
    return {
      layout,
      confidence: early === null ? confidence : withDoubt(confidence, early),
      evidence: [...columnEvidence(place, found), ...(likeliest === undefined ? [] : [likeliest.evidence])],
      shape: shapeOf(place, "criteria-rows", found.columns),
      unitNames: names.map(({ unit }) => unit),
      read: (unit) => {
        const read = readUnit(place, found, unit);
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

function readUnit(place: TablePlace, found: CriteriaColumns, unit: DraftUnit | null): ReadTable {
  const { view, surroundings } = place;
  return readCriteriaTable({
    view,
    bodyTop: place.band.bodyTop,
    bodyBottom: place.bodyBottom,
    slices: place.slices,
    columns: found.columns,
    unit: unit ?? { name: view.name, cell: null },
    year: place.year,
    surroundings,
    said: place.rowsTold,
    depths: place.depthsTold,
    kinds: place.kindsTold,
    kindOf: (units) => {
      const byNames = kindOfUnits(units.map(({ name }) => name));
      return byNames === "other" ? (kindOfHeading(surroundings.heading) ?? "other") : byNames;
    },
  });
}

function confidenceOf(found: CriteriaColumns, named: boolean): number {
  let confidence = 0.3;
  if (found.hasMax) confidence += 0.25;
  if (found.coded >= 0.5) confidence += 0.2;
  if (named) confidence += 0.15;
  if (found.partColumns >= 2) confidence += 0.1;
  return confidence;
}
