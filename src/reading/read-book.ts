/** Snapshot → ScoreBook: every sheet is understood by the layout that explains it best, and says how. */
import type { ScoreBook } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import { sourceSheets } from "../workbook/own-sheets";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { attachReasons } from "./attach-reasons";
import type { Draft, DraftUnit } from "./draft";
import { criteriaByUnit } from "./layouts/criteria-by-unit";
import type { Candidate, Layout, Place, ReasonRow } from "./layouts/layout";
import { reasonsList } from "./layouts/reasons";
import { unitDetail } from "./layouts/unit-detail";
import { mergeOneUnitDrafts } from "./merge-drafts";
import { placesOf } from "./places";
import type { Reading } from "./reading";
import { CERTAIN, type Evidence, type Recognition } from "../scorebook/recognition";
import { settle } from "./settle";
import { SheetView } from "./sheet-view";
import { fold } from "./text/fold";
import { yearsIn } from "./titles";

const LAYOUTS: readonly Layout[] = [reasonsList, criteriaByUnit, unitDetail];

/** A table, how it was understood, and what its understanding is called for the user. */
interface Understood {
  readonly place: Place;
  readonly candidate: Candidate;
}

interface ReadDraft {
  readonly draft: Draft;
  readonly source: Understood;
  readonly findings: readonly Finding[];
}

/** Reads what the user's sheets hold. Never throws on a workbook's content; what is not understood is said. */
export function readBook(snapshot: Snapshot): Reading {
  const fallbackYear = yearsIn(snapshot.fileName)[0] ?? 0;
  const understood: Understood[] = [];
  const rejected: Recognition[] = [];
  for (const sheet of sourceSheets(snapshot)) {
    const { tables, rejection } = understandSheet(sheet, fallbackYear);
    understood.push(...tables);
    if (rejection !== null) rejected.push(rejection);
  }
  const units = ownUnitNames(understood);
  const read: ReadDraft[] = [];
  const reasons: ReasonRow[] = [];
  const more = new Map<Understood, readonly Evidence[]>();
  for (const source of understood) {
    const reading = source.candidate.read(units.get(source) ?? null);
    reasons.push(...reading.reasons);
    more.set(source, reading.evidence);
    for (const draft of reading.drafts) {
      if (draft.nodes.length > 1 || draft.parts.size > 0)
        read.push({ draft, source, findings: reading.findings });
    }
  }
  const kept = withoutDuplicates(read);
  const assessments = mergeOneUnitDrafts(kept.map(({ draft }) => draft))
    .map(settle)
    .map((assessment, order) => ({ assessment, order }))
    .sort((a, b) => a.assessment.year - b.assessment.year || a.order - b.order)
    .map(({ assessment }) => assessment);
  const attached = attachReasons(assessments, reasons);
  const used = new Set(kept.map(({ source }) => source));
  const recognitions = understood.map((source) => {
    const uses = used.has(source) || (source.candidate.layout === "reasons" && assessments.length > 0);
    return recognitionOf(source, uses, more.get(source) ?? []);
  });
  const findings = [...new Set(kept.flatMap((draft) => draft.findings))];
  const book: ScoreBook = { assessments: attached.assessments };
  return {
    book,
    findings: [...findings, ...uncertain(recognitions), ...leftOut(snapshot)],
    recognitions: [...recognitions, ...rejected],
  };
}

function understandSheet(
  sheet: SheetSnapshot,
  fallbackYear: number,
): { readonly tables: Understood[]; readonly rejection: Recognition | null } {
  const view = new SheetView(sheet);
  const reject = (code: Evidence["code"]): Recognition => ({
    sheet: sheet.name,
    layout: null,
    confidence: 0,
    used: false,
    evidence: [{ code, cell: null, params: {} }],
    shape: null,
  });
  if (view.isEmpty) return { tables: [], rejection: reject("empty-sheet") };
  const places = placesOf(view, fallbackYear);
  if (places.length === 0) return { tables: [], rejection: reject("no-header") };
  const tables: Understood[] = [];
  for (const place of places) {
    let best: Candidate | null = null;
    for (const layout of LAYOUTS) {
      const candidate = layout.recognise(place);
      if (candidate !== null && candidate.confidence > (best?.confidence ?? 0)) best = candidate;
    }
    if (best !== null) tables.push({ place, candidate: best });
  }
  return { tables, rejection: tables.length === 0 ? reject("no-scores") : null };
}

/**
 * The unit of every sheet that is about one: its likeliest name, unless other sheets of the same year
 * claim the same (a heading that all of them share names no unit); then its next.
 */
function ownUnitNames(understood: readonly Understood[]): Map<Understood, DraftUnit> {
  const claims = new Map<string, number>();
  const key = ({ place }: Understood, unit: DraftUnit): string => `${place.year}|${fold(unit.name)}`;
  for (const source of understood) {
    for (const unit of source.candidate.unitNames)
      claims.set(key(source, unit), (claims.get(key(source, unit)) ?? 0) + 1);
  }
  const units = new Map<Understood, DraftUnit>();
  for (const source of understood) {
    const names = source.candidate.unitNames;
    const unit = names.find((name) => claims.get(key(source, name)) === 1) ?? names[0];
    if (unit !== undefined) units.set(source, unit);
  }
  return units;
}

/** Of two tables that tell the same year of the same units, the visible and more detailed one is read. */
function withoutDuplicates(read: readonly ReadDraft[]): ReadDraft[] {
  const kept: ReadDraft[] = [];
  const worth = ({ draft, source }: ReadDraft): number =>
    (source.place.view.sheet.visible ? 1e6 : 0) + draft.nodes.length;
  for (const candidate of read) {
    const same = kept.findIndex((other) => overlaps(candidate.draft, other.draft));
    const rival = kept[same];
    if (rival === undefined) kept.push(candidate);
    else if (worth(candidate) > worth(rival)) kept[same] = candidate;
  }
  return kept;
}

function overlaps(a: Draft, b: Draft): boolean {
  if (a.year !== b.year) return false;
  const names = new Set(a.units.map(({ name }) => fold(name)));
  const shared = b.units.filter(({ name }) => names.has(fold(name))).length;
  return shared * 2 > Math.min(a.units.length, b.units.length);
}

function recognitionOf(
  { place, candidate }: Understood,
  used: boolean,
  more: readonly Evidence[],
): Recognition {
  const { layout, confidence, shape } = candidate;
  const evidence = [...candidate.evidence, ...more];
  if (!place.view.sheet.visible) evidence.push({ code: "hidden-sheet", cell: null, params: {} });
  if (place.view.encoding !== "unicode") {
    evidence.push({ code: "encoding", cell: null, params: { encoding: place.view.encoding } });
  }
  if (!used) evidence.push({ code: "other-table", cell: null, params: {} });
  return { sheet: place.view.name, layout, confidence, used, evidence, shape };
}

function uncertain(recognitions: readonly Recognition[]): Finding[] {
  return recognitions.flatMap(({ sheet, layout, confidence, used, shape }): Finding[] =>
    !used || layout === null || confidence >= CERTAIN
      ? []
      : [
          {
            code: "uncertain-layout",
            severity: "warning",
            cells: [{ sheet, row: shape?.headerTop ?? 0, column: shape?.columns[0]?.column ?? 0 }],
            sheet,
            layout,
            confidence,
          },
        ],
  );
}

/** Cells that the host left out because they lie too far from the rest: never in silence. */
function leftOut(snapshot: Snapshot): Finding[] {
  return sourceSheets(snapshot).flatMap(({ name: sheet, outlying }): Finding[] =>
    outlying === undefined
      ? []
      : [
          {
            code: "cells-left-out",
            severity: "info",
            cells: [{ sheet, row: outlying.row, column: outlying.column }],
            sheet,
            count: outlying.count,
          },
        ],
  );
}
