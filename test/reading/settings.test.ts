import { NO_CORRECTIONS, type Corrections } from "../../src/scorebook/corrections";
import { DEFAULT_SETTINGS, type Settings } from "../../src/scorebook/settings";
import { readSettings, readStored, settingRows } from "../../src/reading/settings/settings";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheet, snapshotOf, withNames, type MadeCell } from "../making/snapshot";

function workbook(rows: readonly (readonly MadeCell[])[]): Snapshot {
  const names = [{ name: "CCHC_ThietLap", refersTo: "'Thiết lập'!$A$1:$B$40" }];
  return withNames(snapshotOf(sheet("Thiết lập", [["Khóa", "Giá trị"], ...rows])), names);
}

const OFFICE: Settings = {
  ...DEFAULT_SETTINGS,
  official: "appraised",
  ties: "dense",
  strengthThreshold: 85_500_000,
  classes: {
    ...DEFAULT_SETTINGS.classes,
    commune: [
      { name: "Tốt", from: 80_000_000 },
      { name: "Khá", from: 0 },
    ],
  },
  superior: "UBND TỈNH BẮC KẠN",
  issuer: "=UBND HUYỆN",
  addressees: ["UBND tỉnh Bắc Kạn", "Sở Nội vụ tỉnh Bắc Kạn"],
  recipients: ["- Như trên;", "- Lưu: VT, NV."],
  detail: "detailed",
};

test("a workbook without the sheet has the defaults", () => {
  expect(readSettings(snapshotOf(sheet("Năm 2022", [["x"]])))).toEqual(DEFAULT_SETTINGS);
});

test("what is written is read back", () => {
  const corrections: Corrections = {
    units: [{ year: 2022, baseYear: 2021, unit: "Thị xã A", baseUnit: "Huyện A" }],
    criteria: [{ year: 2022, baseYear: 2021, criterion: "I/1:ban hành", baseCriterion: null }],
    layouts: [
      {
        shape: "abc",
        sheet: "",
        orientation: "unit-rows",
        headerTop: 3,
        headerBottom: 4,
        bodyTop: 5,
        bodyBottom: -1,
        columns: Array.from({ length: 900 }, (_, column) => ({
          column,
          role: "final" as const,
          subject: "Cải cách thể chế",
          year: null,
        })),
        rows: [{ row: 9, meaning: "ignored" }],
        year: 2022,
        unit: "",
      },
    ],
  };
  const rows = settingRows(OFFICE, corrections);
  expect(Math.max(...rows.flat().map((text) => text.length))).toBeLessThan(32_767);
  expect(readStored(workbook(rows))).toEqual({ settings: OFFICE, corrections, findings: [] });
});

test("a value that cannot be used is said and the default stands; unknown keys are let be", () => {
  const stored = readStored(
    workbook([
      ["ties", "theo dòng"],
      ["strengthThreshold", 85],
      ["classes.district", "[{"],
      ["match.unit", '{"year": "2022"}'],
      ["của bản sau", "x"],
    ]),
  );
  expect(stored.settings).toEqual({ ...DEFAULT_SETTINGS, strengthThreshold: 85_000_000 });
  expect(stored.corrections).toEqual(NO_CORRECTIONS);
  expect(stored.findings.map((found) => [found.code, found.cells[0]?.row])).toEqual([
    ["unknown-setting", 1],
    ["unknown-setting", 3],
    ["unknown-setting", 4],
  ]);
});
