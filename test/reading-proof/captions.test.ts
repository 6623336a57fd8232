/**
 * Captions in words that no list holds, one at a time, every cell of the same text, and all at once: the
 * figures are the same, or a person is asked, or the table is refused. `PAR_INDEX_MUTATIONS_REPORT=file.tsv`
 * writes down every outcome but "same"; `PAR_INDEX_MUTATIONS_LINES=5` prints some for each workbook.
 */
import { cellName } from "../../src/workbook/address";
import { PseudoWords } from "../making/pseudo-words";
import { seeded } from "../making/random";
import { baseReadings } from "./base-readings";
import { drawnBooks, LIMIT, LONG, SEED, type Book } from "./books";
import {
  asDeep,
  captionsOf,
  changeOf,
  coded,
  textCells,
  renamed,
  type Caption,
  type CaptionKind,
  type Keeping,
} from "./captions";
import { mutateSnapshot, renameSheet, type CellChange } from "./changed-sheet";
import { outcome } from "./outcome";
import { isLegacy, readOnly, type ReadBook } from "./read";
import { Tally } from "./tally";

/** What was silently other when these were measured (short run); a class brought down to 0 is held there. */
const MOST_SILENT = { captions: 1, criteria: 0, units: 0, titles: 0, drawn: 0 };

/** Drawn books of each family. */
const DRAWN = LONG ? 60 : 2;
/** Changes of each workbook in each class; the samples take their time. */
const MOST: Readonly<Record<Book["kind"], number>> = LONG
  ? { golden: 1_000, sample: 60, drawn: 16 }
  : { golden: 5, sample: 1, drawn: 3 };

/** Books of each family that are drawn with captions of their own, twice: a third of them, and all. */
const STRANGE = LONG ? 300 : 4;

type Test = Exclude<keyof typeof MOST_SILENT, "drawn">;

const CLASSES: readonly Test[] = ["captions", "criteria", "units", "titles"];

interface Change {
  readonly test: Test;
  readonly read: ReadBook;
  readonly cells: readonly CellChange[];
  readonly about: readonly Caption[];
  /** Sheet that gets another name. */
  readonly sheetName?: { readonly sheet: number; readonly name: string };
}

const TESTS: Readonly<Record<CaptionKind, Test>> = {
  header: "captions",
  year: "captions",
  row: "captions",
  group: "captions",
  criterion: "criteria",
  unit: "units",
  title: "titles",
};

/** Bare codes for the names of units: U01, U02 … */
function unitCodes(): { for: (text: string) => string } {
  const known = new Map<string, string>();
  return {
    for: (text) => {
      const code = known.get(text) ?? `U${String(known.size + 1).padStart(2, "0")}`;
      known.set(text, code);
      return code;
    },
  };
}

function changesOf(read: ReadBook): Change[] {
  const words = new PseudoWords(SEED, isLegacy(read.base));
  const codes = unitCodes();
  // A name is changed wherever it stands.
  const cellsOf = textCells(read.base);
  const captions = captionsOf(read.base);
  const made = (test: Test, about: readonly Caption[], keeping: Keeping): Change[] => {
    const cells = about.flatMap((caption) => {
      const isName = caption.kind === "unit" || caption.kind === "criterion";
      const value = caption.kind === "unit" ? coded(caption, codes) : renamed(caption, words, keeping);
      if (value === null) return [];
      return isName
        ? (cellsOf.get(caption.text) ?? []).map((cell) => ({ ...cell, value: asDeep(cell.value, value) }))
        : [changeOf(caption, value)];
    });
    return cells.length === 0 ? [] : [{ test, read, cells, about }];
  };
  const changes: Change[] = [];
  for (const test of CLASSES) {
    const own = captions.filter(({ kind }) => TESTS[kind] === test);
    for (const keeping of ["words", "all"] as const) {
      if (keeping === "all" && (test === "criteria" || test === "units")) continue;
      const alike = new Map<string, Caption[]>();
      for (const caption of own) {
        const value = renamed(caption, words, keeping) ?? "";
        alike.set(value, [...(alike.get(value) ?? []), caption]);
      }
      changes.push(...made(test, own, keeping));
      // One unit's sheet with a criterion of its own would be another tree; one code for one unit says little.
      for (const same of alike.values()) {
        if (test === "captions" || test === "titles" || (test === "criteria" && same.length === 1))
          for (const caption of same) changes.push(...made(test, [caption], keeping));
        if (same.length > 1 && test !== "units") changes.push(...made(test, same, keeping));
      }
    }
  }
  read.base.snapshot.sheets.forEach((_, sheet) => {
    changes.push({
      test: "titles",
      read,
      cells: [],
      about: [],
      sheetName: { sheet, name: `Thuênh ${sheet + 1}` },
    });
  });
  return chosen(distinct(changes), read.book);
}

/** As many of each class as there is time for, everything at once among them. */
function chosen(changes: readonly Change[], { kind }: Book): Change[] {
  const most = MOST[kind];
  return CLASSES.flatMap((name) => {
    const own = changes.filter(({ test }) => test === name);
    const cells = Math.max(...own.map((change) => change.cells.length));
    const whole = own.filter((change) => change.cells.length === cells).slice(0, 2);
    const others = own.filter((change) => !whole.includes(change));
    return [...whole, ...seeded(SEED).shuffled(others)].slice(0, most);
  });
}

/** Where nothing is kept, both ways are one. */
function distinct(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter(({ test, cells, sheetName }) => {
    const key = JSON.stringify([test, cells, sheetName]);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** True where what told a year was changed, or may have been. */
function losesYear({ about, sheetName, test }: Change): boolean {
  return test === "titles" || sheetName !== undefined || about.some(({ text }) => /20[0-4]\d/.test(text));
}

const tallies: Readonly<Record<Test, Tally>> = {
  captions: new Tally("captions", ["silent"]),
  criteria: new Tally("criteria", ["silent"]),
  units: new Tally("units", ["silent"]),
  titles: new Tally("titles", ["silent"]),
};

function run(change: Change): void {
  const { read, cells, about, sheetName, test } = change;
  const { snapshot } = read.base;
  const changed = mutateSnapshot(snapshot, cells);
  const other = readOnly(
    sheetName === undefined ? changed : renameSheet(changed, sheetName.sheet, sheetName.name),
  );
  const { verdict, lines, needless } = outcome(read.base, other, {
    changed: new Set(cells.map(({ sheet, row, column }) => `${sheet}!${row},${column}`)),
    by: "figures",
    yearLost: losesYear(change),
  });
  const [first] = about;
  const tally = tallies[test];
  tally.count("renamed");
  if (needless) tally.count("needless");
  const at =
    first === undefined
      ? `sheet ${(sheetName?.sheet ?? 0) + 1}`
      : `sheet ${first.sheet + 1} ${cellName(first.row, first.column)}${about.length > 1 ? ` and ${about.length - 1} more` : ""}`;
  tally.add({
    book: read.book,
    verdict,
    cell: first === undefined ? at : `${first.kind} ${at}`,
    old: first?.text ?? snapshot.sheets[sheetName?.sheet ?? 0]?.name ?? "",
    new: String(cells[0]?.value ?? sheetName?.name ?? ""),
    lines,
  });
}

test(
  "captions that nobody knows",
  async () => {
    for await (const read of baseReadings(DRAWN, readOnly)) changesOf(read).forEach(run);
    for (const name of CLASSES) report(name, tallies[name]);
    for (const name of CLASSES) tallies[name].expectAtMost("silent", MOST_SILENT[name]);
  },
  LIMIT,
);

function report(name: keyof typeof MOST_SILENT, tally: Tally): void {
  const part = (what: string): number => tally.of(what);
  tally.print(
    `${name}: ${part("renamed")} renamed, ${part("same")} same, ` +
      `${part("asked")} asked (${part("needless")} with the same figures), ${part("refused")} refused, ` +
      `${part("silent")} silent`,
  );
  expect(part("renamed")).toBeGreaterThan(0);
}

test(
  "books drawn with captions of their own",
  () => {
    const tally = new Tally("drawn", ["silent"]);
    for (const share of [0.33, 1]) {
      const strange = drawnBooks(STRANGE, (own, place) => ({
        ...own,
        strange: { share, seed: SEED + place },
      }));
      for (const book of drawnBooks(STRANGE)) {
        const { snapshot } = strange.next().value ?? book;
        const base = readOnly(book.snapshot);
        const { verdict, lines, needless } = outcome(base, readOnly(snapshot), {
          changed: new Set(),
          by: "figures",
          yearLost: true,
        });
        tally.count("renamed");
        if (needless) tally.count("needless");
        tally.add({ book, verdict, cell: `${share * 100} % of the captions`, old: "", new: "", lines });
      }
    }
    report("drawn", tally);
    tally.expectAtMost("silent", MOST_SILENT.drawn);
  },
  LIMIT,
);
