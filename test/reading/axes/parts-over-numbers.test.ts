/** Parts without a number over criteria that count anew in each, the total of the parts first, in words of no list. */
import { readBook } from "../../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../../making/snapshot";

const UNITS = ["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Y tế", "Thanh tra huyện"];
const PARTS: readonly (readonly [string, readonly (readonly [string, ...number[]])[]])[] = [
  ["PHẦN A. ĐIỀU HÀNH", [["Kế hoạch", 15, 13.5, 11, 12.5, 15], ["Báo cáo", 5, 4, 4, 3.5, 3.5]]],
  ["PHẦN B. MỘT CỬA", [["Tiếp nhận", 20, 17.5, 14, 13.5, 19.5], ["Trả kết quả", 30, 21.5, 20.5, 19.5, 22]]],
  ["PHẦN C. SỐ HÓA", [["Văn bản ký số", 20, 14, 14, 14.5, 15], ["Hồ sơ công việc", 10, 6.5, 6, 9, 8]]],
]; // prettier-ignore

const sumOf = (rows: readonly (readonly [string, ...number[]])[]): number[] =>
  [0, 1, 2, 3, 4].map((at) => rows.reduce((all, [, ...own]) => all + (own[at] ?? 0), 0));

test.each(["Số", "STT"])("under “%s”", (numbers) => {
  const rows = PARTS.flatMap(([name, own]): MadeCell[][] => [
    [null, name, ...sumOf(own)],
    ...own.map(([criterion, ...figures], at): MadeCell[] => [at + 1, criterion, ...figures]),
  ]);
  const { book, recognitions } = readBook(
    snapshotOf(
      sheet("Phòng ban 2024", [
        [numbers, "Nội dung", "Thang", ...UNITS],
        [null, "CẢ BA PHẦN", ...sumOf(PARTS.flatMap(([, own]) => own))],
        ...rows,
      ]),
    ),
  );
  const [own] = book.assessments;
  expect(own?.criteria.map(({ level, name }) => `${level} ${name}`)).toEqual([
    "0 CẢ BA PHẦN",
    ...PARTS.flatMap(([name, under]) => [`1 ${name}`, ...under.map(([criterion]) => `2 ${criterion}`)]),
  ]);
  expect(own?.units.map(({ index }) => (own.scores.points(0, index) ?? NaN) / 1e6)).toEqual([
    77, 69.5, 72.5, 83,
  ]);
  expect(own?.maxima.points(0, 0)).toBe(100_000_000);
  expect(recognitions[0]?.certainty).toBe("proved");
});
