/** Names that stand in one place where all others stand everywhere, and rows of figures without any: asked about. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";

type Row = MadeSheet["rows"][number];

const asked = (rows: readonly Row[], merges: string[] = []) => {
  const { recognitions } = readBook(snapshotOf(sheet("Năm 2024", rows, { merges })));
  const { doubt } = recognitions[0]?.question ?? { doubt: null };
  return doubt === null ? "" : `${doubt.code} ${doubt.params["row"] ?? ""}`;
};

const UNITS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Ngân Sơn", "Huyện Chợ Mới"];
const CRITERIA = ["1. Cải cách thể chế", "2. Cải cách tài chính công", "3. Cải cách bộ máy"];

/** One score a row; some names other than they are. */
function list(other: (unit: string, criterion: string) => readonly [string, string] | null): Row[] {
  const rows = UNITS.flatMap((unit, at) =>
    CRITERIA.map((criterion, place): Row => {
      const [name, what] = other(unit, criterion) ?? [unit, criterion];
      return [name, what, 10, 8 - at + place / 4];
    }),
  );
  return [["Đơn vị", "Tiêu chí", "Điểm tối đa", "Điểm đạt được"], ...rows];
}

test("a unit of one row beside others of all, and one that lacks it", () => {
  expect(asked(list(() => null))).toBe("");
  const slip = list((unit, criterion) =>
    unit === "Huyện Na Rì" && criterion.startsWith("2") ? ["Huyện Na Rí", criterion] : null,
  );
  expect(asked(slip)).toBe("unexplained-row Huyện Na Rí");
});

test("a criterion of one unit, which lacks another", () => {
  const slip = list((unit, criterion) =>
    unit === "Huyện Na Rì" && criterion.startsWith("2") ? [unit, "Cải cách tài chánh"] : null,
  );
  expect(asked(slip)).toBe("unexplained-row Cải cách tài chánh");
});

test("a criterion that one unit has beside all the others is its own", () => {
  const more: Row = ["Huyện Na Rì", "4. Nông thôn mới", 5, 4.5];
  expect(asked([...list(() => null), more])).toBe("");
});

test("a list in which every unit has criteria of its own says nothing of any", () => {
  const own = list((unit, criterion) => (criterion.startsWith("1") ? null : [unit, `${criterion} ${unit}`]));
  expect(asked(own)).toBe("");
});

const ROUNDS = (second: string): Row[] => [
  ["STT", "Tiêu chí", "Điểm tối đa", "Lần chấm", "Sở Nội vụ", "Sở Tài chính"],
  ["I", "Cải cách thể chế", 10, "Tự chấm", 9, 9.6],
  [null, null, null, "Thẩm định", 8.5, 9.1],
  ["II", "Cải cách thủ tục", 20, "Tự chấm", 18.7, 17.6],
  [null, null, null, second, 18.2, 17.1],
  [null, "Tổng điểm", 30, "Tự chấm", 27.7, 27.2],
  [null, null, null, "Thẩm định", 26.7, 26.2],
];
const MERGED = [2, 4, 6].flatMap((row) =>
  ["A", "B", "C"].map((column) => `${column}${row}:${column}${row + 1}`),
);

test("rows without a name of their own below each criterion, of which nobody says what they are", () => {
  expect(asked(ROUNDS("Thẩm định"), MERGED)).toBe("");
  expect(asked(ROUNDS("Zeb moru"), MERGED)).toMatch(/^unexplained-row/);
  expect(asked(ROUNDS("Zeb moru").slice(0, -1), MERGED.slice(0, 6))).not.toMatch(/^unexplained-row/);
});

test("rounds below the two areas of one unit", () => {
  const rows = (second: string): Row[] => [
    ["Đơn vị: Sở Nội vụ"],
    ["STT", "Tiêu chí", "Lần chấm", "Điểm tối đa", "Điểm"],
    ["I", "Cải cách thể chế", "Tự chấm", 10, 9],
    [null, null, second, null, 8.5],
    ["II", "Cải cách thủ tục", "Tự chấm", 20, 18.7],
    [null, null, "Thẩm định", null, 18.2],
  ];
  expect(asked(rows("Thẩm định"))).toBe("");
  expect(asked(rows("Zeb moru"))).toMatch(/^unexplained-row/);
});

test("single totals below each unit", () => {
  const rows = UNITS.flatMap((unit, at): Row[] => [
    [at + 1, unit, 40 + at],
    [null, null, 81 - at * 1.25],
  ]);
  expect(asked([["STT", "Đơn vị", "Tổng điểm"], ...rows])).toMatch(/^unexplained-row/);
});

/** Groups of units in a column of their own; the text in one row is another. */
function grouped(other: (unit: string, code: string) => Partial<{ group: string; name: string }>): Row[] {
  const bodies = ["Sở Y tế", "Sở Tư pháp", "Sở Xây dựng", ...UNITS];
  const rows = [
    ["1.1", "Kế hoạch"],
    ["1.2", "Tuyên truyền"],
    ["2.1", "Rà soát văn bản"],
  ].flatMap(([code = "", criterion = ""], place) =>
    bodies.map((unit, at): Row => {
      const { group, name } = other(unit, code);
      const own = unit.startsWith("Sở") ? "Các sở, ban, ngành" : "UBND các huyện";
      return [group ?? own, code, name ?? criterion, unit, 10, 9.5 - at / 2 - place / 4];
    }),
  );
  return [["Group", "Code", "Criterion", "Unit", "Max", "Score"], ...rows];
}

test("a unit that stands in two groups of a list is asked about", () => {
  expect(asked(grouped(() => ({})))).toBe("");
  const slip = grouped((unit, code) =>
    unit === "Sở Tư pháp" && code === "1.2" ? { group: "Zeb nori" } : {},
  );
  expect(asked(slip)).toMatch(/^two-readings/);
});

test("a second name of a number is asked about", () => {
  const slip = grouped((unit, code) =>
    /Ba Bể|Na Rì/u.test(unit) && code === "1.2" ? { name: "Zeb nori" } : {},
  );
  expect(asked(slip)).toMatch(/^unexplained-row (?:Zeb nori|Tuyên truyền)$/);
});
