/** Printed percents against score over maximum: rounded, cut off and wrong are three things. */
import { ratioOf, type Assessment, type PublishedPercent } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import { percentUnits, type Ratio } from "../scorebook/points";
import { placeOf } from "./place";

const DECIMALS = 6;

/** Up to a hundredth of a percentage point is rounding (design: Numbers), in millionths. */
const ROUNDING = 10_000;

type How = "rounded" | "truncated" | "wrong";

interface Difference {
  readonly criterion: number;
  readonly unit: number;
  readonly published: PublishedPercent;
  readonly printed: number;
  readonly computed: number;
}

/** Scores and maxima, what is told as wrong replaced by what was likely meant. */
export interface BelievedFigures {
  readonly scores: Float64Array;
  readonly maxima: Float64Array;
}

/**
 * Errors where the percent is wrong; where a row is only rounded or cut otherwise, it is told once.
 * A percent that is right for the believed figures is no fault of its own.
 */
export function auditPercents(assessment: Assessment, believed: BelievedFigures): readonly Finding[] {
  const findings: Finding[] = [];
  const shared = new Map<string, Difference[]>();
  for (const [key, published] of assessment.publishedPercents) {
    const criterion = Math.floor(key / assessment.units.length);
    const unit = key % assessment.units.length;
    const ratio = ratioOf(assessment, criterion, unit);
    const how = ratio === null ? null : differenceOf(published, ratio);
    if (ratio === null || how === null) continue;
    const numerator = believed.scores[key] ?? NaN;
    const denominator = believed.maxima[key] ?? NaN;
    if (denominator > 0 && differenceOf(published, { numerator, denominator }) === null) continue;
    const printed = percentUnits(
      { ...published.percent, denominator: published.percent.denominator * 100 },
      DECIMALS,
    );
    const difference = { criterion, unit, published, printed, computed: percentUnits(ratio, DECIMALS) };
    if (how === "wrong") findings.push(mismatch(assessment, [difference], how));
    else shared.set(`${criterion} ${how}`, [...(shared.get(`${criterion} ${how}`) ?? []), difference]);
  }
  for (const [key, differences] of shared) {
    findings.push(mismatch(assessment, differences, key.endsWith("truncated") ? "truncated" : "rounded"));
  }
  return findings;
}

/** Null where the printed percent is the exact one, rounded half up to the decimals printed. */
function differenceOf(published: PublishedPercent, ratio: Ratio): How | null {
  const decimals = Math.min(published.decimals, DECIMALS);
  const { numerator, denominator } = published.percent;
  const printed = percentUnits({ numerator, denominator: denominator * 100 }, decimals);
  if (printed === percentUnits(ratio, decimals)) return null;
  const cut = (BigInt(ratio.numerator) * 100n * 10n ** BigInt(decimals)) / BigInt(ratio.denominator);
  if (printed === Number(cut)) return "truncated";
  // Compared exactly: |printed − 100 × score ÷ maximum| ≤ 0,01.
  const inMillionths = BigInt(printed) * 10n ** BigInt(DECIMALS - decimals);
  const difference = inMillionths * BigInt(ratio.denominator) - BigInt(ratio.numerator) * 100_000_000n;
  const size = difference < 0n ? -difference : difference;
  return size <= BigInt(ROUNDING) * BigInt(ratio.denominator) ? "rounded" : "wrong";
}

function mismatch(assessment: Assessment, differences: readonly Difference[], how: How): Finding {
  const [first] = differences;
  if (first === undefined) throw new Error("a mismatch has at least one unit");
  const cells = differences.map(({ published }) => published.cell);
  if (how === "wrong") {
    const score = assessment.scores.cell(first.criterion, first.unit);
    if (score !== null) cells.push(score);
  }
  return {
    ...placeOf(
      assessment,
      { criterion: first.criterion, unit: first.unit },
      how === "wrong" ? "error" : "info",
    ),
    cells,
    code: "percent-mismatch",
    printed: first.printed,
    computed: first.computed,
    how,
    others: differences.length - 1,
  };
}
