import { toPoints } from "../../../src/scorebook/points";
import type { Finding } from "../../../src/scorebook/finding";
import { findingLines, severityFilters, type FindingLine } from "../../../src/taskpane/view/finding-list";
import { findingGroups } from "../../../src/taskpane/view/finding-rows";

const at = (row: number) => [{ sheet: "Năm 2022", row, column: 4 }];

function blank(row: number): Finding {
  return {
    code: "missing-score",
    severity: "warning",
    cells: at(row),
    year: 2022,
    unit: "Huyện Ba Bể",
    criterion: `1.${row}`,
    others: 0,
    implied: row === 1 ? toPoints(1.5) : null,
  };
}

const total: Finding = {
  code: "total-mismatch",
  severity: "error",
  cells: at(9),
  year: 2022,
  unit: "Huyện Na Rì",
  criterion: "Tổng điểm",
  others: 0,
  printed: toPoints(88.21),
  sum: toPoints(87.21),
  composition: "sum",
  how: "wrong",
  culprit: null,
};

const slip: Finding = {
  code: "score-over-max",
  severity: "error",
  cells: at(3),
  year: 2022,
  unit: "Huyện Na Rì",
  criterion: "1.2",
  score: toPoints(15),
  max: toPoints(2),
  likely: toPoints(1.5),
};

function blanks(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => blank(index + 1));
}

function told(lines: readonly FindingLine[]): readonly string[] {
  return lines.map((line) => {
    switch (line.kind) {
      case "severity":
        return `# ${line.title}`;
      case "often":
        return `${line.open ? "–" : "+"} ${line.title}`;
      case "finding":
        return `${line.below ? "  " : ""}${line.row.kind}`;
    }
  });
}

test("a finding says what stands there and what the figures make, where they tell it", () => {
  const [errors, warnings] = findingGroups([total, slip, blank(1), blank(2)], "vi");
  expect(errors?.rows.map(({ repair }) => repair)).toEqual([
    { printed: "88,21", computed: "87,21" },
    { printed: "15", computed: "1,5" },
  ]);
  expect(warnings?.rows.map(({ repair }) => repair?.computed ?? null)).toEqual(["1,5", null]);
  // A score above its limit tells the limit only.
  const [unknown] = findingGroups([{ ...slip, likely: null }], "vi");
  expect(unknown?.rows[0]?.repair).toBeNull();
});

test("a kind that comes often has a line of its own; a short list stands open", () => {
  const groups = findingGroups([...blanks(4), total, slip], "vi");
  expect(told(findingLines(groups, "all", new Set(), "vi"))).toEqual([
    "# 02 lỗi số liệu",
    "Lệch tổng điểm",
    "Điểm vượt điểm tối đa",
    "# 04 cảnh báo",
    "– Chưa có điểm (04)",
    ...Array<string>(4).fill("  Chưa có điểm"),
  ]);
  expect(told(findingLines(groups, "all", new Set(["warning/missing-score"]), "vi")).slice(3)).toEqual([
    "# 04 cảnh báo",
    "+ Chưa có điểm (04)",
  ]);
});

test("a long list begins folded, so that every kind is seen", () => {
  const groups = findingGroups([...blanks(40), total], "vi");
  expect(told(findingLines(groups, "all", new Set(), "vi"))).toEqual([
    "# 01 lỗi số liệu",
    "Lệch tổng điểm",
    "# 40 cảnh báo",
    "+ Chưa có điểm (40)",
  ]);
  expect(findingLines(groups, "all", new Set(["warning/missing-score"]), "vi")).toHaveLength(44);
});

test("one severity alone is shown where it is asked for, and each is counted", () => {
  const groups = findingGroups([...blanks(2), total], "vi");
  expect(severityFilters(groups, "vi").map(({ label }) => label)).toEqual([
    "Tất cả (03)",
    "Lỗi (01)",
    "Cảnh báo (02)",
  ]);
  expect(told(findingLines(groups, "error", new Set(), "vi"))).toEqual([
    "# 01 lỗi số liệu",
    "Lệch tổng điểm",
  ]);
});
