/** Snapshot → ScoreBook: every sheet is understood by the layout that explains it best, and says how. */
import type { Assessment } from "../scorebook/assessment";
import type { OfficialChoice } from "../scorebook/settings";
import { NO_CORRECTIONS, type Corrections } from "../scorebook/corrections";
import type { Doubt } from "../scorebook/proof";
import type { Finding } from "../scorebook/finding";
import { CERTAIN, type Evidence, type Recognition } from "../scorebook/recognition";
import { sourceSheets } from "../workbook/own-sheets";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { withLentMaxima } from "./settle/lent-maxima";
import { assemble } from "./settle/assemble";
import type { ReadDraft } from "./settle/read-draft";
import { doubtOfJoined } from "./joined-doubts";
import { joinContinued } from "./settle/continued";
import { numberingOf } from "./numbering";
import { settledApart } from "./settle/settle";
import { attachReasons } from "./settle/attach-reasons";
import { alternativesOf } from "./alternatives";
import { noIndex } from "./no-index";
import type { Draft, DraftUnit } from "./readers/draft";
import type { LayoutReading, ReasonRow, TablePlace } from "./layouts/layout";
import type { Reading } from "./reading";
import { readStored } from "./settings/settings";
import { fold } from "../text/fold";
import { yearsIn } from "./regions/titles";
import { doubtsOfForms } from "./sheets-of-a-form";
import { understandSheet } from "./understand-sheet";
import { holdsFigures, type UnderstoodSheet, type UnderstoodTable } from "./understand";

export interface ReadOptions {
  /** In place of those kept in the workbook: what the user is trying out, or a --mapping file. */
  readonly corrections?: Corrections;
  /** Which score counts, in place of the workbook's own setting. */
  readonly official?: OfficialChoice;
}

/** Reads what the user's sheets hold. Never throws on a workbook's content; what is not understood is said. */
export function readBook(snapshot: Snapshot, options: ReadOptions = {}): Reading {
  return readBooks([snapshot], options);
}

/**
 * Reads several workbooks as one book: the first is the one at hand, others hold earlier years. Cells of
 * the others carry their file's name as Excel writes it: "[Năm trước.xlsx]Tổng hợp".
 */
export function readBooks(snapshots: readonly Snapshot[], options: ReadOptions = {}): Reading {
  const sheets: {
    readonly sheet: UnderstoodSheet;
    readonly ofThisFile: boolean;
    readonly source: SheetSnapshot;
  }[] = [];
  const [own] = snapshots;
  const stored = own === undefined ? null : readStored(own);
  const corrections = options.corrections ?? stored?.corrections ?? NO_CORRECTIONS;
  snapshots.forEach((snapshot, file) => {
    const fallbackYear = yearsIn(snapshot.fileName)[0] ?? 0;
    for (const source of sourceSheets(snapshot)) {
      const named = file === 0 ? source : { ...source, name: `[${snapshot.fileName}]${source.name}` };
      const sheet = understandSheet(named, fallbackYear, corrections.layouts);
      sheets.push({ sheet, ofThisFile: file === 0, source: named });
    }
  });
  const tables = sheets.flatMap(({ sheet }) => sheet.tables);
  const units = ownUnitNames(tables);
  const onlyYear = onlyYearOf(sheets.flatMap(({ sheet, ofThisFile }) => (ofThisFile ? sheet.tables : [])));
  const read: ReadDraft<UnderstoodTable>[] = [];
  const reasons: ReasonRow[] = [];
  const evidence = new Map<UnderstoodTable, readonly Evidence[]>();
  for (const { sheet, ofThisFile, source: own } of sheets) {
    for (const source of sheet.tables) {
      const reading = readingOf(source, units.get(source) ?? null);
      reasons.push(...reading.reasons);
      evidence.set(source, reading.evidence);
      for (const told of reading.drafts) {
        const draft = told.year === 0 && ofThisFile ? { ...told, year: onlyYear } : told;
        if (draft.units.length > 0 && draft.parts.size > 0)
          read.push({
            draft,
            isIndex: isIndex(source, draft),
            sources: [source],
            findings: reading.findings,
            standing: { ofThisFile, certain: source.candidate.confidence >= CERTAIN, visible: own.visible },
          });
      }
    }
  }
  const views = sheets.map(({ sheet }) => sheet.view);
  const lenders = new Set<string>();
  const lent = read.map((own) => ({ ...own, draft: withLentMaxima(own.draft, views, lenders) }));
  const drafts = lent.filter(({ sources: [source] }) => !lenders.has(source?.place.view.name ?? ""));
  const joined = joinContinued(drafts, numberingOf);
  const vouched = new Set(joined.flatMap(({ sources }) => (sources.some(isProved) ? sources : [])));
  const { assessments, used, confirmed, doubled, findings } = assemble(
    joined.map((own) => ({ ...own, settled: own.sources[0]?.settled.get(own.draft) })),
    options.official ?? stored?.settings.official,
  );
  const ofForms = doubtsOfForms(tables, units);
  const attached = attachReasons(assessments, reasons);
  const recognitions = tables.map((source) => {
    const uses = used.has(source) || (source.candidate.layout === "reasons" && assessments.length > 0);
    const counted = uses ? officialScore(source, assessments) : [];
    const own = judgedWith(source, confirmed.has(source), vouched.has(source));
    const whole = uses
      ? (joinedDoubt(source, tables, assessments) ?? doubled.get(source) ?? ofForms.get(source) ?? null)
      : null;
    // A person who said how it is read said that it counts.
    const isSaid = source.candidate.layout === "mapping";
    const judgement: UnderstoodTable["judgement"] =
      whole === null || isSaid ? own : { certainty: "doubtful", doubt: own.doubt ?? whole };
    return recognitionOf({ ...source, judgement }, uses, [...(evidence.get(source) ?? []), ...counted]);
  });
  const rejections = sheets.flatMap(({ sheet }) => sheet.rejection ?? []);
  return {
    book: { assessments: attached.assessments },
    findings: [
      ...findings,
      ...uncertain(recognitions),
      ...yearDoubts(tables.filter((table) => used.has(table))),
      ...(assessments.length === 0 ? [] : attached.lost.map(unplaced)),
      ...unread(sheets, used, lenders),
      ...sheets.flatMap(({ source }) => leftOut(source)),
    ],
    recognitions: [...recognitions, ...rejections],
  };
}

/** What understanding the table has read of it, unless that was of another unit's name. */
function readingOf({ candidate, reading }: UnderstoodTable, unit: DraftUnit | null): LayoutReading {
  return unit === (candidate.unitNames[0] ?? null) ? reading : candidate.read(unit);
}

/**
 * The unit of every sheet that is about one: its likeliest name, unless that is the likeliest of other sheets
 * of the same year too (a heading that all of them share names no unit); then its next that no other claims.
 */
function ownUnitNames(tables: readonly UnderstoodTable[]): Map<UnderstoodTable, DraftUnit> {
  const claims = new Map<string, number>();
  const first = new Map<string, number>();
  const key = ({ place }: UnderstoodTable, unit: DraftUnit): string => `${place.year}|${fold(unit.name)}`;
  const count = (counts: Map<string, number>, name: string): unknown =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const source of tables) {
    source.candidate.unitNames.forEach((unit, rank) => {
      count(claims, key(source, unit));
      if (rank === 0) count(first, key(source, unit));
    });
  }
  const units = new Map<UnderstoodTable, DraftUnit>();
  for (const source of tables) {
    const [likeliest, ...others] = source.candidate.unitNames;
    if (likeliest === undefined) continue;
    const alone = first.get(key(source, likeliest)) === 1;
    const other = others.find((name) => claims.get(key(source, name)) === 1);
    units.set(source, alone ? likeliest : (other ?? likeliest));
  }
  return units;
}

/** The year of a sheet that tells none is that of all the others, and is still asked for; 0 where they tell several. */
function onlyYearOf(tables: readonly UnderstoodTable[]): number {
  const years = new Set(tables.map(({ place }) => place.year).filter((year) => year > 0));
  const [only = 0] = years;
  return years.size === 1 ? only : 0;
}

/**
 * What another table's figures confirm is of the index, whatever its own words do not say.
 * @param vouched the table goes on from one, or in one, that is proved
 */
function judgedWith(
  { judgement }: UnderstoodTable,
  confirmed: boolean,
  vouched: boolean,
): UnderstoodTable["judgement"] {
  const { doubt } = judgement;
  const ofWords = doubt?.code === "no-index" || (vouched && doubt?.code === "unexplained-column");
  return (confirmed || vouched) && (doubt === null || ofWords)
    ? { certainty: "proved", doubt: null }
    : judgement;
}

/** A table that became part of an assessment with others: what the whole says against it. */
function joinedDoubt(
  { place, settled }: UnderstoodTable,
  tables: readonly UnderstoodTable[],
  assessments: readonly Assessment[],
): Doubt | null {
  for (const own of assessments) {
    if (!own.sheets.includes(place.view.name) || [...settled.values()].includes(own)) continue;
    // Ranks may stand on a sheet that gave nothing else.
    const [rank] = own.publishedRanks.values();
    const ranked = tables.filter((table) => table.place.view.name === rank?.cell.sheet);
    const doubt = doubtOfJoined(
      own,
      ranked.flatMap(({ proof }) => proof),
    );
    if (doubt !== null) return doubt;
  }
  return null;
}

/** What was read with another unit's name than the likeliest is settled here. */
function settledOf(source: UnderstoodTable, draft: Draft): Assessment {
  return source.settled.get(draft) ?? settledApart(draft);
}

function isIndex(source: UnderstoodTable, draft: Draft): boolean {
  return noIndex({ understood: source, assessments: [settledOf(source, draft)] }) === null;
}

function isProved({ judgement }: UnderstoodTable): boolean {
  return judgement.certainty === "proved";
}

function recognitionOf(source: UnderstoodTable, used: boolean, more: readonly Evidence[]): Recognition {
  const { place, candidate, proof, judgement } = source;
  const { layout, confidence, shape } = candidate;
  const evidence = [...candidate.evidence, ...more];
  if (!place.view.sheet.visible) evidence.push({ code: "hidden-sheet", cell: null, params: {} });
  if (place.view.encoding !== "unicode") {
    evidence.push({ code: "encoding", cell: null, params: { encoding: place.view.encoding } });
  }
  if (!used) evidence.push({ code: "other-table", cell: null, params: {} });
  const { certainty, doubt } = judgement;
  // What is not used is not asked about.
  const asked = used && doubt !== null;
  return {
    sheet: place.view.name,
    layout,
    confidence,
    used,
    evidence,
    shape,
    certainty: asked || doubt === null ? certainty : "read",
    proof,
    question: asked ? { doubt, alternatives: alternativesOf(source) } : null,
  };
}

/** Which of several printed scores counts. */
function officialScore({ place }: UnderstoodTable, assessments: readonly Assessment[]): Evidence[] {
  const own = assessments.find(({ sheets, parts }) => sheets.includes(place.view.name) && parts.size > 0);
  if (own === undefined) return [];
  return [{ code: "official-score", cell: null, params: { roles: own.official.join(" ") } }];
}

function uncertain(recognitions: readonly Recognition[]): Finding[] {
  return recognitions.flatMap(({ sheet, layout, confidence, used, shape, certainty }): Finding[] => {
    // What the figures prove needs no word to vouch for it.
    if (!used || layout === null || confidence >= CERTAIN || certainty === "proved") return [];
    const cells = [{ sheet, row: shape?.headerTop ?? 0, column: shape?.columns[0]?.column ?? 0 }];
    return [{ code: "uncertain-layout", severity: "warning", cells, sheet, layout, confidence }];
  });
}

/** A table without a year, or whose sheet name and title name different ones. */
function yearDoubts(tables: readonly UnderstoodTable[]): Finding[] {
  return tables.flatMap(({ place }): Finding[] => {
    const { year, yearEvidence, surroundings, view, band } = place;
    const sheet = view.name;
    // One decision may approve several years: where another sheet says so, its date tells none.
    const isGuessed =
      yearEvidence.code === "year-before-decision" &&
      tables.some((other) => isOfOtherYear(other.place, place));
    if (yearEvidence.code === "no-year" || isGuessed) {
      return [{ code: "unknown-year", severity: "warning", cells: [view.ref(band.top, band.left)], sheet }];
    }
    const said = surroundings.year;
    const doubtful = yearEvidence.code === "year-in-sheet-name" || yearEvidence.code === "mapped-by-user";
    if (!doubtful || said === null || said === year) return [];
    const cells = surroundings.yearCell === null ? [] : [surroundings.yearCell];
    return [
      { code: "year-confused", severity: "warning", cells, year, otherYear: said, sheet, how: "title" },
    ];
  });
}

function isOfOtherYear(other: TablePlace, { year, surroundings: { decision } }: TablePlace): boolean {
  const same = other.surroundings.decision?.number === decision?.number;
  return same && other.year !== year && other.yearEvidence.code !== "year-before-decision";
}

function unplaced({ year, unit, criterion, code, cell }: ReasonRow): Finding {
  const name = code === "" ? criterion : `${code} ${criterion}`;
  return { code: "unplaced-reason", severity: "warning", cells: [cell], year, unit, criterion: name };
}

/** Visible sheets full of figures of which nothing entered the book. */
function unread(
  sheets: readonly { readonly sheet: UnderstoodSheet; readonly source: SheetSnapshot }[],
  used: ReadonlySet<UnderstoodTable>,
  lenders: ReadonlySet<string>,
): Finding[] {
  return sheets.flatMap(({ sheet, source }): Finding[] => {
    if (
      lenders.has(source.name) ||
      !source.visible ||
      sheet.tables.length > 0 ||
      used.size === 0 ||
      !holdsFigures(source)
    )
      return [];
    const { view } = sheet;
    return [
      {
        code: "unread-sheet",
        severity: "warning",
        cells: [view.ref(view.top, view.left)],
        sheet: source.name,
      },
    ];
  });
}

/** Cells that the host left out because they lie too far from the rest: never in silence. */
function leftOut({ name: sheet, outlying }: SheetSnapshot): Finding[] {
  if (outlying === undefined) return [];
  const { count, row, column } = outlying;
  return [{ code: "cells-left-out", severity: "info", cells: [{ sheet, row, column }], sheet, count }];
}
