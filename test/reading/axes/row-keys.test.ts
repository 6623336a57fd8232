/** Which columns of a list are keys, and of what kind: one structure at a time, with words that mean nothing. */
import type { RowField } from "../../../src/reading/axes/row-fields";
import { rowKeys } from "../../../src/reading/axes/row-keys";
import type { ColumnRole } from "../../../src/scorebook/table-shape";
import { toPoints } from "../../../src/scorebook/points";

function texts(column: number, cells: readonly string[], role: ColumnRole | null = null): RowField {
  const items = [...new Set(cells)];
  return {
    column,
    role,
    items,
    of: Int32Array.from(cells, (cell) => items.indexOf(cell)),
    values: new Float64Array(0),
  };
}

function figures(column: number, cells: readonly number[], role: ColumnRole | null = null): RowField {
  return { column, role, items: [], of: new Int32Array(0), values: Float64Array.from(cells, toPoints) };
}

const UNITS = ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"];
const TOPICS = ["zeb", "zin", "zod", "zum"];
const cross = <T>(of: (unit: number, topic: number) => T): T[] =>
  UNITS.flatMap((_, unit) => TOPICS.map((_topic, topic) => of(unit, topic)));
const units = texts(
  0,
  cross((unit) => UNITS[unit] ?? ""),
);
const topics = texts(
  1,
  cross((_, topic) => TOPICS[topic] ?? ""),
);
const scores = figures(
  9,
  cross((unit, topic) => 3 * topic + 1 + ((unit * 7 + topic * 3) % 5) / 2),
);
const COUNT = 12;

const columnsOf = (keys: ReturnType<typeof rowKeys>) =>
  keys === null
    ? null
    : {
        unit: keys.unit.column,
        criteria: keys.criteria.map(({ column }) => column),
        code: keys.code?.column ?? null,
        part: keys.part?.column ?? null,
        years: keys.years.map(({ column }) => column),
        sure: keys.sure,
      };

test("two columns that come again and tell the rows apart together are unit and criterion", () => {
  expect(columnsOf(rowKeys([units, topics, scores], COUNT))).toMatchObject({ unit: 0, criteria: [1] });
});

test("a maximum tells the criterion from the unit", () => {
  const max = figures(
    8,
    cross((_, topic) => 3 * topic + 5),
  );
  expect(columnsOf(rowKeys([units, topics, scores, max], COUNT))).toMatchObject({
    unit: 0,
    criteria: [1],
    sure: true,
  });
});

test("without a word or law for the criterion nothing is sure", () => {
  expect(rowKeys([units, topics, scores], COUNT)?.sure).toBe(false);
});

test("a header's word for the criterion is enough beside names of bodies", () => {
  const said = texts(
    1,
    cross((_, topic) => TOPICS[topic] ?? ""),
    "criterion",
  );
  expect(rowKeys([units, said, scores], COUNT)?.sure).toBe(true);
});

test("a column of codes beside the names is their code, an area left of them lies above them", () => {
  const codes = texts(
    2,
    cross((_, topic) => `${topic < 2 ? 1 : 2}.${(topic % 2) + 1}`),
  );
  const areas = texts(
    0,
    cross((_, topic) => (topic < 2 ? "area a" : "area b")),
  );
  const bodies = { ...units, column: 4 };
  expect(columnsOf(rowKeys([areas, topics, codes, bodies, scores], COUNT))).toMatchObject({
    unit: 4,
    criteria: [0, 1],
    code: 2,
  });
});

test("a column that the units determine is no key: their group", () => {
  const groups = texts(
    5,
    cross((unit) => (unit < 2 ? "g" : "h")),
  );
  expect(columnsOf(rowKeys([units, topics, groups, scores], COUNT))).toMatchObject({
    unit: 0,
    criteria: [1],
  });
});

test("years and parts of a score are keys of their own", () => {
  const twice = <T>(cells: readonly T[]): T[] => [...cells, ...cells];
  const halves = (first: string, second: string): string[] =>
    Array.from({ length: 24 }, (_, row) => (row < 12 ? first : second));
  const [a, b] = [
    texts(0, twice(cross((unit) => UNITS[unit] ?? ""))),
    texts(1, twice(cross((_, topic) => TOPICS[topic] ?? ""))),
  ];
  const value = figures(9, twice([...scores.values].map((points) => points / 1e6)));
  const part = texts(3, halves("Tự chấm", "Thẩm định"));
  expect(columnsOf(rowKeys([a, b, part, value], 24))).toMatchObject({ unit: 0, criteria: [1], part: 3 });
  const year = figures(4, halves("2023", "2024").map(Number));
  expect(columnsOf(rowKeys([a, b, year, value], 24))).toMatchObject({ part: null, years: [4] });
  const quarter = texts(5, halves("Quý I", "Quý II"));
  expect(columnsOf(rowKeys([a, b, quarter, value], 24))).toMatchObject({ part: null, years: [5] });
  const unknown = texts(6, halves("wuz", "wax"));
  expect(columnsOf(rowKeys([a, b, unknown, value], 24))).toMatchObject({ part: 6, sure: false });
});

test("names of criteria that come again in other areas are told apart by the area", () => {
  const paths = [["a", "plan"], ["a", "report"], ["a", "open"], ["b", "plan"], ["b", "check"]]; // prettier-ignore
  const of = (at: 0 | 1) => UNITS.flatMap(() => paths.map((path) => path[at] ?? ""));
  const bodies = texts(0, UNITS.flatMap((unit) => paths.map(() => unit))); // prettier-ignore
  const value = figures(9, of(0).map((_, row) => (row * 7) % 11)); // prettier-ignore
  expect(columnsOf(rowKeys([bodies, texts(2, of(0)), texts(3, of(1)), value], 15))).toMatchObject({
    unit: 0,
    criteria: [2, 3],
  });
});

test("names that all differ make no list, nor two columns that hardly meet", () => {
  const names = texts(
    0,
    cross((unit, topic) => `${UNITS[unit] ?? ""} ${topic}`),
  );
  expect(rowKeys([names, scores], COUNT)).toBeNull();
  const sparse = texts(
    1,
    cross((unit, topic) => `z${(unit * 4 + topic) % 7}`),
  );
  expect(rowKeys([{ ...topics, column: 0 }, sparse, scores], COUNT)).toBeNull();
});

test("remarks that come again are no keys", () => {
  const said = texts(
    1,
    cross((_, topic) => TOPICS[topic] ?? ""),
    "reason",
  );
  expect(rowKeys([units, said, scores], COUNT)).toBeNull();
});
