import { readBook } from "../../src/reading/read-book";
import { suggestedColumns, suggestedMapping } from "../../src/reading/mappings/suggest-mapping";
import { NO_CORRECTIONS } from "../../src/scorebook/corrections";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { sheet, snapshotOf } from "../making/snapshot";
import { describeAssessment } from "../workbooks/golden";

function only({ sheets: [source] }: Snapshot): SheetSnapshot {
  if (source === undefined) throw new Error("a sheet was made");
  return source;
}

function roles(columns: ReturnType<typeof suggestedColumns>): readonly string[] {
  return columns.map(({ role, subject }) => (subject === "" ? role : `${role}: ${subject}`));
}

/** No header word that reading knows. */
const STRANGE = snapshotOf(
  sheet("Chấm 2022", [
    ["CHẤM THI ĐUA NĂM 2022"],
    [],
    ["#", "Việc đã làm", "Thang", "Ba Bể", "Na Rì"],
    ["I", "Cải cách thể chế", 10, 9, 7],
    ["1.1", "Ban hành văn bản", 10, 9, 7],
    ["II", "Cải cách tài chính công", 5, 5, 3],
    ["2.1", "Giải ngân vốn", 5, 5, 3],
  ]),
);

test("a table that no word of its header tells: names, codes before them, figures after them", () => {
  const mapping = suggestedMapping(only(STRANGE));
  expect(mapping).toMatchObject({ orientation: "criteria-rows", headerTop: 2, headerBottom: 2, bodyTop: 3 });
  expect(roles(mapping.columns)).toEqual([
    "code",
    "criterion",
    "final: Thang",
    "final: Ba Bể",
    "final: Na Rì",
  ]);
});

test("with the one column put right that only a person can know, the figures are right", () => {
  const mapping = suggestedMapping(only(STRANGE));
  const columns = mapping.columns.map((column) =>
    column.column === 2 ? { ...column, role: "max" as const, subject: "" } : column,
  );
  const layouts = [{ ...mapping, columns }];
  const { book } = readBook(STRANGE, { corrections: { ...NO_CORRECTIONS, layouts } });
  expect(book.assessments.map(describeAssessment)).toMatchObject([
    {
      year: 2022,
      units: ["Ba Bể", "Na Rì"],
      tree: [
        "Tổng điểm | ~15 | ~14 ~10",
        "  I Cải cách thể chế | 10 | 9 7",
        "    1.1 Ban hành văn bản | 10 | 9 7",
        "  II Cải cách tài chính công | 5 | 5 3",
        "    2.1 Giải ngân vốn | 5 | 5 3",
      ],
    },
  ]);
});

test("rows that name public bodies are units", () => {
  const source = only(
    snapshotOf(
      sheet("Bảng", [
        ["", "Thể chế", "Tài chính"],
        ["Huyện Ba Bể", 9, 5],
        ["Huyện Na Rì", 7, 3],
      ]),
    ),
  );
  const mapping = suggestedMapping(source);
  expect(mapping.orientation).toBe("unit-rows");
  expect(roles(mapping.columns)).toEqual(["unit", "final: Thể chế", "final: Tài chính"]);
  const turned = suggestedColumns(source, { ...mapping, orientation: "criteria-rows" });
  expect(roles(turned)).toEqual(["criterion", "final: Thể chế", "final: Tài chính"]);
});

test("a header that a person points at is understood as recognition would", () => {
  const source = only(
    snapshotOf(
      sheet("Bảng", [
        ["Ghi chú", "xem", "dưới"],
        ["TT", "Tên đơn vị", "Cải cách thể chế (10 điểm)", "Tổng điểm"],
        [1, "Huyện Ba Bể", 9, 9],
        [2, "Huyện Na Rì", 7, 7],
      ]),
    ),
  );
  const frame = {
    orientation: "unit-rows",
    headerTop: 1,
    headerBottom: 1,
    bodyTop: 2,
    bodyBottom: -1,
  } as const;
  expect(roles(suggestedColumns(source, frame))).toEqual([
    "code",
    "unit",
    "final: Cải cách thể chế",
    "final",
  ]);
});

test("an empty sheet and a sheet of notes suggest nothing that could be read", () => {
  for (const rows of [[], [["Họp giao ban"]]]) {
    const workbook = snapshotOf(sheet("Ghi chú", rows));
    const layouts = [suggestedMapping(only(workbook))];
    const { book } = readBook(workbook, { corrections: { ...NO_CORRECTIONS, layouts } });
    expect(book.assessments).toEqual([]);
  }
});
