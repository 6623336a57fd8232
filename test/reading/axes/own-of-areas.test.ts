/** A tree over the columns: each area's own score beside its criteria, under the caption of both. */
import { readBook } from "../../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../../making/snapshot";

const UNITS = ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"];
/** Few and small: a search of sums alone would not believe the first area. */
const SCORES = [
  [2, 3.5, 2.5, 6.5, 15.5],
  [3, 3, 2.5, 5.5, 15],
  [1.5, 3, 3, 7, 13],
  [2, 2.5, 2, 7.5, 13.5],
  [3, 3.5, 2, 7, 17.5],
];

test("the areas are the captions, and their criteria keep their codes", () => {
  const area = (own: readonly number[]): number => own.reduce((sum, value) => sum + value, 0);
  const row = (own: readonly number[]): number[] => [
    area(own.slice(0, 3)),
    ...own.slice(0, 3),
    area(own.slice(3)),
    ...own.slice(3),
    area(own),
  ];
  const { book } = readBook(
    snapshotOf(
      sheet(
        "TH",
        [
          ["KẾT QUẢ CHẤM CÁC SỞ NĂM 2024"],
          ["TT", "Nơi được chấm", "Điều hành", null, null, null, "Một cửa", null, null, "Cả năm"],
          [null, null, "Cộng mục", "1.1", "1.2", "1.3", "Cộng mục", "2.1", "2.2", null],
          [null, null, null, "Kế hoạch", "Tự kiểm tra", "Tuyên truyền", null, "Công khai", "Đúng hẹn", null],
          [null, "Mức trần", ...row([3, 4, 3, 10, 20])],
          ...UNITS.map((unit, at): MadeCell[] => [at + 1, unit, ...row(SCORES[at] ?? [])]),
        ],
        { merges: ["A2:A4", "B2:B4", "C2:F2", "C3:C4", "G2:I2", "G3:G4", "J2:J4"] },
      ),
    ),
  );
  const [own] = book.assessments;
  expect(own?.criteria.map(({ code, name, level }) => [level, code, name])).toEqual([
    [0, "", "Tổng điểm"],
    [1, "", "Điều hành"],
    [2, "1.1", "Kế hoạch"],
    [2, "1.2", "Tự kiểm tra"],
    [2, "1.3", "Tuyên truyền"],
    [1, "", "Một cửa"],
    [2, "2.1", "Công khai"],
    [2, "2.2", "Đúng hẹn"],
  ]);
  expect(own?.scores.cell(1, 0)).toMatchObject({ row: 5, column: 2 });
  expect(own?.maxima.points(1, 0)).toBe(10_000_000);
});
