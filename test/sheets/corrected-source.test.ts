/**
 * The sample with its sheets, given to LibreOffice: recalculating changes no cell; a score corrected in the
 * source gives on every sheet what the engine computes for the corrected workbook.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseBook } from "../../src/app/analyse-book";
import { allUnits } from "../../src/app/find-unit";
import { understand } from "../../src/app/open-book";
import { planOf } from "../../src/app/write-sheets";
import { FileHost } from "../../src/hosts/file/file-host";
import { readWorkbookPart } from "../../src/hosts/file/package/workbook-part";
import { Package } from "../../src/hosts/file/package/package";
import { remedyWords } from "../../src/language/remedies";
import { sheetWords } from "../../src/language/sheets";
import type { Assessment } from "../../src/scorebook/assessment";
import { fromPoints } from "../../src/scorebook/points";
import { cellName, type CellRef } from "../../src/workbook/address";
import type { WritePlan } from "../../src/workbook/plan";
import { CellKind, kindAt, numberAt, textAt, type Snapshot } from "../../src/workbook/snapshot";
import { withPart } from "../hosts/file/opened";
import { seeded, type Random } from "../making/random";
import { figureRows, figureSheets, liveFigures, type FigureRows } from "./making/figures";
import { recalculated } from "./making/office";
import { differences, ownSheet } from "./making/written";

const SAMPLE = join(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx");
const LONG = process.env["PAR_INDEX_LONG"] === "1";
/** Workbooks for one start of LibreOffice, and how many such. */
const BATCH = LONG ? 8 : 4;
const BATCHES = LONG ? 6 : 1;
/** Of the corrections, in milliseconds. */
const PATIENCE = BATCHES * 240_000;
const ALL = 8;
/** Units with appendices of their own where many workbooks are made. */
const SOME = LONG ? ALL : 2;

/** What the engine makes of a workbook, for the first `units` units. */
function planFor(snapshot: Snapshot, units: number): WritePlan {
  const open = understand(snapshot);
  const analysis = analyseBook(open);
  return planOf(open, {
    analysis,
    units: allUnits(analysis).slice(0, units),
    language: "vi",
    stamp: { time: "08:00 ngày 05/01/2023", version: "1.0.0" },
  });
}

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  return FileHost.open(bytes, "mẫu.xlsx").read();
}

async function writtenFor(units: number): Promise<{ readonly bytes: Uint8Array; readonly plan: WritePlan }> {
  const host = FileHost.open(new Uint8Array(readFileSync(SAMPLE)), "mẫu.xlsx");
  const plan = planFor(await host.read(), units);
  await host.apply(plan);
  return { bytes: host.bytes(), plan };
}

/** Cells that are not the same in both, within 1e-9, and those that hold an error. */
function changes(before: Snapshot, after: Snapshot): readonly string[] {
  return before.sheets.flatMap(({ name, grid }) => {
    const now = after.sheets.find((sheet) => sheet.name === name)?.grid;
    if (now === undefined) return [`no sheet ${name}`];
    const found: string[] = [];
    for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
      for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
        const [was, is] = [numberAt(grid, row, column), numberAt(now, row, column)];
        const same =
          was === null
            ? is === null && textAt(grid, row, column) === textAt(now, row, column)
            : is !== null && Math.abs(was - is) <= 1e-9;
        if (!same || kindAt(now, row, column) === CellKind.error)
          found.push(`${name}!${cellName(row, column)}: ${String(was)} is ${String(is)}`);
      }
    }
    return found;
  });
}

test("recalculating the sample with all sheets of all units changes no cell and gives no error", async () => {
  const { bytes, plan } = await writtenFor(ALL);
  const [after] = await recalculated(bytes);
  if (after === undefined) throw new Error("not saved");
  expect(changes(await snapshotOf(bytes), after)).toEqual([]);
  expect(differences(plan, after)).toEqual([]);
});

test("every printed figure of the sample is live", async () => {
  const { plan } = await writtenFor(ALL);
  const shares = new Map<string, { figures: number; live: number }>();
  for (const sheet of plan.sheets.filter(({ definedName }) => figureSheets(plan).includes(definedName))) {
    const [, kind = ""] = sheet.definedName.split("_");
    const { figures, live } = liveFigures(sheet);
    const sum = shares.get(kind) ?? { figures: 0, live: 0 };
    shares.set(kind, { figures: sum.figures + figures, live: sum.live + live });
  }
  for (const [kind, { figures, live }] of shares) {
    console.log(`${kind}: ${live} of ${figures} printed figures are live formulas`);
    expect([kind, live]).toEqual([kind, figures]);
    expect(figures).toBeGreaterThan(40);
  }
});

/** A leaf's score in one year, set to another that its maximum allows. */
function correction(assessments: readonly Assessment[], random: Random): { cell: CellRef; score: number } {
  for (;;) {
    const { criteria, units, scores, maxima } = random.pick(assessments);
    const leaf = random.pick(criteria.filter(({ children }) => children.length === 0));
    // Half of them in a unit that has appendices.
    const { index } = random.pick(random.whole(0, 1) === 0 ? units.slice(0, SOME) : units);
    const [cell, max, was] = [
      scores.cell(leaf.index, index),
      maxima.points(leaf.index, index),
      scores.points(leaf.index, index),
    ];
    if (cell === null || max === null || was === null) continue;
    // Every third one is full marks, so that criteria come and go on Phụ lục II.
    const share = random.whole(0, 2) === 0 ? 1 : random.whole(0, 100) / 100;
    const score = Math.round(fromPoints(max) * share * 100) / 100;
    if (score !== fromPoints(was)) return { cell, score };
  }
}

/** The workbook with another number typed into a cell; what depends on it still holds its old value. */
function typed(bytes: Uint8Array, { sheet, row, column }: CellRef, score: number): Uint8Array {
  const { sheets } = readWorkbookPart(Package.open(bytes));
  const part = sheets.find(({ name }) => name === sheet)?.part ?? "";
  const cell = new RegExp(`(<c r="${cellName(row, column)}"[^>]*><v>)[^<]*(?=</v>)`);
  return withPart(bytes, part, (xml) => {
    const changed = xml.replace(cell, `$1${score}`);
    if (changed === xml) throw new Error(`no number in ${sheet}!${cellName(row, column)}`);
    return changed;
  });
}

const LOST = 2;

/**
 * Phụ lục II lists what lost points when it was written. A criterion that reached its maximum since stands
 * with nothing lost; one that lost points since is not there, and the sheet says that it has to be made again.
 */
function expectListed(stale: FigureRows, fresh: FigureRows, says: string): void {
  const { lostSum, lostAgrees, lostDiffers } = sheetWords("vi");
  const absent = Object.keys(fresh).filter((id) => !(id in stale));
  for (const [id, figures] of Object.entries(stale)) {
    if (id === lostSum && absent.length > 0) continue;
    if (id in fresh) expect([id, figures]).toEqual([id, fresh[id]]);
    else expect([id, figures[LOST]]).toEqual([id, 0]);
  }
  expect(says).toBe(absent.length === 0 ? lostAgrees : lostDiffers);
}

/** The plan of remedies lists what was lost when it was made; what it says of a line that is still there is live. */
function expectShared(stale: FigureRows, fresh: FigureRows): void {
  const same = Object.keys(stale).join() === Object.keys(fresh).join();
  const { sum } = remedyWords("vi");
  const shared = Object.keys(stale).filter((row) => row in fresh && (same || row !== sum));
  expect(shared.length).toBeGreaterThan(8);
  for (const row of shared) expect([row, stale[row]]).toEqual([row, fresh[row]]);
}

/** What stands behind the sum of lost points. */
function checkOf(snapshot: Snapshot, definedName: string): string {
  const { grid } = ownSheet(snapshot, definedName);
  const { lostSum } = sheetWords("vi");
  for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
    if (textAt(grid, row, 1) === lostSum) return textAt(grid, row, 5);
  }
  throw new Error(`no sum on ${definedName}`);
}

test(
  "a leaf's score corrected in the source gives what the engine computes, on every sheet",
  async () => {
    const { bytes, plan } = await writtenFor(SOME);
    const { assessments } = understand(await snapshotOf(bytes)).reading.book;
    const random = seeded(20_230_329);
    for (let batch = 0; batch < BATCHES; batch++) {
      const corrections = Array.from({ length: BATCH }, () => correction(assessments, random));
      const files = corrections.map(({ cell, score }) => typed(bytes, cell, score));
      for (const snapshot of await recalculated(...files)) expectCorrected(snapshot, plan);
    }
  },
  PATIENCE,
);

/** @param plan of the sheets as they were written before the correction */
function expectCorrected(snapshot: Snapshot, plan: WritePlan): void {
  const fresh = planFor(snapshot, SOME);
  for (const name of figureSheets(plan)) {
    const [now, engine] = [figureRows(snapshot, name), figureRows(fresh, name)];
    if (name.startsWith("CCHC_PhuLucII_")) expectListed(now, engine, checkOf(snapshot, name));
    else if (name.startsWith("CCHC_KeHoach_")) expectShared(now, engine);
    else expect([name, now]).toEqual([name, engine]);
  }
  // Every correction is felt in the ranking.
  expect(figureRows(snapshot, "CCHC_XepHang")).not.toEqual(figureRows(plan, "CCHC_XepHang"));
}
