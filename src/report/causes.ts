/** Causes in the workbook's own words: the reasons given for lost points, grouped where they are the same. */
import { figureOf } from "../analysis/figure";
import type { Points } from "../scorebook/points";
import type { CellRef } from "../workbook/address";
import { slug } from "./block-id";
import type { ReportContext } from "./context";

export interface StatedCause {
  readonly reason: string;
  /** What the workbook itself calls it; null where it does not say, since that is not ours to guess. */
  readonly nature: "subjective" | "objective" | null;
  /** Points lost at its criteria together. */
  readonly lost: Points;
  readonly criteria: readonly number[];
  readonly cells: readonly CellRef[];
}

/** How many reasons the text names, by level; Phụ lục II has them all. */
const NAMED_CAUSES = { brief: 3, standard: 6, detailed: 12 } as const;

/** Most points first. Reasons of criteria that lost nothing are no causes. */
export function statedCauses(context: ReportContext): readonly StatedCause[] {
  const causes = new Map<string, StatedCause>();
  for (const remark of context.group.current.remarks) {
    if (remark.unit !== context.unitIndex) continue;
    const { standing } = figureOf(context.group, remark.criterion, context.unitIndex);
    const lost = standing?.lostPoints ?? 0;
    if (lost <= 0) continue;
    for (const { reason, nature } of causesIn(remark.reason)) {
      const key = slug(reason);
      const known = causes.get(key);
      causes.set(key, {
        reason: known?.reason ?? reason,
        nature: known?.nature ?? nature,
        lost: (known?.lost ?? 0) + lost,
        criteria: [...(known?.criteria ?? []), remark.criterion],
        cells: [...(known?.cells ?? []), remark.cell],
      });
    }
  }
  return [...causes.values()].sort((a, b) => b.lost - a.lost).slice(0, NAMED_CAUSES[context.settings.detail]);
}

/** "Nguyên nhân chủ quan: …", or "Khách quan: …" where a sentence begins. */
const LABEL = /(?:nguyên nhân\s+|(?<=(?:^|[.;])\s*))(chủ|khách)\s+quan\s*[:–-]\s*/giu;

/**
 * The causes that a reason names. "…đạt 38%. Nguyên nhân chủ quan: thiếu đôn đốc" names one, after its
 * label; what stands before it is the fact, which Phụ lục II has. Without a label the whole is the cause.
 */
function causesIn(text: string): readonly Pick<StatedCause, "reason" | "nature">[] {
  // Odd places are the captured words of the labels.
  const pieces = text.normalize("NFC").split(LABEL);
  const labelled = pieces.flatMap((word, index) => {
    const reason = tidied(pieces[index + 1] ?? "");
    if (index % 2 === 0 || reason === "") return [];
    return [{ reason: capitalised(reason), nature: natureOf(`${slug(word)}-quan`) }];
  });
  if (labelled.length > 0) return labelled;
  const reason = tidied(text);
  return reason === "" ? [] : [{ reason, nature: natureOf(slug(reason)) }];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function natureOf(folded: string): StatedCause["nature"] {
  if (/\bkhach-quan\b/.test(folded)) return "objective";
  return /\bchu-quan\b/.test(folded) ? "subjective" : null;
}

/** One line, without the sentence's end, so that it fits into a list. */
function tidied(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-+•]\s*/, "")
    .replace(/[.;,\s]+$/, "");
}
