/**
 * Two tables of one year and the same units, of which only one can be right: a copy kept from before, a first and a
 * second round. It is said; where their totals differ, a person is asked which of them counts.
 */
import type { Assessment } from "../../scorebook/assessment";
import type { Finding } from "../../scorebook/finding";
import type { Doubt } from "../../scorebook/proof";
import { fold } from "../../text/fold";
import type { ReadDraft } from "./read-draft";
import { settledApart } from "./settle";
import { byStanding } from "./standing";

/** The finding about a table that is as detailed as the one that was kept. */
export function twice({ draft: kept }: ReadDraft<unknown>, { draft: other }: ReadDraft<unknown>): Finding {
  const cells = [other, kept].flatMap(({ units }) => units[0]?.cell ?? []);
  const { year } = kept;
  return {
    code: "year-confused",
    severity: "warning",
    cells,
    year,
    otherYear: year,
    sheet: other.sheets[0] ?? "",
    how: "twice",
  };
}

/** True where the other is neither behind the kept one nor a mere summary of it. */
export function isAsGood(kept: ReadDraft<unknown>, other: ReadDraft<unknown>): boolean {
  return byStanding(kept.standing, other.standing) === 0 && isAsDetailed(kept, other);
}

function isAsDetailed({ draft: kept }: ReadDraft<unknown>, { draft: other }: ReadDraft<unknown>): boolean {
  return other.nodes.length * 2 > kept.nodes.length;
}

/** The doubt about the kept table; null where the other may be passed over. What a user hid, another file's, and what is no index, may be. */
export function doubtOfDoubled(kept: ReadDraft<unknown>, other: ReadDraft<unknown>): Doubt | null {
  const { ofThisFile, visible } = other.standing;
  if (ofThisFile !== kept.standing.ofThisFile || !visible || !other.isIndex) return null;
  if (!totalsDiffer(totalsOf(kept), totalsOf(other))) return null;
  const cells = [kept, other].flatMap(({ draft }) => draft.units[0]?.cell ?? []);
  const [sheet = ""] = other.draft.sheets;
  // An answer is about a sheet.
  if (kept.draft.sheets.includes(sheet)) return null;
  return { code: "two-tables", cells, params: { other: sheet } };
}

function totalsOf({ draft, settled }: ReadDraft<unknown>): Assessment {
  return settled ?? settledApart(draft);
}

function totalsDiffer(a: Assessment, b: Assessment): boolean {
  const totals = new Map(a.units.map(({ name, index }) => [fold(name), a.scores.points(0, index)]));
  return b.units.some(({ name, index }) => {
    const known = totals.get(fold(name));
    return known !== undefined && known !== b.scores.points(0, index);
  });
}
