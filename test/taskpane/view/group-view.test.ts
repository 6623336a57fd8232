import { analyse } from "../../../src/analysis/analyse";
import { groupView } from "../../../src/taskpane/view/group-view";
import { area, assessment, scoreBook, units } from "../../making/book";

// Totals: 17 · 16,97 · 14.
const [group] = analyse(
  scoreBook(
    assessment(
      2022,
      units("Huyện A", "Huyện B", "Huyện C"),
      area("I", "Cải cách thể chế", 10, [9, 8.97, 6]),
      area("II", "Cải cách bộ máy", 5, [5, 5, 5]),
      area("III", "Cải cách tài chính công", 5, [3, 3, 3]),
    ),
  ),
).groups;

test("a whole group: close ranks, what decides, what tells nobody apart", () => {
  if (group === undefined) throw new Error("no group");
  const view = groupView(group, "vi");
  expect(view.close.map(({ name, figure, detail }) => [name, figure, detail])).toEqual([
    ["Huyện A", "01/03", "cách Huyện B 0,03 điểm"],
    ["Huyện B", "02/03", "cách Huyện A 0,03 điểm"],
  ]);
  expect(view.decisive.map(({ name, figure, detail }) => [name, figure, detail])).toEqual([
    ["I. Cải cách thể chế", "100,0%", "từ 6 đến 9 điểm"],
  ]);
  expect(view.idleTitle).toBe("02 tiêu chí không phân hóa");
  expect(view.idle.map(({ name, detail }) => [name, detail])).toEqual([
    ["II. Cải cách bộ máy", "tất cả đạt điểm tối đa"],
    ["III. Cải cách tài chính công", "tất cả bằng điểm nhau"],
  ]);
});
