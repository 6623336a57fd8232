/** Next year's empty form from a criteria set: entry cells for scores, everything else locked and computed. */
import { formWords, type FormWords } from "../language/gathering";
import type { Language } from "../language/language";
import type { Assessment } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import { fromPoints, type Points } from "../scorebook/points";
import type { Stamp } from "../sheets/context";
import { SheetBuilder } from "../sheets/sheet-builder";
import { COLORS, LOOKS, PLAIN, StyleBook, type Tint } from "../sheets/styles";
import { cellName } from "../workbook/address";
import type { CellStyle, EntryRule, SheetPlan, WritePlan } from "../workbook/plan";

export interface FormRequest {
  /** One sheet for each: the assessments of one year, a group each. */
  readonly assessments: readonly Assessment[];
  /** The year that the form is for. */
  readonly year: number;
  /** Where the criteria come from, as it is shown. */
  readonly source: string;
  readonly language: Language;
  readonly stamp: Stamp;
}

const COLUMN = { code: 0, name: 1, max: 2, self: 3, evidence: 4, appraised: 5, reason: 6 } as const;
const COLUMNS = ["code", "name", "max", "self", "evidence", "appraised", "reason"] as const;
const WIDTHS = [8, 56, 10, 11, 36, 11, 30] as const;
const HEADER = 4;
const BODY = 5;
const ENTRY: Tint = { fill: COLORS.edited };
/** Sums are compared at six decimals everywhere: binary noise may not make a total another one. */
const DECIMALS = 6;

export function planForm(request: FormRequest): WritePlan {
  const words = formWords(request.language);
  const styles = new StyleBook();
  const several = request.assessments.length > 1;
  const sheets = request.assessments.map((assessment) =>
    formSheet(
      assessment,
      { title: several ? `${words.sheet} ${assessment.group.name}` : words.sheet, words },
      styles,
      request,
    ),
  );
  return { sheets, styles: styles.styles, unfinished: "", fingerprint: "" };
}

/** A criterion with its row on the form. */
interface Line {
  readonly criterion: Criterion;
  readonly row: number;
  readonly children: readonly Line[];
  readonly max: Points | null;
}

function formSheet(
  assessment: Assessment,
  { title, words }: { readonly title: string; readonly words: FormWords },
  styles: StyleBook,
  { year, source, stamp }: FormRequest,
): SheetPlan {
  const sheet = new SheetBuilder(styles, WIDTHS);
  const right = WIDTHS.length - 1;
  sheet.banner(0, 0, right, words.title(year), LOOKS.title);
  const unit: CellStyle = { ...LOOKS.heading, ...ENTRY, unlocked: true };
  sheet.banner(1, 0, right, `${words.unit} ${words.unitToFill}`, unit);
  sheet.mark(2, 0, right, words.made(stamp.time, source, stamp.version), LOOKS.note);
  for (const name of COLUMNS) sheet.put(HEADER, COLUMN[name], words.columns[name], LOOKS.header);
  const entries: EntryRule[] = [];
  const lines = linesOf(assessment);
  for (const line of lines) {
    putLine(sheet, styles, line, assessment.composition);
    if (line.children.length > 0) continue;
    for (const column of [COLUMN.self, COLUMN.appraised]) entries.push(ruleOf(line, column, words));
  }
  return sheet.build({
    definedName: "",
    title,
    orientation: "landscape",
    titleRows: { first: HEADER, last: HEADER },
    freeze: { rows: BODY, columns: 2 },
    lastPrinted: right,
    entries,
  });
}

/** In the order of the form: the total last. */
function linesOf(assessment: Assessment): readonly Line[] {
  const [total] = assessment.criteria;
  if (total === undefined) return [];
  const rows = new Map([...assessment.criteria.slice(1), total].map(({ index }, at) => [index, BODY + at]));
  const lineOf = (criterion: Criterion): Line => ({
    criterion,
    row: rows.get(criterion.index) ?? BODY,
    children: criterion.children.map(lineOf),
    max: commonMaximum(assessment, criterion.index),
  });
  const flat = (line: Line): readonly Line[] => [line, ...line.children.flatMap(flat)];
  return [...flat(lineOf(total))].sort((a, b) => a.row - b.row);
}

/** Maxima may differ by unit (what does not apply is out of them): the one that most units have, of two the larger. */
function commonMaximum({ maxima, units }: Assessment, criterion: number): Points | null {
  const counts = new Map<Points, number>();
  for (const { index } of units) {
    const max = maxima.points(criterion, index);
    if (max !== null) counts.set(max, (counts.get(max) ?? 0) + 1);
  }
  return [...counts].sort(([a, of], [b, others]) => others - of || b - a)[0]?.[0] ?? null;
}

function putLine(
  sheet: SheetBuilder,
  styles: StyleBook,
  { criterion, row, children, max }: Line,
  composition: Assessment["composition"],
): void {
  const { level, code, name } = criterion;
  const tint: Tint =
    level === 0
      ? { fill: COLORS.total, bold: true }
      : level === 1
        ? { fill: COLORS.subheader, bold: true }
        : PLAIN;
  sheet.put(row, COLUMN.code, code, styles.vary(LOOKS.center, tint));
  sheet.put(row, COLUMN.name, name, styles.vary(LOOKS.text, tint));
  const number = styles.vary(LOOKS.number, tint);
  const adds = children.length > 0 && (level > 0 || composition === "sum");
  const printed = max === null ? null : fromPoints(max);
  const exact = adds && children.reduce((sum, child) => sum + (child.max ?? 0), 0) === max;
  sheet.put(row, COLUMN.max, printed, number, exact ? sumOf(children, COLUMN.max) : undefined);
  for (const column of [COLUMN.self, COLUMN.appraised]) {
    if (adds) sheet.put(row, column, "", number, sumOfScores(children, column));
    else sheet.put(row, column, null, entry(styles.vary(LOOKS.number, { ...tint, ...ENTRY })));
  }
  for (const column of [COLUMN.evidence, COLUMN.reason]) {
    const isOpen = children.length === 0;
    const look = styles.vary(LOOKS.text, isOpen ? { ...tint, ...ENTRY } : tint);
    sheet.put(row, column, null, isOpen ? entry(look) : look);
  }
}

function entry(style: CellStyle): CellStyle {
  return { ...style, unlocked: true };
}

function sumOf(children: readonly Line[], column: number): string {
  return `=ROUND(SUM(${children.map(({ row }) => cellName(row, column)).join(",")}),${DECIMALS})`;
}

/** Nothing until something is typed below: an empty form is no form of zeros. */
function sumOfScores(children: readonly Line[], column: number): string {
  const cells = children.map(({ row }) => cellName(row, column)).join(",");
  return `=IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),${DECIMALS}))`;
}

function ruleOf({ criterion, row, max }: Line, column: number, words: FormWords): EntryRule {
  const cell = cellName(row, column);
  const most = `$${cellName(row, COLUMN.max)}`;
  const isPenalty = criterion.kind === "penalty";
  // A penalty is typed with or without its minus.
  const bounds =
    max === null
      ? isPenalty
        ? ""
        : `,${cell}>=0`
      : `,${cell}>=${isPenalty ? `-${most}` : "0"},${cell}<=${most}`;
  const range = { top: row, bottom: row, left: column, right: column };
  return {
    range,
    holds: `OR(AND(ISNUMBER(${cell})${bounds}),${cell}="KĐG")`,
    title: words.wrongScore,
    message: isPenalty ? words.penaltyRange : words.scoreRange,
  };
}
