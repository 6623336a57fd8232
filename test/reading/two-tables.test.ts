/** Two tables of one year and the same units: which of them counts is asked, unless one of them plainly does not. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";

const UNITS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Pác Nặm"];

/** Two areas of three units, the first shifted by `more`. */
const table = (name: string, more: number, rest: Omit<MadeSheet, "name" | "rows"> = {}, known = true) =>
  sheet(
    name,
    [
      ["KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2022"],
      [known ? "STT" : "Zeb", known ? "Nội dung" : "Nori", known ? "Điểm tối đa" : "Kapu", ...UNITS],
      ["I", "Cải cách thể chế", 10, 7.25 + more, 8, 6.5],
      ["II", "Cải cách tài chính công", 12, 9.5, 10.25, 11],
      [null, known ? "Tổng điểm" : "Lomi", 22, 16.75 + more, 18.25, 17.5],
    ],
    rest,
  );

const asked = (...sheets: MadeSheet[]) =>
  readBook(snapshotOf(...sheets)).recognitions.map(({ sheet: name, used, question }) => [
    name,
    used,
    question?.doubt.code ?? "",
  ]);

test("a copy with other totals is asked about; answered with “leave it out”, the other one counts", () => {
  const first = table("Lần 1", 0);
  const second = table("Lần 2", 1);
  expect(asked(first, second)).toEqual([
    ["Lần 1", true, "two-tables"],
    ["Lần 2", false, ""],
  ]);
  const snapshot = snapshotOf(first, second);
  const [question] = readBook(snapshot).recognitions.flatMap((own) => own.question ?? []);
  const [keep, leave] = question?.alternatives ?? [];
  expect(question?.alternatives).toHaveLength(2);
  const totals = [keep, leave].map((answer) => {
    const layouts = answer === undefined ? [] : [answer.mapping];
    const { book, recognitions } = readBook(snapshot, { corrections: { layouts, units: [], criteria: [] } });
    expect(recognitions.flatMap((own) => own.question ?? [])).toEqual([]);
    return book.assessments.map(({ scores }) => (scores.points(0, 0) ?? 0) / 1e6);
  });
  expect(totals).toEqual([[16.75], [17.75]]);
});

test("a copy with the same totals is said, and nothing is asked", () => {
  expect(asked(table("Lần 1", 0), table("Lần 2", 0)).map(([, , code]) => code)).toEqual(["", ""]);
});

test("what a user hid is passed over, but a hidden table never stands for a visible one in silence", () => {
  expect(asked(table("Cũ", 1, { hidden: true }), table("Mới", 0))).toEqual([
    ["Cũ", false, ""],
    ["Mới", true, ""],
  ]);
  expect(asked(table("Cũ", 1, { hidden: true }), table("Mới", 0, {}, false))).toContainEqual([
    "Cũ",
    true,
    "two-tables",
  ]);
});

test("money of the same bodies is no second table of scores", () => {
  const money = sheet("Kinh phí 2022", [
    ["STT", "Đơn vị", "Lương", "Mua sắm", "Tổng"],
    ...UNITS.map((name, at) => [at + 1, name, 1200 + at * 130, 800 - at * 70, 2000 + at * 60]),
  ]);
  expect(asked(table("Lần 1", 0), money).map(([, , code]) => code)).toEqual(["", ""]);
});
