/** What the answer says where a workbook holds little: percent alone, one unit, one year. */
import { analyseBook } from "../../../src/app/analyse-book";
import { understand } from "../../../src/app/open-book";
import { versusOf } from "../../../src/taskpane/view/versus";
import { groupTable, tableRow } from "../../../src/taskpane/view/group-table";
import { nodeRow } from "../../../src/taskpane/view/node-rows";
import { outlookOf } from "../../../src/taskpane/view/outlook";
import { overviewOf } from "../../../src/taskpane/view/overview";
import { rankingView } from "../../../src/taskpane/view/ranking";
import { scaleOf } from "../../../src/taskpane/view/scale";
import { trialView } from "../../../src/taskpane/view/trial";
import { stripOf } from "../../../src/taskpane/view/why";
import { totalOf } from "../../../src/scorebook/assessment";
import { sheet, snapshotOf, type MadeSheet } from "../../making/snapshot";

function opened(...sheets: readonly MadeSheet[]) {
  const book = understand(snapshotOf(...sheets));
  const analysis = analyseBook(book, {});
  const [group] = analysis.groups;
  if (group === undefined) throw new Error("no group");
  return { book, analysis, group, place: { group: 0, unit: 0 } };
}

function percentSheet(year: number, rates: readonly number[]): MadeSheet {
  const names = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn", "Huyện Chợ Mới"];
  return sheet(`Năm ${String(year)}`, [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${String(year)}`],
    [],
    ["STT", "Đơn vị", "Chỉ số CCHC (%)", "Xếp hạng"],
    ...names.map((name, at) => [at + 1, name, rates[at] ?? 0, at + 1]),
  ]);
}

test("a workbook of percentages is told in percent everywhere, never in points out of 100", () => {
  const { book, analysis, group, place } = opened(
    percentSheet(2021, [85, 84, 83.5, 70]),
    percentSheet(2022, [86.21, 84.5, 83, 80.12]),
  );
  const { result, changes, besideMean, base } = overviewOf({ analysis, place, book }, "vi");
  expect([result?.score.text, result?.ofMax, result?.percent]).toEqual(["86,21%", "", null]);
  expect(result?.scoreInFull).toBe("86,21%");
  expect(changes.map(({ text }) => text)).toEqual(["tăng 1,21 điểm phần trăm", "giữ nguyên bậc"]);
  // (86.21 + 84.5 + 83 + 80.12) / 4 = 83.4575, shown 83.458; 86.21 − 83.458 = 2.752
  expect(besideMean).toBe("Cao hơn bình quân khối (83,458%) 2,752 điểm phần trăm");
  expect(base).toBe("Năm 2021: 85%, hạng 01/04");
  const versus = versusOf(group, 0, { kind: "unit", unit: 1 }, "vi");
  expect(versus?.answer).toBe("Cao hơn Huyện Na Rì 1,71 điểm phần trăm");
  expect(versus?.sides.map(({ score }) => score.text)).toEqual(["86,21%", "84,5%"]);
  expect(outlookOf(group, 1, "vi").nextRank[0]).toBe(
    "Còn thiếu 1,71 điểm phần trăm để bằng Huyện Ba Bể (hạng 01/04).",
  );
  const table = groupTable(group, 0, [], "vi");
  expect(table.summary).toBe(
    "04 đơn vị có điểm. Bình quân 83,458%, trung vị 83,75%; cao nhất 86,21%, thấp nhất 80,12%.",
  );
  const [first] = table.units;
  if (first === undefined) throw new Error("no unit");
  expect(tableRow(first, scaleOf(group.current, "vi"), "vi")).toMatchObject({
    score: { text: "86,21%" },
    percent: null,
  });
  expect(rankingView(group, 0, 0, "vi").rows.map(({ score }) => score?.text)).toEqual([
    "86,21%",
    "84,5%",
    "83%",
    "80,12%",
  ]);
  expect(stripOf(group, 0, 0, "vi")?.alternative).toContain("từ 80,12% đến 86,21%");
  // Nothing of a total alone can be tried.
  expect(trialView(group, 0, "vi")).toEqual({ rows: [], maxima: [], weights: [] });
  const everything = JSON.stringify([result, changes, versus, table.summary, base]);
  expect(everything).not.toMatch(/\/ ?100|điểm(?! phần trăm| có điểm|\.| )/);
});

function onlyUnit(year: number, [first, second]: readonly [number, number]): MadeSheet {
  return sheet(`Năm ${String(year)}`, [
    [`KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${String(year)}`],
    [],
    ["STT", "Tiêu chí", "Điểm tối đa", "Huyện Ba Bể"],
    ["I", "Cải cách thể chế", 10, first],
    ["II", "Tài chính công", 5, second],
    [null, "Tổng điểm", 15, first + second],
  ]);
}

test("the only unit of its group is not ranked, neither as a whole nor in an area", () => {
  const { book, analysis, group, place } = opened(onlyUnit(2021, [8, 4]), onlyUnit(2022, [9, 4]));
  const { result, changes, base, besideMean } = overviewOf({ analysis, place, book }, "vi");
  expect(result?.rank).toBeNull();
  expect(result?.rankInFull).toBe("không xếp hạng");
  expect(changes.map(({ text }) => text)).toEqual(["tăng 1 điểm", "tăng 6,67 điểm phần trăm"]);
  expect(base).toBe("Năm 2021: 12/15 điểm");
  expect(besideMean).toBeNull();
  const [area] = totalOf(group.current).children;
  if (area === undefined) throw new Error("no area");
  expect(nodeRow(group, area, 0, "vi")).toMatchObject({
    rank: null,
    rankChange: null,
    percent: "90,00%",
    base: "2021: 8/10",
  });
});
