/** Signs that a table's year is not what it was read as. */
import type { Assessment, ScoreBook } from "../scorebook/assessment";
import { isLeaf } from "../scorebook/criterion";
import type { Finding } from "../scorebook/finding";
import { fold } from "../text/fold";

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** Fewer scores may be equal by chance. */
const ENOUGH_SCORES = 10;

/** Warnings: only a person knows which year is meant. */
export function auditYears(book: ScoreBook): readonly Finding[] {
  const findings: Finding[] = [];
  book.assessments.forEach((assessment, place) => {
    findings.push(...sheetNames(assessment, book));
    for (const earlier of book.assessments.slice(0, place)) {
      const twice = assessment.year === earlier.year;
      // Figures first: they differ at once, names only after thousands of them.
      if (!twice && !hasSameFigures(assessment, earlier)) continue;
      if (isSameGroup(assessment, earlier))
        findings.push(confused(assessment, earlier, twice ? "twice" : "same-figures"));
    }
  });
  return findings;
}

/** A sheet whose name says one year, from which another was read and its own was not. */
function sheetNames(assessment: Assessment, book: ScoreBook): readonly Finding[] {
  return assessment.sheets.flatMap((sheet): readonly Finding[] => {
    const [named, ...more] = new Set(sheet.match(YEAR) ?? []);
    if (named === undefined || more.length > 0) return [];
    const otherYear = Number(named);
    const readThere = book.assessments.filter(({ sheets }) => sheets.includes(sheet)).map(({ year }) => year);
    if (readThere.includes(otherYear)) return [];
    const cell = firstCell(assessment, sheet);
    const cells = cell === null ? [] : [cell];
    return [
      {
        severity: "warning",
        cells,
        code: "year-confused",
        year: assessment.year,
        otherYear,
        sheet,
        how: "sheet-name",
      },
    ];
  });
}

function confused(assessment: Assessment, earlier: Assessment, how: "same-figures" | "twice"): Finding {
  const cells = [assessment, earlier].map((each) => firstCell(each, each.sheets[0] ?? ""));
  return {
    severity: "warning",
    cells: cells.filter((cell) => cell !== null),
    code: "year-confused",
    year: assessment.year,
    otherYear: earlier.year,
    sheet: assessment.sheets[0] ?? "",
    how,
  };
}

function firstCell({ criteria, units }: Assessment, sheet: string): Assessment["units"][number]["cell"] {
  return [...units, ...criteria].find(({ cell }) => cell?.sheet === sheet)?.cell ?? null;
}

function isSameGroup(a: Assessment, b: Assessment): boolean {
  if (a.group.kind !== b.group.kind || a.units.length !== b.units.length) return false;
  const names = new Set(a.units.map(({ name }) => fold(name)));
  return b.units.every(({ name }) => names.has(fold(name)));
}

/** All leaf scores of the two years are equal, place by place. */
function hasSameFigures(a: Assessment, b: Assessment): boolean {
  if (a.criteria.length !== b.criteria.length) return false;
  let compared = 0;
  for (const criterion of a.criteria) {
    if (!isLeaf(criterion)) continue;
    for (const { index } of a.units) {
      const score = a.scores.points(criterion.index, index);
      if (score !== b.scores.points(criterion.index, index)) return false;
      if (score !== null) compared++;
    }
  }
  return compared >= ENOUGH_SCORES;
}
