/** What the ribbon's window says travels in its address, after "#": it never reaches a server. */
import type { Language } from "../language/language";

export interface Message {
  readonly language: Language;
  /** "" says that nothing was written. */
  readonly title: string;
  readonly text: string;
}

/** @param page absolute address of message.html */
export function messageAddress(page: string, { language, title, text }: Message): string {
  return `${page}#${new URLSearchParams({ language, title, text }).toString()}`;
}

/** The message in an address; what is not there is "". */
export function messageIn(address: string): Message {
  const parts = new URLSearchParams(address.slice(address.indexOf("#") + 1));
  return {
    language: parts.get("language") === "en" ? "en" : "vi",
    title: parts.get("title") ?? "",
    text: parts.get("text") ?? "",
  };
}
