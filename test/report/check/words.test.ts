/** The words beside the figures: "tăng" for "giảm", an area in the wrong list, another area's figures. */
import { composeReport } from "../../../src/report/compose";
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { reportText } from "../../../src/report/plain-text";
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { bachThongBook, onlyGroup } from "../bach-thong";
import { sampleBook } from "./sample-book";

const bachThong = bachThongBook();
const textOf = (book: ScoreBook, unit: number, detail: "standard" | "detailed") =>
  reportText(
    composeReport(onlyGroup(book), unit, { settings: { ...DEFAULT_SETTINGS, detail }, language: "vi" }),
    "vi",
  );
const found = (book: ScoreBook, text: string) =>
  checkReport(writtenText(text), book).findings.map(({ code, text: shown, expected }) => [
    code,
    shown,
    expected,
  ]);

const OPPOSITE: Readonly<Record<string, string>> = {
  tăng: "giảm",
  giảm: "tăng",
  "giữ nguyên bậc": "tăng 01 bậc",
};

test("each word of change turned round is found", async () => {
  const book = await sampleBook();
  const missed: string[] = [];
  let tried = 0;
  const { units } = onlyGroup(book).current;
  for (const { index } of process.env["PAR_INDEX_LONG"] === "1" ? units : units.slice(1, 3)) {
    const text = textOf(book, index, "detailed");
    // Causes are the workbook's own words, and measures say nothing of figures.
    const end = text.indexOf("3. Nguyên nhân");
    for (const { 0: word, index: at } of text.slice(0, end).matchAll(/tăng|giảm|giữ nguyên bậc/g)) {
      const turned = text.slice(0, at) + (OPPOSITE[word] ?? "") + text.slice(at + word.length);
      tried += 1;
      if (found(book, turned).length === 0) missed.push(text.slice(at - 30, at + 20));
    }
  }
  console.log(`words turned: ${tried}, found: ${tried - missed.length}`);
  // "03 lĩnh vực tăng bậc, 03 lĩnh vực giảm bậc": turned, one of them is said twice and still true.
  expect(missed.filter((place) => !/\d\d lĩnh vực (?:tăng|giảm) (?:bậc|điểm)/.test(place))).toEqual([]);
});

test("an area moved under the wrong heading is found, and missed under its own", () => {
  const text = textOf(bachThong, 0, "standard");
  const line = /- Cải cách thể chế: Xếp thứ.*\n\n/.exec(text)?.[0] ?? "";
  const moved = text.replace(line, "").replace("1.2. Các lĩnh vực giảm bậc\n\n", (heading) => heading + line);
  expect(found(bachThong, moved)).toEqual([
    ["missing-in-list", "1.1. Các lĩnh vực tăng bậc", "Cải cách thể chế"],
    ["wrong-list", "Cải cách thể chế", "tăng 02 bậc"],
  ]);
});

test("an area named for another is found by its figures", () => {
  const text = textOf(bachThong, 0, "standard").replace(
    "- Cải cách thể chế: Xếp thứ",
    "- Cải cách tài chính công: Xếp thứ",
  );
  const codes = found(bachThong, text).map(([code]) => code);
  expect(codes).toContain("wrong-list");
  expect(codes.filter((code) => code === "wrong-figure").length).toBeGreaterThan(3);
});

test("a year that is wrong is one finding, not one for each of its figures", () => {
  const text = textOf(bachThong, 0, "standard").replace(
    "(năm 2021 xếp thứ 04/08 huyện, thành phố, đạt 9,17/10,5 điểm)",
    "(năm 2022 xếp thứ 04/08 huyện, thành phố, đạt 9,17/10,5 điểm)",
  );
  expect(found(bachThong, text)).toEqual([["wrong-year", "năm 2022", "năm 2021"]]);
});

test("a comparison with the year itself is one finding", () => {
  const text = textOf(bachThong, 0, "standard").replace(
    "giảm 04 bậc, giảm 5,029 điểm so với năm 2021",
    "giảm 04 bậc, giảm 5,029 điểm so với năm 2022",
  );
  expect(found(bachThong, text)).toEqual([["wrong-year", "năm 2022", "năm 2021"]]);
});

test("rounding is told apart from error", () => {
  const shares = (printed: string) =>
    found(
      bachThong,
      textOf(bachThong, 0, "standard").replace("tổ chức bộ máy đạt 99,23%", `tổ chức bộ máy đạt ${printed}%`),
    );
  expect(shares("99,22")).toEqual([["truncated", "99,22", "99,23"]]);
  expect(shares("99,24")).toEqual([["rounded", "99,24", "99,23"]]);
  expect(shares("99,2")).toEqual([["rounded", "99,2", "99,23"]]);
  expect(shares("99,25")).toEqual([["wrong-figure", "99,25", "99,23"]]);
});
