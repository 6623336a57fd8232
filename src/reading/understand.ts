/** Sheets → tables, each understood by the layout that explains it best. */
import type { Evidence, EvidenceCode, Recognition } from "../scorebook/recognition";
import type { SheetSnapshot } from "../workbook/snapshot";
import { CellKind } from "../workbook/snapshot";
import type { LayoutCorrection } from "../scorebook/corrections";
import { withUnitLaws } from "./axes/unit-laws";
import { best, weigh } from "./choice";
import { criteriaByUnit } from "./layouts/criteria-by-unit";
import { groupedList } from "./layouts/grouped-list";
import type { Candidate, Layout, Place } from "./layouts/layout";
import { ranking } from "./layouts/ranking";
import { reasonsList } from "./layouts/reasons";
import { unitDetail } from "./layouts/unit-detail";
import { unitsByArea } from "./layouts/units-by-area";
import { mappedTables, mappingsFor } from "./mappings/mapping";
import { placesOf } from "./regions/places";
import { SheetView } from "./regions/sheet-view";

export const LAYOUTS: readonly Layout[] = [
  reasonsList,
  criteriaByUnit,
  unitDetail,
  unitsByArea,
  groupedList,
  ranking,
];

/** A table and how it was understood. */
export interface Understood {
  readonly place: Place;
  readonly candidate: Candidate;
}

export interface UnderstoodSheet {
  readonly view: SheetView;
  readonly tables: readonly Understood[];
  /** Why the sheet holds no table that could be read; null where it holds one. */
  readonly rejection: Recognition | null;
}

/** @param fallbackYear year of the file's name, 0 for none */
export function understandSheet(
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
  if (said.length > 0) return { view, tables: mappedTables(view, said, fallbackYear), rejection: null };
  const places = placesOf(view, fallbackYear);
  if (places.length === 0) return reject("no-header");
  const tables = places.flatMap((place) => best(readingsOf(place).map(weigh))?.understood ?? []);
  return tables.length === 0 ? reject("no-scores") : { view, tables, rejection: null };
}

/** Every way to read a table: as its captions say, and with what its figures say of them. */
function readingsOf(place: Place): Understood[] {
  const places = [place];
  const units = withUnitLaws(place);
  if (units !== null) places.push(units.place);
  return places.flatMap((own) => {
    const candidate = bestOf(own);
    return candidate === null ? [] : [{ place: own, candidate }];
  });
}

function bestOf(place: Place): Candidate | null {
  let best: Candidate | null = null;
  for (const layout of LAYOUTS) {
    const candidate = layout.recognise(place);
    if (candidate !== null && candidate.confidence > (best?.confidence ?? 0)) best = candidate;
  }
  return best;
}

/** Figures that look like scores: a sheet with this many of which nothing was read must be spoken of. */
const MANY_FIGURES = 12;

export function holdsFigures({ grid }: SheetSnapshot): boolean {
  let figures = 0;
  for (const kind of grid.kinds) if (kind === CellKind.number && ++figures >= MANY_FIGURES) return true;
  return false;
}
