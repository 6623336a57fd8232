/** Points lost alone, in criteria as rows: what is left of the whole is the score. */
import { auditBook } from "../../src/audit/audit";
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

const UNITS = ["Xã Tân Lập", "Xã An Phú", "Xã Bình Hòa", "Phường Trung Tâm"];
const LOST = [
  [0.67, 1.62, 1.51, 1.91],
  [2.37, 2.27, 0.59, 0.72],
  [2.41, 0.6, 1.48, 2.19],
];
const MOST = [10, 20, 15];
const sum = (unit: number): number => LOST.reduce((all, row) => all + (row[unit] ?? 0), 0);
const hundredths = (value: number): number => Math.round(value * 100) / 100;

function read(...last: readonly (readonly MadeCell[])[]) {
  const { book, recognitions } = readBook(
    snapshotOf(
      sheet("Theo dõi 2024", [
        ["STT", "Khoản mục", "Mức điểm", ...UNITS],
        ...LOST.map((row, at): MadeCell[] => [at + 1, `Mảng ${at + 1}`, MOST[at] ?? 0, ...row]),
        [null, "Cộng điểm bị trừ", null, ...UNITS.map((_, unit) => hundredths(sum(unit)))],
        ...last,
      ]),
    ),
  );
  const [own] = book.assessments;
  return {
    totals: own?.units.map(({ index }) => own.scores.points(0, index)),
    area: own?.units.map(({ index }) => own.scores.points(1, index)),
    most: own?.maxima.points(0, 0),
    asked: recognitions.some(({ question }) => question !== null),
    codes: auditBook(book).map(({ code }) => code),
  };
}

test("a row of what is left says that the figures are losses, and every area keeps the rest of its maximum", () => {
  const left = UNITS.map((_, unit) => hundredths(45 - sum(unit)));
  expect(read([null, "Còn giữ được", 45, ...left])).toEqual({
    totals: left.map((value) => Math.round(value * 1e6)),
    area: [9.33, 8.38, 8.49, 8.09].map((value) => Math.round(value * 1e6)),
    most: 45_000_000,
    asked: false,
    codes: [],
  });
});

test("where what is left does not follow from the losses, it is asked", () => {
  expect(read([null, "Còn giữ được", 45, 40, 39.5, 41, 41.25]).asked).toBe(true);
});

test("a single rest that does not follow is asked about too", () => {
  const left = UNITS.map((_, unit) => hundredths(45 - sum(unit)));
  expect(read([null, "Còn giữ được", 45, 40, ...left.slice(1)]).asked).toBe(true);
});
