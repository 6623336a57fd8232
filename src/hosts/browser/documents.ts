/** Files beside the workbook, as a browser takes and gives them; each format's library loads when it is needed. */
import type { Language } from "../../language/language";
import type { UnknownPlace } from "../../language/template-places";
import type { Report } from "../../report/document";
import type { WrittenText } from "../../report/check/written";
import type { Snapshot } from "../../workbook/snapshot";
import { offerFile } from "./download";

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const wordFile = () => import("../word/word-file");
const wordTemplate = () => import("../word/fill-template");
const wordPlaces = () => import("../word/template-places");
const archive = () => import("../word/zip-files");
const written = () => import("../word/read-written");
const fileHost = () => import("../file/file-host");
const codec = () => import("./stream-codec");

/** What loads when it is needed, to be fetched beforehand. */
export const PARTS: readonly (() => Promise<unknown>)[] = [
  wordFile,
  wordTemplate,
  wordPlaces,
  archive,
  written,
  fileHost,
  codec,
];

/** By the file's ending: what a browser calls it. */
const TYPES: Readonly<Record<string, string>> = {
  txt: "text/plain;charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  png: "image/png",
};

export async function word(report: Report, language: Language): Promise<Uint8Array> {
  const module = await wordFile();
  return module.wordFile(report, language);
}

/** @throws HostError not-a-document */
export async function fill(template: Uint8Array, report: Report, language: Language): Promise<Uint8Array> {
  const { fillTemplate } = await wordTemplate();
  return (await fillTemplate(template, report, language)).bytes;
}

/** @throws HostError not-a-document */
export async function placesOf(
  template: Uint8Array,
): Promise<{ readonly known: number; readonly unknown: readonly UnknownPlace[] }> {
  const { templatePlaces } = await wordPlaces();
  const { places, unknown } = templatePlaces(template);
  return { known: places.length, unknown };
}

export async function zip(files: readonly NamedBytes[]): Promise<Uint8Array> {
  const { zipFiles } = await archive();
  return zipFiles(files);
}

export function offer({ name, bytes }: NamedBytes): void {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  offerFile(name, bytes, TYPES[ending] ?? "application/octet-stream");
}

/**
 * A report to check, shown in composed letters, in which its places count.
 * @throws HostError not-a-document
 */
export async function readWritten(bytes: Uint8Array): Promise<WrittenText> {
  const module = await written();
  const { text, lines } = module.readWritten(bytes);
  return { text, lines };
}

/** @throws HostError not-a-workbook, encrypted, too-large … */
export async function readWorkbook({ name, bytes }: NamedBytes): Promise<Snapshot> {
  const [{ FileHost }, { browserCodec }] = await Promise.all([fileHost(), codec()]);
  return FileHost.open(bytes, name, { codec: browserCodec() }).read();
}

/** A page without a secure address, or one inside another page, may have no clipboard. */
export async function copy(text: string, html?: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return false;
  try {
    if (html !== undefined && "ClipboardItem" in window) {
      const parts = {
        "text/plain": new Blob([text], { type: "text/plain" }),
        "text/html": new Blob([html], { type: "text/html" }),
      };
      await clipboard.write([new ClipboardItem(parts)]);
      return true;
    }
    await clipboard.writeText(text);
    return true;
  } catch {
    return false; // refused by the browser or by the page around; the user copies by hand
  }
}
