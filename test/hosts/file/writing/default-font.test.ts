import { digitPixels } from "../../../../src/hosts/file/writing/default-font";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function styles(fonts: readonly (readonly [string, number])[], normal = 0): string {
  const list = fonts.map(([name, size]) => `<font><sz val="${size}"/><name val="${name}"/></font>`).join("");
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${list}</fonts>` +
    `<cellStyleXfs count="1"><xf fontId="${normal}"/></cellStyleXfs></styleSheet>`
  );
}

describe("digit width of the default font", () => {
  // Excel's own widths: Calibri 11 and Arial 10 have seven pixels, Times New Roman 12 eight, 14 nine.
  test.each([
    ["Calibri", 11, 7],
    ["Arial", 10, 7],
    ["Times New Roman", 12, 8],
    ["Times New Roman", 13, 9],
    ["Times New Roman", 14, 9],
  ])("%s %d: %d pixels", (name, size, pixels) => {
    expect(digitPixels(styles([[name, size]]))).toBe(pixels);
  });

  test("the font of the Normal style counts, not the first of the list", () => {
    expect(
      digitPixels(
        styles(
          [
            ["Calibri", 11],
            ["Times New Roman", 14],
          ],
          1,
        ),
      ),
    ).toBe(9);
  });

  test("a style sheet without fonts is Excel's own default", () => {
    expect(digitPixels(`<styleSheet xmlns="${MAIN}"/>`)).toBe(7);
  });
});
