/** What a verb leaves behind: its exit code and its text. */

import { printableJson } from "../language/printable";

/** 0 done; 1 `audit` or `check` found errors; 2 wrong usage; 3 the input cannot be read, or only with doubt. */
export const Exit = { done: 0, found: 1, usage: 2, unreadable: 3 } as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

export interface Outcome {
  readonly exit: Exit;
  readonly stdout: string;
  /** A file that goes to stdout in place of text. */
  readonly file?: Uint8Array;
  /** What is said beside the answer, so that JSON on stdout stays what was promised. */
  readonly stderr?: string;
}

export function json(value: unknown): string {
  return `${printableJson(JSON.stringify(value))}\n`;
}

/** Text or a file, as it goes to stdout. */
export function onStdout(content: string | Uint8Array): Pick<Outcome, "stdout" | "file"> {
  return typeof content === "string" ? { stdout: content } : { stdout: "", file: content };
}
