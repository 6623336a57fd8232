/**
 * Every column that counts must be vouched for: by a word, by a maximum of its own, or by a law; what nobody
 * vouches for is asked.
 */
import type { Assessment } from "../scorebook/assessment";
import type { CellRef } from "../workbook/address";
import type { Doubt } from "../scorebook/proof";
import { ScoreState } from "../scorebook/score-table";
import { isBody, isProperName, kindOfUnit } from "../text/unit-names";
import { leadingCode } from "./axes/codes";
import { figureAt } from "./axes/figure-table";
import { isProved, type Weighed } from "./choice";
import { isScorePart } from "./readers/part-filler";
import { ScoreCells } from "./readers/score-cells";
import type { HeaderColumn } from "./regions/header-column";
import { isOtherFigure } from "./words/caption-terms";
import { headerRole, headerWords } from "./words/header-words";
import { speaksOfScores } from "./words/index-terms";
import { namesArea } from "../text/synonyms";

/** Columns that count, or might, though no word, maximum or law says what they are. */
export function unexplainedColumns(chosen: Weighed, explained: ReadonlySet<number>): Doubt | null {
  const { candidate, place } = chosen.understood;
  // The columns of a list are told by its structure (axes/row-keys.ts), which doubts by itself.
  if (candidate.layout === "long-list") return null;
  const [assessment] = chosen.assessments;
  const unitRows = candidate.shape.orientation === "unit-rows";
  const headers = new Map(place.band.columns.map((header) => [header.column, header]));
  const strange = candidate.shape.columns.flatMap(({ column, role, subject }) => {
    const header = headers.get(column);
    if (header === undefined) return [];
    // A score that is nobody's beside those of units was left aside: it may be their maximum.
    if (!unitRows && role === "statistic" && isNobodys(header))
      return holdsFigures(chosen, column) ? [header] : [];
    const counts = unitRows ? isScorePart(role) || role === "percent" : role === "ignored";
    if (!counts) return [];
    // What is left aside is not vouched for by a word that calls it a score.
    if (unitRows ? isVouched(header, place.band.columns) : isOther(header)) return [];
    const isLeft =
      unitRows && (isBesideParts(header, place.band.columns) || isBesideRates(header, place.band.columns));
    if (explained.has(column) && !isLeft) return [];
    if (hasMaximum(assessment, subject)) return [];
    return unitRows || holdsFigures(chosen, column) ? [header] : [];
  });
  const [first] = strange;
  if (first === undefined) return null;
  return {
    code: "unexplained-column",
    cells: strange.map(({ column, lowest }) => lowest?.cell ?? place.view.ref(place.band.bottom, column)),
    params: { column: first.lowest?.text ?? first.text, count: strange.length },
  };
}

/**
 * A word of the field says what the column is, or that it is a criterion. A caption over several columns, its
 * number and its maximum say what they are about, and not what each of them holds.
 */
function isVouched(header: HeaderColumn, all: readonly HeaderColumn[]): boolean {
  const { names, code, max, year, text, lowest } = header;
  if (header.asItsLikes || (year !== null && names.length === 0)) return true;
  const others = all.filter((other) => other !== header);
  if (code !== "" && !others.some((other) => other.code === code && isBeside(other, header))) return true;
  if (max !== null && !others.some((other) => other.max !== null && sameCell(other.max.cell, max.cell)))
    return true;
  const isOwn = ({ cell }: HeaderColumn["names"][number]): boolean =>
    !others.some((other) => other.names.some((name) => sameCell(name.cell, cell)));
  // "2021", "2022" below an area: its scores.
  const isYear = year !== null && headerWords(lowest?.text ?? text) === "";
  const own = names.filter((name) => isYear || isOwn(name)).map((name) => name.text);
  // "Điểm" below a caption says what is counted, and not of what.
  if (names.length > 0 && !names.some((name) => isKnown(name.text))) return false;
  return [text, lowest?.text ?? "", ...own].some(isKnown);
}

function isNobodys({ role, names }: HeaderColumn): boolean {
  return role !== null && isScorePart(role) && names.length === 0;
}

/** A word says that the column is another figure than a score. */
function isOther({ text, lowest, year }: HeaderColumn): boolean {
  return [text, lowest?.text ?? ""].some(
    (name) =>
      headerRole(name) !== null ||
      isOtherFigure(headerWords(name)) ||
      (year !== null && headerWords(name) === ""),
  );
}

function isKnown(name: string): boolean {
  return (
    name !== "" &&
    (headerRole(name) !== null ||
      isOtherFigure(headerWords(name)) ||
      namesArea(name) ||
      leadingCode(name) !== null ||
      speaksOfScores(name))
  );
}

/** Among the parts of an area's own score an unknown word is another part, and no criterion, whatever adds up. */
function isBesideParts(header: HeaderColumn, all: readonly HeaderColumn[]): boolean {
  const { names, role } = header;
  const [area] = names;
  if (role !== null || area === undefined) return false;
  if (names.length === 1) return isAmongParts(header, all);
  return all.some(
    (other) =>
      other.names.length === names.length - 1 &&
      other.role !== null &&
      isScorePart(other.role) &&
      other.names.some(({ cell }) => sameCell(cell, area.cell)),
  );
}

/** All others that are counted are called parts of a score: appraised, surveyed, and no area is named. */
function isAmongParts(header: HeaderColumn, all: readonly HeaderColumn[]): boolean {
  const others = all.filter((other) => other !== header && isCounted(other) && !other.ofTotal);
  const parts = others.filter(({ role }) => role !== null && PARTS_OF_ONE.has(role));
  return parts.length > 0 && parts.length === others.filter(({ role }) => role !== "final").length;
}

/** What is counted beside another part of the same score, and never beside areas alone. */
const PARTS_OF_ONE: ReadonlySet<string> = new Set(["self", "appraised", "survey"]);

/** Beside nothing but rates what they make is a rate of something too, and may be no point. */
function isBesideRates(header: HeaderColumn, all: readonly HeaderColumn[]): boolean {
  const others = all.filter((other) => other !== header && (other.isRate || isCounted(other)));
  return (
    !header.isRate && others.length > 1 && others.every(({ isRate, role }) => isRate || role === "percent")
  );
}

function isCounted({ role, names }: HeaderColumn): boolean {
  return role === null ? names.length > 0 : isScorePart(role);
}

/** Below one caption: the number over it is that of both. */
function isBeside(one: HeaderColumn, other: HeaderColumn): boolean {
  const [first, second] = [one.names[0], other.names[0]];
  return first === undefined || second === undefined ? first === second : sameCell(first.cell, second.cell);
}

function sameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Fewer bodies are no company in which a strange name is one. */
const ENOUGH = 4;

/** Figures in at least half of the rows that hold any: notes and signatures below the table hold none. */
function holdsFigures({ understood }: Weighed, column: number): boolean {
  const { view, band, bodyBottom } = understood.place;
  const cells = new ScoreCells(view, band.bodyTop, bodyBottom);
  const counted = band.columns.filter(
    ({ role }) => role !== "code" && role !== "unit" && role !== "criterion",
  );
  let figures = 0;
  let rows = 0;
  for (let row = band.bodyTop; row <= bodyBottom; row++) {
    const holds = (own: number): boolean => !Number.isNaN(figureAt(view, cells, row, own));
    if (!counted.some((own) => holds(own.column))) continue;
    rows++;
    if (holds(column)) figures++;
  }
  return figures > 1 && figures * 2 >= rows;
}

/** The area's maximum stands in a row or column of maxima. */
function hasMaximum(assessment: Assessment | undefined, subject: string): boolean {
  const name = subject.split(" > ").pop() ?? subject;
  const node = assessment?.criteria.find((criterion) => criterion.name === name && criterion.level > 0);
  if (assessment === undefined || node === undefined) return false;
  return assessment.units.some(
    ({ index }) => assessment.maxima.state(node.index, index) === ScoreState.present,
  );
}

/** Criteria as rows: columns that count as units though their names are nobody's. */
export function strangeUnits({ understood, proof, assessments }: Weighed): Doubt | null {
  const { candidate, place } = understood;
  if (candidate.shape.orientation !== "criteria-rows") return null;
  const named = candidate.shape.columns.filter(({ role, subject }) => isScorePart(role) && subject !== "");
  const names = new Set(named.map(({ subject }) => subject));
  const strange = [...names].filter((name) => kindOfUnit(name) === "other" && !isProperName(name));
  if (strange.length === 0) return null;
  // Among bodies that are named as such, or in a tree that its sums prove for many, a strange name is a name.
  const isMaximum =
    strange.length === 1 &&
    assessments.some((own) =>
      boundsAll(
        own,
        own.units.findIndex(({ name }) => name === strange[0]),
      ),
    );
  if (!isMaximum && names.size >= ENOUGH && strange.length * 4 <= names.size && isProved(proof)) return null;
  if (!isMaximum && names.size > 6 && isProved(proof)) return null;
  const [first = ""] = strange;
  const column = named.find(({ subject }) => subject === first)?.column ?? 0;
  return {
    code: "unexplained-column",
    cells: [place.view.ref(place.band.bottom, column)],
    params: { column: first, count: strange.length },
  };
}

/**
 * Units as rows: a first or last row that no other exceeds and that alone has no rank, where no maxima are known.
 */
export function boundingRow({ understood, assessments }: Weighed): Doubt | null {
  if (understood.candidate.shape.orientation !== "unit-rows") return null;
  for (const own of assessments) {
    const unranked = own.units.filter(({ index }) => !own.publishedRanks.has(index));
    const [unit] = unranked;
    const isAtEdge = unit !== undefined && (unit.index === 0 || unit.index === own.units.length - 1);
    if (!isAtEdge || unit.cell === null || unranked.length > 1 || own.units.length < ENOUGH) continue;
    if (!boundsAll(own, unit.index)) continue;
    return {
      code: "unexplained-row",
      cells: [unit.cell],
      params: { column: unit.name, row: unit.name, count: 1 },
    };
  }
  return null;
}

/** Figures that no other unit's exceed, where no maxima are known: they may be the maxima. */
function boundsAll({ criteria, units, scores, maxima }: Assessment, most: number): boolean {
  if (most < 0 || units.length < 2) return false;
  return criteria.every(({ index }) => {
    if (maxima.points(index, most) !== null) return false;
    const bound = scores.points(index, most);
    return units.every((unit) => (scores.points(index, unit.index) ?? -Infinity) <= (bound ?? Infinity));
  });
}

/** A title in capitals is no place's name: it has more words. */
function isPlace(name: string): boolean {
  return isProperName(name) && name.split(" ").length <= MOST_WORDS;
}

const MOST_WORDS = 4;

/** A table about one unit that nobody names, under a caption that nobody knows: it may list maxima. */
export function unknownUnit({ understood, assessments }: Weighed): Doubt | null {
  const { candidate, place } = understood;
  const { shape } = candidate;
  const scored = shape.columns.filter(({ role }) => isScorePart(role));
  if (shape.orientation !== "criteria-rows" || scored.some(({ subject }) => subject !== "")) return null;
  if (shape.columns.some(({ role }) => role === "max")) return null;
  const units = assessments.flatMap((own) => own.units);
  if (units.some(({ name }) => isBody(name) || isPlace(name))) return null;
  const headers = place.band.columns.filter(({ column }) => scored.some((own) => own.column === column));
  if (headers.some((header) => isVouched(header, place.band.columns))) return null;
  const [first] = headers;
  if (first === undefined) return null;
  return {
    code: "unknown-unit",
    cells: [first.lowest?.cell ?? place.view.ref(place.band.bottom, first.column)],
    params: { column: first.lowest?.text ?? first.text },
  };
}
