/** Sheets → tables, each understood by the layout that explains it best. */
import type { Evidence, EvidenceCode, Recognition } from "../scorebook/recognition";
import type { SheetSnapshot } from "../workbook/snapshot";
import { CellKind } from "../workbook/snapshot";
import type { LayoutCorrection } from "../scorebook/corrections";
import { withCriteriaLaws } from "./axes/criteria-laws";
import { withUnitLaws } from "./axes/unit-laws";
import { asCriteria, asUnits, labelled } from "./axes/orientation";
import { best, isTreeProved, rated, weigh, type Rated, type Weighed } from "./choice";
import { judge, type Judgement } from "./doubts";
import type { LawProof } from "../scorebook/proof";
import { criteriaByUnit } from "./layouts/criteria-by-unit";
import { groupedList } from "./layouts/grouped-list";
import type { Candidate, Layout, LayoutReading, TablePlace } from "./layouts/layout";
import { longList } from "./layouts/long-list";
import { ranking } from "./layouts/ranking";
import { reasonsList } from "./layouts/reasons";
import { unitDetail } from "./layouts/unit-detail";
import { unitsByArea } from "./layouts/units-by-area";
import { mappedTables, mappingsFor } from "./mappings/mapping";
import { listPlace } from "./regions/list-place";
import { placesOf } from "./regions/places";
import { SheetView } from "./regions/sheet-view";
import type { Understood } from "./understood";

const CRITERIA_ROWS: readonly Layout[] = [criteriaByUnit, unitDetail];
const UNIT_ROWS: readonly Layout[] = [unitsByArea, groupedList, ranking];
export const LAYOUTS: readonly Layout[] = [longList, reasonsList, ...CRITERIA_ROWS, ...UNIT_ROWS];

/** A table as it is read, with what its figures say of the reading. */
export interface UnderstoodTable extends Understood {
  readonly proof: readonly LawProof[];
  readonly judgement: Judgement;
  /** What was read of it, with the likeliest of its own unit's names. */
  readonly reading: LayoutReading;
  /** The assessment of each draft of this reading that is one by itself. */
  readonly settled: Weighed["settled"];
  /** Every way in which it can be read, this one among them. */
  readonly readings: readonly Rated[];
}

export interface UnderstoodSheet {
  readonly view: SheetView;
  readonly tables: readonly UnderstoodTable[];
  /** Why the sheet holds no table that could be read; null where it holds one. */
  readonly rejection: Recognition | null;
}

/** @param fallbackYear year of the file's name, 0 for none */
export function understandCells(
  sheet: SheetSnapshot,
  fallbackYear: number,
  mappings: readonly LayoutCorrection[],
): UnderstoodSheet {
  const view = new SheetView(sheet);
  const reject = (code: EvidenceCode): UnderstoodSheet => {
    const evidence: Evidence[] = [{ code, cell: null, params: {} }];
    return {
      view,
      tables: [],
      rejection: {
        sheet: sheet.name,
        layout: null,
        confidence: 0,
        used: false,
        evidence,
        shape: null,
        certainty: "read",
        proof: [],
        question: null,
      },
    };
  };
  if (view.isEmpty) return reject("empty-sheet");
  const said = mappingsFor(view, mappings);
  if (said.length > 0) {
    const tables = mappedTables(view, said, fallbackYear).map((table): UnderstoodTable => {
      const weighed = weigh(table);
      // A person said how it is read.
      return {
        ...table,
        proof: weighed.proof,
        judgement: { certainty: "proved", doubt: null },
        reading: weighed.reading,
        settled: weighed.settled,
        readings: [rated(weighed)],
      };
    });
    return { view, tables, rejection: null };
  }
  const places = placesOf(view, fallbackYear);
  const tables = places.flatMap((place) => understoodTable(place) ?? []);
  const list = tables.length === 0 ? listPlace(view, fallbackYear) : null;
  const listed = list === null ? null : longListIn(list);
  if (listed !== null) tables.push(listed);
  if (places.length + tables.length === 0) return reject("no-header");
  return tables.length === 0 ? reject("no-scores") : { view, tables, rejection: null };
}

/** A list with one score a row: its structure tells, whatever a caption says. */
function longListIn(place: TablePlace): UnderstoodTable | null {
  const candidate = longList.recognise(place);
  if (candidate === null) return null;
  const reading = weigh({ place: candidate.place ?? place, candidate });
  return {
    ...reading.understood,
    proof: reading.proof,
    judgement: judge(reading, [reading], []),
    reading: reading.reading,
    settled: reading.settled,
    readings: [rated(reading)],
  };
}

function understoodTable(place: TablePlace): UnderstoodTable | null {
  const list = longListIn(place);
  if (list !== null) return list;
  const ways = labelled(place).map((own) => ({ own, laws: withUnitLaws(own) }));
  const weighed = ways.flatMap(({ own, laws }) => readingsOf(own, laws?.place ?? null));
  place.slices.clear();
  const chosen = best(weighed);
  if (chosen === null) return null;
  const { understood, proof, reading, settled } = chosen;
  const readings = weighed.map(rated);
  if (understood.candidate.layout === "reasons") {
    return {
      ...understood,
      proof,
      judgement: { certainty: "read", doubt: null },
      reading,
      settled,
      readings,
    };
  }
  const { orientation } = understood.candidate.shape;
  const rivals = ways.flatMap(({ laws }) => laws?.columns.rivals ?? []);
  const explained = new Set(
    weighed
      .filter(({ understood: own }) => own.candidate.shape.orientation === orientation)
      .flatMap(({ understood: own }) => [...own.place.explained]),
  );
  const judgement = judge(chosen, weighed, orientation === "unit-rows" ? rivals : [], explained);
  return { ...understood, proof, judgement, reading, settled, readings };
}

/**
 * Every way to read a table: as its captions say, with what its figures say of them, and, where neither is
 * proved, the other way round.
 * @param units the place with what its figures say of units as rows
 */
function readingsOf(place: TablePlace, units: TablePlace | null): Weighed[] {
  const said = reading(place, LAYOUTS);
  const straight = [...said, ...reading(units, UNIT_ROWS, said)];
  straight.push(...reading(withCriteriaLaws(place), CRITERIA_ROWS, straight));
  if (straight.some(({ proof }) => isTreeProved(proof))) return straight;
  const asUnitRows = asUnits(place);
  const asCriteriaRows = asCriteria(place);
  const turned = [
    ...reading(asUnitRows === null ? null : (withUnitLaws(asUnitRows)?.place ?? null), UNIT_ROWS),
    ...reading(asCriteriaRows === null ? null : withCriteriaLaws(asCriteriaRows), CRITERIA_ROWS),
  ];
  // What the captions say is turned round only by laws that say clearly more.
  const enough = Math.max(...straight.map(({ worth }) => worth), -Infinity) + CLEARLY;
  return [...straight, ...turned.filter(({ proof, worth }) => isTreeProved(proof) && worth > enough)];
}

const CLEARLY = 0.5;

/** @param before how the same table was read already */
function reading(
  place: TablePlace | null,
  layouts: readonly Layout[],
  before: readonly Weighed[] = [],
): Weighed[] {
  const candidate = place === null ? null : bestOf(place, layouts);
  return candidate === null || place === null ? [] : [weigh({ place, candidate }, before)];
}

/** What no word of a header tells is uncertain. */
const BY_SHAPE_AT_MOST = 0.5;

function bestOf(place: TablePlace, layouts: readonly Layout[]): Candidate | null {
  let best: Candidate | null = null;
  for (const layout of layouts) {
    const candidate = layout.recognise(place);
    if (candidate !== null && candidate.confidence > (best?.confidence ?? 0)) best = candidate;
  }
  if (best === null || place.band.labels?.alone !== true) return best;
  return { ...best, confidence: Math.min(best.confidence, BY_SHAPE_AT_MOST) };
}

/** Figures that look like scores: a sheet with this many of which nothing was read must be spoken of. */
const MANY_FIGURES = 12;

export function holdsFigures({ grid }: SheetSnapshot): boolean {
  let figures = 0;
  for (const kind of grid.kinds) if (kind === CellKind.number && ++figures >= MANY_FIGURES) return true;
  return false;
}
