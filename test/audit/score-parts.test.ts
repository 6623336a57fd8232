import { auditBook } from "../../src/audit/audit";
import type { ScorePart } from "../../src/scorebook/assessment";
import { toPoints } from "../../src/scorebook/points";
import { ScoreState, ScoreTable } from "../../src/scorebook/score-table";
import { area, assessment, details, scoreBook, units } from "../making/book";

/** One area, four units; each part as printed, null for a blank. */
function audit(final: readonly number[], parts: Partial<Record<ScorePart, readonly (number | null)[]>>) {
  const tables = new Map<ScorePart, ScoreTable>();
  for (const [part, scores] of Object.entries({ ...parts, final }) as [ScorePart, (number | null)[]][]) {
    const table = new ScoreTable(2, final.length);
    scores.forEach((score, unit) => {
      if (score !== null)
        table.set(1, unit, ScoreState.present, toPoints(score), { sheet: part, row: 1, column: unit });
    });
    tables.set(part, table);
  }
  const made = assessment(
    2022,
    units("Sở A", "Sở B", "Sở C", "Sở D"),
    details({ parts: tables }),
    area("I", "Thể chế", 100, final),
  );
  return auditBook(scoreBook(made));
}

test("appraised and survey less what was taken off make the score, a blank counting nothing", () => {
  expect(
    audit([88, 70, 91.5, 60], {
      appraised: [60, 70, 62, 50],
      survey: [30, null, 30, 10],
      deducted: [2, null, 0.5, null],
    }),
  ).toEqual([]);
});

test("one score that its parts do not make is an error at its cell", () => {
  const findings = audit([90, 71, 92, 60], { appraised: [60, 70, 62, 50], survey: [30, null, 30, 10] });
  expect(findings).toMatchObject([
    { code: "parts-mismatch", severity: "error", unit: "Sở B", printed: toPoints(71), sum: toPoints(70) },
  ]);
  expect(findings[0]?.cells[0]).toEqual({ sheet: "final", row: 1, column: 1 });
});

test("where most differ, the columns are in doubt, and it is told once", () => {
  expect(audit([80, 70, 92, 60], { appraised: [60, 60, 60, 50] })).toMatchObject([
    { code: "parts-mismatch", severity: "warning", others: 3 },
  ]);
});
