/** What the ribbon's window says travels in its address, after "#": it never reaches a server. */
import type { Language } from "../language/language";

export interface Message {
  readonly language: Language;
  /** "" says that nothing was written. */
  readonly title: string;
  readonly text: string;
}

/**
 * Letters that no Excel changes on the way: desktop Excel puts "?_host_Info=…" or "&_host_Info=…" behind an
 * address or before its "#", and others write "+" and "%" anew (office-js issues 2284 and 3057).
 */
const CARRIED = /#m=([\w-]*)/;

/** @param page absolute address of message.html */
export function messageAddress(page: string, { language, title, text }: Message): string {
  const bytes = new TextEncoder().encode(JSON.stringify([language, title, text]));
  const letters = btoa(String.fromCharCode(...bytes));
  return `${page}#m=${letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The message in an address; what is not there is "". */
export function messageIn(address: string): Message {
  const [, letters = ""] = CARRIED.exec(address) ?? [];
  const [language, title, text] = partsOf(letters);
  return {
    language: language === "en" ? "en" : "vi",
    title: typeof title === "string" ? title : "",
    text: typeof text === "string" ? text : "",
  };
}

function partsOf(letters: string): readonly unknown[] {
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
      letter.charCodeAt(0),
    );
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return []; // an address that Excel cut; the page still says where to look
  }
}
