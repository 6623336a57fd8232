/** What `write` has written, as a table: a line a kind of sheet, whatever the number of units. */
import { cliWords } from "../language/cli";
import type { Language } from "../language/language";
import { sheetWords } from "../language/sheets";
import { phraseSheetWords } from "../language/phrase-sheet";
import type { WrittenSheet } from "../workbook/host";
import { OWN_NAMES } from "../workbook/own-sheets";
import { textTable } from "./table";

/** Of more sheets of a kind only the first and the last are named. */
const NAMED = 4;

export function writtenTable(written: readonly WrittenSheet[], language: Language): string {
  const words = cliWords(language).writtenTable;
  const kinds = new Map<string, string[]>();
  for (const { definedName, sheet } of written) {
    const kind = kindOf(definedName, language);
    kinds.set(kind, [...(kinds.get(kind) ?? []), sheet]);
  }
  const rows = [...kinds].map(([kind, sheets]) => [kind, String(sheets.length), namesOf(sheets)]);
  return textTable(
    [
      { title: words.kind, align: "left" },
      { title: words.count, align: "right" },
      { title: words.names, align: "left" },
    ],
    rows,
  );
}

/** "CCHC_PhuLucI_BachThong" is a Phụ lục I. */
function kindOf(definedName: string, language: Language): string {
  const titles = { ...sheetWords(language).titles, template: phraseSheetWords(language).title };
  const own = Object.entries(OWN_NAMES).find(
    ([, name]) => definedName === name || definedName.startsWith(`${name}_`),
  )?.[0];
  const title = Object.entries(titles).find(([kind]) => kind === own)?.[1];
  return title ?? definedName;
}

function namesOf(sheets: readonly string[]): string {
  if (sheets.length <= NAMED) return sheets.join(", ");
  return `${sheets[0] ?? ""} … ${sheets.at(-1) ?? ""}`;
}
