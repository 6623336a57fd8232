import type { CellLooks } from "../../../../src/hosts/file/reading/cell-looks";
import { SharedStrings } from "../../../../src/hosts/file/reading/shared-strings";
import { SheetScanner } from "../../../../src/hosts/file/reading/sheet-scanner";
import { XmlBytes } from "../../../../src/hosts/file/reading/xml-bytes";
import { HostError } from "../../../../src/workbook/host";
import { formulaMap } from "../../../making/formulas";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the cells of a row hold: place, number format, value, formula. */
function cellsOf(row: string): readonly (readonly [string, number, number, string])[] {
  const looks: CellLooks = {
    formats: Uint16Array.of(0, 1, 2, 3),
    fonts: new Uint16Array(4),
    formatCodes: [],
    fontNames: [],
  };
  const context = { strings: new SharedStrings(bytes("")), looks, from1904: false };
  const xml = `<worksheet><sheetData><row r="7">${row}</row></sheetData></worksheet>`;
  const scanner = new SheetScanner(new XmlBytes(bytes(xml)), context);
  scanner.scan();
  const { cells } = scanner;
  const formulas = formulaMap(cells.formulas.build((cell) => cell));
  return Array.from({ length: cells.count }, (_, at) => [
    `${cells.rows[at] ?? -1}:${cells.columns[at] ?? -1}`,
    cells.formats[at] ?? -1,
    cells.numbers[at] ?? NaN,
    formulas.get(at) ?? "",
  ]);
}

test("however a cell is written, it is the cell that most files write", () => {
  const usual = cellsOf('<c r="AB7" s="3"><f>A1+B1</f><v>9.25</v></c>');
  expect(usual).toEqual([["6:27", 3, 9.25, "=A1+B1"]]);
  for (const other of [
    '<c s="3" r="AB7"><f>A1+B1</f><v>9.25</v></c>',
    "<c r='AB7' s='3'><f>A1+B1</f><v>9.25</v></c>",
    '<c  r="AB7"\n s="3" ><f>A1+B1</f><v>9.25</v></c >',
    '<c r="AB7" s="3" t="n"><f>A1+B1</f><v>9.25</v></c>',
    '<x:c r="AB7" s="3"><x:f>A1+B1</x:f><x:v>9.25</x:v></x:c>',
  ])
    expect(cellsOf(other)).toEqual(usual);
});

test("a cell behind one that is written as most has its place when it names none", () => {
  expect(cellsOf('<c r="C7"><v>1</v></c><c><v>2</v></c>').map(([place]) => place)).toEqual(["6:2", "6:3"]);
});

test.each(["XFE7", "A0", "A1048577", "7", "ABCD1"])("a cell at %s is no cell of any sheet", (place) => {
  expect(() => cellsOf(`<c r="${place}"><v>1</v></c>`)).toThrow(HostError);
});
