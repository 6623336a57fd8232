import { keepSettings } from "../../src/app/keep-settings";
import { openBook } from "../../src/app/open-book";
import { FileHost } from "../../src/hosts/file/file-host";
import { readStored } from "../../src/reading/settings/settings";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import type { UnitCorrection } from "../../src/scorebook/corrections";
import type { Host } from "../../src/workbook/host";
import { OWN_NAMES, ownSheets } from "../../src/workbook/own-sheets";
import { calculate } from "../excel-host/calculation/calculate";
import { bookOf } from "../excel-host/load-save";
import { ExcelStandIn } from "../excel-host/stand-in";
import { hostOver } from "../hosts/excel/standing";
import { scoreSheets } from "../making/score-sheets";
import { drawBook } from "../making/scores";
import { snapshotOf } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";

const SHEETS = scoreSheets(drawBook({ units: 4, leaves: 6, years: 2 }));
const STAMP = { time: "23/11/2026 08:00", version: "1.0.0" };
const MERGED: UnitCorrection = {
  year: 2022,
  baseYear: 2021,
  unit: "Huyện Ba Bể",
  baseUnit: "Huyện Na Rì",
};

function inFile(): Host {
  return FileHost.open(xlsxOf(...SHEETS), "điểm.xlsx");
}

function inExcel(): Host {
  return hostOver(new ExcelStandIn(bookOf(snapshotOf(...SHEETS), calculate)));
}

describe.each([
  ["a file", inFile],
  ["Excel", inExcel],
])("in %s", (_, start) => {
  test("settings stand on a hidden sheet and are read back with what was put right before", async () => {
    const host = start();
    await keepSettings(host, { settings: { ...DEFAULT_SETTINGS, ties: "dense" } }, "vi", STAMP);
    const { corrections } = readStored(await host.read());
    await keepSettings(host, { corrections: { ...corrections, units: [MERGED] } }, "vi", STAMP);

    const snapshot = await host.read();
    const { settings, corrections: kept, findings } = readStored(snapshot);
    expect([settings.ties, kept.units, findings]).toEqual(["dense", [MERGED], []]);
    const name = ownSheets(snapshot).get(OWN_NAMES.settings);
    expect(snapshot.sheets.find((sheet) => sheet.name === name)?.visible).toBe(false);
  });

  test("fewer corrections leave no row of the earlier ones behind", async () => {
    const host = start();
    const layouts = readStored(await host.read()).corrections.layouts;
    await keepSettings(
      host,
      { corrections: { units: [MERGED, MERGED], criteria: [], layouts } },
      "vi",
      STAMP,
    );
    await keepSettings(host, { corrections: { units: [], criteria: [], layouts } }, "vi", STAMP);
    expect(readStored(await host.read()).corrections.units).toEqual([]);
  });
});

test("the figures follow what was kept, and the source stays as it was", async () => {
  const host = inFile();
  const before = await openBook(host);
  await keepSettings(host, { settings: { ...DEFAULT_SETTINGS, signatory: "Nguyễn Văn An" } }, "vi", STAMP);
  const after = await openBook(host);
  expect(after.settings.signatory).toBe("Nguyễn Văn An");
  expect(after.fingerprint).toBe(before.fingerprint);
});
