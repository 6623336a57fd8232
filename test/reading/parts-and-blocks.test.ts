/** Parts repeated below every area, ranks within blocks, several scales in the titles, maxima of each year in a list. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";

type Row = MadeSheet["rows"][number];

const read = (rows: readonly Row[], merges: string[] = []) => {
  const { book, recognitions } = readBook(snapshotOf(sheet("Năm 2024", rows, { merges })));
  return { book, table: recognitions[0] };
};

/** Figures of the first assessment by node: name, first unit's score and maximum. */
const nodes = ({ book }: ReturnType<typeof read>) => {
  const [own] = book.assessments;
  return own?.criteria.map(({ name, index }) => [
    name,
    (own.scores.points(index, 0) ?? NaN) / 1e6,
    (own.maxima.points(index, 0) ?? NaN) / 1e6,
  ]);
};

/** Self-scored, scored, taken off and left, of three areas. */
const PARTED: readonly (readonly [string, readonly (readonly [number, number, number | null])[]])[] = [
  ["Huyện Mai Sơn", [[9.15, 8.71, null], [7.09, 6.75, 0.25], [13.98, 13.31, null]]],
  ["Huyện Mộc Châu", [[12.06, 11.74, 0.25], [10, 9.2, null], [20, 19.5, null]]],
  ["Huyện Mường La", [[12.8, 12.44, 0.25], [10, 10, null], [20, 18.25, 0.5]]],
  ["Huyện Phù Yên", [[10.52, 10.27, 0.25], [5.38, 5.12, null], [10.92, 10.4, null]]],
]; // prettier-ignore

const exact = (value: number) => Math.round(value * 1000) / 1000;

function parted(counts: "left" | "scored" | "none", words = ["Zeb", "Zin", "Zod", "Zum"]): Row[] {
  const body = PARTED.map(([name, areas], at): Row => {
    const left = areas.map(([, scored, taken]) => exact(scored - (taken ?? 0)));
    const sum = counts === "left" ? left : areas.map(([, scored]) => scored);
    const total = exact(sum.reduce((all, value) => all + value, 0)) + (counts === "none" ? at + 1 : 0);
    return [at + 1, name, ...areas.flatMap((own, area) => [...own, left[area] ?? 0]), total];
  });
  return [
    ["STT", "Đơn vị", "Điều hành (14.5 điểm)", null, null, null, "Thể chế (10 điểm)", null, null, null, "Thủ tục (20 điểm)", null, null, null, "Tổng điểm"],
    [null, null, ...words, ...words, ...words],
    ...body,
  ]; // prettier-ignore
}
const MERGED = ["A1:A2", "B1:B2", "C1:F1", "G1:J1", "K1:N1", "O1:O2"];

test("of the same captions below every area the total tells which are the scores", () => {
  expect(nodes(read(parted("left"), MERGED))).toEqual([
    ["Tổng điểm", 28.52, 44.5],
    ["Điều hành", 8.71, 14.5],
    ["Thể chế", 6.5, 10],
    ["Thủ tục", 13.31, 20],
  ]);
  expect(nodes(read(parted("scored"), MERGED))?.map(([, score]) => score)).toEqual([
    28.77, 8.71, 6.75, 13.31,
  ]);
});

test("where nothing was taken off anywhere the last of equal parts counts", () => {
  const whole = parted("left").map((row, at): Row => {
    if (at < 2) return row;
    const cells = row.map((cell, column) =>
      [4, 8, 12].includes(column)
        ? null
        : column % 4 === 1 && column > 4 && column < 14
          ? (row[column - 2] ?? null)
          : cell,
    );
    const total = [3, 7, 11].reduce((all, column) => all + Number(cells[column]), 0);
    return [...cells.slice(0, 14), exact(total)];
  });
  const [own] = read(whole, MERGED).book.assessments;
  expect([1, 2, 3].map((node) => own?.scores.cell(node, 0)?.column)).toEqual([5, 9, 13]);
});

test("where each round has a total of its own the ranks tell which counts", () => {
  const rounds = PARTED.map(([name, areas], at): Row => {
    const sum = (round: 0 | 1) => exact(areas.reduce((all, own) => all + own[round], 0));
    return [at + 1, name, ...areas.flatMap((own) => [own[0], own[1]]), sum(0), sum(1), [3, 2, 1, 4][at] ?? 0];
  });
  const words = ["Zeb", "Zin"];
  const found = read(
    [
      [
        "STT",
        "Đơn vị",
        "Điều hành (14.5 điểm)",
        null,
        "Thể chế (10 điểm)",
        null,
        "Thủ tục (20 điểm)",
        null,
        "Tổng điểm",
        null,
        "Hạng",
      ],
      [null, null, ...words, ...words, ...words, ...words, null],
      ...rounds,
    ],
    ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1", "I1:J1", "K1:K2"],
  );
  const columns = [1, 2, 3].map((node) => found.book.assessments[0]?.scores.cell(node, 0)?.column);
  expect([
    [3, 5, 7],
    [2, 4, 6],
  ]).toContainEqual(columns);
  expect(found.table?.question?.doubt.code ?? "").not.toBe("unexplained-column");
});

test("where the total is the sum of none of them, or they are not the same ones, nothing is told", () => {
  expect(read(parted("none"), MERGED).table?.certainty).toBe("doubtful");
  const other = parted("left").map((row, at): Row => (at === 1 ? [...row.slice(0, 13), "Vap"] : row));
  expect(read(other, MERGED).table?.certainty).toBe("doubtful");
});

const BLOCKS = (ranks: readonly (number | null)[]): Row[] => [
  ["TT", "Nội dung", "Tối đa", "Các sở", null, null, null, "Các xã", null, null, null],
  [null, null, null, "Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Sở Tư pháp", "Xã Hàm Thuận", "Xã Tánh Linh", "Xã Đức Linh", "Xã La Gi"],
  [1, "Điều hành", 15, 15, 10.97, 10.68, 14.5, 9.94, 12.05, 12.61, 15],
  [2, "Thể chế", 10, 10, 7.35, 7.42, 9.2, 6.4, 9.03, 8.24, 9.16],
  [null, "Zeb", 25, 25, 18.32, 18.1, 23.7, 16.34, 21.08, 20.85, 24.16],
  [null, "Zin", null, ...ranks],
]; // prettier-ignore
const HEADS = ["A1:A2", "B1:B2", "C1:C2", "D1:G1", "H1:K1"];

test("a row of ranks may order the units of each block by itself", () => {
  const ranked = read(BLOCKS([1, 3, 4, 2, 4, 2, 3, 1]), HEADS);
  expect(ranked.book.assessments.map(({ publishedRanks }) => publishedRanks.size)).toEqual([4, 4]);
  expect(nodes(ranked)?.map(([name]) => name)).toEqual(["Zeb", "Điều hành", "Thể chế"]);
  const wrong = read(BLOCKS([4, 3, 1, 2, 4, 2, 3, 1]), HEADS);
  expect(wrong.book.assessments.map(({ publishedRanks }) => publishedRanks.size)).toEqual([0, 0]);
});

const SCALES = (title: string, factor: number): Row[] => [
  [title],
  [],
  ["STT", "Đơn vị", "Minh bạch", "Năng động", "Thời gian", "Tổng điểm"],
  ...([["Xã Tiên Lãng", 9, 6, 9.3], ["Xã An Dương", 8.7, 6.9, 8.4], ["Xã Kiến Thụy", 8.1, 6, 7.5], ["Xã Cát Hải", 5.7, 8.7, 7.2]] as const).map(
    ([name, ...own], at): Row => [at + 1, name, ...own, exact((own.reduce((all, value) => all + value, 0) / 3) * factor)],
  ),
]; // prettier-ignore

test("of several scales in a title the total has the one that bounds it", () => {
  const title = "Điểm thành phần (thang điểm 10) và điểm chung (thang điểm 100)";
  expect(nodes(read(SCALES(title, 10)))?.[0]).toEqual(["Tổng điểm", 81, 100]);
  expect(nodes(read(SCALES(title, 1)))?.[0]).toEqual(["Tổng điểm", 8.1, 10]);
});

test("in a list the maxima are those of a criterion in its year", () => {
  const most = { 2023: [15, 10], 2024: [14.5, 10.5] } as const;
  const rows = ([2023, 2024] as const).flatMap((year) =>
    ["Huyện Chợ Gạo", "Huyện Cái Bè", "Huyện Cai Lậy"].flatMap((unit, at): Row[] => [
      [year, unit, "Chỉ đạo điều hành", most[year][0], exact(9.212 + at * 1.7)],
      [year, unit, "Thể chế", most[year][1], exact(5.448 + at * 1.3)],
    ]),
  );
  const found = read([["year", "unit_name", "component", "zeb", "zin"], ...rows]);
  expect(found.table?.shape?.columns.map(({ role }) => role)).toEqual([
    "year", "unit", "criterion", "max", "final",
  ]); // prettier-ignore
  expect(nodes(found)?.[1]).toEqual(["Chỉ đạo điều hành", 9.212, 15]);
});
