import { analyse } from "../../../src/analysis/analyse";
import type { GroupAnalysis } from "../../../src/analysis/analysis";
import type { ScoreClass } from "../../../src/scorebook/settings";
import { chosenUnits, groupTable, tableRow, type TableChoice } from "../../../src/taskpane/view/group-table";
import { moversView, spreadView } from "../../../src/taskpane/view/group-view";
import { heatMapOf } from "../../../src/taskpane/view/heat-map";
import { scaleOf } from "../../../src/taskpane/view/scale";
import { area, assessment, scoreBook, units } from "../../making/book";

const DISTRICTS = units("Huyện Á", "Huyện Bể", "Huyện C", "Huyện D");

// Totals: 17 · 16,97 · 14 · 8: D has no score of the first area.
const [group] = analyse(
  scoreBook(
    assessment(
      2021,
      DISTRICTS,
      area("I", "Cải cách thể chế", 10, [5, 8, 9, 9]),
      area("II", "Cải cách bộ máy", 5, [5, 5, 5, 5]),
      area("III", "Cải cách tài chính công", 5, [3, 3, 3, 3]),
    ),
    assessment(
      2022,
      DISTRICTS,
      area("I", "Cải cách thể chế", 10, [9, 8.97, 6, null]),
      area("II", "Cải cách bộ máy", 5, [5, 5, 5, 5]),
      area("III", "Cải cách tài chính công", 5, [3, 3, 3, 3]),
    ),
  ),
).groups;

function theGroup(): GroupAnalysis {
  if (group === undefined) throw new Error("no group");
  return group;
}

const CLASSES: readonly ScoreClass[] = [
  { name: "A", from: 80_000_000 },
  { name: "B", from: 0 },
];

function listed(choice: Partial<TableChoice>, criterion = 0): readonly string[] {
  const table = groupTable(theGroup(), criterion, CLASSES, "vi");
  const units = chosenUnits(table, { query: "", filter: "all", order: "rank", ...choice });
  return units.map(({ figure }) => figure.unit.name);
}

test("criteria: what decides, what tells nobody apart", () => {
  const view = spreadView(theGroup(), "vi");
  expect(view.decisive.map(({ name, figure, detail }) => [name, figure, detail])).toEqual([
    ["I. Cải cách thể chế", "100,0%", "từ 6 đến 9 điểm"],
  ]);
  expect(view.idleTitle).toBe("02 tiêu chí không phân hóa");
  expect(view.idle.map(({ name, detail }) => [name, detail])).toEqual([
    ["II. Cải cách bộ máy", "tất cả đạt điểm tối đa"],
    ["III. Cải cách tài chính công", "tất cả bằng điểm nhau"],
  ]);
});

test("the group in short, its classes, and how many each filter leaves", () => {
  const { summary, classes, filters } = groupTable(theGroup(), 1, CLASSES, "vi");
  expect(summary).toBe("03 đơn vị có điểm. Bình quân 7,99, trung vị 8,97; cao nhất 9, thấp nhất 6 điểm.");
  expect(classes).toBe("Xếp loại: A 02, B 01.");
  expect(filters.map(({ filter, label }) => [filter, label])).toEqual([
    ["all", "Tất cả (04)"],
    ["risen", "Tăng bậc (02)"],
    ["fallen", "Giảm bậc (01)"],
    ["close", "Hạng sát nhau (02)"],
    ["class:A", "Loại A (02)"],
    ["class:B", "Loại B (01)"],
  ]);
});

test("units are found by name without marks, filtered, and put in order; those without a figure stand last", () => {
  expect(listed({}, 1)).toEqual(["Huyện Á", "Huyện Bể", "Huyện C", "Huyện D"]);
  expect(listed({ query: "huyen be" })).toEqual(["Huyện Bể"]);
  expect(listed({ filter: "fallen" }, 1)).toEqual(["Huyện C"]);
  expect(listed({ filter: "close" }, 1)).toEqual(["Huyện Á", "Huyện Bể"]);
  expect(listed({ filter: "class:B" }, 1)).toEqual(["Huyện C"]);
  expect(listed({ order: "places" }, 1)).toEqual(["Huyện Á", "Huyện Bể", "Huyện C", "Huyện D"]);
  expect(listed({ order: "points" }, 1)).toEqual(["Huyện Á", "Huyện Bể", "Huyện C", "Huyện D"]);
});

test("a row says rank, score, share, class, changes and who is near", () => {
  const { units: all } = groupTable(theGroup(), 1, CLASSES, "vi");
  const [first] = all;
  if (first === undefined) throw new Error("no unit");
  const scale = scaleOf(theGroup().current, "vi");
  const { cell, text } = tableRow(first, scale, "vi").score ?? { cell: null, text: "" };
  expect([text, cell?.sheet]).toEqual(["9", "Năm 2022"]);
  expect(tableRow(first, scale, "vi")).toMatchObject({
    rank: "01",
    percent: "90,00%",
    inClass: "A",
    places: { text: "tăng 03 bậc" },
    points: { text: "tăng 4 điểm" },
    near: "cách Huyện Bể 0,03 điểm",
  });
});

test("the map colours each area for itself, and says the figure and its rank", () => {
  const map = heatMapOf(theGroup(), "vi");
  expect(map.areas.map(({ label }) => label)).toEqual(["I", "II", "III"]);
  const steps = [0, 1, 2, 3].map((unit) => map.rowOf(unit).cells.map(({ step }) => step));
  expect(steps).toEqual([
    [5, 3, 3],
    [5, 3, 3],
    [1, 3, 3],
    [0, 3, 3],
  ]);
  expect(map.rowOf(1).cells[0]).toMatchObject({
    text: "89,7",
    said: "I. Cải cách thể chế: 89,7%, hạng 02/03",
    cell: { sheet: "Năm 2022" },
  });
  expect(map.rowOf(3).cells[0]?.said).toBe("I. Cải cách thể chế: không có điểm");
});

test("who rose and fell most, and the area that did it", () => {
  const view = moversView(theGroup(), "vi");
  expect(
    view?.risen.map(({ name, change, detail, area: most }) => [name, change.text, detail, most]),
  ).toEqual([
    [
      "Huyện Á",
      "tăng 03 bậc",
      "hạng 04 → 01 · tăng 4 điểm",
      "rõ nhất: I. Cải cách thể chế, tăng 4 điểm do kết quả thực hiện",
    ],
    [
      "Huyện Bể",
      "tăng 01 bậc",
      "hạng 03 → 02 · tăng 0,97 điểm",
      "rõ nhất: I. Cải cách thể chế, tăng 0,97 điểm do kết quả thực hiện",
    ],
  ]);
  // No area of D can be held against last year.
  expect(view?.fallen.map(({ name, area: most }) => [name, most === null])).toEqual([
    ["Huyện D", true],
    ["Huyện C", false],
  ]);
});
