/** What only shows when tables are joined, forms whose sheets tell different things, and tables that are no index. */
import { understand } from "../../src/app/open-book";
import { readBook } from "../../src/reading/read-book";
import { speaksOfScores } from "../../src/reading/words/index-terms";
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";

type Row = MadeSheet["rows"][number];
const exact = (value: number) => Math.round(value * 1000) / 1000;

const questions = (...sheets: MadeSheet[]) =>
  readBook(snapshotOf(...sheets)).recognitions.map(({ question }) => question?.doubt.code ?? "");

const UNITS = ["Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Y tế"];
const AREAS = [
  [10.5, 9.15, 12.16, 6.86],
  [6.46, 7.38, 11.22, 6.59],
  [7.03, 7.18, 9.83, 5.57],
  [9.12, 10.25, 14.5, 7.91],
];
const half = (captions: readonly string[], figures: (unit: number) => readonly number[]): Row[] => [
  ["TT", "Tên sở", ...captions],
  ...UNITS.map((name, at): Row => [at + 1, name, ...figures(at)]),
];
const sumOf = (unit: number) => exact((AREAS[unit] ?? []).reduce((all, value) => all + value, 0));

test("the total of both halves of a table among the areas of one of them is asked about", () => {
  const rows = (more: number): Row[] => [
    ["CHỈ SỐ CCHC NĂM 2025"],
    ...half(["I. Điều hành (11 điểm)", "II. Thể chế (12 điểm)"], (unit) => (AREAS[unit] ?? []).slice(0, 2)),
    [],
    ...half(["III. Thủ tục (15 điểm)", "IV. Bộ máy (8 điểm)", "Zeb I–IV (46 điểm)"], (unit) => [
      ...(AREAS[unit] ?? []).slice(2),
      exact(sumOf(unit) + more * unit),
    ]),
  ];
  expect(questions(sheet("Năm 2025", rows(0)))).toEqual(["contradicted", "contradicted"]);
});

test("ranks that order the totals of their own sheet contradict those that they were joined to", () => {
  const names = [...UNITS, "Sở Xây dựng", "Sở Công Thương"];
  const totals = [38.67, 31.65, 29.61, 41.78, 33.5, 40.2];
  const ranks = totals.map((total) => 1 + totals.filter((other) => other > total).length);
  const areas = ["LV1", "LV2"].map((name, area) =>
    sheet(name, [
      [`Lĩnh vực: Zeb ${area + 1}`],
      ["Năm 2025"],
      ["STT", "Đơn vị", "Tự đánh giá", "Thẩm định"],
      ...names.map((unit, at): Row => [at + 1, unit, 12 - at, [3, 9, 8.5, 1, 7, 2.25][(at + area) % 6] ?? 0]),
    ]),
  );
  const whole = sheet("Chung", [
    ["KẾT QUẢ CHỈ SỐ CCHC NĂM 2025"],
    ["STT", "Đơn vị", "Tổng điểm thẩm định", "Xếp hạng"],
    ...names.map((unit, at): Row => [at + 1, unit, totals[at] ?? 0, ranks[at] ?? 0]),
  ]);
  expect(questions(...areas, whole)).toContain("contradicted");
});

/** Own and appraised points of two areas, what was added and taken. */
const form = (unit: string, added: number, taken: number): MadeSheet =>
  sheet(unit.replace("Sở ", ""), [
    [`Đơn vị: ${unit}`],
    ["STT", "Tiêu chí", "Điểm tối đa", "Đơn vị chấm", "Tổ thẩm định chấm"],
    [1, "Chỉ đạo, điều hành", 10, 9, 8.5],
    ["1.1", "Tiêu chí thành phần 1.1", 4, 4, 3.5],
    ["1.2", "Tiêu chí thành phần 1.2", 6, 5, 5],
    [2, "Thể chế", 20, 18, 17.25],
    ["2.1", "Tiêu chí thành phần 2.1", 12, 11, 10.25],
    ["2.2", "Tiêu chí thành phần 2.2", 8, 7, 7],
    [null, "Zeb thêm", null, added, added],
    [null, "Zin bớt", null, 0, taken],
    [null, "Zod phiếu", 30, 27 + added, exact(25.75 + added - taken)],
  ]);

test("what one sheet tells of a row of the form holds for the sheets where it is nothing", () => {
  const { book, recognitions } = readBook(
    snapshotOf(form("Sở Nội vụ", 1.5, 0), form("Sở Tư pháp", 0, 1), form("Sở Y tế", 1, 0.5)),
  );
  const [own] = book.assessments;
  expect(own?.units.map(({ index }) => (own.scores.points(0, index) ?? NaN) / 1e6)).toEqual([
    27.25, 24.75, 26.25,
  ]);
  expect(own?.criteria.filter(({ level }) => level === 1).map(({ name, kind }) => [name, kind])).toEqual([
    ["Chỉ đạo, điều hành", "scored"],
    ["Thể chế", "scored"],
    ["Zeb thêm", "bonus"],
    ["Zin bớt", "penalty"],
  ]);
  expect(recognitions.map(({ proof }) => proof.find(({ law }) => law === "total-sum")?.holds)).toEqual([
    1, 1, 1,
  ]);
});

test("money planned, spent, in percent and ranked is no index; nor are points in time", () => {
  const spent = (scale: (at: number) => number): Row[] => [
    ["TIẾN ĐỘ NĂM 2024"],
    ["STT", "Huyện", "Kế hoạch", "Đã làm", "Tỷ lệ (%)", "Xếp hạng"],
    ...[70.5, 61.25, 88, 93.5].map((percent, at): Row => {
      const most = scale(at);
      return [
        at + 1,
        `Huyện ${["Ba Bể", "Na Rì", "Chợ Mới", "Bạch Thông"][at] ?? ""}`,
        most,
        exact((most * percent) / 100),
        percent,
        [3, 4, 2, 1][at] ?? 0,
      ];
    }),
  ];
  expect(
    questions(
      sheet(
        "Sheet",
        spent((at) => 200 + at * 40),
      ),
    ),
  ).toEqual(["no-index"]);
  expect(
    questions(
      sheet(
        "Sheet",
        spent((at) => (at < 2 ? 100 : 80)),
      ),
    ),
  ).not.toContain("no-index");
  expect(["THỜI ĐIỂM 31/12/2024", "Địa điểm", "Ưu điểm"].map(speaksOfScores)).toEqual([false, false, false]);
  expect(["Điểm", "Tổng điểm", "thời điểm chấm điểm"].map(speaksOfScores)).toEqual([true, true, true]);
});

test("a maximum below the sum, of which the printed percentage is taken, is what applies and no slip", () => {
  const rows = (percent: number): Row[] => [
    ["CHỈ SỐ CCHC NĂM 2025"],
    ["TT", "Đơn vị", "Chỉ đạo (40 điểm)", "Thể chế (60 điểm)", "Tổng điểm", "Điểm tối đa", "Tỷ lệ %"],
    [1, "Xã An Phú", 30, 50, 80, 100, 80],
    [2, "Xã Bình An", 35, 49, 84, 96, percent],
    [3, "Xã Hòa Lạc", 31, 44, 75, 100, 75],
    [4, "Xã Long Điền", 28, 55, 83, 100, 83],
  ];
  const codes = (percent: number) =>
    understand(snapshotOf(sheet("Năm 2025", rows(percent)))).findings.map(({ code }) => code);
  expect(codes(87.5)).not.toContain("max-mismatch");
  expect(codes(84)).toContain("max-mismatch");
});
