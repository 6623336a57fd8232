/** What units sent: each file with the units and the year that it scores; of two versions of a unit the newer counts. */
import { spelledOut } from "../text/synonyms";
import type { Assessment, Unit } from "../scorebook/assessment";
import { ScoreState } from "../scorebook/score-table";
import { fold, plain } from "../text/fold";
import { bareUnitName, kindOfUnit } from "../text/unit-names";

/** A file of a unit as it was read. */
export interface SentFile {
  readonly fileName: string;
  /** When it was last changed, in milliseconds; null where nobody knows. */
  readonly changed: number | null;
  readonly assessments: readonly Assessment[];
}

/** One unit's scores in one file. */
export interface Submission {
  readonly file: SentFile;
  readonly assessment: Assessment;
  readonly unit: Unit;
}

/** A version that another of the same unit goes before. */
interface Superseded {
  readonly submission: Submission;
  readonly by: Submission;
  /** How many figures differ between the two. */
  readonly differences: number;
}

export interface Sent {
  readonly year: number;
  /** One for each unit. */
  readonly taken: readonly Submission[];
  readonly superseded: readonly Superseded[];
  /** Files that score other years only. */
  readonly otherYears: readonly SentFile[];
}

/** @param year the year asked for; null: the newest that most files score */
export function sentScores(files: readonly SentFile[], year: number | null): Sent {
  const wanted = year ?? commonYear(files);
  const submissions = files.flatMap((file) =>
    file.assessments
      .filter((assessment) => assessment.year === wanted)
      .flatMap((assessment) => assessment.units.map((unit): Submission => ({ file, assessment, unit }))),
  );
  const byUnit = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const key = unitKey(submission.unit.name);
    byUnit.set(key, [...(byUnit.get(key) ?? []), submission]);
  }
  const taken: Submission[] = [];
  const superseded: Superseded[] = [];
  for (const versions of byUnit.values()) {
    const [newest, ...older] = [...versions].sort(newerFirst);
    if (newest === undefined) continue;
    taken.push(newest);
    superseded.push(
      ...older.map((submission) => ({
        submission,
        by: newest,
        differences: differingFigures(submission, newest),
      })),
    );
  }
  const otherYears = files.filter(({ assessments }) => assessments.every((of) => of.year !== wanted));
  return { year: wanted, taken, superseded, otherYears };
}

/** The same for every spelling of a unit's name: "UBND H. Ba Bể", "Huyện Ba Bể". */
export function unitKey(name: string): string {
  return `${kindOfUnit(name)}:${spelledOut(bareUnitName(name)) || fold(name)}`;
}

/** Last year's sheet is often left in this year's file: the year that most files have, of two the newer. */
function commonYear(files: readonly SentFile[]): number {
  const counts = new Map<number, number>();
  for (const { assessments } of files) {
    for (const year of new Set(assessments.map((of) => of.year))) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, of], [b, others]) => others - of || b - a)[0]?.[0] ?? 0;
}

/** "lần 2", "bản 3", "v2" */
const WORDED = /\b(?:lan|ban|v|ver|version|phien ban)\s*(\d{1,2})\b/;
/** As systems number a second file of one name: "Sở Y tế (2)". */
const BRACKETED = /\((\d{1,2})\)\s*$/;
/** Words by which an office says that a file goes before an earlier one. */
const MENDED = /\b(?:chinh thuc|bo sung|sua|da sua|dieu chinh|cap nhat|final|moi)\b/;

/** Which of several versions a name says that it is: 1 where it says nothing. */
export function versionOf(fileName: string): number {
  const stem = fileName.replace(/\.[^.]+$/, "");
  const name = plain(stem);
  const number = Number(WORDED.exec(name)?.[1] ?? BRACKETED.exec(stem)?.[1] ?? 1);
  return MENDED.test(name) ? number + 0.5 : number;
}

function newerFirst(a: Submission, b: Submission): number {
  return (
    versionOf(b.file.fileName) - versionOf(a.file.fileName) ||
    (b.file.changed ?? 0) - (a.file.changed ?? 0) ||
    (a.file.fileName < b.file.fileName ? 1 : -1)
  );
}

/** Criteria by code and name whose official score is another in the other version. */
function differingFigures(a: Submission, b: Submission): number {
  const [own, other] = [figuresOf(a), figuresOf(b)];
  const keys = new Set([...own.keys(), ...other.keys()]);
  return [...keys].filter((key) => own.get(key) !== other.get(key)).length;
}

function figuresOf({ assessment, unit }: Submission): ReadonlyMap<string, string> {
  const tables = [["", assessment.scores] as const, ...assessment.parts];
  return new Map(
    tables.flatMap(([part, table]) =>
      assessment.criteria.map(({ index, code, name }) => {
        const state = table.state(index, unit.index);
        const points = table.points(index, unit.index);
        const shown = state === ScoreState.missing ? "" : `${state}:${points ?? ""}`;
        return [`${part}|${code}|${fold(name)}`, shown] as const;
      }),
    ),
  );
}
