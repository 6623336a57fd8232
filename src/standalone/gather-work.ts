/** Gathering in the page: files of a browser in, the province's workbook out. Loaded when it is asked for. */
import { gatherFiles } from "../app/gather-files";
import { attentionLines, refusal } from "../gathering/list-sheets";
import { planGathered } from "../gathering/plan-gathered";
import { browserCodec } from "../hosts/browser/stream-codec";
import { momentOf } from "../hosts/browser/clock";
import { FileHost } from "../hosts/file/file-host";
import { newWorkbook } from "../hosts/file/writing/new-workbook";
import { gatheringWords } from "../language/gathering";
import type { Language } from "../language/language";
import { momentText } from "../language/moments";
import { HostError, type Progress } from "../workbook/host";

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
}

/**
 * @param stamp when and by which version, as the sheets show it
 * @returns null where it was stopped
 */
export async function gatherWork(
  files: readonly File[],
  language: Language,
  stamp: { readonly time: string; readonly version: string },
  { onProgress, signal }: { readonly onProgress: Progress; readonly signal: AbortSignal },
): Promise<GatheredWork | null> {
  const found = files.map((file) => ({
    fileName: file.name,
    changed: file.lastModified,
    read: async () => {
      // What is left goes by unread.
      if (signal.aborted) throw new HostError("cancelled");
      const bytes = new Uint8Array(await file.arrayBuffer());
      return FileHost.open(bytes, file.name, { codec: browserCodec() }).read();
    },
  }));
  const gathered = await gatherFiles(found, { year: null, expected: null, layouts: [], onProgress });
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
  };
}
