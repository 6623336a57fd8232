/** The province's table of one form: criteria as rows, units as columns; beside it the same table of sources. */
import type { GatheringWords } from "../language/gathering";
import type { ScorePart } from "../scorebook/assessment";
import { fromPoints } from "../scorebook/points";
import { ScoreState, type ScoreTable } from "../scorebook/score-table";
import { SheetBuilder } from "../sheets/sheet-builder";
import { COLORS, LOOKS, PLAIN, type StyleBook, type Tint } from "../sheets/styles";
import { refName } from "../workbook/address";
import type { PlanValue, SheetPlan } from "../workbook/plan";
import type { GatheredTable, GatheredUnit } from "./forms";

/** What the sheets of one gathering share. */
export interface GatheringContext {
  readonly words: GatheringWords;
  readonly styles: StyleBook;
  readonly year: number;
  /** The line that says when and from how many files. */
  readonly mark: string;
}

/** A column of a unit: its maximum, or one part of its score. */
type Held = ScorePart | "max";

const PARTS: readonly ScorePart[] = ["self", "appraised", "survey", "deducted", "bonus", "penalty", "final"];
const HEADER = 3;
const BODY = 5;
const FIXED = 3;
/** Characters of figures that stand on a page beside the names, large enough to be read. */
const PAGE_WIDTH = 120;

/** @param suffix tells the tables of several forms apart */
export function tableSheet(table: GatheredTable, suffix: string, context: GatheringContext): SheetPlan {
  return sheetOf(table, context, {
    name: `${context.words.sheets.table}${suffix}`,
    title: context.words.title(context.year),
    valueOf: (unit, held, row) => valueOf(unit, held, row, context.words),
    isText: false,
  });
}

/** The cell of the unit's file behind each figure: "'[Sở Y tế.xlsx]Biểu 1'!F12". */
export function sourceSheet(table: GatheredTable, suffix: string, context: GatheringContext): SheetPlan {
  return sheetOf(table, context, {
    name: `${context.words.sheets.sources}${suffix}`,
    title: context.words.sourcesTitle,
    valueOf: sourceOf,
    isText: true,
  });
}

interface Content {
  readonly name: string;
  readonly title: string;
  readonly valueOf: (unit: GatheredUnit, held: Held, row: number) => PlanValue;
  readonly isText: boolean;
}

function sheetOf(table: GatheredTable, context: GatheringContext, content: Content): SheetPlan {
  const { words, styles, mark } = context;
  const { isText } = content;
  const held = heldBy(table);
  const columns = table.units.flatMap((unit) => held.map((one) => ({ unit, held: one })));
  const right = FIXED + columns.length - 1;
  const width = isText ? 26 : 11;
  const sheet = new SheetBuilder(styles, [8, 48, 10, ...columns.map(() => width)]);
  const last = Math.min(right, FIXED + 7);
  sheet.banner(0, 0, last, content.title, LOOKS.title);
  sheet.banner(1, 0, last, words.group(table.group.name), LOOKS.subtitle);
  sheet.mark(2, 0, last, mark, LOOKS.note);
  const top = (column: number): { top: number; bottom: number; left: number; right: number } => {
    return { top: HEADER, bottom: HEADER + 1, left: column, right: column };
  };
  [words.columns.code, words.columns.name, words.columns.max].forEach((text, column) => {
    sheet.header(top(column), text, LOOKS.header);
  });
  table.units.forEach(({ submission }, at) => {
    const left = FIXED + at * held.length;
    const range = { top: HEADER, bottom: HEADER, left, right: left + held.length - 1 };
    sheet.header(range, submission.unit.name, LOOKS.header);
    held.forEach((one, index) => {
      const cell = { top: HEADER + 1, bottom: HEADER + 1, left: left + index, right: left + index };
      sheet.header(cell, one === "max" ? words.columns.max : words.parts[one], LOOKS.header);
    });
  });
  rowsOf(table).forEach((criterion, at) => {
    const row = BODY + at;
    const { code, name, level, max } = table.criteria[criterion] ?? {
      code: "",
      name: "",
      level: 0,
      max: null,
    };
    const tint = tintOf(level);
    sheet.put(row, 0, code, styles.vary(LOOKS.center, tint));
    sheet.put(row, 1, name, styles.vary(LOOKS.text, tint));
    sheet.put(row, 2, isText || max === null ? null : fromPoints(max), styles.vary(LOOKS.number, tint));
    columns.forEach(({ unit, held: one }, index) => {
      const look = styles.vary(isText ? LOOKS.text : LOOKS.number, tint);
      sheet.put(row, FIXED + index, content.valueOf(unit, one, criterion), look);
    });
  });
  return sheet.build({
    definedName: "",
    title: content.name,
    orientation: "landscape",
    titleRows: { first: HEADER, last: HEADER + 1 },
    freeze: { rows: BODY, columns: 2 },
    lastPrinted: right,
    wide: { pages: Math.ceil((columns.length * width) / PAGE_WIDTH), titleColumns: FIXED - 1 },
  });
}

/** The total stands last, as it does in the field. */
function rowsOf({ criteria }: GatheredTable): readonly number[] {
  return [...criteria.keys()].slice(1).concat(0);
}

function tintOf(level: number): Tint {
  if (level === 0) return { fill: COLORS.total, bold: true };
  return level === 1 ? { fill: COLORS.subheader, bold: true } : PLAIN;
}

/** The parts that any of the units has; the maximum too where not all have the same. */
function heldBy({ criteria, units }: GatheredTable): readonly Held[] {
  const parts = PARTS.filter((part) => units.some((unit) => tableOf(unit, part) !== null));
  const differ = units.some((unit) =>
    criteria.some(({ max }, row) => {
      const own = maximumOf(unit, row);
      return typeof own === "number" && own !== (max === null ? null : fromPoints(max));
    }),
  );
  return differ ? ["max", ...parts] : parts;
}

/** The scores of one part; what a form without parts prints is its score. */
function tableOf({ submission: { assessment } }: GatheredUnit, part: ScorePart): ScoreTable | null {
  const table = assessment.parts.get(part);
  if (table !== undefined) return table;
  return part === "final" && assessment.parts.size === 0 ? assessment.scores : null;
}

function maximumOf({ submission: { assessment, unit }, rows }: GatheredUnit, row: number): number | null {
  const own = rows[row] ?? -1;
  if (own < 0) return null;
  const points = assessment.maxima.points(own, unit.index);
  return points === null ? null : fromPoints(points);
}

function valueOf(unit: GatheredUnit, held: Held, row: number, words: GatheringWords): PlanValue {
  if (held === "max") return maximumOf(unit, row);
  const own = unit.rows[row] ?? -1;
  const table = tableOf(unit, held);
  if (own < 0 || table === null) return null;
  const state = table.state(own, unit.submission.unit.index);
  if (state === ScoreState.notApplicable) return words.notApplicable;
  const points = state === ScoreState.present ? table.points(own, unit.submission.unit.index) : null;
  return points === null ? null : fromPoints(points);
}

function sourceOf(unit: GatheredUnit, held: Held, row: number): PlanValue {
  const { submission, rows } = unit;
  const own = rows[row] ?? -1;
  const table = held === "max" ? submission.assessment.maxima : tableOf(unit, held);
  const cell = own < 0 ? null : (table?.cell(own, submission.unit.index) ?? null);
  if (cell === null || table?.state(own, submission.unit.index) === ScoreState.derived) return null;
  return refName({ ...cell, sheet: `[${submission.file.fileName}]${cell.sheet}` });
}
