/**
 * An official letter about figures that do not agree. The department that sums up writes to the unit that scored;
 * a unit whose own workbook it is (settings) writes to that department; of a whole group whoever holds the book
 * writes to the body that scored, which the book does not name.
 */
import type { GroupAnalysis } from "../../analysis/analysis";
import { documentWords } from "../../language/documents";
import { findingRow, type AskedFinding } from "../../language/finding-row";
import type { Language } from "../../language/language";
import type { PhraseKey } from "../../language/report-phrases";
import { runText, type Run } from "../../language/runs";
import type { Finding } from "../../scorebook/finding";
import { fold } from "../../text/fold";
import { textCell } from "../cells";
import {
  countRun,
  groupContext,
  reportContext,
  say,
  yearRun,
  type GroupContext,
  type Wording,
} from "../context";
import { provinceOf } from "../decision";
import type { Block, Letterhead, Report, Signature } from "../document";
import { evaluatedOf, groupLetterhead, groupSignature, reporterOf, whereOf } from "../group/letterhead";
import { letterhead, signature } from "../letterhead";
import { outlined } from "../outline";
import { findingsOfGroup, findingsOfUnit } from "./concerned";

/** More rows go into an appendix. */
const ROWS_IN_LETTER = 8;

interface Parties {
  readonly head: Letterhead;
  readonly signature: Signature;
  /** In running text; a place to fill in where the book does not say. */
  readonly sender: string;
  readonly addressee: string;
  readonly toUnit: boolean;
}

/**
 * @param unitIndex null for the whole group
 * @returns null where nothing is to be asked about
 */
export function composeLetter(
  group: GroupAnalysis,
  unitIndex: number | null,
  { settings, language, overrides = {} }: Wording,
  findings: readonly Finding[],
): Report | null {
  const found =
    unitIndex === null
      ? findingsOfGroup(group.current, findings)
      : findingsOfUnit(group.current, unitIndex, findings);
  if (found.length === 0) return null;
  const context = groupContext(group, settings, language, overrides);
  const words = documentWords(language);
  const parties =
    unitIndex === null ? ofGroup(context) : ofUnit(group, unitIndex, { settings, language, overrides });
  const table = findingTable(found, language);
  const apart = found.length > ROWS_IN_LETTER;
  const year = yearRun(context, context.year);
  const unit = unitIndex === null ? null : reportContext(group, unitIndex, { settings, language }).words;
  return {
    kind: "letter",
    unit: unitIndex === null ? context.peers : (group.current.units[unitIndex]?.name ?? ""),
    year: context.year,
    baseYear: context.baseYear,
    letterhead: {
      ...parties.head,
      symbol: `${parties.head.symbol.replace(/^[^-]*-/, "")}-......`,
      title: "",
      abstract: runText(say(context, "letter-abstract", { year }), language),
      addressees: [parties.addressee],
    },
    body: outlined(
      body(context, parties, { count: found.length, unit: unit?.unit ?? null, table: apart ? null : table }),
    ),
    recipients: words.letterRecipients,
    signature: parties.signature,
    appendices: [
      {
        id: "letter-findings",
        number: "I",
        title: runText(say(context, "letter-appendix-title", { year }), language),
        landscape: false,
        printed: apart,
        blocks: [table],
      },
    ],
  };
}

function ofGroup(context: GroupContext): Parties {
  const reporter = reporterOf(context);
  return {
    head: groupLetterhead(context, reporter),
    signature: groupSignature(context, reporter),
    sender: reporter.name,
    addressee: `[${documentWords(context.language).places.scorer}]`,
    toUnit: false,
  };
}

function ofUnit(
  group: GroupAnalysis,
  unitIndex: number,
  { settings, language, overrides = {} }: Wording,
): Parties {
  const context = reportContext(group, unitIndex, { settings, language, overrides });
  const reporter = reporterOf(context);
  const { words } = context;
  const own = settings.issuer.replace(/\s+/g, " ").trim();
  const isOwn = [words.issuer, words.unit, words.letterhead.join(" ")].some(
    (name) => fold(name) === fold(own),
  );
  const isReporter = fold(words.issuer) === fold(reporter.name);
  if (!isOwn && !isReporter) {
    return {
      head: groupLetterhead(context, reporter),
      signature: groupSignature(context, reporter),
      sender: reporter.name,
      addressee: words.issuer,
      toUnit: true,
    };
  }
  const province = provinceOf(context);
  return {
    head: letterhead(context),
    signature: signature(context),
    sender: words.issuer,
    addressee: isReporter
      ? `[${documentWords(language).places.scorer}]`
      : `${reporter.name}${province === "" ? "" : ` ${province}`}`,
    toUnit: false,
  };
}

function body(
  context: GroupContext,
  { sender, addressee, toUnit }: Parties,
  {
    count,
    unit,
    table,
  }: { readonly count: number; readonly unit: string | null; readonly table: Block | null },
): readonly Block[] {
  const year = yearRun(context, context.year);
  const counted = countRun(context, count);
  const paragraph = (id: PhraseKey, runs: readonly Run[]): Block => ({ kind: "paragraph", id, runs });
  const where = whereOf(context);
  const slots = { issuer: sender, year, where, count: counted };
  const blank = { kind: "blank", hint: documentWords(context.language).places.replyBy } as const;
  const asked = placeRuns(addressee);
  return [
    paragraph(
      "letter-opening",
      unit === null
        ? say(context, "letter-opening-all", { ...slots, evaluated: evaluatedOf(context) })
        : say(context, "letter-opening", { ...slots, unit }),
    ),
    ...(table === null
      ? [paragraph("letter-see-appendix", say(context, "letter-see-appendix", {}))]
      : [table]),
    paragraph("letter-scope", say(context, "letter-scope", {})),
    paragraph("letter-ask", say(context, toUnit ? "letter-ask-unit" : "letter-ask", { addressee: asked })),
    paragraph("letter-reply", say(context, "letter-reply", { blank })),
    paragraph("letter-closing", say(context, "letter-closing", { addressee: asked })),
  ];
}

function placeRuns(name: string): readonly Run[] {
  const [, hint] = /^\[(.+)\]$/.exec(name) ?? [];
  return hint === undefined ? [{ kind: "text", text: name }] : [{ kind: "blank", hint }];
}

function findingTable(found: readonly AskedFinding[], language: Language): Block {
  const columns = documentWords(language).findingColumns;
  return {
    kind: "table",
    id: "letter-findings-table",
    columns: [
      { title: columns.order, width: 6, align: "center" },
      { title: columns.cell, width: 24, align: "left" },
      { title: columns.what, width: 40, align: "left" },
      { title: columns.printed, width: 15, align: "right" },
      { title: columns.computed, width: 15, align: "right" },
    ],
    rows: found.map((finding, at) => {
      const row = findingRow(finding, language);
      return [
        textCell(String(at + 1), "center"),
        textCell(row.place),
        textCell(row.what),
        textCell(row.printed, "right"),
        textCell(row.computed, "right"),
      ];
    }),
  };
}
