import { fromPoints } from "../../src/scorebook/points";
import { sheetWords } from "../../src/language/sheets";
import { SourceFigures } from "../../src/sheets/source-figures";
import type { MadeCell } from "../making/snapshot";
import { area, assessment, criterion, details, penalty, units } from "../making/book";
import { sourceSnapshot } from "./making/source";

const ONE = units("Huyện Ba Bể");
const words = sheetWords("vi");

function expressionOf(stands: MadeCell, score = 7.938): string | undefined {
  const book = assessment(2022, ONE, area("I", "Cải cách thể chế", 8, [score]));
  const snapshot = sourceSnapshot([book], (value, { column }) => (column === 3 ? stands : value));
  return new SourceFigures(snapshot, words).score(book, 1, 0)?.expression;
}

describe("a figure as an expression over its source cells", () => {
  test("a number is pointed at, binary noise and all", () => {
    expect(expressionOf(7.938)).toBe("'Năm 2022'!D7");
    expect(expressionOf(7.938000000000001)).toBe("'Năm 2022'!D7");
  });

  test("a number typed as text is read by its digits, whichever mark it has", () => {
    expect(expressionOf("7,938")).toContain(`SUBSTITUTE(TRIM('Năm 2022'!D7),",","")`);
    expect(expressionOf("7.938")).toContain(`SUBSTITUTE(TRIM('Năm 2022'!D7),".","")`);
  });

  test("what is not the score as it stands is written as a value that names the cell", () => {
    expect(expressionOf("7,938/8")).toBe(`7.938+N("Số đổi từ ô 'Năm 2022'!D7, không phải công thức")`);
    expect(expressionOf(7.93)).toBe(`7.938+N("Số đổi từ ô 'Năm 2022'!D7, không phải công thức")`);
  });

  test("a subtotal that is not printed is the sum of the leaves below", () => {
    const book = assessment(
      2022,
      ONE,
      area("I", "Cải cách thể chế", undefined, criterion("1", "a", 2, [1.5]), criterion("2", "b", 2, [0.5])),
      area("II", "Cải cách bộ máy", undefined, criterion("3", "c", 2, [1.25])),
      details({ subtotals: "derived" }),
    );
    const figures = new SourceFigures(sourceSnapshot([book]), words);
    expect(figures.score(book, 1, 0)?.expression).toBe("SUM('Năm 2022'!D8:D9)");
    expect(figures.score(book, 0, 0)?.expression).toBe("SUM('Năm 2022'!D8:D9,'Năm 2022'!D11)");
    expect(figures.max(book, 0, 0)?.expression).toBe("SUM('Năm 2022'!C8:C9,'Năm 2022'!C11)");
  });

  test("a penalty is taken away, whichever sign the workbook prints", () => {
    const book = assessment(
      2022,
      ONE,
      area("I", "Cải cách thể chế", 2, [1.5]),
      penalty("P", "Điểm trừ", [0.25]),
      details({ subtotals: "derived" }),
    );
    const printedPositive = sourceSnapshot([book], (value) => Math.abs(value));
    const figure = new SourceFigures(printedPositive, words).score(book, 0, 0);
    expect(figure?.expression).toBe("SUM('Năm 2022'!D7)-('Năm 2022'!D8)");
    expect(fromPoints(figure?.points ?? NaN)).toBe(1.25);
  });

  test("there is no expression where there is no score", () => {
    const book = assessment(2022, ONE, area("I", "Cải cách thể chế", 2, [null]));
    expect(new SourceFigures(sourceSnapshot([book]), words).score(book, 1, 0)).toBeNull();
  });
});
