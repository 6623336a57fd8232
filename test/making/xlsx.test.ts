import * as XLSX from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { formatted, formula, sheet } from "./snapshot";
import { workbookBytes, xlsxOf } from "./xlsx";

const scores = sheet(
  "Năm 2022 & 'thử'",
  [
    ["  1.1. Ban hành <kế hoạch>", "dòng một\r\ndòng hai", "_x0041_"],
    [7.938, formula("=SUM(A2:A2)*2", 15.876), formula("=A2*3"), true, { error: "#DIV/0!" }],
    [formatted(44569, "d-mmm"), formatted("100", "@"), null, formula('="0"&"1/08"', "01/08")],
    [formula("=A2-A2", 0), formatted(0.5, "#,##0.000")],
  ],
  { merges: ["A1:A1", "C3:D4"], hiddenRows: [1], hiddenColumns: [2], columnFonts: new Map([[1, ".VnTime"]]) },
);
const hidden = sheet("Ẩn", [["x"]], { hidden: true, protected: true });

function read(bytes: Uint8Array): XLSX.WorkBook {
  return XLSX.read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, bookVBA: false });
}

function part(name: string, bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

test("cells, formulas with and without results, formats and text come back as described", () => {
  const book = read(xlsxOf(scores, hidden));
  expect(book.SheetNames).toEqual(["Năm 2022 & 'thử'", "Ẩn"]);
  const cells = book.Sheets["Năm 2022 & 'thử'"] ?? {};
  const at = (name: string): XLSX.CellObject | undefined => cells[name] as XLSX.CellObject | undefined;
  expect(at("A1")?.v).toBe("  1.1. Ban hành <kế hoạch>");
  // The reader folds the line end; Excel's own carriage return stands in the file.
  expect(at("B1")?.v).toBe("dòng một\ndòng hai");
  expect(part("xl/sharedStrings.xml", xlsxOf(scores))).toContain("dòng một_x000D_\ndòng hai");
  expect(at("C1")?.v).toBe("_x0041_");
  expect(at("B2")).toMatchObject({ v: 15.876, f: "SUM(A2:A2)*2" });
  // A stub: the formula without a stored result.
  expect(at("C2")).toMatchObject({ t: "z", f: "A2*3" });
  expect(at("D2")).toMatchObject({ t: "b", v: true });
  expect(at("E2")).toMatchObject({ t: "e", w: "#DIV/0!" });
  expect(at("A3")?.z).toBe("d-mmm");
  expect(at("B3")).toMatchObject({ t: "s", v: "100" });
  expect(at("D3")).toMatchObject({ t: "s", v: "01/08", f: '"0"&"1/08"' });
  expect(at("A4")).toMatchObject({ v: 0, f: "A2-A2" });
  expect(at("B4")?.z).toBe("#,##0.000");
});

test("merges, hidden rows, columns and sheets and protection are there", () => {
  const book = read(xlsxOf(scores, hidden));
  const first = book.Sheets["Năm 2022 & 'thử'"];
  expect(first?.["!merges"]).toContainEqual({ s: { r: 2, c: 2 }, e: { r: 3, c: 3 } });
  expect(first?.["!rows"]?.[1]?.hidden).toBe(true);
  expect(first?.["!cols"]?.[2]?.hidden).toBe(true);
  expect(book.Workbook?.Sheets?.[1]?.Hidden).toBe(1);
  expect(part("xl/worksheets/sheet2.xml", xlsxOf(scores, hidden))).toContain("<sheetProtection");
});

test("names are of workbook scope, and the same description gives the same bytes", () => {
  const make = (): Uint8Array =>
    workbookBytes([scores, hidden], {
      names: [{ name: "CCHC_XepHang", refersTo: "'Ẩn'!$A$1" }],
    });
  expect(read(make()).Workbook?.Names).toContainEqual(
    expect.objectContaining({ Name: "CCHC_XepHang", Ref: "'Ẩn'!$A$1" }),
  );
  expect(make()).toEqual(make());
});
