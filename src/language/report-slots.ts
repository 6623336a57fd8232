/**
 * Phrases as an office sees and writes them: places have names in its own language, "{lĩnh vực}", and any
 * case and spacing will do. Inside they are slots, "{area}".
 */
import { EN_SLOTS } from "./en/report-slots";
import type { Language } from "./language";
import { PHRASE_SLOTS, type PhraseKey, type Slot } from "./report-phrases";
import { VI_SLOTS } from "./vi/report-slots";

const NAMES: Readonly<Record<Language, Readonly<Record<Slot, string>>>> = { vi: VI_SLOTS, en: EN_SLOTS };

/** A place in a phrase as people write it. */
const PLACE = /\{([^{}]*)\}/g;

/** "{area}: Xếp thứ {rank}" → "{lĩnh vực}: Xếp thứ {hạng}". */
export function shownPhrase(template: string, language: Language): string {
  const names: Readonly<Partial<Record<string, string>>> = NAMES[language];
  return template.replace(PLACE, (place, slot: string) => {
    const name = names[slot];
    return name === undefined ? place : `{${name}}`;
  });
}

/** The places that a phrase may have, as people write them. */
export function shownSlots(key: PhraseKey, language: Language): readonly string[] {
  const slots: readonly Slot[] = PHRASE_SLOTS[key];
  return slots.map((slot) => `{${NAMES[language][slot]}}`);
}

export interface ReadPhrase {
  /** With slots inside; what is wrong in it stays as it was written. */
  readonly template: string;
  /** Places that this phrase does not have, as written. */
  readonly unknown: readonly string[];
  /** Braces that do not pair, or an asterisk without its partner. */
  readonly unpaired: boolean;
}

/** Reads a phrase that a person wrote, in either language. */
export function readPhrase(text: string, key: PhraseKey): ReadPhrase {
  const slots: readonly Slot[] = PHRASE_SLOTS[key];
  const unknown: string[] = [];
  const template = text.normalize("NFC").replace(PLACE, (place, name: string) => {
    const wanted = folded(name);
    const slot = slots.find((candidate) =>
      [candidate, VI_SLOTS[candidate], EN_SLOTS[candidate]].some((known) => folded(known) === wanted),
    );
    if (slot === undefined) unknown.push(place);
    return slot === undefined ? place : `{${slot}}`;
  });
  const braces = template.replace(PLACE, "");
  const unpaired = /[{}]/.test(braces) || (template.split("*").length - 1) % 2 !== 0;
  return { template, unknown, unpaired };
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
