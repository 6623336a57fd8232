import { findingGroups } from "../../../src/taskpane/view/finding-rows";

test("a finding that a person can put right leads to the page for it, and to its sheet", () => {
  const cells = [{ sheet: "Bảng", row: 2, column: 0 }];
  const groups = findingGroups(
    [
      {
        code: "uncertain-layout",
        severity: "warning",
        cells,
        sheet: "Bảng",
        layout: "ranking",
        confidence: 0.4,
      },
      {
        code: "renamed-criterion",
        severity: "warning",
        cells,
        year: 2022,
        name: "A",
        baseYear: 2021,
        baseName: "B",
      },
      { code: "duplicate-unit", severity: "warning", cells, year: 2022, unit: "Huyện Ba Bể" },
    ],
    "vi",
  );
  expect(groups.flatMap(({ rows }) => rows.map(({ page }) => page))).toEqual([
    { name: "mapping", sheet: "Bảng" },
    { name: "matching", sheet: null },
    null,
  ]);
});
