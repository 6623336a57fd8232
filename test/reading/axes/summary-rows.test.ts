/** Rows among the units that are none. */
import { summaryRows, without, type RowVotes } from "../../../src/reading/axes/summary-rows";
import { valueAt, transposed } from "../../../src/reading/laws/lines";
import { figures } from "../../making/headers";
import { hundredths, lines, upTo } from "../../making/lines";
import { seeded } from "../../making/random";
import type { FigureTable } from "../../../src/reading/axes/figure-table";

const UNITS = [
  [9.25, 7.5, 3.12, 19.87],
  [8.1, 8, 2.47, 18.57],
  [9.75, 6.25, 3.4, 19.4],
  [7.93, 7.05, 2.96, 17.94],
  [8.44, 6.98, 3.01, 18.43],
];
const HIGHEST = [9.75, 8, 3.4, 19.87];
const LOWEST = [7.93, 6.25, 2.47, 17.94];
const MEAN = [8.69, 7.16, 2.99, 18.84];
const SUM = [43.47, 35.78, 14.96, 94.21];
const MEDIAN = [8.44, 7.05, 3.01, 18.57];
const NAMES = [
  "Huyện Ba Bể",
  "Huyện Na Rì",
  "Huyện Chợ Đồn",
  "Huyện Chợ Mới",
  "Huyện Bạch Thông",
  "Huyện Ngân Sơn",
];

function table(rows: readonly (readonly number[])[]): FigureTable {
  const across = transposed(lines(...rows));
  return {
    ...figures(
      ...upTo(across.count).map((line) =>
        upTo(across.length).map((entry) => valueAt(across, line, entry) / 1e6),
      ),
    ),
  };
}

/** "5 mean": entry and kind; entries that are no units are named `strange`. */
function told(
  rows: readonly (readonly number[])[],
  strange: Readonly<Record<number, string>> = {},
): string[] {
  const own = table(rows);
  const votes = rows.map((_, at): RowVotes => ({
    name: strange[at] ?? NAMES[at] ?? `Xã ${at}`,
    numbered: strange[at] === undefined,
  }));
  return summaryRows(own, votes).map(({ row, kind }) => `${own.rows.indexOf(row)} ${kind}`);
}

test.each([
  ["highest", HIGHEST],
  ["lowest", LOWEST],
  ["mean", MEAN],
  ["sum", SUM],
] as const)("the %s of all others, behind or before them, under a name like theirs", (kind, row) => {
  expect(told([...UNITS, row])).toEqual([`5 ${kind}`]);
  expect(told([row, ...UNITS])).toEqual([`0 ${kind}`]);
});

test("a median, and how many there are, only under a name that is nobody's", () => {
  expect(told([...UNITS, MEDIAN])).toEqual([]);
  expect(told([...UNITS, MEDIAN], { 5: "wuz" })).toEqual(["5 median"]);
});

test("several below each other, each of the units", () => {
  const rows = [...UNITS, HIGHEST, LOWEST, MEAN];
  expect(told(rows, { 5: "zeb", 6: "zin", 7: "zod" }).sort()).toEqual(["5 highest", "6 lowest", "7 mean"]);
});

test("no unit is one of them", () => {
  expect(told(UNITS)).toEqual([]);
  expect(told([...UNITS, [8.8, 7.77, 2.66, 19.23]])).toEqual([]);
});

test("a row that is another's twin is a unit", () => {
  const best = [9.9, 8.5, 3.9, 22.3];
  expect(told([best, ...UNITS, best])).toEqual([]);
});

test("a mean that may be one by chance, unless the row looks like no unit", () => {
  const rows = [...UNITS.map((row) => row.slice(0, 2)), [8.7, 7.2]];
  expect(told(rows)).toEqual([]);
  expect(told(rows, { 5: "zeb" })).toEqual(["5 mean"]);
  const whole = [[3, 2], [5, 4], [4, 6], [4, 4]]; // prettier-ignore
  expect(told(whole)).toEqual([]);
  expect(told(whole, { 3: "zeb" })).toEqual([]);
});

test("maxima: nobody exceeds them, and they are set roundly", () => {
  expect(told([[10, 9, 4, 23], ...UNITS], { 0: "zeb" })).toEqual(["0 maxima"]);
  expect(told([[10, 9, 4, 23], ...UNITS])).toEqual([]);
  expect(told([[9.81, 8.33, 3.57, 21.71], ...UNITS], { 0: "zeb" })).toEqual([]);
  expect(told([[9, 9, 4, 22], ...UNITS], { 0: "zeb" })).toEqual([]);
});

test("only near the ends of a table", () => {
  const random = seeded(3);
  const many = upTo(20).map(() => hundredths(random, 4, 2, 10));
  const mean = upTo(4).map(
    (column) => Math.round(many.reduce((sum, row) => sum + (row[column] ?? 0), 0) * 5) / 100,
  );
  expect(told([...many, mean])).toEqual(["20 mean"]);
  expect(told([...many.slice(0, 6), mean, ...many.slice(6)])).toEqual(["6 mean"]);
  expect(told([...many.slice(0, 10), mean, ...many.slice(10)])).toEqual([]);
});

test("three rows are too few", () => {
  expect(told([[9.25, 7.5], [8.1, 8], [8.68, 7.75]])).toEqual([]); // prettier-ignore
});

test("no row of chance sums up the others", () => {
  let wrong = 0;
  for (const seed of upTo(300)) {
    const random = seeded(seed);
    const rows = upTo(random.whole(4, 15)).map(() => hundredths(random, random.whole(4, 4), 2, 10));
    if (told(rows).length > 0) wrong++;
  }
  console.log(`summary rows of chance: ${wrong} of 300 tables (${(wrong / 3).toFixed(1)} %)`);
  expect(wrong).toBeLessThanOrEqual(15);
});

test("a table without its summaries", () => {
  const own = table([...UNITS, MEAN]);
  const left = without(own, new Set([own.rows[5] ?? 0]));
  expect([left.rows.length, left.lines.length]).toEqual([5, 5]);
  expect(valueAt(left.lines, 3, 4)).toBe(18_430_000);
});
