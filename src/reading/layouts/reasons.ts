/**
 * A list of lost points: STT | Năm | Đơn vị | Mã tiêu chí | Tiêu chí | Điểm bị trừ | Lý do trừ điểm |
 * Cơ quan chịu trách nhiệm | Biện pháp khắc phục. It carries no scores; its rows become remarks.
 */
import type { HeaderColumn } from "../regions/header-column";
import { isCriterionCodeCaption } from "../words/code-terms";
import type { ColumnRole } from "../../scorebook/table-shape";
import { yearsIn } from "../regions/titles";
import { headerText } from "./criteria-evidence";
import { shapeOf, type Candidate, type Layout, type TablePlace, type ReasonRow } from "./layout";

const NOTED: readonly ColumnRole[] = ["reason", "responsible", "remedy"];

export const reasonsList: Layout = {
  id: "reasons",
  recognise(place: TablePlace): Candidate | null {
    const { view, band } = place;
    const by = (role: ColumnRole): HeaderColumn | undefined =>
      band.columns.find((column) => column.role === role);
    const noted = NOTED.filter((role) => by(role) !== undefined);
    const criterion = by("criterion");
    const unit = by("unit");
    if (criterion === undefined || unit === undefined || noted.length === 0 || by("max") !== undefined)
      return null;
    const code = band.columns.find(
      ({ role, column }) => role === "code" && isCriterionCodeCaption(headerText(place, column)),
    );
    const columns = band.columns.map(({ column, role }) => ({
      column,
      role:
        role === "code" && column !== code?.column ? ("ignored" as const) : (role ?? ("ignored" as const)),
      subject: "",
      year: null,
    }));
    return {
      layout: "reasons",
      confidence: 0.6 + 0.1 * noted.length,
      evidence: [
        {
          code: "header-row",
          cell: view.ref(band.top, band.left),
          params: { top: band.top + 1, bottom: band.bottom + 1 },
        },
        ...[criterion, unit, ...noted.flatMap((role) => by(role) ?? [])].map((column) => ({
          code: "column-role" as const,
          cell: view.ref(band.top, column.column),
          params: { role: column.role ?? "", text: headerText(place, column.column) },
        })),
      ],
      shape: shapeOf(place, "unit-rows", columns),
      unitNames: [],
      read: () => ({ drafts: [], findings: [], reasons: readRows(place, code?.column ?? -1), evidence: [] }),
    };
  },
};

function readRows(place: TablePlace, code: number): ReasonRow[] {
  const { view, band } = place;
  const column = (role: ColumnRole): number =>
    band.columns.find((found) => found.role === role)?.column ?? -1;
  const [year, unit, criterion] = [column("year"), column("unit"), column("criterion")];
  const [reason, responsible, remedy] = [column("reason"), column("responsible"), column("remedy")];
  const rows: ReasonRow[] = [];
  let unitAbove = "";
  let yearAbove: number | null = null;
  for (let row = band.bodyTop; row <= place.bodyBottom; row++) {
    // Merged unit and year cells count for every row that they span.
    const spanned = (at: number): string => {
      const merge = at < 0 ? null : view.mergeAt(row, at);
      return at < 0 ? "" : view.shown(merge?.top ?? row, merge?.left ?? at);
    };
    unitAbove = spanned(unit) === "" ? unitAbove : spanned(unit);
    yearAbove = yearsIn(spanned(year))[0] ?? yearAbove;
    const found: ReasonRow = {
      year: yearAbove ?? (place.year === 0 ? null : place.year),
      unit: unitAbove,
      code: code < 0 ? "" : view.shown(row, code).replace(/\.$/, ""),
      criterion: view.text(row, criterion),
      reason: reason < 0 ? "" : view.lines(row, reason),
      responsible: responsible < 0 ? "" : view.lines(row, responsible),
      remedy: remedy < 0 ? "" : view.lines(row, remedy),
      cell: view.ref(row, reason < 0 ? criterion : reason),
    };
    if (found.criterion + found.code !== "" && found.reason + found.responsible + found.remedy !== "")
      rows.push(found);
  }
  return rows;
}
