/** A sheet for each unit, in words that no list holds: the unit is told by its title, the columns are its score's parts. */
import { readBook } from "../../src/reading/read-book";
import { NO_CORRECTIONS } from "../../src/scorebook/corrections";
import { sheet, snapshotOf } from "../making/snapshot";

/** Self-scored and scored points of the four criteria of a unit; the total counts what was given and taken. */
function form(
  name: string,
  unit: string,
  own: readonly number[],
  scored: readonly number[],
  more = [1.5, 0.5],
) {
  const most = [4, 6, 25, 15];
  const [added = 0, taken = 0] = more;
  const row = (at: number, label: string) => [
    String((at % 2) + 1),
    label,
    most[at] ?? 0,
    own[at] ?? 0,
    scored[at] ?? 0,
  ];
  const sum = (of: readonly number[], from: number, to: number) =>
    of.slice(from, to).reduce((all, value) => all + value, 0);
  const area = (code: string, label: string, from: number) => [
    code,
    label,
    ...[most, own, scored].map((of) => sum(of, from, from + 2)),
  ];
  return sheet(name, [
    ["PHIẾU CHO ĐIỂM NĂM 2025"],
    [`Nơi được chấm: ${unit}`],
    [],
    ["TT", "Việc phải làm", "Khung", "Lượt một", "Lượt hai"],
    area("I", "Điều hành", 0),
    row(0, "Ban hành kế hoạch"),
    row(1, "Sáng kiến"),
    area("II", "Một cửa", 2),
    row(2, "Trả kết quả đúng hẹn"),
    row(3, "Thanh toán qua mạng"),
    [null, "Được thêm", null, added, added],
    [null, "Bị bớt", null, taken, taken],
    [null, "Kết số", 50, sum(own, 0, 4) + added - taken, sum(scored, 0, 4) + added - taken],
  ]);
}

const SHEETS = [
  form("Cam Duong", "Phường Cam Đường", [2.5, 4.5, 20.5, 12], [3, 5.5, 21.5, 12.5]),
  form("Bao Thang", "Xã Bảo Thắng", [3.5, 3.5, 23, 11], [3.5, 4, 23.5, 11]),
  form("Sa Pa", "Phường Sa Pa", [4, 4.5, 15, 9.5], [4, 4.5, 18, 10], [1, 1]),
];

test("the units are those of the titles, and which round counts is asked", () => {
  const { book, recognitions } = readBook(snapshotOf(...SHEETS));
  expect(book.assessments).toHaveLength(1);
  const [own] = book.assessments;
  expect(
    own?.units.map(({ name, index }) => [name, own.scores.points(0, index), own.maxima.points(0, index)]),
  ).toEqual([
    ["Phường Cam Đường", 43_500_000, 50_000_000],
    ["Xã Bảo Thắng", 43_000_000, 50_000_000],
    ["Phường Sa Pa", 36_500_000, 50_000_000],
  ]);
  expect(own?.criteria.filter(({ level }) => level === 1).map(({ name, kind }) => [name, kind])).toEqual([
    ["Điều hành", "scored"],
    ["Một cửa", "scored"],
    ["Được thêm", "bonus"],
    ["Bị bớt", "penalty"],
  ]);
  expect(recognitions.map(({ question }) => question?.doubt.code)).toEqual(
    Array(3).fill("unexplained-column"),
  );
});

test("an answer about one of the sheets answers for every unit's", () => {
  const snapshot = snapshotOf(...SHEETS);
  const [first] = readBook(snapshot).recognitions;
  const answer = first?.question?.alternatives[0]?.mapping;
  const layouts = answer === undefined ? [] : [answer];
  const { book, recognitions } = readBook(snapshot, { corrections: { ...NO_CORRECTIONS, layouts } });
  expect(recognitions.map(({ question, certainty }) => [question, certainty])).toEqual(
    Array(3).fill([null, "proved"]),
  );
  const [own] = book.assessments;
  expect(own?.units.map(({ index }) => own.scores.points(0, index))).toEqual([
    43_500_000, 43_000_000, 36_500_000,
  ]);
});
