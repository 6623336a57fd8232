/**
 * An office's own wording, on its sheet "Mẫu báo cáo": column A the key of a phrase, B the standard one, C the
 * office's own, D the places it may have. Rows may be moved; an empty C means the standard.
 */
import type { Language } from "../language/language";
import { reportPhrases, type PhraseOverrides } from "../language/report";
import { PHRASE_KEYS, type PhraseKey, type PhraseVariant } from "../language/report-phrases";
import { readPhrase, shownPhrase, shownSlots } from "../language/report-slots";
import type { Finding } from "../scorebook/finding";
import { OWN_NAMES, ownSheets } from "../workbook/own-sheets";
import { textAt, type Snapshot } from "../workbook/snapshot";

const PHRASE_COLUMNS = { key: 0, standard: 1, own: 2, places: 3 } as const;

type AnyKey = PhraseKey | PhraseVariant;

export interface PhraseRow {
  readonly key: AnyKey;
  readonly standard: string;
  readonly places: string;
}

/** Every phrase with its variants, as the sheet shows them. */
export function phraseRows(language: Language): readonly PhraseRow[] {
  const phrases = reportPhrases(language);
  return (Object.keys(phrases) as readonly AnyKey[]).map((key) => ({
    key,
    standard: shownPhrase(phrases[key] ?? "", language),
    places: shownSlots(baseKey(key), language).join(" "),
  }));
}

function baseKey(key: AnyKey): PhraseKey {
  // A variant is a key with the kind of peer group behind "@".
  return key.split("@")[0] as PhraseKey;
}

export interface OwnPhrases {
  readonly overrides: PhraseOverrides;
  /** What is wrong in them; a phrase with an error is not used, the standard one stands. */
  readonly findings: readonly Finding[];
  /** What stands in the own column, by key: kept when the sheet is written again. */
  readonly written: ReadonlyMap<string, string>;
}

const NONE: OwnPhrases = { overrides: {}, findings: [], written: new Map() };

export function readOwnPhrases(snapshot: Pick<Snapshot, "names" | "sheets">): OwnPhrases {
  const name = ownSheets(snapshot).get(OWN_NAMES.template);
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return NONE;
  const { grid } = sheet;
  const overrides: Record<string, string> = {};
  const findings: Finding[] = [];
  const written = new Map<string, string>();
  for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
    const key = textAt(grid, row, PHRASE_COLUMNS.key).trim();
    const own = textAt(grid, row, PHRASE_COLUMNS.own).trim();
    if (own === "" || !isKey(key)) continue;
    written.set(key, own);
    const { template, unknown, unpaired } = readPhrase(own, baseKey(key));
    const located = {
      severity: "error",
      cells: [{ sheet: sheet.name, row, column: PHRASE_COLUMNS.own }],
      phrase: key,
    } as const;
    const allowed = shownSlots(baseKey(key), "vi");
    for (const place of unknown) findings.push({ ...located, code: "unknown-placeholder", place, allowed });
    if (unpaired) findings.push({ ...located, code: "unpaired-mark", text: own });
    if (unknown.length === 0 && !unpaired) overrides[key] = template;
  }
  return { overrides, findings, written };
}

function isKey(text: string): text is AnyKey {
  const [key = "", kind] = text.split("@");
  const kinds = ["department", "district", "commune", "other"];
  return (PHRASE_KEYS as readonly string[]).includes(key) && (kind === undefined || kinds.includes(kind));
}
