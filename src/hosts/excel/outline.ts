/** First half of reading: which sheets there are and where their cells lie. Two requests. */
import type { CellRange } from "../../workbook/address";
import { copiesOfOwn } from "../../workbook/own-sheets";
import type { WorkbookNotice } from "../../workbook/notice";
import type { DefinedName } from "../../workbook/snapshot";
import { isRefusal } from "./failure";
import type { Gate } from "./gate";
import { askNotices } from "./notices";
import { cellCount, rangeOf } from "./ranges";

interface SheetContents {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** What one request says of a workbook, without the places of cells. */
export interface Contents {
  readonly fileName: string;
  readonly structureProtected: boolean;
  /** Of the workbook's own scope. */
  readonly names: readonly DefinedName[];
  /** Sheets copied from own ones: they have our names for themselves (office-js issues 1011 and 2875). */
  readonly copies: readonly string[];
  readonly sheets: readonly SheetContents[];
}

export interface SheetOutline extends SheetContents {
  /** Rectangles that hold all cells with values: one, or several where cells lie far apart. */
  readonly used: readonly CellRange[];
}

export interface Outline extends Contents {
  readonly sheets: readonly SheetOutline[];
  readonly notices: readonly WorkbookNotice[];
}

/** A used range above this may be mostly empty: a stray cell at XFD1048576 spans 17 billion. */
const LOOK_CLOSER = 600_000;
/** Tiles along each side when looking closer. */
const TILES = 12;
const MAX_LOOKS = 3;

/** Asks for the contents in the request that is being made; the answer is taken after its sync. */
export function askContents(context: Excel.RequestContext): () => Contents {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load("name");
  protection.load("protected");
  worksheets.load("items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula,items/scope");
  return () => ({
    fileName: workbook.name,
    structureProtected: protection.protected,
    names: names.items.filter(isOfWorkbook).map(definedName),
    copies: copiesOfOwn(names.items.filter((item) => !isOfWorkbook(item)).map(definedName)),
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
    })),
  });
}

function definedName({ name, formula }: { name: string; formula: unknown }): DefinedName {
  return { name, refersTo: typeof formula === "string" ? formula.replace(/^=/, "") : "" };
}

function isOfWorkbook({ scope }: Excel.NamedItem): boolean {
  return scope !== "Worksheet";
}

/** What stands in the workbook now. @throws HostError */
export function readContents(gate: Gate, signal?: AbortSignal): Promise<Contents> {
  return gate.read(async (context) => {
    const answer = askContents(context);
    await context.sync();
    return answer();
  }, signal);
}

/** Asks for the part of a range (or sheet) that holds values; the answer is null when there is none. */
export function askUsed(of: Excel.Worksheet | Excel.Range): () => CellRange | null {
  // valuesOnly: a formatted column would otherwise reach to row 1,048,576 (office-js issue 4792).
  const used = of.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () =>
    used.isNullObject
      ? null
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          bottom: used.rowIndex + used.rowCount - 1,
          right: used.columnIndex + used.columnCount - 1,
        };
}

/** @throws HostError */
export async function readOutline(gate: Gate, signal?: AbortSignal): Promise<Outline> {
  const contents = await readContents(gate, signal);
  const ask = (notices: typeof askNotices): Promise<UsedAnswer> =>
    gate.read(async (context) => {
      const answers = contents.sheets.map(({ name }) => askUsed(context.workbook.worksheets.getItem(name)));
      const told = notices(context);
      await context.sync();
      return { used: answers.map((answer) => answer()), notices: told() };
    }, signal);
  const { used, notices } = await ask(askNotices).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
    // The properties of a file under rights management may be closed; its cells are read all the same.
    return ask(() => () => []);
  });
  const sheets: SheetOutline[] = [];
  for (const [index, sheet] of contents.sheets.entries()) {
    const range = used[index] ?? null;
    sheets.push({
      ...sheet,
      used: range === null ? [] : await closer(gate, sheet.name, [range], { signal }),
    });
  }
  return { ...contents, sheets, notices };
}

interface UsedAnswer {
  readonly used: readonly (CellRange | null)[];
  readonly notices: readonly WorkbookNotice[];
}

/** Wide rectangles are cut into tiles and each tile shrunk to its cells; rarely needed, a request each time. */
async function closer(
  gate: Gate,
  sheet: string,
  ranges: readonly CellRange[],
  { signal, looks = 0 }: { readonly signal: AbortSignal | undefined; readonly looks?: number },
): Promise<readonly CellRange[]> {
  if (looks === MAX_LOOKS || ranges.every((range) => cellCount(range) <= LOOK_CLOSER)) return ranges;
  const tiled = ranges.flatMap((range) => (cellCount(range) <= LOOK_CLOSER ? [range] : tiles(range)));
  const shrunk = await gate.read(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const answers = tiled.map((tile) => askUsed(rangeOf(worksheet, tile)));
    await context.sync();
    return answers.map((answer) => answer()).filter((range) => range !== null);
  }, signal);
  const total = (list: readonly CellRange[]): number =>
    list.reduce((sum, range) => sum + cellCount(range), 0);
  // A sheet that is simply full does not shrink: looking closer would only cut it smaller.
  return total(shrunk) > total(ranges) / 2
    ? ranges
    : closer(gate, sheet, shrunk, { signal, looks: looks + 1 });
}

function tiles(range: CellRange): CellRange[] {
  const height = Math.ceil((range.bottom - range.top + 1) / TILES);
  const width = Math.ceil((range.right - range.left + 1) / TILES);
  const cut: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += height) {
    for (let left = range.left; left <= range.right; left += width) {
      cut.push({
        top,
        left,
        bottom: Math.min(range.bottom, top + height - 1),
        right: Math.min(range.right, left + width - 1),
      });
    }
  }
  return cut;
}
