/** Fills the report's phrases: templates with named slots become runs, so that figures stay figures. */
import type { PeerGroup } from "../scorebook/assessment";
import { EN_REPORT } from "./en/report";
import type { Language } from "./language";
import {
  phraseFor,
  templateParts,
  type PhraseKey,
  type Phrases,
  type Slot,
  type SlotOf,
} from "./report-phrases";
import type { Run } from "./runs";
import { VI_REPORT } from "./vi/report";

/** What goes into a slot: a text, or runs that keep their figures. */
export type SlotValue = string | Run | readonly Run[];
export type Slots<K extends PhraseKey> = Readonly<Record<SlotOf<K>, SlotValue>>;

/** Slots whose emptiness says that there is nothing to add; any other empty slot is a fact that is missing. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set<Slot>(["tie", "share", "notes", "where", "level"]);

/** An office's own phrases, from its sheet "Mẫu báo cáo"; they outrank ours. */
export type PhraseOverrides = Partial<Phrases>;

export function reportPhrases(language: Language, overrides: PhraseOverrides = {}): Phrases {
  return { ...(language === "vi" ? VI_REPORT : EN_REPORT), ...overrides };
}

/**
 * A phrase with its slots filled; nothing where a slot that states a fact is empty: a sentence without its facts
 * is none. Italics of the template hold for figures in it too.
 */
export function fillPhrase<K extends PhraseKey>(
  phrases: Phrases,
  key: K,
  kind: PeerGroup["kind"],
  slots: Slots<K>,
): readonly Run[] {
  const values: Readonly<Partial<Record<string, SlotValue>>> = slots;
  const runs: Run[] = [];
  for (const part of templateParts(phraseFor(phrases, key, kind))) {
    const filled = asRuns(part.kind === "text" ? part.text : (values[part.slot] ?? ""));
    if (filled.length === 0 && part.kind === "slot" && !MAY_BE_EMPTY.has(part.slot)) return [];
    for (const run of filled) addRun(runs, part.italic ? { ...run, italic: true } : run);
  }
  return runs;
}

export function asRuns(value: SlotValue): readonly Run[] {
  if (typeof value === "string") return value === "" ? [] : [{ kind: "text", text: value }];
  return "kind" in value ? [value] : value;
}

/** Runs with a separator between them, another before the last: "a, b và c"; what is empty is left out. */
export function joinRuns(
  parts: readonly SlotValue[],
  separator: string,
  lastSeparator = separator,
): readonly Run[] {
  const runs: Run[] = [];
  const filled = parts.map(asRuns).filter((part) => part.length > 0);
  filled.forEach((part, index) => {
    const between = index === 0 ? "" : index === filled.length - 1 ? lastSeparator : separator;
    for (const run of [...asRuns(between), ...part]) addRun(runs, run);
  });
  return runs;
}

/** Adds a run; text of one style that follows on is one run. */
function addRun(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  if (last?.kind === "text" && run.kind === "text" && last.italic === run.italic && last.bold === run.bold) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else {
    runs.push(run);
  }
}
