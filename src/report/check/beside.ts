/** Statements that set a unit or an area beside others: the mean, another unit, the other areas' shares. */
import { compareRatios } from "../../scorebook/points";
import type { BookFigures } from "./book-figures";
import type { Statement } from "./claim";
import type { FigureAt } from "../../scorebook/assessment";

const BESIDE = [
  "above-mean",
  "below-mean",
  "above-unit",
  "below-unit",
  "level-unit",
  "highest-share",
  "lowest-share",
  "most-lost",
  "next-to-unit",
] as const satisfies readonly Statement["kind"][];

export type Beside = (typeof BESIDE)[number];

const KINDS: ReadonlySet<string> = new Set(BESIDE);

export function isBeside(kind: Statement["kind"]): kind is Beside {
  return KINDS.has(kind);
}

/** What is true where such a statement is made; null where the book cannot say, or the two are level. */
export function besideTruth(
  kind: Beside,
  {
    unit,
    other,
    criterion,
  }: { readonly unit: number; readonly other: number | null; readonly criterion: number },
  figures: BookFigures,
  year: number,
): Beside | null {
  switch (kind) {
    case "above-mean":
    case "below-mean":
      return meanTruth(criterion, unit, figures, year);
    case "above-unit":
    case "below-unit":
      return unitTruth(criterion, { unit, other }, figures, year);
    case "level-unit":
    case "next-to-unit":
      return placeTruth(kind, { criterion, unit, other }, figures, year);
    case "most-lost":
      return lostTruth(criterion, unit, figures, year);
    default:
      return shareTruth(kind, { criterion, unit }, figures, year);
  }
}

function meanTruth(criterion: number, unit: number, figures: BookFigures, year: number): Beside | null {
  const own = figures.standing(criterion, unit, year);
  const scores = figures.group.current.units
    .map(({ index }) => figures.standing(criterion, index, year)?.score ?? null)
    .filter((score) => score !== null);
  if (own === null || scores.length < 2) return null;
  const above = own.score * scores.length - scores.reduce((sum, score) => sum + score, 0);
  return above > 0 ? "above-mean" : above < 0 ? "below-mean" : null;
}

function unitTruth(
  criterion: number,
  { unit, other }: { readonly unit: number; readonly other: number | null },
  figures: BookFigures,
  year: number,
): Beside | null {
  const own = figures.standing(criterion, unit, year);
  const theirs = other === null ? null : figures.standing(criterion, other, year);
  if (own === null || theirs === null) return null;
  if (own.score === theirs.score) return "level-unit";
  return own.score > theirs.score ? "above-unit" : "below-unit";
}

/** The other of the two stands for "neither": what was said is not so. */
function shareTruth(
  kind: "highest-share" | "lowest-share",
  { criterion, unit }: FigureAt,
  figures: BookFigures,
  year: number,
): Beside | null {
  const own = figures.share(criterion, unit, year);
  const shares = (figures.group.current.criteria[0]?.children ?? [])
    .filter((area) => area.kind === "scored")
    .map(({ index }) => figures.share(index, unit, year))
    .filter((share) => share !== null);
  if (own === null || shares.length < 2) return null;
  const way = kind === "highest-share" ? 1 : -1;
  const isBest = shares.every((share) => compareRatios(own, share) * way >= 0);
  if (isBest) return kind;
  return kind === "highest-share" ? "lowest-share" : "highest-share";
}

/** "đồng hạng với", "xếp ngay sau": by the ranks, computed or printed. */
function placeTruth(
  kind: "level-unit" | "next-to-unit",
  {
    criterion,
    unit,
    other,
  }: { readonly criterion: number; readonly unit: number; readonly other: number | null },
  figures: BookFigures,
  year: number,
): Beside | null {
  const own = figures.standing(criterion, unit, year);
  const theirs = other === null ? null : figures.standing(criterion, other, year);
  if (own === null || theirs === null) return null;
  const behind = [
    own.rank - theirs.rank,
    (own.publishedRank?.rank ?? own.rank) - (theirs.publishedRank?.rank ?? theirs.rank),
  ];
  if (behind.includes(kind === "level-unit" ? 0 : 1)) return kind;
  return unitTruth(criterion, { unit, other }, figures, year);
}

/** The area that lost most; "next-to-unit" stands for "another one". */
function lostTruth(criterion: number, unit: number, figures: BookFigures, year: number): Beside | null {
  const lost = (figures.group.current.criteria[0]?.children ?? [])
    .filter((area) => area.kind === "scored")
    .map(({ index }) => ({ index, lost: figures.standing(index, unit, year)?.lostPoints ?? null }));
  const own = lost.find(({ index }) => index === criterion)?.lost ?? null;
  if (own === null || lost.length < 2) return null;
  return lost.every((area) => (area.lost ?? 0) <= own) ? "most-lost" : "next-to-unit";
}
