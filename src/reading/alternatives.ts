/** The ways to read a table in doubt, each as the mapping that a person would keep, with the figures that it gives. */
import type { Alternative, DoubtCode, SampleFigure } from "../scorebook/proof";
import type { LayoutCorrection, RowMeaning } from "../scorebook/corrections";
import type { ColumnMeaning } from "../scorebook/table-shape";
import { weigh, type Rated, type Weighed } from "./choice";
import { totalsOf } from "./doubts";
import { mappedTables, mappingOf } from "./mappings/mapping";
import { isScorePart } from "./readers/part-filler";
import type { UnderstoodTable } from "./understand";

const MOST = 4;
const MAY_BE_NONE: ReadonlySet<string> = new Set<DoubtCode | "">(["unknown-unit", "no-index", "two-tables"]);
const MOST_FIGURES = 5;

/** What was read first, then every other reading that gives other totals, the likeliest first. */
export function alternativesOf(table: UnderstoodTable): Alternative[] {
  const { place } = table;
  const read = mappingFor(
    table.readings.find(({ understood }) => understood.candidate === table.candidate) ?? null,
  );
  // A copy on another sheet has the same shape, and is not meant.
  const isOne = table.judgement.doubt?.code === "two-tables";
  const own = read === null || !isOne ? read : { ...read, shape: "", sheet: place.view.name };
  const others = [...table.readings]
    .filter(({ understood }) => understood.candidate !== table.candidate)
    .sort((a, b) => b.worth - a.worth)
    .flatMap((reading) => mappingFor(reading) ?? []);
  const varied = own === null ? [] : [...rowVariants(own, table), ...variants(own, table)];
  const mappings = [...(own === null ? [] : [own]), ...(isOne ? [] : [...others, ...varied])];
  const found: Alternative[] = [];
  // One row may be maxima or nothing: the totals are the same ones.
  const { doubt } = table.judgement;
  const isOfOneRow = doubt?.code === "unexplained-row" && doubt.cells.length === 1;
  const seen = new Set<string>();
  for (const mapping of mappings) {
    const [mapped] = mappedTables(place.view, [mapping], place.year);
    if (mapped === undefined) continue;
    const weighed = weigh(mapped);
    const totals = [...totalsOf(weighed)].join(";");
    const key = isOfOneRow ? `${totals} of ${maximaOf(weighed).join(";")}` : totals;
    if (totals === "" || seen.has(key)) continue;
    seen.add(key);
    found.push({ mapping, proof: weighed.proof, figures: figuresOf(weighed) });
    if (found.length === MOST) break;
  }
  // What may be no table of scores at all can be left out.
  if (own !== null && MAY_BE_NONE.has(table.judgement.doubt?.code ?? ""))
    found.push({
      mapping: changed(own, (column) => ({ ...column, role: "ignored", subject: "" })),
      proof: [],
      figures: [],
    });
  return found;
}

/** A reading as a mapping for its own sheet, rows that the figures told included. */
function mappingFor(reading: Rated | null): LayoutCorrection | null {
  if (reading === null) return null;
  const { place, candidate } = reading.understood;
  const { sheet } = place.view;
  const { layout, confidence, shape } = candidate;
  if (layout === "reasons") return null;
  const mapping = mappingOf(
    {
      sheet: sheet.name,
      layout,
      confidence,
      used: true,
      evidence: [],
      shape,
      certainty: "read",
      proof: [],
      question: null,
    },
    sheet,
  );
  if (mapping === null) return null;
  return { ...mapping, rows: [...place.rowsTold].map(([row, meaning]) => ({ row, meaning })) };
}

/** The same with the rows in doubt as what they may be beside what they look like. */
function rowVariants(mapping: LayoutCorrection, { judgement }: UnderstoodTable): LayoutCorrection[] {
  if (judgement.doubt?.code !== "unexplained-row") return [];
  const rows = new Set(judgement.doubt.cells.map(({ row }) => row));
  const kept = mapping.rows.filter(({ row }) => !rows.has(row));
  const hasMaxima = kept.some(({ meaning }) => meaning === "maxima");
  const ofUnits: readonly RowMeaning[] = hasMaxima ? ["ignored"] : ["ignored", "maxima"];
  const meanings: readonly RowMeaning[] =
    mapping.orientation === "unit-rows" ? ofUnits : ["ignored", "rank", "total"];
  return meanings.map((meaning) => ({
    ...mapping,
    rows: [...kept, ...[...rows].map((row) => ({ row, meaning }))],
  }));
}

/** The same with one column in doubt as the total, or left out. */
function variants(mapping: LayoutCorrection, { judgement }: UnderstoodTable): LayoutCorrection[] {
  const columns = new Set((judgement.doubt?.cells ?? []).map(({ column }) => column));
  const named =
    (judgement.doubt?.code ?? "") === "two-readings" ? columns : new Set([...columns].slice(0, 3));
  // Of rates alone another rate is meant, without the ranks of the first.
  const isTotal = ({ role, subject }: ColumnMeaning): boolean => isScorePart(role) && subject === "";
  const role = mapping.columns.some(isTotal) ? "final" : "percent";
  return [...named].flatMap((column) => [
    changed(mapping, (own) =>
      own.column === column ? { ...own, role, subject: "" } : withoutTotal(own, role === "percent"),
    ),
    changed(mapping, (own) => (own.column === column ? { ...own, role: "ignored", subject: "" } : own)),
  ]);
}

function withoutTotal(column: ColumnMeaning, ofRates: boolean): ColumnMeaning {
  const { role, subject } = column;
  const ofTotal = isScorePart(role) || (ofRates && (role === "percent" || role === "rank"));
  return ofTotal && subject === "" ? { ...column, role: "ignored" } : column;
}

function changed(
  mapping: LayoutCorrection,
  change: (column: ColumnMeaning) => ColumnMeaning,
): LayoutCorrection {
  return { ...mapping, columns: mapping.columns.map(change) };
}

function maximaOf({ assessments }: Weighed): (number | null)[] {
  return assessments.flatMap(({ units, maxima }) => units.map(({ index }) => maxima.points(0, index)));
}

function figuresOf({ assessments }: Weighed): SampleFigure[] {
  const [assessment] = [...assessments].sort((a, b) => b.year - a.year);
  if (assessment === undefined) return [];
  const { units, scores, maxima } = assessment;
  const totals = units.flatMap(({ index }) => scores.points(0, index) ?? []);
  return units.slice(0, MOST_FIGURES).map(({ index, name }) => {
    const score = scores.points(0, index);
    const rank = score === null ? null : 1 + totals.filter((other) => other > score).length;
    return { unit: name, score, max: maxima.points(0, index), rank };
  });
}
