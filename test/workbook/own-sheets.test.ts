import { fingerprint } from "../../src/workbook/fingerprint";
import {
  isOwnName,
  ownSheets,
  resultSheets,
  sheetOfReference,
  sourceSheets,
} from "../../src/workbook/own-sheets";
import { sheet, snapshotOf, withNames } from "../making/snapshot";

const names = [
  { name: "CCHC_XepHang", refersTo: "'Xếp hạng của tôi'!$A$1:$H$12" },
  { name: "CCHC_PhuLucI_BachThong", refersTo: "Sheet9!$A$1:$B$2" },
  { name: "CCHC_LinhVuc", refersTo: "#REF!$A$1" },
  { name: "CCHC_Khac", refersTo: "'Năm 2022'!$A$1" },
];

test("own sheets are found by name, whatever they are called now", () => {
  const own = ownSheets({ names });
  expect([...own]).toEqual([
    ["CCHC_XepHang", "Xếp hạng của tôi"],
    ["CCHC_PhuLucI_BachThong", "Sheet9"],
  ]);
});

test("a name that only begins like ours is not ours", () => {
  expect(["CCHC_PhuLucI", "CCHC_PhuLucII_X", "CCHC_PhuLucIII", "CCHC_Khac"].map(isOwnName)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("results can be removed without what people have made: settings and phrases", () => {
  const own = ["CCHC_XepHang", "CCHC_ThietLap", "CCHC_MauBaoCao", "CCHC_PhuLucI_BaBe"];
  const known = own.map((name) => ({ name, refersTo: `='${name}'!$A$1` }));
  expect(resultSheets({ names: known })).toEqual(["CCHC_XepHang", "CCHC_PhuLucI_BaBe"]);
});

test("a sheet's apostrophe is read back", () => {
  expect(sheetOfReference("'Sở K''h'!$A$1")).toBe("Sở K'h");
});

test("the fingerprint follows the source and ignores the own sheets", () => {
  const source = sheet("Năm 2022", [["A", 1]]);
  const with2 = (value: number | string): string =>
    fingerprint(
      withNames(
        snapshotOf(sheet("Năm 2022", [["A", value]]), sheet("Xếp hạng của tôi", [["x", value]])),
        names,
      ),
    );
  const alone = fingerprint(snapshotOf(source));
  expect(with2(1)).toBe(alone);
  expect(
    new Set([alone, with2(2), with2("1"), fingerprint(snapshotOf({ ...source, name: "Năm 2021" }))]).size,
  ).toBe(4);
  expect(
    sourceSheets(withNames(snapshotOf(source, sheet("Sheet9", [["y"]])), names)).map(({ name }) => name),
  ).toEqual(["Năm 2022"]);
});
