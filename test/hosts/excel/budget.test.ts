/**
 * Requests and bytes: the budget of docs/architecture.md, on the sample, on a province and on the country.
 * @slow a country is written into the stand-in
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseBook } from "../../../src/app/analyse-book";
import { allUnits } from "../../../src/app/find-unit";
import { understand } from "../../../src/app/open-book";
import { FileHost } from "../../../src/hosts/file/file-host";
import { composeReport } from "../../../src/report/compose";
import { planSheets } from "../../../src/sheets/plan-sheets";
import type { WritePlan } from "../../../src/workbook/plan";
import { fingerprint } from "../../../src/workbook/fingerprint";
import type { Snapshot } from "../../../src/workbook/snapshot";
import type { Sync } from "../../excel-host/stand-in";
import { country } from "../../making/score-sheets";
import { comparable } from "../comparable";
import { excelWith, type Standing } from "./standing";

const FOUR_MB = 4_000_000;
const SAMPLE = join(__dirname, "../../../samples/cchc-cap-huyen-2021-2022.xlsx");

async function sample(): Promise<Snapshot> {
  return FileHost.open(new Uint8Array(readFileSync(SAMPLE)), "cchc-cap-huyen-2021-2022.xlsx").read();
}

/** All sheets that the add-in writes, for the first `units` units. */
function planFor(snapshot: Snapshot, units: number): WritePlan {
  const open = understand(snapshot);
  const analysis = analyseBook(open);
  const chosen = allUnits(analysis)
    .slice(0, units)
    .map(({ group, unit }) => ({
      group,
      unit: unit.index,
      report: composeReport(group, unit.index, { settings: open.settings, language: "vi" }),
    }));
  return planSheets({
    snapshot,
    analysis,
    recognitions: open.reading.recognitions,
    findings: open.findings,
    units: chosen,
    settings: open.settings,
    language: "vi",
    stamp: { time: "08:00 ngày 05/01/2023", version: "1.0.0" },
    fingerprint: open.fingerprint,
    years: { book: open.reading.book, match: open.match },
  });
}

async function syncsOf({ standIn }: Standing, work: () => Promise<unknown>): Promise<readonly Sync[]> {
  const before = standIn.syncs.length;
  await work();
  return standIn.syncs.slice(before);
}

function sumOf(syncs: readonly Sync[], of: (sync: Sync) => number): number {
  return syncs.reduce((total, sync) => total + of(sync), 0);
}

function report(what: string, syncs: readonly Sync[]): void {
  const most = (of: (sync: Sync) => number): string => (Math.max(...syncs.map(of)) / 1000).toFixed(0);
  console.info(
    `${what}: ${syncs.length} requests, ${sumOf(syncs, ({ actions }) => actions)} actions, ` +
      `${sumOf(syncs, ({ printer }) => printer)} page settings, largest ${most((sync) => sync.requestBytes)} kB, ` +
      `largest answer ${most((sync) => sync.answerBytes)} kB`,
  );
}

const megabytes = (syncs: readonly Sync[], of: (sync: Sync) => number): number => sumOf(syncs, of) / FOUR_MB;

test.each([
  // The first code took 13,012 actions with 272 page settings for the sample, with two sheets fewer: a third is the most.
  ["the sample", sample, 8, 4_337, 222],
  [
    "63 units × 120 criteria × 3 years",
    () => Promise.resolve(country({ units: 63, leaves: 120, years: 3 }).snapshot),
    1,
    1_350,
    58,
  ],
])(
  "%s: 3 requests to read, 4 to write and to write again, all below 4 MB",
  async (name, snapshotOf, units, actions, settings) => {
    const snapshot = await snapshotOf();
    const standing = excelWith(snapshot);
    const { host, standIn } = standing;
    let read: Snapshot = snapshot;
    const reading = await syncsOf(standing, async () => (read = await host.read()));
    report(`reading ${name}`, reading);
    expect(reading.length).toBeLessThanOrEqual(3);
    expect(comparable(read).sheets).toEqual(comparable(snapshot).sheets);

    // The pane looks whether the source changed each time it gets the focus: for values alone, in one request.
    const looking = await syncsOf(standing, async () =>
      expect(await host.fingerprint()).toBe(fingerprint(read)),
    );
    report(`looking whether ${name} changed`, looking);
    expect(looking).toHaveLength(1);
    expect(sumOf(looking, (sync) => sync.answerBytes)).toBeLessThan(
      sumOf(reading, (sync) => sync.answerBytes) / 2,
    );

    const plan = planFor(read, units);
    const { used } = standIn.manners;
    used.clear();
    const writing = await syncsOf(standing, () => host.apply(plan));
    report(`writing ${name} (${plan.sheets.length} sheets)`, writing);
    expect(writing.length).toBeLessThanOrEqual(4);
    expect(sumOf(writing, (sync) => sync.actions)).toBeLessThanOrEqual(actions);
    expect(sumOf(writing, (sync) => sync.printer)).toBeLessThanOrEqual(settings);
    // Office.js cuts no array of ours, all new sheets print alike, and a sheet's heads and notes are one call or two.
    expect(used.get("Range.getBoundingRect()")).toBeUndefined();
    expect(used.get("PageLayout.orientation")).toBe(1);
    expect(used.get("Range.setCellProperties()")).toBeLessThanOrEqual(1.5 * plan.sheets.length);

    const again = planFor(await host.read(), units);
    const updating = await syncsOf(standing, () => host.apply(again));
    report(`writing ${name} again`, updating);
    expect(updating.length).toBeLessThanOrEqual(4);
    // Page settings go through the printer's driver: those that stand are not set again.
    expect(sumOf(updating, (sync) => sync.printer)).toBe(0);

    for (const { requestBytes, answerBytes, flags } of standIn.syncs) {
      expect(requestBytes).toBeLessThan(FOUR_MB);
      expect(answerBytes).toBeLessThan(FOUR_MB);
      // Excel waits for the end of cell editing in every request.
      expect(flags & 64).toBe(64);
    }
    expect(standIn.trackedObjects).toBe(0);
  },
);

test("every commune of the country: at most one more request for each 4 MB", async () => {
  const { snapshot } = country({ units: 1_200, leaves: 100, years: 3 });
  const standing = excelWith(snapshot);
  const reading = await syncsOf(standing, () => standing.host.read());
  report("reading 1,200 units × 100 criteria × 3 years", reading);
  expect(reading.length).toBeLessThanOrEqual(3 + 2 * megabytes(reading, ({ answerBytes }) => answerBytes));
  for (const { answerBytes } of reading) expect(answerBytes).toBeLessThan(5_000_000);
});
