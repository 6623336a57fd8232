/** What the figures of a table prove, how certain its reading is, and what is asked, in words. */
import { cellName } from "../workbook/address";
import type { Certainty, Doubt, LawCode, LawProof, Question, SampleFigure } from "../scorebook/proof";
import type { Recognition } from "../scorebook/recognition";
import type { Language } from "./language";
import { formatCount, formatPoints } from "./numbers";
import { en } from "./en/proof";
import { vi } from "./vi/proof";
import type { Template, ProofWords } from "./keys/proof";

export type { ProofWords } from "./keys/proof";

const WORDS: Readonly<Record<Language, ProofWords>> = { vi, en };

export function proofWords(language: Language): ProofWords {
  return WORDS[language];
}

/** The most telling first; what only bounds a figure proves little and goes last. */
const ORDER: readonly LawCode[] = [
  "total-sum",
  "mean",
  "weighted",
  "conversion",
  "subtotal-sum",
  "parts",
  "lost",
  "max-sum",
  "percent",
  "rank",
  "change",
  "bound",
];

/** "63/63 tổng điểm". */
export function lawText({ law, holds, of }: LawProof, language: Language): string {
  return `${formatCount(holds, language)}/${formatCount(of, language)} ${WORDS[language].laws[law]}`;
}

/** Laws that were tested, the most telling first. */
export function inOrder(proof: readonly LawProof[]): readonly LawProof[] {
  return proof.filter(({ of }) => of > 0).sort((a, b) => ORDER.indexOf(a.law) - ORDER.indexOf(b.law));
}

/** "Đã đối chiếu: 63/63 tổng điểm, 504/504 điểm lĩnh vực, 63/63 hạng". */
export function proofLine(proof: readonly LawProof[], language: Language): string {
  const words = WORDS[language];
  const tested = inOrder(proof);
  const telling = tested.filter(({ law }) => law !== "bound");
  const told = telling.length > 0 ? telling : tested;
  if (told.length === 0) return words.unchecked;
  return filled(words.checked, { list: told.map((law) => lawText(law, language)).join(", ") });
}

export function certaintyName(certainty: Certainty, language: Language): string {
  return WORDS[language].certainty[certainty];
}

/** The tables of scores that a result rests on: lists of reasons have no figures to prove. */
export function scoreTables(recognitions: readonly Recognition[]): readonly Recognition[] {
  return recognitions.filter(({ used, layout }) => used && layout !== "reasons");
}

/** What several tables prove together; it is as certain as the least certain of them. */
export function proofOfAll(tables: readonly Recognition[]): {
  readonly certainty: Certainty;
  readonly proof: readonly LawProof[];
} {
  const sums = new Map<LawCode, LawProof>();
  for (const { law, holds, of, exceptions } of tables.flatMap(({ proof }) => proof)) {
    const sum = sums.get(law) ?? { law, holds: 0, of: 0, exceptions: [] };
    const all = [...sum.exceptions, ...exceptions];
    sums.set(law, { law, holds: sum.holds + holds, of: sum.of + of, exceptions: all });
  }
  const has = (certainty: Certainty): boolean => tables.some((table) => table.certainty === certainty);
  const certainty = has("doubtful") ? "doubtful" : has("read") ? "read" : "proved";
  return { certainty, proof: [...sums.values()] };
}

/** More tables than this are told by their certainty, not one by one. */
const MOST_TABLES = 6;

/** A line for each table of scores, or for all of the same certainty where there are many. */
export function tableLines(recognitions: readonly Recognition[], language: Language): readonly string[] {
  const words = WORDS[language];
  const tables = scoreTables(recognitions);
  if (tables.length <= MOST_TABLES) {
    return tables.map(({ sheet, certainty, proof }) =>
      filled(words.table, {
        sheet,
        certainty: words.certainty[certainty],
        proof: proofLine(proof, language),
      }),
    );
  }
  return (["doubtful", "read", "proved"] as const).flatMap((certainty) => {
    const alike = tables.filter((table) => table.certainty === certainty);
    if (alike.length === 0) return [];
    const proof = proofLine(proofOfAll(alike).proof, language);
    const count = formatCount(alike.length, language);
    return [filled(words.tables, { count, certainty: words.certainty[certainty], proof })];
  });
}

/** What is unsure in a table, why, and what to do; `question` is null where nothing can be asked. */
export function doubtMessage(sheet: string, question: Question | null, language: Language): string {
  const words = WORDS[language];
  if (question === null) return filled(words.doubtful, { sheet });
  const { doubt, alternatives } = question;
  const ways = alternatives.length > 1 ? { ways: formatCount(alternatives.length, language) } : {};
  return filled(words.doubts[doubt.code], { sheet, ...ways, ...doubtParams(doubt, language) });
}

/** Letters of a caption that are quoted; the cell named beside it has the rest. */
const QUOTED = 80;

function shortened(caption: string): string {
  return caption.length <= QUOTED ? caption : `${caption.slice(0, QUOTED).replace(/\s+\S*$/, "")}…`;
}

function doubtParams({ cells, params }: Doubt, language: Language): Readonly<Record<string, string>> {
  const [first] = cells;
  const texts = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "number" && name !== "row" ? formatCount(value, language) : shortened(String(value)),
  ]);
  return {
    ...(first === undefined ? {} : { cell: cellName(first.row, first.column) }),
    ...Object.fromEntries(texts.filter(([name]) => isTelling(name ?? "", params))),
  };
}

/** "Huyện Ba Bể: 87,5/100, hạng 01". */
export function figureText({ unit, score, max, rank }: SampleFigure, language: Language): string {
  const words = proofWords(language);
  const of = max === null ? "" : `/${formatPoints(max, language)}`;
  const points = score === null ? words.noScore : `${formatPoints(score, language)}${of}`;
  return words.figure(unit, points, rank === null ? null : formatCount(rank, language));
}

/** A count of one says nothing, but out of others it does. */
function isTelling(name: string, params: Doubt["params"]): boolean {
  if (params[name] === "") return false;
  return name !== "count" || params["of"] !== undefined || params["count"] !== 1;
}

function filled(template: Template, params: Readonly<Record<string, string>>): string {
  const put = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  const optional = template.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const names = [...part.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    return names.every((name) => params[name] !== undefined) ? part : "";
  });
  return put(optional);
}
