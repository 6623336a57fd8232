/** The unit beside its group: said where it can be reckoned, and only there. */
import { analyse } from "../../src/analysis/analyse";
import { runText } from "../../src/language/runs";
import { composeReport } from "../../src/report/compose";
import type { Assessment } from "../../src/scorebook/assessment";
import { DEFAULT_SETTINGS, type Settings } from "../../src/scorebook/settings";
import { area, assessment, details, scoreBook, units } from "../making/book";

function groupOf(year: Assessment, unit: number, detail: Settings["detail"] = "standard"): string {
  const [group] = analyse(scoreBook(year)).groups;
  if (group === undefined) throw new Error("the book has a group");
  const report = composeReport(group, unit, { settings: { ...DEFAULT_SETTINGS, detail }, language: "vi" });
  const block = report.body.find(({ id }) => id === "group");
  return block === undefined || block.kind === "table" ? "" : runText(block.runs, "vi");
}

const year = (
  scores: readonly number[],
  max: number | readonly number[] = 10,
  ranks: readonly number[] = [],
) =>
  assessment(
    2022,
    units("Huyện Ba Bể", "Huyện Na Rì", "Huyện Pác Nặm", "Huyện Chợ Mới").slice(0, scores.length),
    area("I", "Cải cách thể chế", max, scores),
    details(ranks.length === 0 ? {} : { ranks: { "": ranks } }),
  );

test("above and below the mean, and how far apart the group is", () => {
  const apart = " Cao nhất là huyện Ba Bể (9 điểm), thấp nhất là huyện Pác Nặm (5 điểm), chênh lệch 4 điểm.";
  expect(groupOf(year([9, 8, 5]), 0)).toBe(
    `Điểm trung bình của 03 huyện, thành phố là 7,333 điểm; huyện Ba Bể cao hơn mức trung bình 1,667 điểm.${apart}`,
  );
  expect(groupOf(year([9, 8, 5]), 2)).toContain("huyện Pác Nặm thấp hơn mức trung bình 2,333 điểm.");
});

test("a unit at the mean is level with it; first places that are shared name nobody", () => {
  expect(groupOf(year([9, 8, 7]), 1)).toContain("huyện Na Rì đạt bằng mức trung bình.");
  expect(groupOf(year([9, 9, 6]), 0)).not.toContain("Cao nhất");
});

test.each([
  ["two units", year([9, 8])],
  ["units with maxima of their own", year([9, 8, 7], [10, 11, 12])],
  ["an extract of a longer list", year([9, 8, 7], 10, [12, 25, 55])],
  ["a total below nothing", year([9, 8, -0.25])],
  ["a total above its maximum", year([9, 8, 11])],
])("%s have no mean that says something", (_, made) => {
  expect(groupOf(made, 0)).toBe("");
});

test("the brief level leaves it out", () => {
  expect(groupOf(year([9, 8, 5]), 0, "brief")).toBe("");
});
