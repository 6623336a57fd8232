/** Lists and labelled rows under captions that no list of words holds: the same figures, or asked, never silently others. */
import { readBook } from "../../src/reading/read-book";
import { SheetView } from "../../src/reading/regions/sheet-view";
import { CERTAIN } from "../../src/scorebook/recognition";
import type { MadeCell } from "../making/snapshot";
import { sheet, snapshotOf } from "../making/snapshot";
import { LONG_CASES } from "../workbooks/cases/long-lists";
import { SEVERAL_ROWS_CASES } from "../workbooks/cases/several-rows";
import { describeAssessment } from "../workbooks/golden";

const UNITS = ["Kym Ala", "Kym Bex", "Kym Coru", "Kym Dano", "Kym Elu", "Kym Fro", "Kym Gax"];
const TOPICS = [
  ["Oru pex", 10, [8.5, 9.1, 7.7, 8.9, 6.2, 5.5, 9.4]],
  ["Oru quil", 20, [18.2, 17.1, 19.4, 15.5, 16.6, 12.25, 11]],
  ["Oru rast", 5, [4.25, 3.5, 4, 2.75, 4.5, 1.5, 3.75]],
] as const;

const totals = (unit: number): number =>
  TOPICS.reduce((sum, [, , scores]) => sum + Math.round((scores[unit] ?? 0) * 100), 0) / 100;

/** Rows of a list without a word that means anything. */
function listOf(row: (unit: number, topic: number) => readonly MadeCell[], header: readonly MadeCell[]) {
  const rows = UNITS.flatMap((_, unit) => TOPICS.map((_topic, topic) => row(unit, topic)));
  return snapshotOf(sheet("Zed", [header, ...rows]));
}

const score = (unit: number, topic: number): number => TOPICS[topic]?.[2][unit] ?? 0;
const name = (topic: number): string => TOPICS[topic]?.[0] ?? "";
const max = (topic: number): number => TOPICS[topic]?.[1] ?? 0;

const TREE = [
  "Tổng điểm | ~35 | ~30.95 ~29.7 ~31.1 ~27.15 ~27.3 ~19.25 ~24.15",
  "  Oru pex | 10 | 8.5 9.1 7.7 8.9 6.2 5.5 9.4",
  "  Oru quil | 20 | 18.2 17.1 19.4 15.5 16.6 12.25 11",
  "  Oru rast | 5 | 4.25 3.5 4 2.75 4.5 1.5 3.75",
];

function read(workbook: Parameters<typeof readBook>[0]) {
  const reading = readBook(workbook);
  return {
    books: reading.book.assessments.map(describeAssessment),
    evidence: new Set(reading.recognitions.flatMap(({ evidence }) => evidence.map(({ code }) => code))),
    confidence: Math.max(...reading.recognitions.map(({ confidence }) => confidence)),
  };
}

test("no word at all: the maximum tells criteria from units", () => {
  const { books, confidence } = read(
    listOf(
      (unit, topic) => [UNITS[unit] ?? "", name(topic), max(topic), score(unit, topic)],
      ["za", "zb", "zc", "zd"],
    ),
  );
  expect(books).toMatchObject([{ units: UNITS, tree: TREE }]);
  expect(confidence).toBeGreaterThan(0.9);
});

test("no word at all, criterion first, maximum last", () => {
  const { books, confidence } = read(
    listOf(
      (unit, topic) => [name(topic), UNITS[unit] ?? "", score(unit, topic), max(topic)],
      ["za", "zb", "zc", "zd"],
    ),
  );
  expect(books).toMatchObject([{ units: UNITS, tree: TREE }]);
  expect(confidence).toBeGreaterThan(0.9);
});

test("no word, no maximum: a total among the criteria tells them", () => {
  const rows = UNITS.flatMap((unit, at) => [
    ...TOPICS.map(([topic], index) => [topic, unit, score(at, index)]),
    ["Oru zuma", unit, totals(at)],
  ]);
  const { books, confidence } = read(snapshotOf(sheet("Zed", [["za", "zb", "zc"], ...rows])));
  expect(books).toMatchObject([{ units: UNITS }]);
  expect(books[0]?.tree[0]).toBe("Oru zuma | - | 30.95 29.7 31.1 27.15 27.3 19.25 24.15");
  expect(books[0]?.tree).toHaveLength(4);
  expect(confidence).toBeGreaterThan(0.9);
});

test("no word, no maximum: ranks within the criteria tell them", () => {
  const place = (unit: number, topic: number): number =>
    1 + UNITS.filter((_, other) => score(other, topic) > score(unit, topic)).length;
  const { books } = read(
    listOf(
      (unit, topic) => [name(topic), UNITS[unit] ?? "", score(unit, topic), place(unit, topic)],
      ["za", "zb", "zc", "zd"],
    ),
  );
  expect(books[0]?.units).toEqual(UNITS);
  expect(books[0]?.tree.slice(1)).toEqual(TREE.slice(1).map((line) => line.replace(/\| \d+ \|/, "| - |")));
});

test("nothing tells unit from criterion: doubtful", () => {
  const { evidence, confidence } = read(
    listOf((unit, topic) => [UNITS[unit] ?? "", name(topic), score(unit, topic)], ["za", "zb", "zc"]),
  );
  expect(evidence).toContain("unsure-keys");
  expect(confidence).toBeLessThan(0.6);
});

test("two columns of figures that nothing tells apart: doubtful", () => {
  const { evidence, confidence } = read(
    listOf(
      (unit, topic) => [UNITS[unit] ?? "", name(topic), score(unit, topic), score(unit, topic) - 0.25 * unit],
      ["za", "zb", "zc", "zd"],
    ),
  );
  expect(evidence).toContain("unsure-keys");
  expect(confidence).toBeLessThan(0.6);
});

test("a percentage and a rank beside the score are known by their laws", () => {
  const place = (unit: number, topic: number): number =>
    1 + UNITS.filter((_, other) => score(other, topic) > score(unit, topic)).length;
  const percent = (unit: number, topic: number): number =>
    Math.round((score(unit, topic) / max(topic)) * 10_000) / 100;
  const { books, confidence } = read(
    listOf(
      (unit, topic) => [
        UNITS[unit] ?? "",
        name(topic),
        percent(unit, topic),
        max(topic),
        place(unit, topic),
        score(unit, topic),
      ],
      ["za", "zb", "zc", "zd", "ze", "zf"],
    ),
  );
  expect(books).toMatchObject([{ units: UNITS, tree: TREE }]);
  expect(confidence).toBeGreaterThan(0.9);
});

test("two rows of one unit and criterion: said", () => {
  const rows = UNITS.flatMap((unit, at) =>
    TOPICS.map(([topic, most], index) => [unit, topic, most, score(at, index)]),
  );
  const many = Array.from({ length: 4 }, (_, copy) =>
    rows.map(([unit, ...rest]) => [`${unit} ${copy}`, ...rest]),
  ).flat();
  const doubled = [...many, many[0] ?? []];
  const reading = readBook(snapshotOf(sheet("Zed", [["za", "zb", "zc", "zd"], ...doubled])));
  expect(reading.findings.map(({ code }) => code)).toContain("duplicate-unit");
});

/** Rows that hold captions: the first with three texts or more and no figure. */
function captionsOf(workbook: (typeof LONG_CASES)[number]["workbook"]): readonly string[] {
  const [own] = workbook.sheets;
  if (own === undefined) return [];
  const view = new SheetView(own);
  for (let row = view.top; row <= view.bottom; row++) {
    const texts: string[] = [];
    for (let column = view.left; column <= view.right; column++) {
      if (view.number(row, column) !== null) break;
      if (view.text(row, column) !== "") texts.push(view.text(row, column));
    }
    if (texts.length >= 3) return texts;
  }
  return [];
}

function renamed(workbook: (typeof LONG_CASES)[number]["workbook"], captions: readonly string[]) {
  return {
    ...workbook,
    sheets: workbook.sheets.map((own) => ({
      ...own,
      grid: {
        ...own.grid,
        strings: own.grid.strings.map((text) => {
          const at = captions.indexOf(text.trim());
          return at < 0 ? text : `Wuz ${"bcdfghjklmnpqrst".charAt(at)}ax`;
        }),
      },
    })),
  };
}

const asItStands = new Map<(typeof LONG_CASES)[number]["workbook"], ReturnType<typeof read>>();

/** A workbook before its captions are renamed, read once for all renamings. */
function before(workbook: (typeof LONG_CASES)[number]["workbook"]): ReturnType<typeof read> {
  const known = asItStands.get(workbook) ?? read(workbook);
  asItStands.set(workbook, known);
  return known;
}

const RENAMINGS = LONG_CASES.flatMap(({ title, workbook }) => {
  const captions = captionsOf(workbook);
  return [captions, ...captions.map((caption) => [caption])].map(
    (own) => [`${title}: ${own.length > 1 ? "all" : (own[0] ?? "")}`, workbook, own] as const,
  );
});

test.each(RENAMINGS)("a caption that no list holds, %s", (_, workbook, captions) => {
  const after = read(renamed(workbook, captions));
  const asked = after.books.length === 0 || after.confidence < CERTAIN || after.evidence.has("unsure-parts");
  const figures = (books: typeof after.books) =>
    books.map(({ units, tree }) => ({ units, tree: tree.map(withoutName) }));
  if (!asked) expect(figures(after.books)).toEqual(figures(before(workbook).books));
});

/** Names of areas are captions where areas are columns. */
function withoutName(line: string): string {
  return line.slice(line.indexOf("|"));
}

const LABELS = [
  "Loại điểm", "Lần chấm", "Kỳ", "Tự chấm", "Thẩm định", "Đơn vị tự đánh giá", "Tổ thẩm định chấm", "Sau giải trình",
  "Quý I", "Quý II", "Quý III", "6 tháng đầu năm", "9 tháng", "Cả năm",
]; // prettier-ignore

const RELABELLED = SEVERAL_ROWS_CASES.flatMap(({ title, workbook }) =>
  [LABELS, ...LABELS.map((label) => [label])].map(
    (own) => [`${title}: ${own.length > 1 ? "all" : (own[0] ?? "")}`, workbook, own] as const,
  ),
);

test.each(RELABELLED)("a label that no list holds, %s", (_, workbook, labels) => {
  const after = read(renamed(workbook, labels));
  expect(after.books).not.toEqual([]);
  const asked = after.confidence < CERTAIN;
  if (!asked) expect(after.books).toEqual(before(workbook).books);
});
