/**
 * Before writing: one request that says what stands in the workbook now and whether the source is still what
 * the plan was computed from (co-authors and the user may have changed it, office-js issues 533 and 1813).
 */
import type { CellRange } from "../../workbook/address";
import { fingerprint } from "../../workbook/fingerprint";
import { ownSheets } from "../../workbook/own-sheets";
import type { WritePlan } from "../../workbook/plan";
import { CellKind, kindAt, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { CellList, Numbering } from "../cells/cell-list";
import { GridBudget, gridOf } from "../cells/grid";
import { ANSWER_BYTES, parcels } from "./budget";
import { kindOfValue, type Answer } from "./cells";
import { hostError, isRefusal } from "./failure";
import type { Gate } from "./gate";
import { askContents, askUsed, type Contents, type Outline, type SheetOutline } from "./outline";
import { bands, cellCount, rangeOf } from "./ranges";

/** What the host remembers of its last reading. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
}

/** What has to be taken away from an own sheet beside what is written over. */
export interface OwnSheetState {
  /** Null where Excel does not say; so with the charts. */
  readonly filtered: boolean | null;
  readonly charts: readonly string[] | null;
  /** Tables that a person made over our cells. */
  readonly tables: readonly string[] | null;
  /** Where values stand. */
  readonly used: CellRange | null;
}

export interface Check {
  readonly contents: Contents;
  /** By sheet name, of the own sheets that were known. */
  readonly own: ReadonlyMap<string, OwnSheetState>;
  /** Fingerprint of the source as it is now; null where its sheets or their used ranges are others. */
  readonly fingerprint: string | null;
}

/** A plan that was computed from no source ("") fits any. */
export function fitsSource(plan: WritePlan, check: Check): boolean {
  return plan.fingerprint === "" || plan.fingerprint === check.fingerprint;
}

const VALUE_BYTES = 12;
const CELLS_PER_BLOCK = 300_000;

interface Block {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * One request, and one more for each further 4 MB of source values.
 * @param states what of own sheets is asked for, with less where Excel refuses some of it
 * @throws HostError source-changed where a sheet is gone
 */
export async function checkWorkbook(
  gate: Gate,
  known: Known,
  signal: AbortSignal | undefined,
  states: readonly AskState[] = STATES,
): Promise<Check> {
  const own = new Set(ownSheets(known.snapshot).values());
  const sources = known.outline.sheets.filter(({ name }) => !own.has(name));
  const blocks = sources.flatMap(({ name, used }) =>
    used.flatMap((range) => bands(range, CELLS_PER_BLOCK).map((band) => ({ sheet: name, range: band }))),
  );
  const [first = [], ...rest] = parcels(blocks, ({ range }) => cellCount(range) * VALUE_BYTES, ANSWER_BYTES);
  const ask = (state: AskState): Promise<FirstAnswer> =>
    gate.read(async (context) => {
      const contents = askContents(context);
      const states = known.outline.sheets
        .filter(({ name }) => own.has(name))
        .map(({ name }) => state(context.workbook.worksheets.getItem(name)));
      const used = sources.map(({ name }) => askUsed(context.workbook.worksheets.getItem(name)));
      const values = askValues(context, first);
      await context.sync();
      return {
        contents: contents(),
        own: new Map(states.map((answer) => answer())),
        used: used.map((answer) => answer()),
        values: values(),
      };
    }, signal);
  const state = await askInTurn(own.size > 0 ? states : states.slice(0, 1), ask);
  const answers = [...state.values];
  for (const load of rest) answers.push(...(await readValues(gate, load, signal)));
  const same =
    sameSheets(sources, state.contents) &&
    sources.every((sheet, index) => sameRange(boxOf(sheet.used), state.used[index] ?? null));
  return {
    contents: state.contents,
    own: state.own,
    fingerprint: same ? fingerprintOf(known.snapshot, state.contents, blocks, answers) : null,
  };
}

interface FirstAnswer {
  readonly contents: Contents;
  readonly own: ReadonlyMap<string, OwnSheetState>;
  readonly used: readonly (CellRange | null)[];
  readonly values: Answer[];
}

type AskState = (worksheet: Excel.Worksheet) => () => readonly [string, OwnSheetState];

/** What of a sheet is asked for; what is not, comes out as null. */
interface Asked {
  readonly filter?: false;
  readonly charts?: false;
  readonly tables?: false;
}

function asking({ filter, charts, tables }: Asked = {}): AskState {
  return (worksheet) => {
    const used = askUsed(worksheet);
    const answers = {
      filtered: filter === false ? null : askFiltered(worksheet),
      charts: charts === false ? null : askNames(worksheet.charts),
      tables: tables === false ? null : askNames(worksheet.tables),
    };
    worksheet.load("name");
    return () => [
      worksheet.name,
      {
        filtered: answers.filtered?.() ?? null,
        charts: answers.charts?.() ?? null,
        tables: answers.tables?.() ?? null,
        used: used(),
      },
    ];
  };
}

/** Where Excel does not say which charts, filters and tables there are, the figures can be written all the same. */
const STATES = [asking(), asking({ filter: false }), asking({ charts: false }), asking({ tables: false })];

const NOTHING: readonly AskState[] = [asking({ filter: false, charts: false, tables: false })];

/** Whether the source is still what was read: its values alone. @returns "" where sheets came or went. @throws HostError */
export async function sourceFingerprint(gate: Gate, known: Known): Promise<string> {
  try {
    return (await checkWorkbook(gate, known, undefined, NOTHING)).fingerprint ?? "";
  } catch (error) {
    if (hostError(error).code === "source-changed") return "";
    throw error;
  }
}

/** The first that Excel answers. @throws HostError */
async function askInTurn<T>(states: readonly AskState[], ask: (state: AskState) => Promise<T>): Promise<T> {
  const [first = asking(), ...rest] = states;
  try {
    return await ask(first);
  } catch (error) {
    if (!isRefusal(error) || rest.length === 0) throw error;
    return askInTurn(rest, ask);
  }
}

function askFiltered({ autoFilter }: Excel.Worksheet): () => boolean {
  autoFilter.load("enabled");
  return () => autoFilter.enabled;
}

function askNames(collection: Excel.ChartCollection | Excel.TableCollection): () => readonly string[] {
  collection.load("items/name");
  return () => collection.items.map(({ name }) => name);
}

function askValues(context: Excel.RequestContext, blocks: readonly Block[]): () => Answer[] {
  const ranges = blocks.map(({ sheet, range }) => rangeOf(context.workbook.worksheets.getItem(sheet), range));
  for (const range of ranges) range.load("values");
  return () => ranges.map((range) => range.values);
}

async function readValues(
  gate: Gate,
  blocks: readonly Block[],
  signal: AbortSignal | undefined,
): Promise<readonly Answer[]> {
  return gate.read(async (context) => {
    const values = askValues(context, blocks);
    await context.sync();
    return values();
  }, signal);
}

function sameSheets(sources: readonly SheetOutline[], contents: Contents): boolean {
  const own = new Set(ownSheets(contents).values());
  const now = contents.sheets.filter(({ name }) => !own.has(name)).map(({ name }) => name);
  return now.length === sources.length && sources.every(({ name }, index) => name === now[index]);
}

function boxOf(ranges: readonly CellRange[]): CellRange | null {
  if (ranges.length === 0) return null;
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

function sameRange(a: CellRange | null, b: CellRange | null): boolean {
  if (a === null || b === null) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The fingerprint that a snapshot of these values would have. */
function fingerprintOf(
  before: Snapshot,
  contents: Contents,
  blocks: readonly Block[],
  answers: readonly Answer[],
): string {
  const budget = new GridBudget();
  const own = new Set(ownSheets(contents).values());
  const sheets = before.sheets
    .filter(({ name }) => !own.has(name))
    .map((sheet): SheetSnapshot => {
      const cells = new CellList();
      const strings = new Numbering(cells.strings);
      blocks.forEach((block, index) => {
        if (block.sheet === sheet.name)
          addValues(cells, strings, { range: block.range, values: answers[index] ?? [] }, sheet);
      });
      return { ...sheet, grid: gridOf(cells, { formatCodes: ["General"], fontNames: [""] }, budget).grid };
    });
  return fingerprint({ ...before, sheets, names: contents.names, copies: contents.copies });
}

/** Formulas are not asked for: an empty answer is a formula's "" where it was one before. */
function addValues(
  cells: CellList,
  strings: Numbering,
  { range, values }: { readonly range: CellRange; readonly values: Answer },
  before: SheetSnapshot,
): void {
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      const row = range.top + r;
      const column = range.left + c;
      let kind = kindOfValue(value);
      if (kind === CellKind.empty)
        kind = kindAt(before.grid, row, column) === CellKind.text ? CellKind.text : kind;
      if (kind === CellKind.empty) return;
      const index = cells.add(row, column, kind, 0);
      if (typeof value === "number") cells.numbers[index] = value;
      else if (typeof value === "boolean") cells.numbers[index] = value ? 1 : 0;
      else if (typeof value === "string") cells.texts[index] = strings.id(value);
    });
  });
}
