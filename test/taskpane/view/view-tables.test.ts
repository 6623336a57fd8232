import { analyseBook } from "../../../src/app/analyse-book";
import { understand } from "../../../src/app/open-book";
import { copiedTable, type CopiedTable } from "../../../src/taskpane/view/copied-table";
import type { ReadyState, TabName } from "../../../src/taskpane/state/pane-state";
import { placeFor } from "../../../src/taskpane/state/places";
import { reduce } from "../../../src/taskpane/state/reduce";
import { findingGroups } from "../../../src/taskpane/view/finding-rows";
import { shownTable } from "../../../src/taskpane/view/view-tables";
import { workbookOfDistricts } from "../workbook-of-districts";

// Bạch Thông 2022: I 14,5/16,5 (2021 16,17/17,5), II 10,35/10,5 (9,17/10,5).
const book = understand(workbookOfDistricts());
const analysis = analyseBook(book);

function ready(tab: TabName): ReadyState {
  const place = placeFor(analysis, "Huyện Bạch Thông");
  const opened = reduce(
    { stage: "empty" },
    { type: "opened", book, analysis, place, ownSheets: 0, baseFile: null },
  );
  const shown = reduce(opened, { type: "tab-chosen", tab });
  if (shown.stage !== "ready") throw new Error("not open");
  return shown;
}

function table(tab: TabName): CopiedTable {
  const made = shownTable(ready(tab), findingGroups(book.findings, "vi"), "vi");
  if (made === null) throw new Error("nothing to copy");
  return made;
}

function texts(tab: TabName): readonly (readonly string[])[] {
  return table(tab).rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell : cell.text)));
}

test("areas are copied with their figures, the total below them", () => {
  expect(table("areas").title).toBe("Huyện Bạch Thông: điểm theo lĩnh vực, năm 2022");
  expect(table("areas").head).toHaveLength(11);
  expect(texts("areas").map((cells) => cells.slice(0, 7))).toEqual([
    ["I", "Công tác chỉ đạo, điều hành", "14,5", "16,5", "87,88", "2", "02/03"],
    ["II", "Cải cách thể chế", "10,35", "10,5", "98,57", "0,15", "01/03"],
    ["", expect.any(String), "24,85", "27", "92,04", "2,15", "02/03"],
  ]);
  expect(texts("areas")[0]?.slice(7)).toEqual(["14,5", "16,17", "−1,67", expect.any(String)]);
});

test("why the score moved: performance and changed maxima add up to the change", () => {
  const rows = table("why").rows.filter(([name]) => typeof name === "string" && !name.startsWith("  "));
  const sum = (column: number): number =>
    rows.slice(0, -1).reduce((all, cells) => {
      const cell = cells[column];
      return all + (cell === undefined || typeof cell === "string" ? 0 : cell.number);
    }, 0);
  expect(sum(3) + sum(4)).toBeCloseTo(24.85 - 25.34, 9);
  const last = rows.at(-1) ?? [];
  const numbers = last.map((cell) => (typeof cell === "string" ? null : cell.number));
  expect(numbers[3]).toBeCloseTo(sum(3), 9);
  expect(numbers[4]).toBeCloseTo(sum(4), 9);
});

test("criteria are copied as they are listed", () => {
  expect(texts("criteria").map(([code, , , , , lost]) => [code, lost])).toEqual([
    ["I", "2"],
    ["1.2", "2"],
    ["II", "0,15"],
    ["2.1", "0,15"],
  ]);
});

test("the comparison has both sides and the gap", () => {
  const { head } = table("comparison");
  expect(head[1]).toBe("Huyện Bạch Thông");
  expect(texts("comparison")[0]?.[1]).toBe("14,5/16,5");
});

test("text stays text where it is pasted, and a number is one whatever its commas", () => {
  const { text, html } = copiedTable({
    title: "=HYPERLINK(1)",
    head: ["Nội dung", "Điểm"],
    rows: [
      ["-1.2\tA & B\n<b>", { text: "1.234,5", number: 1234.5 }],
      ["+84", ""],
    ],
  });
  expect(text).toBe("'=HYPERLINK(1)\nNội dung\tĐiểm\n'-1.2 A & B <b>\t1.234,5\n'+84\t\n");
  expect(html).toContain('x:num="1234.5">1.234,5</td>');
  expect(html).toContain("A &amp; B");
  expect(html).not.toContain("<b>");
  expect(html).toContain("mso-number-format:'\\@'");
});
