/** The decision that a report cites, against the one that the workbook names: 501/QĐ-UBND of 29/3/2023. */
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { bachThongBook } from "../bach-thong";

const book = bachThongBook();
const found = (text: string) =>
  checkReport(writtenText(text), book, { unit: "Huyện Bạch Thông" }).findings.map(
    ({ code, severity, text: shown, expected }) => [code, severity, shown, expected],
  );

const OPENING =
  "Ngày 29/3/2023 UBND tỉnh Bắc Kạn ban hành Quyết định số 501/QĐ-UBND về phê duyệt kết quả Chỉ số cải cách hành chính năm 2022.";
const BASIS =
  "Căn cứ Quyết định số 501/QĐ-UBND ngày 29 tháng 3 năm 2023 của UBND tỉnh Bắc Kạn, UBND huyện Bạch Thông đạt 88,21/100 điểm.";

test.each([OPENING, BASIS, OPENING.replace("29/3", "29/03").replace("QĐ-UBND", "QĐ - UBND")])(
  "is right: %s",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("both its number and its date are held", () => {
  const held = (text: string) => checkReport(writtenText(text), book, { unit: "Huyện Bạch Thông" }).checked;
  expect(held(OPENING)).toBe(2);
  expect(held(BASIS)).toBeGreaterThanOrEqual(4);
});

test("a wrong number is found where the date is right, and a wrong date where the number is", () => {
  expect(found(OPENING.replace("501", "510"))).toEqual([
    ["wrong-decision", "error", "510/QĐ-UBND", "501/QĐ-UBND"],
  ]);
  expect(found(OPENING.replace("29/3", "28/3"))).toEqual([
    ["wrong-decision", "error", "28/3/2023", "29/3/2023"],
  ]);
  expect(found(BASIS.replace("tháng 3", "tháng 4"))).toEqual([
    ["wrong-decision", "error", "29 tháng 4 năm 2023", "29 tháng 3 năm 2023"],
  ]);
});

test("where both differ in the sentence that approves the results, both are doubted", () => {
  expect(found(OPENING.replace("501", "51").replace("29/3", "2/4"))).toEqual([
    ["wrong-decision", "warning", "2/4/2023", "29/3/2023"],
    ["wrong-decision", "warning", "51/QĐ-UBND", "501/QĐ-UBND"],
  ]);
});

test.each([
  "Căn cứ Quyết định số 1150/QĐ-BNV ngày 30/12/2019 của Bộ Nội vụ phê duyệt kết quả Chỉ số cải cách hành chính.",
  "Quyết định số 2350/QĐ-UBND ngày 5/12/2022 của UBND tỉnh phê duyệt Bộ Chỉ số cải cách hành chính năm 2022.",
  "UBND huyện ban hành Quyết định số 77/QĐ-UBND ngày 3/2/2022 về Kế hoạch nâng cao kết quả Chỉ số CCHC năm 2022.",
  "Theo Quyết định số 412/QĐ-UBND ngày 25/3/2022, UBND huyện Bạch Thông được giao 120 biên chế.",
  "Quyết định số 390/QĐ-UBND ngày 20/3/2020 phê duyệt kết quả Chỉ số cải cách hành chính năm 2019.",
  "Căn cứ Quyết định số 12/QĐ-UBND ngày 4/1/2022 và Quyết định số 501/QĐ-UBND ngày 29/3/2023 phê duyệt kết quả Chỉ số CCHC.",
])("another decision is left alone: %s", (text) => {
  expect(found(text).filter(([code]) => code === "wrong-decision")).toEqual([]);
});
