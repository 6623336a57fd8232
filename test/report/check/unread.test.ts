/** What was not checked is told, with the reason; what was, is not. */
import { analyse } from "../../../src/analysis/analyse";
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { composeReport } from "../../../src/report/compose";
import { reportText } from "../../../src/report/plain-text";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { bachThongBook } from "../bach-thong";

const book = bachThongBook();
const told = (text: string) =>
  checkReport(writtenText(text), book, { unit: "Huyện Bạch Thông", year: 2022 }).unchecked.map(
    ({ figures, reason }) => [reason, ...figures],
  );

test.each([
  ["other-index", "Chỉ số hài lòng (SIPAS) năm 2022 của huyện đạt 85,2%.", ["85,2"]],
  ["other-index", "Tỉnh Bắc Kạn xếp thứ 45/63 tỉnh, thành phố cả nước.", ["45/63"]],
  ["plan", "Phấn đấu năm 2023 Chỉ số CCHC của huyện đạt 90 điểm.", ["90"]],
  ["not-index", "Đã tổ chức 04 lớp tập huấn cho 120 cán bộ.", ["04", "120"]],
  ["unclear", "Cải cách tài chính công: giải ngân 125,6 tỷ đồng.", ["125,6"]],
  ["no-figure", "Năm 2015, huyện Bạch Thông đạt 70,5 điểm Chỉ số CCHC.", ["70,5"]],
] as const)("%s: %s", (reason, text, figures) => {
  expect(told(text)).toEqual([[reason, ...figures]]);
});

test.each([
  "Huyện Bạch Thông đạt 88,21/100 điểm, xếp thứ 01/08 huyện, thành phố.",
  "Có 05 lĩnh vực đạt từ 90% điểm tối đa trở lên.",
  "Quyết định số 501/QĐ-UBND ngày 29/3/2023 và Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2022.",
  "Xếp thứ 01/08 [theo điểm số là thứ 03, đề nghị đối chiếu] huyện, thành phố.",
])("nothing is left: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("of our own report every figure of the index is held", () => {
  const [group] = analyse(book).groups;
  if (group === undefined) throw new Error("the book has a group");
  const report = composeReport(group, 0, {
    settings: { ...DEFAULT_SETTINGS, detail: "detailed" },
    language: "vi",
  });
  // "hoàn thành 100% chỉ tiêu kế hoạch đề ra" is no result.
  expect(told(reportText(report, "vi"))).toEqual([["not-index", "100"]]);
});
