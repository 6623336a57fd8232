/** Totals that no caption calls so: two rates side by side, the mean of four quarters, a row of maxima in brackets. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

const UNITS = [
  "Sở Nội vụ",
  "Sở Tài chính",
  "Sở Tư pháp",
  "Sở Y tế",
  "Sở Xây dựng",
  "Sở Công Thương",
  "Sở Ngoại vụ",
];
const PAR = [82.01, 79.75, 84.73, 80.63, 79.13, 84.83, 93.61];
const SIPAS = [91.01, 81.77, 87.12, 82.7, 80.94, 94.03, 77.2];
const rank = (own: readonly number[], at: number): number =>
  1 + own.filter((other) => other > (own[at] ?? 0)).length;

function read(title: string, ...rows: readonly (readonly MadeCell[])[]) {
  const { book, recognitions } = readBook(snapshotOf(sheet("2024", [[title], [], ...rows])));
  const [own] = book.assessments;
  const [table] = recognitions;
  return {
    totals: own?.units.map(({ index }) => (own.scores.points(0, index) ?? NaN) / 1e6),
    ranks: own?.units.map(({ index }) => own.publishedRanks.get(index)?.rank ?? null),
    maxima: own?.criteria.map(({ index }) => (own.maxima.points(index, 0) ?? NaN) / 1e6),
    composition: own?.composition,
    doubt: table?.question?.doubt.code ?? null,
    ways: table?.question?.alternatives.map(({ figures }) => (figures[0]?.score ?? NaN) / 1e6) ?? [],
  };
}

test("of two rates with ranks of their own either may be the index: it is asked, and each is a way", () => {
  const asked = read(
    "KẾT QUẢ CÁC CHỈ SỐ NĂM 2024",
    ["TT", "Cơ quan", "PAR INDEX (%)", "Hạng PAR", "SIPAS (%)", "Hạng SIPAS"],
    ...UNITS.map((unit, at): MadeCell[] => [
      at + 1,
      unit,
      PAR[at] ?? 0,
      rank(PAR, at),
      SIPAS[at] ?? 0,
      rank(SIPAS, at),
    ]),
  );
  expect(asked.doubt).toBe("two-readings");
  expect(asked.totals).toEqual(PAR);
  expect(asked.ranks).toEqual(PAR.map((_, at) => rank(PAR, at)));
  expect(asked.ways).toEqual([82.01, 91.01]);
});

test("a mean of four quarters that is ranked is the total, and the quarters are no areas of it", () => {
  const quarters = UNITS.map((_, at) => [PAR[at] ?? 0, SIPAS[at] ?? 0, 70.25 + at, 88.5 - at]);
  const means = quarters.map((own) => Math.round(own.reduce((sum, value) => sum + value, 0) * 25) / 100);
  const year = read(
    "THEO DÕI CHẤT LƯỢNG NĂM 2024 (thang 100)",
    ["TT", "Cơ quan", "Quý I", "Quý II", "Quý III", "Quý IV", "Bình quân năm", "Vị thứ"],
    ...UNITS.map((unit, at): MadeCell[] => [
      at + 1,
      unit,
      ...(quarters[at] ?? []),
      means[at] ?? 0,
      rank(means, at),
    ]),
  );
  expect(year).toMatchObject({ totals: means, maxima: [100] });
});

test("a row of numbers in brackets that do not count on are maxima", () => {
  const most = ["(100)", "(10,5)", "(8)", "(41,5)", "(40)"];
  const areas = UNITS.map((_, at) => [8 + at / 4, 5.5 + at / 8, 30 + at, 39 - at]);
  const { maxima, totals } = read(
    "KẾT QUẢ CHẤM NĂM 2024",
    ["Vị thứ", "Tên sở", "Chung cuộc", "Điều hành", "Văn bản", "Một cửa", "Hài lòng"],
    [null, null, ...most],
    ...UNITS.map((unit, at): MadeCell[] => {
      const own = areas[at] ?? [];
      return [at + 1, unit, own.reduce((sum, value) => sum + value, 0), ...own];
    }),
  );
  expect(maxima).toEqual([100, 10.5, 8, 41.5, 40]);
  expect(totals?.[0]).toBe(82.5);
});
