/** Reading: Excel → Snapshot. Two requests for the outline, one more for each 4 MB of cells. */
import type { CellRange } from "../../workbook/address";
import { HostError, type WorkOptions } from "../../workbook/host";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { CellList, Numbering } from "../cells/cell-list";
import { GridBudget, gridOf } from "../cells/grid";
import { ANSWER_BYTES, parcels } from "./budget";
import { addBlock, type BlockAnswer } from "./cells";
import { stopIfCancelled, type Gate } from "./gate";
import { readOutline, type Outline, type SheetOutline } from "./outline";
import { MERGES_API } from "./library";
import type { OpenFile } from "./merges-of-copy";
import { bands, cellCount, rangeOf } from "./ranges";
import { askColumns, askMerges, askRows, Lines, readManyMerges } from "./shape";

/**
 * Estimates of an answer: value, formula and number format of a cell; hidden and font of a row or column.
 * Numbers take 26 bytes, long texts many more: an answer that comes out too long is asked for in halves.
 */
const CELL_BYTES = 36;
const LINE_BYTES = 75;
const CELLS_PER_BLOCK = 20_000;

/** A rectangle of one sheet that is asked for at one stroke. */
interface Block {
  readonly sheet: SheetReader;
  readonly range: CellRange;
  /** The used range whose columns come with this block, null where another block brings them. */
  readonly columns: CellRange | null;
  /** The same for merged areas. */
  readonly merges: CellRange | null;
}

/** Gathers what the blocks of a sheet bring. */
class SheetReader {
  readonly cells = new CellList();
  readonly rows = new Lines();
  readonly columns = new Lines();
  readonly merges: CellRange[] = [];
  private readonly strings = new Numbering(this.cells.strings);

  constructor(readonly outline: SheetOutline) {}

  take(range: CellRange, block: BlockAnswer, formats: Numbering): void {
    addBlock(this.cells, { strings: this.strings, formats }, { top: range.top, left: range.left }, block);
  }

  snapshot(formats: Numbering, budget: GridBudget): SheetSnapshot {
    const { grid, outlying } = gridOf(this.cells, { formatCodes: formats.values, fontNames: [""] }, budget);
    return {
      name: this.outline.name,
      visible: this.outline.visible,
      protected: this.outline.protected,
      grid,
      ...(outlying === undefined ? {} : { outlying }),
      merges: this.merges,
      hiddenRows: this.rows.hiddenWithin(grid.top, grid.rowCount),
      hiddenColumns: this.columns.hiddenWithin(grid.left, grid.columnCount),
      columnFonts: this.columns.fontNames(grid.left, grid.columnCount),
      rowFonts: this.rows.fontNames(grid.top, grid.rowCount),
    };
  }
}

/**
 * @param openFile reads the copy of the workbook that tells the merged areas where Excel does not
 * @throws HostError
 */
export async function readWorkbook(
  gate: Gate,
  openFile: OpenFile,
  { signal, onProgress }: WorkOptions,
): Promise<{ readonly snapshot: Snapshot; readonly outline: Outline }> {
  const outline = await readOutline(gate, signal);
  const formats = new Numbering(["General"]);
  const readers = outline.sheets.map((sheet) => new SheetReader(sheet));
  const tellsMerges = gate.supports(MERGES_API);
  const blocks = readers.flatMap((reader) => blocksOf(reader, tellsMerges));
  const loads = parcels(blocks, answerBytes, ANSWER_BYTES);
  const total = 2 + loads.length;
  onProgress?.({ done: 2, total });
  for (const [index, load] of loads.entries()) {
    await readBlocks(gate, load, formats, signal);
    onProgress?.({ done: 3 + index, total });
  }
  if (!tellsMerges) {
    const { mergesOfCopy } = await import("./merges-of-copy");
    const mergesOf = await mergesOfCopy(gate, outline.fileName, openFile, signal);
    for (const { outline: sheet, merges } of readers) merges.push(...mergesOf(sheet.name));
  }
  stopIfCancelled(signal);
  const budget = new GridBudget();
  const snapshot: Snapshot = {
    fileName: outline.fileName,
    sheets: readers.map((reader) => reader.snapshot(formats, budget)),
    names: outline.names,
    ...(outline.copies.length === 0 ? {} : { copies: outline.copies }),
    structureProtected: outline.structureProtected,
    ...(outline.notices.length === 0 ? {} : { notices: outline.notices }),
  };
  return { snapshot, outline };
}

function blocksOf(sheet: SheetReader, tellsMerges: boolean): Block[] {
  return sheet.outline.used.flatMap((used) =>
    bands(used, CELLS_PER_BLOCK).map((range, index) => {
      const whole = index === 0 ? used : null;
      return { sheet, range, columns: whole, merges: tellsMerges ? whole : null };
    }),
  );
}

function answerBytes({ range, columns }: Block): number {
  const lines = range.bottom - range.top + (columns === null ? 0 : columns.right - columns.left) + 2;
  return cellCount(range) * CELL_BYTES + lines * LINE_BYTES;
}

/**
 * Reads blocks in one request; in two halves where the answer is too long after all, whichever error Excel
 * gives for it (on the web GeneralException, office-js issue 1012). More than 512 merged areas are refused too.
 */
async function readBlocks(
  gate: Gate,
  blocks: readonly Block[],
  formats: Numbering,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await requestBlocks(gate, blocks, formats, signal);
  } catch (error) {
    if (!(error instanceof HostError) || !SMALLER_MAY_DO.has(error.code)) throw error;
    const halves = halved(blocks);
    if (halves !== null) for (const half of halves) await readBlocks(gate, half, formats, signal);
    else await readWithoutMerges(gate, blocks, formats, { signal, error });
  }
}

/** Codes that may mean "too much at once". */
const SMALLER_MAY_DO: ReadonlySet<string> = new Set(["payload", "unknown", "unsupported", "access-denied"]);

/** The cells by themselves, the merged areas band by band. */
async function readWithoutMerges(
  gate: Gate,
  blocks: readonly Block[],
  formats: Numbering,
  { signal, error }: { readonly signal: AbortSignal | undefined; readonly error: HostError },
): Promise<void> {
  if (blocks.every(({ merges }) => merges === null)) throw error;
  await readBlocks(
    gate,
    blocks.map((block) => ({ ...block, merges: null })),
    formats,
    signal,
  );
  for (const { sheet, merges } of blocks) {
    if (merges !== null)
      sheet.merges.push(...(await readManyMerges(gate, sheet.outline.name, merges, { signal })));
  }
}

/** What is refused in so few cells is not refused for its size. */
const SMALLEST = 64;

function halved(blocks: readonly Block[]): readonly (readonly Block[])[] | null {
  const middle = Math.ceil(blocks.length / 2);
  if (blocks.length > 1) return [blocks.slice(0, middle), blocks.slice(middle)];
  const [block] = blocks;
  // Merged areas are asked for the whole used range: they go by themselves before the block is cut.
  if (block === undefined || block.merges !== null || cellCount(block.range) <= SMALLEST) return null;
  const split = bands(block.range, Math.ceil(cellCount(block.range) / 2));
  return split.map((range, index) => [
    index === 0 ? { ...block, range } : { ...block, range, columns: null, merges: null },
  ]);
}

async function requestBlocks(
  gate: Gate,
  blocks: readonly Block[],
  formats: Numbering,
  signal: AbortSignal | undefined,
): Promise<void> {
  const answers = await gate.read(async (context) => {
    const asked = blocks.map(({ sheet, range, columns, merges }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.outline.name);
      const cells = rangeOf(worksheet, range);
      cells.load("values,formulas,numberFormat");
      return {
        cells,
        rows: askRows(cells, range.top),
        columns: columns === null ? null : askColumns(rangeOf(worksheet, columns), columns.left),
        merges: merges === null ? null : askMerges(rangeOf(worksheet, merges)),
      };
    });
    await context.sync();
    return asked.map(({ cells, rows, columns, merges }) => ({
      block: { values: cells.values, formulas: cells.formulas, formats: cells.numberFormat },
      rows,
      columns,
      merges: merges?.() ?? [],
    }));
  }, signal);
  answers.forEach(({ block, rows, columns, merges }, index) => {
    const asked = blocks[index];
    if (asked === undefined) return;
    asked.sheet.take(asked.range, block, formats);
    rows(asked.sheet.rows);
    columns?.(asked.sheet.columns);
    asked.sheet.merges.push(...merges);
  });
}
