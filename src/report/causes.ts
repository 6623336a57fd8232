/** Causes in the workbook's own words: the reasons given for lost points, grouped where they are the same. */
import type { GroupAnalysis } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import { fold, tidy } from "../text/fold";
import type { Points } from "../scorebook/points";
import type { CellRef } from "../workbook/address";
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

/** How many reasons of a kind the text names, by level; Phụ lục II has them all. */
const NAMED_CAUSES = { brief: 2, standard: 4, detailed: 8 } as const;

/** The causes that the report names: most points first, so many of each kind. */
export function statedCauses(context: ReportContext): readonly StatedCause[] {
  const kept = new Map<StatedCause["nature"], number>();
  return causesOfUnit(context.group, context.unitIndex).filter(({ nature }) => {
    const count = (kept.get(nature) ?? 0) + 1;
    kept.set(nature, count);
    return count <= NAMED_CAUSES[context.settings.detail];
  });
}

/** Every cause that the workbook states for a unit's lost points, most points first. */
export function causesOfUnit(group: GroupAnalysis, unit: number): readonly StatedCause[] {
  const causes = new Map<string, StatedCause>();
  for (const remark of group.current.remarks) {
    if (remark.unit !== unit) continue;
    const lost = figureOf(group, remark.criterion, unit).standing?.lostPoints ?? 0;
    // A reason where nothing was lost is no cause.
    if (lost <= 0) continue;
    for (const { nature, reason } of reasonsIn(remark.reason)) {
      const key = `${nature ?? ""} ${fold(reason)}`;
      const known = causes.get(key);
      causes.set(key, {
        reason: known?.reason ?? reason,
        nature,
        lost: (known?.lost ?? 0) + lost,
        criteria: [...(known?.criteria ?? []), remark.criterion],
        cells: [...(known?.cells ?? []), remark.cell],
      });
    }
  }
  return [...causes.values()].sort((a, b) => b.lost - a.lost);
}

/**
 * "Hoàn thành 94%. Nguyên nhân chủ quan: thiếu người", or "Khách quan: …" where a sentence begins: what a
 * remark itself calls a cause is the cause.
 */
const LABEL = /(?:(?:do\s+)?nguyên nhân\s+|(?<=(?:^|[.;])\s*))(chủ|khách)\s+quan\s*[:–-]\s*/giu;
const OBJECTIVE = "khách";

/** The causes that a remark names by their nature; where it names none, the remark as a whole. */
function reasonsIn(text: string): readonly Pick<StatedCause, "nature" | "reason">[] {
  const [before = "", ...labelled] = tidy(text).split(LABEL);
  const found: Pick<StatedCause, "nature" | "reason">[] = [];
  for (let index = 0; index + 1 < labelled.length; index += 2) {
    const objective = labelled[index]?.toLowerCase() === OBJECTIVE;
    const reason = listed(labelled[index + 1] ?? "");
    if (reason !== "")
      found.push({ nature: objective ? "objective" : "subjective", reason: capitalised(reason) });
  }
  const whole = listed(before);
  return found.length > 0 || whole === "" ? found : [{ nature: null, reason: whole }];
}

/** Without the sentence's end and a leading dash, so that it fits into a list. */
function listed(text: string): string {
  return text.replace(/^[-+•\s]+/, "").replace(/[.;,\s]+$/, "");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
