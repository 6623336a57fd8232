import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkReport } from "../../../src/report/check/check";
import { writtenParts, writtenText, type WrittenText } from "../../../src/report/check/written";
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { checkRows, findingCounts, type CheckRow } from "../../../src/taskpane/view/check-rows";
import { sampleBook } from "../../report/check/sample-book";

const SEED = readFileSync(join(__dirname, "../../report/check/bao-cao-bach-thong-2022.txt"), "utf8");

let book: ScoreBook;
beforeAll(async () => {
  book = await sampleBook();
});

function rowsOf(written: WrittenText): readonly CheckRow[] {
  const { findings } = checkReport(written, book, { unit: "Huyện Bạch Thông", year: 2022 });
  return checkRows(written, findings, "vi");
}

function marked({ parts }: CheckRow): readonly string[] {
  return parts.filter(({ mark }) => mark !== null).map(({ text }) => text);
}

test("the four faults of the seed stand in their three sentences; each sentence is put right as a whole", () => {
  const rows = rowsOf(writtenText(SEED));
  expect(rows.map(marked)).toEqual([["98,67", "90,96"], ["năm 2021"], ["65,93"]]);
  const right = rows.flatMap(({ parts }) => parts.flatMap((part) => part.right ?? []));
  expect(right).toEqual(["98,57", "90,88", "năm 2022", "63,66"]);
  const [results, year, limits] = rows.map(({ corrected }) => corrected?.text ?? "");
  expect(results).toContain("Cải cách thể chế đạt 98,57% điểm tối đa");
  expect(results).toContain("Cải cách tài chính công đạt 90,88% điểm tối đa");
  expect(results).toMatch(/^Một số lĩnh vực .* đạt 93,08% điểm tối đa\.$/);
  expect(year).toBe("Bên cạnh những kết quả đạt được, kết quả Chỉ số CCHC năm 2022 còn có nhiều hạn chế.");
  expect(limits).toContain("Cải cách chế độ công vụ đạt 63,66% điểm tối đa");
  for (const { found } of rows) for (const { message } of found) expect(message).toMatch(/đúng là/);
});

test("the parts of a sentence are the sentence, whatever is marked in it", () => {
  const written = writtenText(SEED);
  for (const { start, parts } of rowsOf(written)) {
    const sentence = parts.map(({ text }) => text).join("");
    expect(written.text.slice(start, start + sentence.length)).toBe(sentence);
  }
});

test("a figure at the end of its sentence keeps its percent sign", () => {
  const [row] = rowsOf(writtenText("Năm 2022 huyện Bạch Thông có cải cách thể chế đạt 98,67%"));
  expect(row?.corrected?.text).toBe("Năm 2022 huyện Bạch Thông có cải cách thể chế đạt 98,57%");
});

test("a word that says the wrong way is put right with its capital letter", () => {
  const [row] = rowsOf(
    writtenText("Năm 2022, huyện Bạch Thông đạt 88,21 điểm. Giảm 6,86 điểm so với năm 2021."),
  );
  expect(row?.corrected?.text).toBe("Tăng 6,86 điểm so với năm 2021.");
});

test("in a table the row is shown and the figure alone is copied", () => {
  const written = writtenParts([
    { kind: "paragraph", text: "Kết quả năm 2022 của huyện Bạch Thông", heading: false },
    { kind: "row", cells: ["Lĩnh vực", "Điểm tối đa", "Điểm đạt"], table: 1 },
    { kind: "row", cells: ["Cải cách thể chế", "10,5", "10,53"], table: 1 },
  ]);
  const [row] = rowsOf(written);
  expect(row?.parts.map(({ text }) => text).join("")).toBe("| Cải cách thể chế | 10,5 | 10,53 |");
  expect(row?.corrected).toEqual({ kind: "figure", text: "10,35" });
});

test("an area that a list lacks is told; no sentence is made up for it", () => {
  const written = writtenText(
    "1.2. Các lĩnh vực giảm bậc\n- Cải cách chế độ công vụ: xếp thứ 05/08, giảm 04 bậc so với năm 2021.",
  );
  const [row] = rowsOf(written);
  expect(row?.found[0]?.message).toContain("Xây dựng và phát triển chính quyền điện tử");
  expect(row?.corrected).toBeNull();
});

test("findings are counted by weight, the gravest first", () => {
  const written = writtenText(SEED);
  const { findings } = checkReport(written, book, {});
  expect(findingCounts(findings)).toEqual([{ severity: "error", count: 4 }]);
  expect(findingCounts([])).toEqual([]);
});
