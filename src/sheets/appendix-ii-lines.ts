/** The lines of Phụ lục II, top to bottom: what was lost by area, its sum, and what people put there before. */
import type { GroupAnalysis } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import { lostAreas, type LostArea } from "../report/lost-areas";
import type { Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import { withKeptLines, type Earlier, type KeptHeadings, type KeptLine } from "./kept/kept-lines";

type GeneratedLine =
  | {
      readonly kind: "area" | "criterion";
      readonly criterion: Criterion;
      readonly lost: Points;
      /** Its lost points belong to the sum below the table. */
      readonly counted: boolean;
    }
  /** A criterion above those that lost points: named, without figures. */
  | { readonly kind: "heading"; readonly criterion: Criterion }
  /** What the lines do not explain, so that they add up. */
  | { readonly kind: "remainder"; readonly lost: Points }
  | { readonly kind: "total"; readonly criterion: Criterion; readonly lost: Points }
  /** Of the lines above the total, which must be the same. */
  | { readonly kind: "sum"; readonly lost: Points };

export type LostLine = GeneratedLine | KeptLine;

const TOTAL = 0;

/** @param ids by criterion index */
export function lostLines(
  group: GroupAnalysis,
  unit: number,
  {
    ids,
    earlier,
    headings,
  }: { readonly ids: readonly string[]; readonly earlier: Earlier; readonly headings: KeptHeadings },
): readonly LostLine[] {
  const total = figureOf(group, TOTAL, unit);
  const found = lostAreas(group, total);
  const lines: GeneratedLine[] = [];
  if (found !== null) {
    const { lost, areas, remainder } = found;
    for (const area of areas) lines.push(...areaLines(group, area));
    lines.push(...remainderLine(remainder));
    lines.push({ kind: "total", criterion: total.criterion, lost }, { kind: "sum", lost });
  }
  const idOf = (line: GeneratedLine): string | null =>
    line.kind === "area" || line.kind === "criterion" || line.kind === "heading"
      ? (ids[line.criterion.index] ?? null)
      : null;
  return withKeptLines(lines, idOf, earlier, headings);
}

function areaLines(
  group: GroupAnalysis,
  { figure, lost, criteria, remainder }: LostArea,
): readonly GeneratedLine[] {
  const counted = criteria.length === 0;
  const lines: GeneratedLine[] = [{ kind: "area", criterion: figure.criterion, lost, counted }];
  const shown = new Set<number>();
  for (const { criterion, lost: points } of criteria) {
    for (const above of criteriaAbove(group, criterion)) {
      if (!shown.has(above.index)) lines.push({ kind: "heading", criterion: above });
      shown.add(above.index);
    }
    lines.push({ kind: "criterion", criterion, lost: points, counted: true });
  }
  return [...lines, ...remainderLine(remainder)];
}

/** The criteria between a leaf and its area, outermost first. */
function criteriaAbove(group: GroupAnalysis, criterion: Criterion): readonly Criterion[] {
  const parent = group.current.criteria[criterion.parent];
  return parent === undefined || parent.level < 2 ? [] : [...criteriaAbove(group, parent), parent];
}

function remainderLine(lost: Points): readonly GeneratedLine[] {
  return lost === 0 ? [] : [{ kind: "remainder", lost }];
}
