/**
 * Golden cases: a workbook as an office has it, and the score book that is in it, written down by hand.
 * A node is a line "<code> <name> | <maximum> | <score of each unit>", indented by two spaces a level;
 * one maximum stands for all units where they share it. A figure with "~" is derived, not printed.
 */
import { fromPoints } from "../../src/scorebook/points";
import { ScoreState, type ScoreTable } from "../../src/scorebook/score-table";
import type { Assessment } from "../../src/scorebook/assessment";
import type { FindingCode } from "../../src/scorebook/finding";
import type { LayoutId } from "../../src/scorebook/recognition";
import type { Snapshot } from "../../src/workbook/snapshot";

export interface ExpectedAssessment {
  readonly year: number;
  /** Name of the peer group. */
  readonly group: string;
  readonly units: readonly string[];
  readonly tree: readonly string[];
  /** ["final"] where not given. */
  readonly official?: readonly string[];
  /** Printed ranks of the total, by unit: "1/8" or "1". */
  readonly ranks?: readonly string[];
  /** Printed percentages of the total, by unit. */
  readonly percents?: readonly number[];
  readonly decision?: string;
  readonly province?: string;
  /** "<unit>: <criterion>: <reason>" */
  readonly remarks?: readonly string[];
}

export interface Golden {
  readonly title: string;
  /** Letter of the family in docs/layouts.md. */
  readonly family: string;
  readonly layouts: readonly LayoutId[];
  readonly workbook: Snapshot;
  readonly expected: readonly ExpectedAssessment[];
  /** Codes of reading's own findings; none where not given. */
  readonly findings?: readonly FindingCode[];
}

const STATES: Readonly<Record<ScoreState, string>> = {
  [ScoreState.missing]: "-",
  [ScoreState.present]: "",
  [ScoreState.notApplicable]: "KĐG",
  [ScoreState.invalid]: "?",
  [ScoreState.uncached]: "=?",
  [ScoreState.derived]: "~",
};

function figure(table: ScoreTable, node: number, unit: number): string {
  const points = table.points(node, unit);
  const state = STATES[table.state(node, unit)];
  return points === null ? state : `${state}${fromPoints(points)}`;
}

/** An assessment in the form of the golden cases. */
export function describeAssessment(of: Assessment): Required<ExpectedAssessment> {
  const units = of.units.map(({ index }) => index);
  const tree = of.criteria.map(({ index, level, code, name }) => {
    const maxima = units.map((unit) => figure(of.maxima, index, unit));
    const shared = new Set(maxima).size === 1 ? maxima.slice(0, 1) : maxima;
    const title = code === "" ? name : `${code} ${name}`;
    return `${"  ".repeat(level)}${title} | ${shared.join(" ")} | ${units.map((unit) => figure(of.scores, index, unit)).join(" ")}`;
  });
  const ranks = units.map((unit) => of.publishedRanks.get(unit)).filter((rank) => rank !== undefined);
  const percents = units
    .map((unit) => of.publishedPercents.get(unit))
    .filter((printed) => printed !== undefined);
  return {
    year: of.year,
    group: of.group.name,
    units: of.units.map(({ name }) => name),
    tree,
    official: of.official,
    ranks: ranks.map(({ rank, of: count }) => (count === null ? String(rank) : `${rank}/${count}`)),
    percents: percents.map(({ percent }) => percent.numerator / percent.denominator),
    decision: of.decision === null ? "" : `${of.decision.number} ${of.decision.date} ${of.decision.issuer}`,
    province: of.province,
    remarks: of.remarks.map(
      ({ unit, criterion, reason }) =>
        `${of.units[unit]?.name ?? ""}: ${of.criteria[criterion]?.name ?? ""}: ${reason}`,
    ),
  };
}

/** What a case does not mention is expected to be absent. */
export function complete(expected: ExpectedAssessment): Required<ExpectedAssessment> {
  return {
    official: ["final"],
    ranks: [],
    percents: [],
    decision: "",
    province: "",
    remarks: [],
    ...expected,
  };
}
