/**
 * A figure as an expression over the source cells that it comes from. An expression is used only where
 * its value is proved here to be the engine's, exactly; otherwise the value itself is written, with a note
 * in the formula that names the cell (issue: text, converted and re-scaled scores).
 */
import { cellName, quotedSheetName, refName, type CellRef } from "../workbook/address";
import { cellIndex, CellKind, type CellGrid, type Snapshot } from "../workbook/snapshot";
import type { Assessment } from "../scorebook/assessment";
import { fromPoints, toPoints, type Points } from "../scorebook/points";
import type { SheetWords } from "../language/sheets";
import { quoted } from "./formulas";

export interface SourceFigure {
  readonly points: Points;
  /** Without "="; its value is `points` up to binary noise. */
  readonly expression: string;
  /** False where the value is written and only a note leads to the source. */
  readonly live: boolean;
}

/** Digits with one decimal mark, as they are typed: "6,125", " 100 ". */
const PLAIN_NUMBER = /^ *(\d{1,9})(?:([.,])(\d{1,6}))? *$/;

type Kind = "scores" | "maxima";

/** One cell of a sum. `cell` is null where the number has to be read out of text. */
interface Term {
  readonly points: Points;
  readonly cell: CellRef | null;
  readonly expression: string;
  readonly sign: 1 | -1;
}

/** Excel's limits for a formula and for the arguments of SUM, with room for what is put around it. */
const MAX_LENGTH = 7_500;
const MAX_ARGUMENTS = 250;

export class SourceFigures {
  private readonly grids: ReadonlyMap<string, CellGrid>;
  private readonly sheetNames = new Map<string, string>();

  constructor(
    snapshot: Pick<Snapshot, "sheets">,
    private readonly words: SheetWords,
  ) {
    this.grids = new Map(snapshot.sheets.map(({ name, grid }) => [name, grid]));
  }

  /** Official score of a node for a unit; null where there is none. */
  score(assessment: Assessment, criterion: number, unit: number): SourceFigure | null {
    return this.figure(assessment, "scores", criterion, unit);
  }

  /** Maximum of a node for a unit; null where the workbook names none. */
  max(assessment: Assessment, criterion: number, unit: number): SourceFigure | null {
    return this.figure(assessment, "maxima", criterion, unit);
  }

  /** The blank cell where a missing score belongs, so that it counts once it is filled in; null where none is known. */
  blankScore(assessment: Assessment, criterion: number, unit: number): string | null {
    const cell = assessment.scores.cell(criterion, unit);
    return cell === null || !this.grids.has(cell.sheet) ? null : this.reference(cell);
  }

  private figure(assessment: Assessment, kind: Kind, criterion: number, unit: number): SourceFigure | null {
    const points = assessment[kind].points(criterion, unit);
    if (points === null) return null;
    const terms = this.terms(assessment, kind, { criterion, unit, points });
    const expression = terms === null ? null : sumOf(terms);
    if (expression !== null) return { points, expression, live: true };
    const cell = assessment[kind].cell(criterion, unit);
    const note = cell === null ? this.words.computedNote : this.words.convertedNote(refName(cell));
    return { points, expression: `${fromPoints(points)}+N(${quoted(note)})`, live: false };
  }

  /** The cells that a figure is made of, whose sum is proved to be it; null where there is no such proof. */
  private terms(
    assessment: Assessment,
    kind: Kind,
    {
      criterion,
      unit,
      points,
    }: { readonly criterion: number; readonly unit: number; readonly points: Points },
  ): readonly Term[] | null {
    const cell = assessment[kind].cell(criterion, unit);
    const direct = cell === null ? null : this.term(cell, points);
    if (direct !== null) return [direct];
    const parts = kind === "scores" ? this.partTerms(assessment, criterion, unit) : [];
    if (parts.length > 0 && total(parts) === points) return parts;
    if (cell !== null) return null;
    const below = this.childTerms(assessment, kind, criterion, unit);
    return below !== null && below.length > 0 && total(below) === points ? below : null;
  }

  /** A number is pointed at; a number typed as text is read digit by digit, whatever the locale. */
  private term(cell: CellRef, points: Points): Term | null {
    const grid = this.grids.get(cell.sheet);
    const index = grid === undefined ? -1 : cellIndex(grid, cell.row, cell.column);
    if (grid === undefined || index < 0) return null;
    const kind = grid.kinds[index];
    if (kind === CellKind.number) {
      const stands = toPoints(grid.numbers[index] ?? NaN);
      if (stands === points) return { points, cell, expression: this.reference(cell), sign: 1 };
      // A penalty printed as 0,5 is held as −0,5.
      return stands === -points ? { points: stands, cell, expression: this.reference(cell), sign: -1 } : null;
    }
    if (kind !== CellKind.text) return null;
    const [, whole, mark, fraction = ""] =
      PLAIN_NUMBER.exec(grid.strings[grid.texts[index] ?? 0] ?? "") ?? [];
    if (whole === undefined || toPoints(Number(`${whole}.${fraction}`)) !== points) return null;
    return { points, cell: null, expression: textNumber(this.reference(cell), mark ?? ","), sign: 1 };
  }

  /** The parts that make the score (thẩm định + điều tra), where they are printed apart. */
  private partTerms(assessment: Assessment, criterion: number, unit: number): readonly Term[] {
    const terms: Term[] = [];
    for (const part of assessment.official) {
      const table = assessment.parts.get(part);
      const points = table?.points(criterion, unit) ?? null;
      const cell = table?.cell(criterion, unit) ?? null;
      const term = points === null || cell === null ? null : this.term(cell, points);
      if (term !== null) terms.push(term);
    }
    return terms;
  }

  /** The nodes below, for a subtotal that the workbook does not print; null where one of them is not live. */
  private childTerms(
    assessment: Assessment,
    kind: Kind,
    criterion: number,
    unit: number,
  ): readonly Term[] | null {
    const terms: Term[] = [];
    for (const child of assessment.criteria[criterion]?.children ?? []) {
      const points = assessment[kind].points(child.index, unit);
      if (points === null || (kind === "maxima" && child.kind !== "scored")) continue;
      const below = this.terms(assessment, kind, { criterion: child.index, unit, points });
      if (below === null) return null;
      terms.push(...below);
    }
    return terms;
  }

  private reference(cell: CellRef): string {
    let sheet = this.sheetNames.get(cell.sheet);
    if (sheet === undefined) {
      sheet = `${quotedSheetName(cell.sheet)}!`;
      this.sheetNames.set(cell.sheet, sheet);
    }
    return sheet + cellName(cell.row, cell.column);
  }
}

function total(terms: readonly Term[]): Points {
  return terms.reduce((sum, { points, sign }) => sum + sign * points, 0);
}

/** A sum as it would be typed: neighbouring cells as one range. Null where Excel could not hold it. */
function sumOf(terms: readonly Term[]): string | null {
  const [only] = terms;
  if (terms.length === 1 && only?.sign === 1) return only.expression;
  const added: string[] = [];
  const taken: string[] = [];
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index];
    if (term === undefined) continue;
    let end = term;
    while (follows(end, terms[index + 1])) end = terms[++index] ?? end;
    if (term.sign < 0) taken.push(`-(${term.expression})`);
    else if (end === term || end.cell === null) added.push(term.expression);
    else added.push(`${term.expression}:${cellName(end.cell.row, end.cell.column)}`);
  }
  const sum = (added.length === 0 ? "" : `SUM(${added.join(",")})`) + taken.join("");
  return added.length > MAX_ARGUMENTS || sum.length > MAX_LENGTH ? null : sum;
}

/** True where the next added cell stands right below. */
function follows(term: Term, next: Term | undefined): boolean {
  const [a, b] = [term.cell, next?.cell ?? null];
  if (a === null || b === null || term.sign < 0 || next?.sign !== 1) return false;
  return a.sheet === b.sheet && a.column === b.column && a.row + 1 === b.row;
}

/**
 * The number in a text cell, without reading it by the locale of whoever opens the workbook: its digits
 * as a whole number, divided by ten to the decimals behind the mark.
 */
function textNumber(cell: string, mark: string): string {
  const text = `TRIM(${cell})`;
  const digits = `VALUE(SUBSTITUTE(${text},"${mark}",""))`;
  const decimals = `MAX(0,LEN(${text})-FIND("${mark}",${text}&"${mark}"))`;
  return `IF(ISNUMBER(${cell}),${cell},${digits}/10^${decimals})`;
}
