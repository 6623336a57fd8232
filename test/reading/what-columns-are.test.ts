/** Columns that look like areas and are none: ranks among two groups, quarters beside their mean, a penalty that few have. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

const UNITS = ["Xã Bát Xát", "Xã Văn Bàn", "Phường Sa Pa", "Xã Lục Yên", "Xã Trấn Yên", "Phường Cam Đường"];
const FIRST = [7.25, 9.1, 8.4, 6.35, 9.85, 5.9];
const SECOND = [11.5, 10.05, 12.2, 9.95, 13.4, 10.6];
const exact = (value: number): number => Math.round(value * 100) / 100;
const ranksOf = (values: readonly number[]): number[] =>
  values.map((value) => 1 + values.filter((other) => other > value).length);
const TOTALS = FIRST.map((value, at) => exact(value + (SECOND[at] ?? 0)));

/** Rows of units with these columns below rows of captions. */
function read(
  heads: readonly (readonly MadeCell[])[],
  columns: readonly (readonly MadeCell[])[],
  merges: string[] = [],
) {
  const body = UNITS.map((name, at) => [at + 1, name, ...columns.map((column) => column[at] ?? null)]);
  const title = ["KẾT QUẢ CHẤM ĐIỂM CCHC NĂM 2025"];
  const made = sheet("Bảng", [title, ...heads.map((row) => [...row]), ...body], { merges });
  const { book, recognitions } = readBook(snapshotOf(made));
  const [of] = book.assessments;
  return {
    areas: of?.criteria.filter(({ level }) => level === 1).map(({ name, kind }) => `${name}: ${kind}`),
    totals: of?.units.map(({ index }) => (of.scores.points(0, index) ?? NaN) / 1e6),
    ranks: of?.units.map(({ index }) => of.publishedRanks.get(index)?.rank),
    asked: recognitions.flatMap(({ question }) => question?.doubt.code ?? []),
  };
}

test("below “Xếp hạng” stands among whom a unit is ranked, and no criterion", () => {
  const groups = [...ranksOf(TOTALS.slice(0, 3)), ...ranksOf(TOTALS.slice(3))];
  const { areas, ranks, totals } = read(
    [
      ["TT", "Đơn vị", "Nội dung 1", "Nội dung 2", "Tổng điểm", "Xếp hạng", null],
      [null, null, null, null, null, "Zeb nori", "Kapu"],
    ],
    [FIRST, SECOND, TOTALS, groups, ranksOf(TOTALS)],
    ["F2:G2"],
  );
  expect(areas).toEqual(["Nội dung 1: scored", "Nội dung 2: scored"]);
  expect(totals).toEqual(TOTALS);
  expect(ranks).toEqual(ranksOf(TOTALS));
});

test("ranks of areas under one caption stay those of their areas", () => {
  const { areas } = read(
    [
      ["TT", "Đơn vị", "Điểm", null, "Tổng điểm", "Xếp hạng", null],
      [null, null, "Zeb", "Nori", null, "Zeb", "Nori"],
    ],
    [FIRST, SECOND, TOTALS, ranksOf(FIRST), ranksOf(SECOND)],
    ["C2:D2", "F2:G2"],
  );
  expect(areas).toEqual(["Zeb: scored", "Nori: scored"]);
});

test("quarters are times of the year's mean, whatever the mean is called, and no areas", () => {
  const quarters = [0, 1.2, -0.6, 2.4].map((more) =>
    TOTALS.map((total, at) => exact(total + more * ((at % 3) + 1))),
  );
  const means = TOTALS.map((_, at) => exact(quarters.reduce((sum, own) => sum + (own[at] ?? 0), 0) / 4));
  const { areas, totals, ranks } = read(
    [["TT", "Đơn vị", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm (bình quân)", "Hạng"]],
    [...quarters, means, ranksOf(means)],
  );
  expect(areas).toEqual([]);
  expect(totals).toEqual(means);
  expect(ranks).toEqual(ranksOf(means));
});

test("a column that few rows fill and that the totals lack is a penalty, whatever it is called", () => {
  const bonus = [null, 0.5, null, 1, null, null];
  const taken = [0.75, null, null, null, 0.25, null];
  const totals = TOTALS.map((total, at) => exact(total + (bonus[at] ?? 0) - (taken[at] ?? 0)));
  const {
    areas,
    totals: found,
    asked,
  } = read(
    [["TT", "Đơn vị", "Nội dung 1", "Nội dung 2", "Zeb", "Nori", "Tổng kết"]],
    [FIRST, SECOND, bonus, taken, totals],
  );
  expect(found).toEqual(totals);
  expect(areas?.at(-1)).toBe("Nori: penalty");
  expect(asked).toEqual([]);
});

test("persons with full names are no units, whatever their surnames; places of three words may be", () => {
  const subjects = ["TT", "Họ tên", "Ngoại ngữ", "Chuyên môn", "Tổng điểm", "Xếp hạng"];
  const rows = (names: readonly string[]) =>
    readBook(
      snapshotOf(
        sheet("Bảng", [
          ["KẾT QUẢ NĂM 2025"],
          subjects,
          ...names.map((name, at) => [
            at + 1,
            name,
            FIRST[at] ?? 0,
            SECOND[at] ?? 0,
            TOTALS[at] ?? 0,
            ranksOf(TOTALS)[at] ?? 0,
          ]),
        ]),
      ),
    ).recognitions.flatMap(({ question }) => question?.doubt.code ?? []);
  const persons = [
    "Triệu Thị Ngân",
    "Bàn Văn Quyết",
    "Mạc Thùy Linh",
    "Sầm Quang Vinh",
    "Lò Minh Anh",
    "Ma A Dế",
  ];
  expect(rows(persons)).toEqual(["no-index"]);
  expect(rows(["Tân Phú Đông", "Gò Công Tây", "Mù Cang Chải", "Bát Xát", "Văn Bàn", "Sa Pa"])).toEqual([]);
});

test("a second column of the same figures beside the only area is its total, and is asked about where no word says so", () => {
  const { asked } = read(
    [["TT", "Đơn vị", "Cải cách thể chế (20 điểm)", "Zeb nori (20 điểm)"]],
    [TOTALS, TOTALS],
  );
  expect(asked).toEqual(["two-readings"]);
  const other = read([["TT", "Đơn vị", "Cải cách thể chế (20 điểm)", "Zeb nori (20 điểm)"]], [TOTALS, FIRST]);
  expect(other.asked).toEqual([]);
});

test("rates that were added up beside a percentage of the whole are asked about", () => {
  const rates = (more: number): number[] => FIRST.map((value, at) => exact(60 + value * 3 + more * (at % 4)));
  const index = FIRST.map((value, at) => exact(62 + value * 2.7 + at / 3));
  const columns = [rates(1.5), rates(-2.25), index];
  const heads = ["TT", "Đơn vị", "Cải cách thể chế", "Cải cách tài chính công", "PAR INDEX (%)"];
  expect(read([heads], columns).asked).toEqual(["contradicted"]);
});

test("a column as large as the total beside it may be that of another time: it is asked about, and no smaller one is", () => {
  const before = TOTALS.map((total, at) => exact(total + (at % 2 === 0 ? -1.25 : 0.75)));
  const heads = ["TT", "Đơn vị", "Nội dung 1", "Nội dung 2", "Tổng điểm", "Zeb nori"];
  expect(read([heads], [FIRST, SECOND, TOTALS, before]).asked).toEqual(["two-readings"]);
  expect(read([[...heads.slice(0, 5), "Điểm năm trước"]], [FIRST, SECOND, TOTALS, before]).asked).toEqual([]);
  expect(read([heads], [FIRST, SECOND, TOTALS, [3, 1, 4, 1, 5, 2]]).asked).toEqual([]);
});

test("a penalty is told by the rows that have one, also where the others say nought", () => {
  const taken = [0, 0, 0, 0, 0.75, 0.25];
  const areas = [
    FIRST,
    SECOND,
    ...[0.7, 1.3, 0.9, 1.6].map((by) => FIRST.map((value, at) => exact(value * by + at / 8))),
  ];
  const totals = UNITS.map((_, at) =>
    exact(areas.reduce((sum, area) => sum + (area[at] ?? 0), 0) - (taken[at] ?? 0)),
  );
  const found = read(
    [["TT", "Đơn vị", ...areas.map((_, at) => `Nội dung ${at + 1}`), "Zeb nori", "Tổng kết"]],
    [...areas, taken, totals],
  );
  expect(found.totals).toEqual(totals);
  expect(found.areas?.at(-1)).toBe("Zeb nori: penalty");
  expect(found.asked).toEqual([]);
});

test("beside what a unit gave itself another column of scores is not left aside because a word calls it one", () => {
  const rows = (caption: string): MadeCell[][] => [
    ["BẢNG CHẤM ĐIỂM CCHC NĂM 2025"],
    ["Đơn vị: Phường Tam Hiệp"],
    ["STT", "Nội dung tiêu chí", "Điểm chuẩn", "Tự chấm", caption],
    ["I", "Chỉ đạo điều hành", 7, 6.25, 4.75],
    ["1.1", "Kế hoạch", 3, 2.25, 2.25],
    ["1.2", "Báo cáo", 4, 4, 2.5],
    ["II", "Thể chế", 10, 6, 5.5],
    ["2.1", "Rà soát", 4, 2.25, 1.75],
    ["2.2", "Kiểm tra", 6, 3.75, 3.75],
    [null, "TỔNG CỘNG", 17, 12.25, 10.25],
  ];
  const questions = (caption: string) =>
    readBook(snapshotOf(sheet("Biểu", rows(caption)))).recognitions.flatMap(({ question }) => question ?? []);
  expect(questions("Điểm thẩm định")).toEqual([]);
  const [asked] = questions("Tổ kiểm tra chấm");
  expect(asked?.doubt.code).toBe("unexplained-column");
  expect(asked?.alternatives.map(({ figures: [first] }) => (first?.score ?? 0) / 1e6)).toContain(10.25);
});
