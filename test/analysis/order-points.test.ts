import fc from "fast-check";
import { PointOrder } from "../../src/analysis/order-points";

const figure = fc.oneof(
  fc.integer({ min: -3_000_000, max: 110_000_000 }),
  fc.integer({ min: 0, max: 3 }).map((quarters) => quarters * 250_000),
  fc.constant(NaN),
);

test("the order of the library's stable sort, highest first, blanks left out", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
      const order = new Uint32Array(figures.length);
      const count = new PointOrder(figures.length).sort(Float64Array.from(figures), order);
      const expected = [...figures.keys()]
        .filter((unit) => !Number.isNaN(figures[unit]))
        .sort((a, b) => (figures[b] ?? 0) - (figures[a] ?? 0));
      expect([...order.subarray(0, count)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test.each([[[1.5, 2]], [[0, 2 ** 32]], [[Infinity, 1]]])("%j is left to a comparing sort", (figures) => {
  expect(new PointOrder(2).sort(Float64Array.from(figures), new Uint32Array(2))).toBe(-1);
});
