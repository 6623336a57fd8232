import { mappingOf, mappingsFor } from "../../src/reading/mappings/mapping";
import { layoutCorrection } from "../../src/reading/settings/correction-values";
import { readBook } from "../../src/reading/read-book";
import { sheetShape } from "../../src/reading/regions/sheet-shape";
import { SheetView } from "../../src/reading/regions/sheet-view";
import { NO_CORRECTIONS, type LayoutCorrection } from "../../src/scorebook/corrections";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheet, snapshotOf } from "../making/snapshot";
import { CRITERIA_CASES } from "../workbooks/cases/criteria-rows";
import { DOUBTFUL_CASES } from "../workbooks/cases/doubtful";
import { LONG_CASES } from "../workbooks/cases/long-lists";
import { MESSY_CASES } from "../workbooks/cases/messy";
import { ONE_UNIT_CASES } from "../workbooks/cases/one-unit";
import { SEVERAL_ROWS_CASES } from "../workbooks/cases/several-rows";
import { UNIT_CASES } from "../workbooks/cases/unit-rows";
import { YEAR_CASES } from "../workbooks/cases/years";
import { describeAssessment } from "../workbooks/golden";

const GOLDEN = [
  ...CRITERIA_CASES,
  ...ONE_UNIT_CASES,
  ...UNIT_CASES,
  ...YEAR_CASES,
  ...MESSY_CASES,
  ...DOUBTFUL_CASES,
  ...SEVERAL_ROWS_CASES,
  ...LONG_CASES,
];

function readWith(workbook: Snapshot, ...layouts: readonly LayoutCorrection[]) {
  return readBook(workbook, { corrections: { ...NO_CORRECTIONS, layouts } });
}

/** Every table of scores that was understood, as a mapping of its sheet alone. */
function understood(workbook: Snapshot): readonly LayoutCorrection[] {
  return readBook(workbook).recognitions.flatMap((recognition) => {
    const source = workbook.sheets.find(({ name }) => name === recognition.sheet);
    if (source === undefined || !recognition.used || recognition.layout === "reasons") return [];
    const mapping = mappingOf(recognition, source);
    return mapping === null ? [] : [{ ...mapping, sheet: source.name, shape: "" }];
  });
}

test.each(GOLDEN.map((golden) => [golden.title, golden.workbook] as const))(
  "what was understood, kept as a mapping, is read alike: %s",
  (_, workbook) => {
    const again = readWith(workbook, ...understood(workbook));
    expect(again.book.assessments.map(describeAssessment)).toEqual(
      readBook(workbook).book.assessments.map(describeAssessment),
    );
  },
);

const HEADER = ["TT", "Đơn vị", "Cải cách thể chế (10 điểm)", "Tài chính công (5 điểm)"];
const FORM_2022 = snapshotOf(
  sheet("Tổng hợp", [["KẾT QUẢ NĂM 2022"], HEADER, [1, "Huyện Ba Bể", 9, 4], [2, "Huyện Na Rì", 8, 5]]),
);
const FORM_2023 = snapshotOf(
  sheet("Tổng hợp", [
    ["KẾT QUẢ NĂM 2023"],
    ["TT", "Đơn vị", "Cải cách thể chế (12 điểm)", "Tài chính công (5 điểm)"],
    [1, "Huyện Ba Bể", 9, 4],
    [2, "Huyện Na Rì", 8, 5],
  ]),
);

test("a mapping kept for a form reads next year's: its year and its maxima are those of its own header", () => {
  const [mapping] = understood(FORM_2022);
  if (mapping === undefined) throw new Error("the form is understood");
  const [source] = FORM_2022.sheets;
  const kept = { ...mapping, sheet: "", shape: source === undefined ? "" : sheetShape(source) };
  const [read] = readWith(FORM_2023, kept).book.assessments.map(describeAssessment);
  expect(read).toMatchObject({
    year: 2023,
    tree: ["Tổng điểm | ~17 | ~13 ~13", "  Cải cách thể chế | 12 | 9 8", "  Tài chính công | 5 | 4 5"],
  });
});

test("the year that a person says counts, and a title that says another is told", () => {
  const [mapping] = understood(FORM_2022);
  if (mapping === undefined) throw new Error("the form is understood");
  const { book, findings } = readWith(FORM_2022, { ...mapping, year: 2021 });
  expect(book.assessments.map(({ year }) => year)).toEqual([2021]);
  expect(findings).toMatchObject([{ code: "year-confused", year: 2021, otherYear: 2022, how: "title" }]);
  const untold = snapshotOf(sheet("Tổng hợp", [HEADER, [1, "Huyện Ba Bể", 9, 4], [2, "Huyện Na Rì", 8, 5]]));
  const said = understood(untold).map((each) => ({ ...each, year: 2022 }));
  expect(readWith(untold, ...said).findings).toEqual([]);
});

test("of mappings that claim the same rows the later counts; those of other rows stand beside it", () => {
  const rows = [HEADER, [1, "Huyện Ba Bể", 9, 4], [], HEADER, [1, "Huyện Na Rì", 8, 5]];
  const table = (headerTop: number, bodyBottom: number, year: number): LayoutCorrection => ({
    shape: "",
    sheet: "Bảng",
    orientation: "unit-rows",
    headerTop,
    headerBottom: headerTop,
    bodyTop: headerTop + 1,
    bodyBottom,
    columns: [],
    rows: [],
    year,
    unit: "",
  });
  const [source] = snapshotOf(sheet("Bảng", rows)).sheets;
  if (source === undefined) throw new Error("a sheet was made");
  const meant = mappingsFor(new SheetView(source), [
    table(3, 4, 2022),
    table(0, -1, 2019),
    table(0, 2, 2021),
  ]);
  expect(meant.map(({ headerTop, year }) => [headerTop, year])).toEqual([
    [0, 2021],
    [3, 2022],
  ]);
});

test("two columns of one name are one unit's parts; the same part twice is a double that stays two", () => {
  const workbook = snapshotOf(
    sheet("2022", [
      ["Việc", "Thang", "BB (tự)", "BB (duyệt)", "NR (tự)", "NR (duyệt)"],
      ["I. Cải cách thể chế", 10, 9, 8, 7, 6],
      ["II. Tài chính công", 5, 5, 4, 3, 2],
    ]),
  );
  const columns = [
    { column: 0, role: "criterion", subject: "", year: null },
    { column: 1, role: "max", subject: "", year: null },
    { column: 2, role: "self", subject: "Huyện Ba Bể", year: null },
    { column: 3, role: "appraised", subject: "Huyện Ba Bể", year: null },
    { column: 4, role: "self", subject: "Huyện Na Rì", year: null },
    { column: 5, role: "appraised", subject: "Huyện Na Rì", year: null },
  ] as const;
  const mapping: LayoutCorrection = {
    shape: "",
    sheet: "2022",
    orientation: "criteria-rows",
    headerTop: 0,
    headerBottom: 0,
    bodyTop: 1,
    bodyBottom: -1,
    columns,
    rows: [],
    year: null,
    unit: "",
  };
  expect(readWith(workbook, mapping).book.assessments.map(describeAssessment)).toMatchObject([
    {
      units: ["Huyện Ba Bể", "Huyện Na Rì"],
      official: ["appraised"],
      tree: ["Tổng điểm | ~15 | ~12 ~8", "  I Cải cách thể chế | 10 | 8 6", "  II Tài chính công | 5 | 4 2"],
    },
  ]);
  const doubled = columns.map((column) =>
    column.column < 4 ? column : { ...column, subject: "Huyện Ba Bể" },
  );
  expect(readWith(workbook, { ...mapping, columns: doubled }).book.assessments[0]?.units).toHaveLength(2);
});

test("a mapping file says that units and criteria both stand in rows, and which column names the part", () => {
  const workbook = snapshotOf(
    sheet("Z", [
      ["a", "b", "c", "d"],
      ["Alpha", "Beta", "claim", 9],
      ["Alpha", "Gamma", "claim", 4],
      ["Alpha", "Beta", "Thẩm định", 8],
      ["Alpha", "Gamma", "Thẩm định", 3],
    ]),
  );
  const mapping = layoutCorrection(
    {
      sheet: "Z", orientation: "unit-rows", headerTop: 0, headerBottom: 0, bodyTop: 1, year: 2024,
      columns: [{ column: 0, role: "unit" }, { column: 1, role: "criterion" }, { column: 2, role: "part" }, { column: 3, role: "final" }],
    },
  ); // prettier-ignore
  const [read] = readWith(workbook, ...(mapping === null ? [] : [mapping])).book.assessments.map(
    describeAssessment,
  );
  expect(read).toMatchObject({ units: ["Alpha"], official: ["appraised"] });
  expect(read?.tree).toEqual(["Tổng điểm | - | ~11", "  Beta | - | 8", "  Gamma | - | 3"]);
});
