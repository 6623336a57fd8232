import { writtenTable } from "../../src/cli/written-table";
import type { WrittenSheet } from "../../src/workbook/host";

const sheet = (definedName: string, name: string): WrittenSheet => ({
  definedName,
  sheet: name,
  created: true,
});

test("675 sheets are a line a kind, with the first and the last name of many", () => {
  const units = Array.from({ length: 168 }, (_, at) => `Xã ${at + 1}`);
  const written = [
    sheet("CCHC_XepHang", "Xếp hạng"),
    ...units.flatMap((unit, at) => [
      sheet(`CCHC_PhuLucI_Xa${at + 1}`, `Phụ lục I - ${unit}`),
      sheet(`CCHC_PhuLucII_Xa${at + 1}`, `Phụ lục II - ${unit}`),
    ]),
    sheet("CCHC_MauBaoCao", "Mẫu báo cáo"),
  ];
  const lines = writtenTable(written, "vi").trimEnd().split("\n");
  expect(lines.slice(2).map((line) => line.replace(/ {2,}/g, " | "))).toEqual([
    "Xếp hạng | 1 | Xếp hạng",
    "Phụ lục I | 168 | Phụ lục I - Xã 1 … Phụ lục I - Xã 168",
    "Phụ lục II | 168 | Phụ lục II - Xã 1 … Phụ lục II - Xã 168",
    "Mẫu báo cáo | 1 | Mẫu báo cáo",
  ]);
});
