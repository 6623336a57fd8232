/** How a sheet was understood, in words: "'Năm 2022'!A9: dòng tiêu đề là dòng 9". */
import { refName } from "../workbook/address";
import type { ColumnRole } from "../scorebook/table-shape";
import type { Evidence, LayoutId } from "../scorebook/recognition";
import type { Language } from "./language";
import { en } from "./en/recognition";
import { formatCount } from "./numbers";
import { vi } from "./vi/recognition";
import type { RecognitionWords } from "./keys/recognition";

const WORDS: Readonly<Record<Language, RecognitionWords>> = { vi, en };

/** Parameters that count something; the other numbers are rows, columns and years. */
const COUNTS: ReadonlySet<string> = new Set(["count", "keys", "labels", "coded", "named", "rows"]);

/** What a column holds, in a few words: "điểm thẩm định". */
export function roleName(role: ColumnRole, language: Language): string {
  return WORDS[language].roles[role];
}

export function layoutName(layout: LayoutId, language: Language): string {
  return WORDS[language].layouts[layout];
}

/** One fact as a sentence; it begins with its cell where it has one. */
export function evidenceMessage(evidence: Evidence, language: Language): string {
  const words = WORDS[language];
  const text = words.evidence[evidence.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = evidence.params[name] ?? "";
    if (typeof given === "number" && COUNTS.has(name)) return formatCount(given, language);
    const value = String(given);
    if (name === "role") return words.roles[value as ColumnRole] ?? value;
    if (name === "roles")
      return value
        .split(" ")
        .map((role) => words.roles[role as ColumnRole] ?? role)
        .join(" + ");
    return name === "encoding" ? (words.encodings[value] ?? value) : value;
  });
  return evidence.cell === null
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : `${refName(evidence.cell)}: ${text}`;
}
