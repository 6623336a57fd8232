/** Keys of the words of the list of findings. */
import type { Severity } from "../../scorebook/finding";

/** Every figure arrives here as text. */
export interface FindingListWords {
  readonly list: string;
  readonly filter: string;
  readonly all: (count: string) => string;
  readonly only: Readonly<Record<Severity, (count: string) => string>>;
  /** A kind of finding and how often it is there. */
  readonly kind: (title: string, count: string) => string;
  /** Before a figure that is printed, and one that the figures make. */
  readonly printed: string;
  readonly computed: string;
  readonly letterCopy: string;
  readonly letterWord: string;
  readonly letter: string;
}
