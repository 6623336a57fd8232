/** Who sent which version, and what has to be looked at: two lists beside the tables. */
import type { Language } from "../language/language";
import { formatPoints } from "../language/numbers";
import { hostMessage, problemMessage } from "../language/problems";
import { SheetBuilder } from "../sheets/sheet-builder";
import { LOOKS } from "../sheets/styles";
import { refName, type CellRef } from "../workbook/address";
import type { SheetPlan } from "../workbook/plan";
import type { FormDifference } from "./forms";
import type { Gathered, RefusedFile } from "./gathered";
import type { SentFile, Submission } from "./submission";
import type { GatheringContext } from "./table-sheets";

/** The moment of a file's last change as people write it; "" where nobody knows. */
export type ShowMoment = (changed: number | null) => string;

/** Why a file was not taken, as a sentence. */
export function refusal({ why }: RefusedFile, language: Language): string {
  return why.kind === "host"
    ? hostMessage(why.code, language, why.subject)
    : problemMessage(why.problem, language);
}

export function filesSheet(
  { sent, refused }: Gathered,
  context: GatheringContext,
  language: Language,
  show: ShowMoment,
): SheetPlan {
  const { words } = context;
  const line = (file: SentFile, unit: string, state: string): readonly string[] => [
    file.fileName,
    unit,
    show(file.changed),
    state,
  ];
  const rows = [
    ...sent.taken.map(({ file, unit }) => line(file, unit.name, words.taken)),
    ...sent.superseded.map(({ submission: { file, unit }, by, differences }) =>
      line(file, unit.name, words.superseded(by.file.fileName, differences)),
    ),
    ...sent.otherYears.map((file) =>
      line(
        file,
        file.assessments[0]?.units[0]?.name ?? "",
        words.otherYear([...new Set(file.assessments.map(({ year }) => year))], sent.year),
      ),
    ),
    ...refused.map((file) => [file.fileName, "", show(file.changed), refusal(file, language)]),
  ];
  return listSheet(
    words.sheets.files,
    { title: words.filesTitle, columns: words.fileColumns, widths: [7, 40, 32, 18, 60], rows },
    context,
  );
}

export function attentionSheet(gathered: Gathered, context: GatheringContext, language: Language): SheetPlan {
  const { words } = context;
  const lines = attentionLines(gathered, context, language);
  const rows = lines.length === 0 ? [["", words.nothingToSay, ""]] : lines;
  const { attention } = words.sheets;
  return listSheet(
    attention,
    { title: words.attentionTitle, columns: words.attentionColumns, widths: [7, 32, 80, 40], rows },
    context,
  );
}

/** Unit, what, where: a line for each unit that sent nothing, form that differs, score that is missing. */
export function attentionLines(
  { missingUnits, differences, missingScores }: Gathered,
  { words }: Pick<GatheringContext, "words">,
  language: Language,
): readonly (readonly string[])[] {
  const said = ({ code, name }: { readonly code: string; readonly name: string }): string =>
    `${code} ${name}`.trim();
  const shown = (value: FormDifference["found"]): string =>
    typeof value === "string" ? value : value === null ? "" : formatPoints(value, language);
  const difference = ({ kind, criterion, found, expected }: FormDifference): string => {
    const name = said(criterion);
    if (kind === "missing") return words.missingCriterion(name);
    if (kind === "extra") return words.extraCriterion(name);
    return kind === "maximum"
      ? words.otherMaximum(name, shown(found), shown(expected))
      : words.otherName(name, shown(found), shown(expected));
  };
  return [
    ...missingUnits.map((name) => [name, words.missingUnit, ""]),
    ...differences.map((of) => [
      of.submission.unit.name,
      difference(of),
      where(of.submission, of.own?.cell ?? null),
    ]),
    ...missingScores.map(({ submission, criterion, kind, cell }) => [
      submission.unit.name,
      (kind === "missing" ? words.missingScore : words.unreadable)(said(criterion)),
      where(submission, cell),
    ]),
  ];
}

function where({ file }: Submission, cell: CellRef | null): string {
  return cell === null ? file.fileName : refName({ ...cell, sheet: `[${file.fileName}]${cell.sheet}` });
}

function listSheet(
  name: string,
  {
    title,
    columns,
    widths,
    rows,
  }: {
    readonly title: string;
    readonly columns: readonly string[];
    readonly widths: readonly number[];
    readonly rows: readonly (readonly string[])[];
  },
  { styles, mark }: GatheringContext,
): SheetPlan {
  const sheet = new SheetBuilder(styles, widths);
  const right = columns.length - 1;
  sheet.banner(0, 0, right, title, LOOKS.title);
  sheet.mark(1, 0, right, mark, LOOKS.note);
  columns.forEach((text, column) => {
    sheet.put(2, column, text, LOOKS.header);
  });
  rows.forEach((row, at) => {
    sheet.put(3 + at, 0, String(at + 1), LOOKS.center);
    row.forEach((text, column) => {
      sheet.put(3 + at, column + 1, text, LOOKS.text);
    });
  });
  return sheet.build({
    definedName: "",
    title: name,
    orientation: "landscape",
    titleRows: { first: 2, last: 2 },
    freeze: { rows: 3, columns: 0 },
    lastPrinted: right,
  });
}
