import { fingerprint } from "../../src/workbook/fingerprint";
import {
  copiesOfOwn,
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

test("a copied own sheet has the name for itself, and is no source", () => {
  const scoped = [
    { name: "CCHC_XepHang", refersTo: "'Xếp hạng (2)'!$A$1:$H$12" },
    { name: "CuaToi", refersTo: "'Năm 2022'!$A$1" },
    { name: "CCHC_LinhVuc", refersTo: "#REF!" },
  ];
  expect(copiesOfOwn(scoped)).toEqual(["Xếp hạng (2)"]);
  const snapshot = snapshotOf(sheet("Năm 2022", [["A"]]), sheet("Xếp hạng (2)", [["x"]]));
  expect(sourceSheets({ ...snapshot, copies: copiesOfOwn(scoped) }).map(({ name }) => name)).toEqual([
    "Năm 2022",
  ]);
});

test("a name that stands in for a plan's is that of the plan", () => {
  expect(isOwnName("CCHC_PhuLucI_BaBe.2")).toBe(true);
  expect([...ownSheets({ names: [{ name: "CCHC_XepHang.2", refersTo: "S!$A$1" }] })]).toEqual([
    ["CCHC_XepHang", "S"],
  ]);
  const both = [
    { name: "CCHC_XepHang", refersTo: "A!$A$1" },
    { name: "CCHC_XepHang.2", refersTo: "B!$A$1" },
  ];
  expect(ownSheets({ names: both }).get("CCHC_XepHang")).toBe("A");
  expect(ownSheets({ names: [...both].reverse() }).get("CCHC_XepHang")).toBe("A");
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

test("the sheets of a whole group are results too: removing the results removes them", () => {
  const known = [
    { name: "CCHC_TieuChi", refersTo: "'Tiêu chí'!$A$1:$C$9" },
    { name: "CCHC_QuaCacNam", refersTo: "'Qua các năm'!$A$1:$C$9" },
  ];
  expect(resultSheets({ names: known })).toEqual(["CCHC_TieuChi", "CCHC_QuaCacNam"]);
});
