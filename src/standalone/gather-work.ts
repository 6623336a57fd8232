/** Gathering in the page: files of a browser in, the province's workbook out. Loaded when it is asked for. */
import { gatherFiles, newestUnits } from "../app/gather-files";
import { attentionLines, refusal } from "../gathering/list-sheets";
import { planGathered } from "../gathering/plan-gathered";
import { browserCodec } from "../hosts/browser/stream-codec";
import { momentOf } from "../hosts/browser/clock";
import { FileHost } from "../hosts/file/file-host";
import { newWorkbook } from "../hosts/file/writing/new-workbook";
import { gatheringWords } from "../language/gathering";
import type { Language } from "../language/language";
import { momentText } from "../language/moments";
import { hostMessage, problemMessage } from "../language/problems";
import { ProblemError } from "../scorebook/problem";
import { HostError, type Progress } from "../workbook/host";
import type { Snapshot } from "../workbook/snapshot";

export interface GatheredWork {
  readonly year: number;
  readonly units: number;
  readonly files: number;
  /** How many things the sheet of what has to be looked at holds. */
  readonly attention: number;
  /** A line for each file that could not be taken. */
  readonly refused: readonly string[];
  /** The .xlsx; null where no file could be used. */
  readonly bytes: Uint8Array | null;
  /** What came of the workbook whose units should have sent a file; null where none was chosen. */
  readonly against: Against | null;
}

export type Against = { readonly book: string } & (
  | { readonly kind: "held"; readonly missing: readonly string[] }
  | { readonly kind: "refused"; readonly why: string }
);

/** What was handed to the page: the units' files, and a workbook whose units should have sent one. */
export interface Handed {
  readonly files: readonly File[];
  readonly against: File | null;
}

interface GatherOptions {
  readonly language: Language;
  /** When it is made and by which version, as the sheets show it. */
  readonly stamp: { readonly time: string; readonly version: string };
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
}

/** @returns null where it was stopped */
export async function gatherWork(
  { files, against }: Handed,
  { language, stamp, onProgress, signal }: GatherOptions,
): Promise<GatheredWork | null> {
  const found = files.map((file) => ({
    fileName: file.name,
    changed: file.lastModified,
    read: async () => {
      // What is left goes by unread.
      if (signal.aborted) throw new HostError("cancelled");
      return snapshotOf(file);
    },
  }));
  const held = await heldAgainst(against, language);
  const expected = held?.units ?? [];
  const gathered = await gatherFiles(found, { year: null, expected, layouts: [], onProgress });
  if (signal.aborted) return null;
  const words = gatheringWords(language);
  const { sent, refused } = gathered;
  const others = sent.otherYears.map(({ fileName, assessments }) => {
    const years = [...new Set(assessments.map(({ year }) => year))];
    return `${fileName}: ${words.otherYear(years, sent.year)}`;
  });
  const show = (changed: number | null): string => (changed === null ? "" : momentText(momentOf(changed)));
  return {
    year: sent.year,
    units: sent.taken.length,
    files: new Set(sent.taken.map(({ file }) => file)).size,
    attention: attentionLines(gathered, { words }, language).length,
    refused: [...refused.map((file) => `${file.fileName}: ${refusal(file, language)}`), ...others],
    bytes: sent.taken.length === 0 ? null : newWorkbook(planGathered(gathered, language, stamp, show)),
    against:
      held === null
        ? null
        : held.why === ""
          ? { book: held.book, kind: "held", missing: gathered.missingUnits }
          : { book: held.book, kind: "refused", why: held.why },
  };
}

async function snapshotOf(file: File): Promise<Snapshot> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return FileHost.open(bytes, file.name, { codec: browserCodec() }).read();
}

/** The units of the chosen workbook, or why it cannot be used: the units' files are gathered all the same. */
async function heldAgainst(
  file: File | null,
  language: Language,
): Promise<{ readonly book: string; readonly units: readonly string[]; readonly why: string } | null> {
  if (file === null) return null;
  try {
    return { book: file.name, units: newestUnits(await snapshotOf(file)), why: "" };
  } catch (error) {
    if (error instanceof HostError) {
      return { book: file.name, units: [], why: hostMessage(error.code, language, error.subject) };
    }
    if (error instanceof ProblemError) {
      return { book: file.name, units: [], why: problemMessage(error.problem, language) };
    }
    throw error;
  }
}
