import fc from "fast-check";
import { FormulaList, formulaOf } from "../../src/workbook/formulas";
import { formulaMap } from "../making/formulas";

test("formulas come back by their cell, in whatever order they were added; of two the later one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(40), fc.string({ unit: "grapheme", maxLength: 20 }), fc.boolean())),
      (given) => {
        const list = new FormulaList();
        const expected = new Map<number, string>();
        for (const [cell, text, isPlain] of given) {
          const ascii = text.replace(/[^ -~]/gu, "").replace(/^=+/, "");
          if (isPlain) list.addPlain(cell, new TextEncoder().encode(`<f>${ascii}</f>`), 3, 3 + ascii.length);
          else list.add(cell, `=${text}`);
          // What lies outside the grid is left out.
          if (cell >= 3) expected.set(cell - 3, `=${isPlain ? ascii : text}`);
        }
        const formulas = list.build((cell) => (cell < 3 ? -1 : cell - 3));
        expect(new Map([...formulaMap(formulas)])).toEqual(new Map([...expected].sort(([a], [b]) => a - b)));
        for (let index = 0; index < 40; index++)
          expect(formulaOf(formulas, index)).toBe(expected.get(index) ?? null);
      },
    ),
  );
});
