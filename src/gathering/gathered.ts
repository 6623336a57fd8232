/** What was gathered from the units' files, and everything that a person has to look at. */
import type { Problem } from "../scorebook/problem";
import { ScoreState } from "../scorebook/score-table";
import type { Criterion } from "../scorebook/criterion";
import type { CellRef } from "../workbook/address";
import type { HostErrorCode } from "../workbook/host";
import { gatherForms, type FormDifference, type GatheredTable } from "./forms";
import { sentScores, unitKey, type Sent, type SentFile, type Submission } from "./submission";

/** A file that could not be taken at all, and why. */
export interface RefusedFile {
  readonly fileName: string;
  readonly changed: number | null;
  readonly why:
    | { readonly kind: "host"; readonly code: HostErrorCode; readonly subject: string }
    | { readonly kind: "problem"; readonly problem: Problem };
}

/** A leaf for which a unit has no score, or something that is no number. */
interface MissingScore {
  readonly submission: Submission;
  readonly criterion: Criterion;
  readonly kind: "missing" | "unreadable";
  readonly cell: CellRef | null;
}

export interface Gathered {
  readonly sent: Sent;
  readonly tables: readonly GatheredTable[];
  readonly refused: readonly RefusedFile[];
  /** Units that were expected and sent nothing. */
  readonly missingUnits: readonly string[];
  readonly missingScores: readonly MissingScore[];
  readonly differences: readonly FormDifference[];
}

/**
 * @param year null: the newest that most files score
 * @param expected names of the units that should have sent a file; none where nobody knows
 */
export function gather(
  files: readonly SentFile[],
  refused: readonly RefusedFile[],
  year: number | null,
  expected: readonly string[],
): Gathered {
  const sent = sentScores(files, year);
  const tables = gatherForms(sent.taken);
  const present = new Set(sent.taken.map(({ unit }) => unitKey(unit.name)));
  return {
    sent,
    tables,
    refused,
    missingUnits: expected.filter((name) => !present.has(unitKey(name))),
    missingScores: sent.taken.flatMap(missingScoresOf),
    differences: tables.flatMap(({ differences }) => differences),
  };
}

function missingScoresOf(submission: Submission): readonly MissingScore[] {
  const { assessment, unit } = submission;
  return assessment.criteria
    .filter(({ children, kind }) => children.length === 0 && kind === "scored")
    .flatMap((criterion) => {
      const state = assessment.scores.state(criterion.index, unit.index);
      const isMissing = state === ScoreState.missing;
      if (!isMissing && state !== ScoreState.invalid && state !== ScoreState.uncached) return [];
      const cell = assessment.scores.cell(criterion.index, unit.index) ?? criterion.cell;
      return [{ submission, criterion, kind: isMissing ? "missing" : "unreadable", cell } as const];
    });
}
