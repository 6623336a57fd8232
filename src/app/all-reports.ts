/** Use case: many documents, one after another, with progress and a way to stop. */
import { printable } from "../language/printable";
import type { Report } from "../report/document";
import { HostError, type WorkOptions } from "../workbook/host";
import { refuseDoubts } from "./doubts";
import type { DocumentJob } from "./documents";
import type { OpenBook } from "./open-book";

/** Names that Windows keeps for devices, whatever stands behind a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** A file system takes 255 bytes; a Vietnamese letter has up to three, and an ending and a number follow. */
const LONGEST_NAME = 70;

/** A file name that every system takes, and that shows as what it is: "Huyện Bạch Thông". */
export function reportFileName(unit: string): string {
  const name = printable(unit.normalize("NFC"))
    .replace(/[\\/:*?"<>|\n\t\ufffd]/g, "-")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_NAME)
    .replace(/\p{Cs}$/u, "")
    .replace(/^[.\s~]+|[.\s]+$/g, "");
  if (name === "") return "-";
  return DEVICE.test(name) ? `-${name}` : name;
}

/** Names of files without their ending; units of one name in two groups are told apart. */
export function reportFileNames(documents: readonly Pick<DocumentJob, "name">[]): readonly string[] {
  const used = new Set<string>();
  return documents.map((document) => {
    const plain = reportFileName(document.name);
    let name = plain;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${plain} (${number})`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** How many files were handed over, and the names of the documents that have nothing to say. */
export interface Made {
  readonly count: number;
  readonly empty: readonly string[];
}

/** How a document becomes a file, and who gets it. */
export interface Making<T> {
  readonly render: (report: Report) => Promise<T>;
  /** Gets a whole file; what it was given before a cancellation stays. */
  readonly take: (name: string, file: T) => Promise<void> | void;
}

/**
 * Renders each document and hands it over before the next is begun, so that only one is held at a time.
 * @throws ProblemError "doubtful-reading"; HostError cancelled between two units; whatever the making throws
 */
export async function makeReports<T>(
  open: OpenBook,
  documents: readonly DocumentJob[],
  { render, take }: Making<T>,
  work: WorkOptions = {},
): Promise<Made> {
  refuseDoubts(open);
  const total = documents.length;
  const names = reportFileNames(documents);
  const empty: string[] = [];
  work.onProgress?.({ done: 0, total });
  for (const [done, { name, compose }] of documents.entries()) {
    if (work.signal?.aborted === true) throw new HostError("cancelled", `${done} of ${total}`);
    const document = compose();
    if (document === null) empty.push(name);
    else await take(names[done] ?? "", await render(document));
    work.onProgress?.({ done: done + 1, total });
  }
  return { count: total - empty.length, empty };
}
