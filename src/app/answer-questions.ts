/** Use case: a question about a table is answered by choosing one of its alternatives. */
import { mappingOf } from "../reading/mappings/mapping";
import { SheetView } from "../reading/regions/sheet-view";
import { readBooks } from "../reading/read-book";
import { readStored } from "../reading/settings/settings";
import type { LayoutCorrection } from "../scorebook/corrections";
import { ProblemError } from "../scorebook/problem";
import type { Alternative, Question } from "../scorebook/proof";
import type { Recognition } from "../scorebook/recognition";
import { sourceSheets } from "../workbook/own-sheets";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { understand, type Beside, type OpenBook } from "./open-book";

/** A table with the question that is asked about it. */
export type AskedTable = Recognition & { readonly question: Question };

/** What is asked: of the tables that the figures rest on; where there are no figures, of any. */
export function askedOf(recognitions: readonly Recognition[]): readonly AskedTable[] {
  const asked = recognitions.filter((table): table is AskedTable => table.question !== null);
  return recognitions.some(({ used }) => used) ? asked.filter(({ used }) => used) : asked;
}

/** The source sheets by the names that recognitions know them by: those of a base file carry the file's name. */
export function sheetsOf(snapshot: Snapshot, base: Snapshot | null): readonly SheetSnapshot[] {
  const earlier = base === null ? [] : sourceSheets(base);
  return [
    ...sourceSheets(snapshot),
    ...earlier.map((sheet) => ({ ...sheet, name: `[${base?.fileName ?? ""}]${sheet.name}` })),
  ];
}

/**
 * The tables of a sheet once its questions are answered: a sheet that a person has spoken of is read by the
 * mappings alone, so its other tables are kept as they were understood.
 */
export function answeredTables(
  sheet: SheetSnapshot,
  recognitions: readonly Recognition[],
  chosen: ReadonlyMap<Recognition, Alternative>,
): readonly LayoutCorrection[] {
  const answers = [...chosen.values()].map(({ mapping }) => mapping);
  const [first] = answers;
  if (first === undefined) return [];
  const key = { shape: first.shape, sheet: first.sheet };
  const others = recognitions
    .filter((table) => table.sheet === sheet.name && table.used && !chosen.has(table))
    .filter(({ layout }) => layout !== "reasons")
    .flatMap((table) => mappingOf(table, sheet) ?? [])
    .map((mapping) => ({ ...mapping, ...key }))
    .filter((mapping) => !answers.some((answer) => overlap(answer, mapping)));
  return [...others, ...answers].sort((a, b) => a.headerTop - b.headerTop);
}

/** Tables may stand below each other and beside each other. */
function overlap(a: LayoutCorrection, b: LayoutCorrection): boolean {
  const end = ({ bodyBottom }: LayoutCorrection): number => (bodyBottom < 0 ? Infinity : bodyBottom);
  const columns = (of: LayoutCorrection): readonly number[] => of.columns.map(({ column }) => column);
  const shareRows = a.headerTop <= end(b) && b.headerTop <= end(a);
  const shareColumns =
    Math.min(...columns(a)) <= Math.max(...columns(b)) && Math.min(...columns(b)) <= Math.max(...columns(a));
  return shareRows && shareColumns;
}

/** The lowest text over a column within the table's header, as it stands there; "" for none. */
export function captionIn(
  sheet: SheetSnapshot | undefined,
): (table: LayoutCorrection, column: number) => string {
  if (sheet === undefined) return () => "";
  const view = new SheetView(sheet);
  return ({ headerTop, headerBottom }, column) => {
    for (let row = headerBottom; row >= headerTop; row--) {
      const text = view.shownOver(row, column);
      if (text !== "") return text;
    }
    return "";
  };
}

/**
 * Understands a workbook with every question answered by its alternative of this number.
 * @param answer counts from 1
 * @throws ProblemError no-question, no-such-answer; and what `understand` throws
 */
export function understandAnswered(snapshot: Snapshot, beside: Beside, answer: number): OpenBook {
  const { base = null, layouts = [] } = beside;
  const { recognitions } = readFirst(snapshot, beside);
  const asked = askedOf(recognitions);
  if (asked.length === 0) throw new ProblemError({ code: "no-question" });
  const said = sheetsOf(snapshot, base).flatMap((sheet) => {
    const chosen = new Map<Recognition, Alternative>();
    for (const table of asked) {
      if (table.sheet === sheet.name) chosen.set(table, chosenOf(table, answer));
    }
    return answeredTables(sheet, recognitions, chosen);
  });
  return understand(snapshot, { ...beside, layouts: [...layouts, ...said] });
}

/** As it is read before anything is answered; a workbook of which nothing is used may ask too. */
function readFirst(snapshot: Snapshot, beside: Beside): { readonly recognitions: readonly Recognition[] } {
  try {
    return understand(snapshot, beside).reading;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== "no-table") throw error;
    const { base, layouts = [] } = beside;
    const kept = readStored(snapshot).corrections;
    const corrections = { ...kept, layouts: [...kept.layouts, ...layouts] };
    return readBooks(base === undefined ? [snapshot] : [snapshot, base], { corrections });
  }
}

function chosenOf({ sheet, question }: AskedTable, answer: number): Alternative {
  const { alternatives } = question;
  const chosen = alternatives[answer - 1];
  if (chosen === undefined) {
    throw new ProblemError({ code: "no-such-answer", answer, of: alternatives.length, sheet });
  }
  return chosen;
}
