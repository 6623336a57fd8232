/** The report as a person left its draft sheet: edited, added and removed paragraphs, and the letter's head. */
import type { Language } from "../../language/language";
import type { Run } from "../../language/runs";
import { reportForm } from "../../language/report-form";
import type { Block, Letterhead, Report } from "../../report/document";
import { addresseeName } from "../../report/form-lines";
import type { Snapshot } from "../../workbook/snapshot";
import { ADDRESSEES, draftLines } from "../draft-lines";
import { mergeDraft, type MergedLine } from "./draft-merge";
import { sheetsOfUnit } from "./unit-sheet-of";

/** The same report where its draft has not been written, or nobody has changed it. */
export function editedReport(
  report: Report,
  snapshot: Pick<Snapshot, "names" | "sheets">,
  language: Language,
): Report {
  const generated = draftLines(report, language);
  const drafts = sheetsOfUnit(snapshot, "draft", report.unit).map((sheet) => mergeDraft(generated, sheet));
  const worked = drafts.find(
    ({ lines, removed }) => removed.length > 0 || lines.some(({ kind }) => kind !== "generated"),
  );
  return worked === undefined ? report : applied(report, worked.lines, language);
}

function applied(report: Report, lines: readonly MergedLine[], language: Language): Report {
  const parts = partsOf(lines, reportForm(language).addressees);
  const blocks = new Map(report.body.map((block) => [block.id, block] as const));
  return {
    ...report,
    letterhead: withHead(report.letterhead, parts.fixed, language),
    body: parts.body.flatMap((line) => blockOf(line, blocks)),
    recipients: parts.recipients.map((text) => text.replace(DASH, "")),
    signature: {
      authority: textAt(parts.fixed, "end-authority", ""),
      position: textAt(parts.fixed, "end-position", ""),
      name: textAt(parts.fixed, "end-name", ""),
    },
  };
}

interface Parts {
  /** Lines of the head and the signature that are there, by id. */
  readonly fixed: ReadonlyMap<string, string>;
  readonly body: readonly MergedLine[];
  readonly recipients: readonly string[];
}

const RECIPIENT = "end-recipient:";

/** Head, body, recipients: what a person added belongs to where it stands, "Kính gửi:" to the head. */
function partsOf(lines: readonly MergedLine[], toWhom: string): Parts {
  const fixed = new Map<string, string>();
  const body: MergedLine[] = [];
  const recipients: string[] = [];
  let inRecipients = false;
  let inAddressees = false;
  for (const line of lines) {
    const { id, text } = identified(line);
    const inHead = line.kind === "added" && body.length === 0;
    inAddressees =
      id.startsWith(ADDRESSEES) || (inHead && (text.startsWith(toWhom) || (inAddressees && DASH.test(text))));
    if (inAddressees) fixed.set(id === "" ? `${ADDRESSEES}:added:${fixed.size}` : id, text);
    else if (id.startsWith(RECIPIENT)) recipients.push(text);
    else if (id.startsWith("head-") || id.startsWith("end-")) fixed.set(id, text);
    else if (line.kind === "added" && inRecipients) recipients.push(text);
    else body.push(line);
    inRecipients =
      id === "end-recipients" || id.startsWith(RECIPIENT) || (inRecipients && line.kind === "added");
  }
  return { fixed, body, recipients };
}

function identified(line: MergedLine): { readonly id: string; readonly text: string } {
  if (line.kind === "generated") return { id: line.line.id, text: line.line.text };
  return { id: line.kind === "edited" ? line.id : "", text: line.text };
}

function textAt(fixed: ReadonlyMap<string, string>, id: string, absent: string): string {
  return fixed.get(id) ?? absent;
}

function withHead(head: Letterhead, fixed: ReadonlyMap<string, string>, language: Language): Letterhead {
  const { number } = reportForm(language);
  const issuer = textAt(fixed, "head-issuer", "");
  const written = textAt(fixed, "head-number", "");
  return {
    ...head,
    superior: textAt(fixed, "head-superior", ""),
    issuer: issuer === head.issuer.replaceAll("\n", " ") ? head.issuer : issuer,
    number: written.startsWith(number) ? written.slice(number.length).trim() : written,
    placeAndDate: textAt(fixed, "head-date", ""),
    title: textAt(fixed, "head-title", ""),
    abstract: textAt(fixed, "head-abstract", ""),
    addressees: addresseesIn(fixed, language),
  };
}

/** One body behind "Kính gửi:", or one a line below it. */
function addresseesIn(fixed: ReadonlyMap<string, string>, language: Language): readonly string[] {
  const { addressees } = reportForm(language);
  return [...fixed]
    .filter(([id]) => id === ADDRESSEES || id.startsWith(`${ADDRESSEES}:`))
    .map(([, text]) => addresseeName(text.startsWith(addressees) ? text.slice(addressees.length) : text))
    .filter((name) => name !== "");
}

const DASH = /^\s*[-–]\s+/;
const NUMBER = /^\s*([IVXLC]+|\d+(?:\.\d+)*)[.)]\s+/;

/** A line of the draft as a block again; numbers and dashes are the document's, not the text's. */
function blockOf(line: MergedLine, blocks: ReadonlyMap<string, Block>): readonly Block[] {
  if (line.kind === "generated") {
    const block = blocks.get(line.line.id);
    return block === undefined ? [] : [block];
  }
  const { text } = line;
  const id = line.kind === "edited" ? line.id : `added:${text.slice(0, 40)}`;
  const known = blocks.get(id);
  if (known?.kind === "heading") {
    const number = NUMBER.exec(text)?.[1] ?? known.number;
    return [{ ...known, number, runs: textRuns(text.replace(NUMBER, "")) }];
  }
  const kind = DASH.test(text) ? "item" : "paragraph";
  return [{ kind, id, runs: textRuns(text.replace(DASH, "")) }];
}

function textRuns(text: string): readonly Run[] {
  return [{ kind: "text", text: text.trim() }];
}
