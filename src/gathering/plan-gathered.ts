/** The province's table as a plan for a workbook of its own. */
import { gatheringWords } from "../language/gathering";
import type { Language } from "../language/language";
import type { Stamp } from "../sheets/context";
import { StyleBook } from "../sheets/styles";
import type { WritePlan } from "../workbook/plan";
import type { Gathered } from "./gathered";
import { attentionSheet, filesSheet, type ShowMoment } from "./list-sheets";
import { sourceSheet, tableSheet, type GatheringContext } from "./table-sheets";

/** First the tables, then who sent what, what has to be looked at, and the sources of the tables. */
export function planGathered(
  gathered: Gathered,
  language: Language,
  stamp: Stamp,
  show: ShowMoment,
): WritePlan {
  const words = gatheringWords(language);
  const { sent, tables } = gathered;
  const files = new Set(sent.taken.map(({ file }) => file)).size;
  const context: GatheringContext = {
    words,
    styles: new StyleBook(),
    year: sent.year,
    mark: words.made(stamp.time, files, stamp.version),
  };
  const suffixes = tables.map((table, at) => suffixOf(tables, at, table.group.name));
  const sheets = [
    ...tables.map((table, at) => tableSheet(table, suffixes[at] ?? "", context)),
    filesSheet(gathered, context, language, show),
    attentionSheet(gathered, context, language),
    ...tables.map((table, at) => sourceSheet(table, suffixes[at] ?? "", context)),
  ];
  return { sheets, styles: context.styles.styles, unfinished: "", fingerprint: "" };
}

/** One table needs none; several are told apart by their groups, several of one group by their number too. */
function suffixOf(tables: Gathered["tables"], at: number, group: string): string {
  if (tables.length === 1) return "";
  const same = tables.filter((table) => table.group.name === group);
  const number = tables.slice(0, at + 1).filter((table) => table.group.name === group).length;
  return same.length === 1 ? ` ${group}` : ` ${group} ${number}`;
}
