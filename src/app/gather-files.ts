/** Use case: the files that units sent become the province's table. */
import { gather, type Gathered, type RefusedFile } from "../gathering/gathered";
import type { SentFile } from "../gathering/submission";
import type { LayoutCorrection } from "../scorebook/corrections";
import { ProblemError } from "../scorebook/problem";
import { HostError } from "../workbook/host";
import type { Snapshot } from "../workbook/snapshot";
import { refuseDoubts } from "./doubts";
import { understand } from "./open-book";

/** A file that was found; reading it is put off until its turn comes. */
export interface FoundFile {
  readonly fileName: string;
  /** When it was last changed, in milliseconds; null where nobody knows. */
  readonly changed: number | null;
  /** @throws HostError */
  read(): Promise<Snapshot>;
}

export interface GatherRequest {
  /** null: the newest that most files score. */
  readonly year: number | null;
  /** Units that are expected to send a file, those of last year's workbook; none where nobody knows. */
  readonly expected: readonly string[];
  readonly layouts: readonly LayoutCorrection[];
  readonly onProgress?: (step: { readonly done: number; readonly total: number }) => void;
}

/**
 * Reads the files one after another. One that cannot be read, or is read with doubt, is named in `refused`; it
 * never ends the work.
 */
export async function gatherFiles(files: readonly FoundFile[], request: GatherRequest): Promise<Gathered> {
  const sent: SentFile[] = [];
  const refused: RefusedFile[] = [];
  const { year, expected, layouts, onProgress } = request;
  for (const [at, { fileName, changed, read }] of files.entries()) {
    try {
      const open = understand(await read(), { layouts });
      refuseDoubts(open);
      sent.push({ fileName, changed, assessments: open.reading.book.assessments });
    } catch (error) {
      if (error instanceof HostError) {
        const { code, subject } = error;
        refused.push({ fileName, changed, why: { kind: "host", code, subject } });
      } else if (error instanceof ProblemError) {
        refused.push({ fileName, changed, why: { kind: "problem", problem: error.problem } });
      } else throw error;
    }
    onProgress?.({ done: at + 1, total: files.length });
  }
  return gather(sent, refused, year, expected);
}

/**
 * The units of a workbook's newest year.
 * @throws ProblemError where it cannot be read
 */
export function newestUnits(snapshot: Snapshot): readonly string[] {
  const { assessments } = understand(snapshot).reading.book;
  const newest = assessments.at(-1)?.year;
  return assessments
    .filter(({ year }) => year === newest)
    .flatMap(({ units }) => units.map(({ name }) => name));
}
