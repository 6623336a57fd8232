/** Rows full of figures below the named ones that no name heads: a second and third score of each, dropped. */
import type { Doubt } from "../scorebook/proof";
import type { Weighed } from "./choice";
import { figureAt } from "./axes/figure-table";
import { isScorePart } from "./readers/part-filler";
import { ScoreCells } from "./readers/score-cells";

const FEWEST = 3;

/** As many rows without a name as with one, in which most columns of scores are filled. */
export function droppedRows({ understood, assessments }: Weighed): Doubt | null {
  const { place, candidate } = understood;
  const { shape, layout } = candidate;
  const ofUnits = shape.orientation === "unit-rows";
  const names = shape.columns.filter(({ role }) => role === (ofUnits ? "unit" : "criterion"));
  if (layout === "long-list" || names.length === 0) return null;
  const held = shape.columns.some(({ role }) => role === "part" || role === "year");
  const scores = shape.columns.filter(({ role }) => isScorePart(role)).map(({ column }) => column);
  const named = new Set(
    assessments.flatMap((own) => (ofUnits ? own.units : own.criteria).flatMap(({ cell }) => cell?.row ?? [])),
  );
  if (held || scores.length === 0 || named.size < (ofUnits ? FEWEST : 2)) return null;
  const { view } = place;
  const cells = new ScoreCells(view, shape.bodyTop, shape.bodyBottom);
  const rows: number[] = [];
  for (let row = shape.bodyTop; row <= shape.bodyBottom; row++) {
    if (named.has(row) || names.some(({ column }) => view.text(row, column) !== "")) continue;
    const filled = scores.filter((column) => !Number.isNaN(figureAt(view, cells, row, column)));
    if (filled.length * 2 > scores.length) rows.push(row);
  }
  const [first] = rows;
  if (first === undefined || rows.length < named.size) return null;
  return {
    code: "unexplained-row",
    cells: rows.slice(0, 20).map((row) => view.ref(row, scores[0] ?? 0)),
    params: { column: "", row: String(first + 1), count: rows.length },
  };
}
