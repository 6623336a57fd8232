/** Places of findings count in the text as it was given: letters taken apart, lines that end as Windows ends them. */
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { bachThongBook } from "../bach-thong";

const book = bachThongBook();
const TEXT =
  "Báo cáo của UBND huyện Bạch Thông\nNăm 2022, huyện Bạch Thông đạt 88,12 điểm.\nĐiểm quan trắc là 12,5.\n";

const GIVEN: readonly (readonly [string, string])[] = [
  ["composed", TEXT],
  ["taken apart", TEXT.normalize("NFD")],
  ["with lines of Windows", TEXT.replace(/\n/g, "\r\n")],
  ["both", TEXT.normalize("NFD").replace(/\n/g, "\r\n")],
];

test.each(GIVEN)("%s", (_, text) => {
  const { findings, unchecked } = checkReport(writtenText(text), book);
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(["88,12"]);
  expect(unchecked.map(({ start, end }) => text.slice(start, end).normalize("NFC"))).toEqual([
    "Điểm quan trắc là 12,5.",
  ]);
});
