import { analyseBook } from "../../../src/app/analyse-book";
import { findUnit } from "../../../src/app/find-unit";
import { understand } from "../../../src/app/open-book";
import { toPoints } from "../../../src/scorebook/points";
import type { TrialTexts } from "../../../src/taskpane/state/pane-state";
import { outlookOf } from "../../../src/taskpane/view/outlook";
import {
  isHalfWay,
  supposedPoints,
  supposedResult,
  trialOf,
  trialView,
  triedRule,
} from "../../../src/taskpane/view/trial";
import { workbookOfDistricts } from "../workbook-of-districts";

// 2022: Ba Bể 14,1 + 10 · Bạch Thông 14,5 + 10,35 · Chợ Đồn 15,2 + 10; maxima 16,5 and 10,5.
const analysis = analyseBook(understand(workbookOfDistricts()));
const { group, unit } = findUnit(analysis, "Bạch Thông");
const view = trialView(group, unit.index, "vi");

function texts(typed: Partial<Record<keyof TrialTexts, Readonly<Record<string, string>>>>): TrialTexts {
  const map = (of: keyof TrialTexts, rows: readonly { readonly name: string; readonly at: number }[]) =>
    new Map(
      Object.entries(typed[of] ?? {}).map(([code, text]) => {
        const row = rows.find(({ name }) => name.startsWith(`${code}. `));
        if (row === undefined) throw new Error(`${code} cannot be tried`);
        return [row.at, text] as const;
      }),
    );
  const areas = view.maxima.map(({ name, area }) => ({ name, at: area }));
  return {
    scores: map(
      "scores",
      view.rows.map(({ name, criterion }) => ({ name, at: criterion })),
    ),
    maxima: map("maxima", areas),
    weights: map("weights", areas),
  };
}

function result(typed: Parameters<typeof texts>[0]) {
  const trial = trialOf(view, unit.index, texts(typed));
  return trial === null
    ? null
    : supposedResult(group, unit.index, trial, { ties: "competition", language: "vi" });
}

test("a supposed score changes total and rank of this unit alone", () => {
  const before = outlookOf(group, unit.index, "vi").nextRank;
  expect(result({ scores: { "1.2": "8,5" } })).toEqual({
    rank: "01/03",
    score: "25,35/27 điểm",
    changes: [
      { direction: "up", text: "tăng 0,5 điểm" },
      { direction: "up", text: "tăng 01 bậc" },
    ],
    moved: null,
  });
  expect(outlookOf(group, unit.index, "vi").nextRank).toEqual(before);
});

test("an area on another maximum moves the whole group, each unit keeping its percentage", () => {
  // The law area doubled: Ba Bể 14,1 + 20 · Bạch Thông 14,5 + 20,7 · Chợ Đồn 15,2 + 20; 35,2 of 37,5 twice.
  expect(result({ maxima: { II: "21" } })).toEqual({
    rank: "01/03",
    score: "35,2/37,5 điểm",
    changes: [
      { direction: "up", text: "tăng 10,35 điểm" },
      { direction: "up", text: "tăng 01 bậc" },
    ],
    moved: "01 đơn vị trong khối đổi hạng",
  });
});

test("what is no figure, or the workbook's own, is not tried", () => {
  expect(result({ scores: { "1.2": "tám", "2.1": "2,35" }, maxima: { I: "0", II: "10,5" } })).toBeNull();
  expect(triedRule("1001")).toBeNull();
  expect(triedRule("20,5")).toBe(toPoints(20.5));
});

test("a score between nothing and the maximum is told where there is none", () => {
  const row = { criterion: 1, name: "", score: "0", max: "2", maxPoints: toPoints(2), allOrNothing: true };
  expect(["0", "1,5", "2", "3"].map((text) => isHalfWay(text, row))).toEqual([false, true, false, false]);
  expect(isHalfWay("1,5", { ...row, allOrNothing: false })).toBe(false);
});

test.each([
  ["8,5", toPoints(8.5)],
  ["8.5", toPoints(8.5)],
  ["10", toPoints(10)],
  ["10,01", null],
  ["-1", null],
  ["", null],
  ["mười", null],
])("%j as a score of at most 10 is %j", (text, points) => {
  expect(supposedPoints(text, { maxPoints: toPoints(10) })).toBe(points);
});
