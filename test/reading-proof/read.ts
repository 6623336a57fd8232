/** A workbook as the product reads and audits it, and what of that can be compared with another reading. */
import { understand } from "../../src/app/open-book";
import { readBook } from "../../src/reading/read-book";
import type { Reading } from "../../src/reading/reading";
import type { Assessment } from "../../src/scorebook/assessment";
import type { Finding } from "../../src/scorebook/finding";
import type { Points } from "../../src/scorebook/points";
import { ProblemError } from "../../src/scorebook/problem";
import type { Recognition } from "../../src/scorebook/recognition";
import { ScoreState, type ScoreTable } from "../../src/scorebook/score-table";
import type { CellRef } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { Book } from "./books";

export interface Read {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  /** Of reading and of the audit. */
  readonly findings: readonly Finding[];
  /** Code of the problem for which nothing would be shown; "" for none. */
  readonly problem: string;
  readonly years: readonly ReadYear[];
}

/** A workbook and how it is read as it is. */
export interface ReadBook {
  readonly book: Book;
  readonly base: Read;
}

export interface Fact {
  readonly points: Points | null;
  readonly state: ScoreState;
  /** Of the figure; "" where it stands nowhere. */
  readonly cell: string;
}

/** One year of one group: everything by the cell in which it stands, because names may have been changed. */
export interface ReadYear {
  readonly year: number;
  /** Places of the sheets that it was read from. */
  readonly sheets: readonly number[];
  readonly units: readonly { readonly key: string; readonly name: string }[];
  readonly nodes: readonly {
    readonly key: string;
    readonly name: string;
    readonly parent: string;
    readonly kind: string;
  }[];
  readonly official: readonly string[];
  /** By "what|unit key|node key", where what is "score", "max", "rank", "percent" or a part. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** Place of a sheet in its workbook. */
export function placeOf(snapshot: Snapshot, sheet: string): number {
  return snapshot.sheets.findIndex(({ name }) => name === sheet);
}

/** "2!5,3": the third sheet's cell; sheets by their place, because their names may have been changed. */
export function keyOf(snapshot: Snapshot, { sheet, row, column }: CellRef): string {
  return `${placeOf(snapshot, sheet)}!${row},${column}`;
}

/** True where a unit's name heads rows or columns; the title of a table about one unit may change with it. */
function isInTable({ sheet, row }: CellRef, recognitions: readonly Recognition[]): boolean {
  return recognitions.some(({ sheet: own, used, shape }) => {
    if (!used || shape === null || own !== sheet || row < shape.headerTop) return false;
    return row <= (shape.orientation === "unit-rows" ? shape.bodyBottom : shape.headerBottom);
  });
}

function unitKeys(of: Assessment, snapshot: Snapshot, recognitions: readonly Recognition[]): string[] {
  const count = new Map<string, number>();
  return of.units.map(({ index, cell }) => {
    if (cell !== null && isInTable(cell, recognitions)) return keyOf(snapshot, cell);
    const cells = [of.scores, ...of.parts.values(), of.maxima].flatMap((table) =>
      of.criteria.map((node) => table.cell(node.index, index)),
    );
    const first = cells.find((at) => at !== null);
    const sheet = `${placeOf(snapshot, first?.sheet ?? "")}!`;
    count.set(sheet, (count.get(sheet) ?? 0) + 1);
    return `${sheet}${count.get(sheet) ?? 0}`;
  });
}

function nodeKeys(of: Assessment, snapshot: Snapshot): string[] {
  const keys: string[] = [];
  of.criteria.forEach(({ index, cell, parent }) => {
    const siblings = of.criteria[parent]?.children ?? [];
    const place = siblings.findIndex((sibling) => sibling.index === index);
    if (index === 0) keys.push("total");
    else keys.push(cell === null ? `${keys[parent] ?? ""}/${place}` : keyOf(snapshot, cell));
  });
  return keys;
}

function yearOf(of: Assessment, snapshot: Snapshot, recognitions: readonly Recognition[]): ReadYear {
  const units = unitKeys(of, snapshot, recognitions);
  const nodes = nodeKeys(of, snapshot);
  const facts = new Map<string, Fact>();
  const add = (what: string, table: ScoreTable): void => {
    for (const { index: node } of of.criteria) {
      for (const { index: unit } of of.units) {
        const cell = table.cell(node, unit);
        facts.set(`${what}|${units[unit] ?? ""}|${nodes[node] ?? ""}`, {
          points: table.points(node, unit),
          state: table.state(node, unit),
          cell: cell === null ? "" : keyOf(snapshot, cell),
        });
      }
    }
  };
  add("score", of.scores);
  add("max", of.maxima);
  for (const [part, table] of of.parts) add(part, table);
  const place = (at: number): string => {
    const node = nodes[Math.floor(at / of.units.length)] ?? "";
    return `${units[at % of.units.length] ?? ""}|${node}`;
  };
  for (const [at, { rank, cell }] of of.publishedRanks) {
    const key = keyOf(snapshot, cell);
    facts.set(`rank|${place(at)}`, { points: rank, state: ScoreState.present, cell: key });
  }
  for (const [at, { percent, cell }] of of.publishedPercents) {
    const points = percent.numerator / percent.denominator;
    facts.set(`percent|${place(at)}`, { points, state: ScoreState.present, cell: keyOf(snapshot, cell) });
  }
  return {
    year: of.year,
    sheets: of.sheets.map((sheet) => placeOf(snapshot, sheet)),
    units: of.units.map(({ name, index }) => ({ key: units[index] ?? "", name })),
    nodes: of.criteria.map(({ index, name, parent, kind }) => ({
      key: nodes[index] ?? "",
      name,
      parent: nodes[parent] ?? "",
      kind,
    })),
    official: of.official,
    facts,
  };
}

/** What of a reading can be compared. */
function yearsOf({ book, recognitions }: Reading, snapshot: Snapshot): ReadYear[] {
  return book.assessments.map((of) => yearOf(of, snapshot, recognitions));
}

/** Reads without the audit, which takes its time; the findings are those of reading. */
export function readOnly(snapshot: Snapshot): Read {
  const reading = readBook(snapshot);
  const { findings, book } = reading;
  const unproven = findings.some((finding) => finding.code === "uncached-formula" && !finding.proven);
  const problem = book.assessments.length === 0 ? "no-table" : unproven ? "uncached" : "";
  return { snapshot, reading, findings, problem, years: yearsOf(reading, snapshot) };
}

/** Reads and audits; where the product refuses to go on, what it had read until then. */
export function readAll(snapshot: Snapshot): Read {
  try {
    const { reading, findings } = understand(snapshot);
    return { snapshot, reading, findings, problem: "", years: yearsOf(reading, snapshot) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return readOnly(snapshot);
  }
}

/** The tables that entered the book. */
export function usedTables({ reading }: Read): Recognition[] {
  return reading.recognitions.filter(({ used, layout }) => used && layout !== null);
}

/** Tables of which a person is asked something before anything is written. */
export function doubtfulTables(read: Read): Recognition[] {
  return usedTables(read).filter(({ certainty, question }) => certainty === "doubtful" || question !== null);
}

/** True where letters stand for others: words of ours are then written without marks. */
export function isLegacy({ reading }: Read): boolean {
  return reading.recognitions.some(({ evidence }) => evidence.some(({ code }) => code === "encoding"));
}
