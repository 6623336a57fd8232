/** Three rows to a unit, and a row of maxima above them that is named in the column of their labels. */
import { readBook } from "../../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../../making/snapshot";

const UNITS = ["Huyện Mỹ Tú", "Huyện Kế Sách", "Huyện Cù Lao Dung", "Huyện Long Phú"];
/** Of each unit: claimed, appraised, after explanation. */
const SCORES = [
  [[10.5, 13], [10, 12.75], [10.25, 12.75]],
  [[9.5, 8.75], [9.25, 8.25], [9.5, 8.25]],
  [[11, 12.5], [10.5, 11.25], [10.75, 11.5]],
  [[8.75, 10], [8.25, 9.5], [8.5, 9.75]],
]; // prettier-ignore
const LABELS = ["Huyện tự chấm", "Tổ thẩm định chấm", "Sau giải trình"];
const RANKS = [1, 4, 2, 3];

test("the last round counts, and the maxima are no fourth label", () => {
  const rows = UNITS.flatMap((unit, at) =>
    LABELS.map((label, round): MadeCell[] => {
      const own = SCORES[at]?.[round] ?? [];
      const first = round === 0;
      const total = own.reduce((sum, value) => sum + value, 0);
      return [
        first ? at + 1 : null,
        first ? unit : null,
        label,
        ...own,
        total,
        first ? (RANKS[at] ?? 0) : null,
      ];
    }),
  );
  const { book, recognitions } = readBook(
    snapshotOf(
      sheet("Tổng hợp 2022", [
        ["TT", "Huyện, thị xã", "Lần tính", "Chỉ đạo", "Thể chế", "Cộng", "Thứ bậc"],
        [null, null, "Điểm trần", 12, 13, 25, null],
        ...rows,
      ]),
    ),
  );
  const [own] = book.assessments;
  expect(own?.units.map(({ index }) => (own.scores.points(0, index) ?? NaN) / 1e6)).toEqual([
    23, 17.75, 22.25, 18.25,
  ]);
  expect(own?.units.map(({ index }) => own.publishedRanks.get(index)?.rank)).toEqual(RANKS);
  expect(own?.maxima.points(0, 0)).toBe(25_000_000);
  expect(recognitions[0]?.question).toBeNull();
});
