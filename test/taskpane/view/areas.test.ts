import { analyse } from "../../../src/analysis/analyse";
import { areaDetail, orderedAreas, type AreaOrder } from "../../../src/taskpane/view/areas";
import { area, assessment, criterion, details, remark, scoreBook, units } from "../../making/book";

const DISTRICTS = units("Huyện A", "Huyện B", "Huyện C");

// Of A: I 7 of 10 (median 7), II 2,5 of 5 (median 4), III 9 of 12 (median 9,5).
const [group] = analyse(
  scoreBook(
    assessment(
      2021,
      DISTRICTS,
      area("I", "Thể chế", 10, [8.5, 7, 7]),
      area("II", "Bộ máy", 5, [2, 4, 4]),
      area("III", "Tài chính", 12, [9.5, 9, 9]),
    ),
    assessment(
      2022,
      DISTRICTS,
      area(
        "I",
        "Thể chế",
        10,
        criterion("1.1", "Ban hành", 4, [3.5, 4, 3]),
        criterion("1.2", "Thi hành", 6, [3.5, 5, 3]),
      ),
      area("II", "Bộ máy", 5, [2.5, 4, 4]),
      area("III", "Tài chính", 12, [9, 9.5, 9.5]),
      details({ remarks: [remark("1.2", "Huyện A", "Chậm báo cáo")] }),
    ),
  ),
).groups;

function theGroup() {
  if (group === undefined) throw new Error("no group");
  return group;
}

test.each<[AreaOrder, readonly string[]]>([
  ["tree", ["I", "II", "III"]],
  ["percent", ["II", "I", "III"]],
  ["lost", ["I", "III", "II"]],
  ["fallen", ["I", "III", "II"]],
  ["median", ["II", "III", "I"]],
])("areas by %s", (order, codes) => {
  expect(orderedAreas(theGroup(), 0, order, "vi").map(({ code }) => code)).toEqual(codes);
});

test("the bar has the marks of the middle and the best", () => {
  const [first] = orderedAreas(theGroup(), 0, "tree", "vi");
  expect(first?.bar).toEqual({ width: "70%", median: "70%", best: "90%" });
});

test("one unit alone has no peers to be marked", () => {
  const [alone] = analyse(scoreBook(assessment(2022, units("Xã A"), area("I", "Thể chế", 10, [7])))).groups;
  if (alone === undefined) throw new Error("no group");
  expect(orderedAreas(alone, 0, "tree", "vi")[0]?.bar).toEqual({ width: "70%", median: null, best: null });
  expect(areaDetail(alone, 0, 1, "vi").lines).toEqual([]);
});

test("an area that is opened: beside middle and best, where it lost most, and why", () => {
  expect(areaDetail(theGroup(), 0, 1, "vi")).toMatchObject({
    lines: ["Bằng trung vị của khối (7 điểm).", "Cao nhất khối: Huyện B, 9 điểm; còn cách 2 điểm."],
    lost: "Bị trừ 3 điểm ở 02 tiêu chí; nhiều nhất:",
    criteria: [
      { text: "1.2. Thi hành: trừ 2,5 điểm", reason: "Chậm báo cáo", cell: { sheet: "Năm 2022" } },
      { text: "1.1. Ban hành: trừ 0,5 điểm", reason: "" },
    ],
  });
  const { index } = theGroup().current.criteria.find(({ code }) => code === "III") ?? { index: 0 };
  expect(areaDetail(theGroup(), 0, index, "vi").lines).toEqual([
    "Thấp hơn trung vị của khối (9,5 điểm) 0,5 điểm.",
    "Cao nhất khối: Huyện B, Huyện C, 9,5 điểm; còn cách 0,5 điểm.",
  ]);
  expect(areaDetail(theGroup(), 1, index, "vi").lines[1]).toBe("Cao nhất khối.");
});
