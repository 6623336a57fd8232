/** Changes one figure of a report at a time, as a slip of the hand would. */
import { measureText, type FigureRun } from "../../../src/language/runs";
import type { Block, Report, Run } from "../../../src/report/document";

export interface Mutation {
  readonly report: Report;
  readonly block: string;
  readonly printed: string;
  readonly changed: string;
  readonly kind: string;
}

/** The next digit: never the same, never an empty change. */
function nextDigit(digit: string): string {
  return String((Number(digit) + 1) % 10);
}

/** Changes the digit at `place`, counted from the left over the digits alone. */
function withDigit(text: string, place: number): string {
  let seen = -1;
  return text.replace(/\d/g, (digit) => {
    seen += 1;
    return seen === place ? nextDigit(digit) : digit;
  });
}

/** Which digit is changed goes round with `turn`. A year keeps its century. */
function changedText({ measure }: FigureRun, turn: number): string {
  const printed = measureText(measure, "vi");
  const digits = printed.replace(/\D/g, "").length;
  return withDigit(printed, measure.kind === "year" ? 3 : turn % digits);
}

/** Every report with one figure changed; `turn` chooses the digit of the first one. */
export function* mutationsOf(report: Report, turn: number): Generator<Mutation> {
  const change = (
    blocks: readonly Block[],
  ): Generator<{ block: Block; blocks: readonly Block[]; run: FigureRun; changed: string }> =>
    changesOf(blocks, turn);
  for (const { blocks, block, run, changed } of change(report.body)) {
    yield { report: { ...report, body: blocks }, ...described(block, run, changed) };
  }
  for (const [index, appendix] of report.appendices.entries()) {
    for (const { blocks, block, run, changed } of change(appendix.blocks)) {
      const appendices = report.appendices.map((other, at) => (at === index ? { ...other, blocks } : other));
      yield { report: { ...report, appendices }, ...described(block, run, changed) };
    }
  }
}

function described(block: Block, run: FigureRun, changed: string) {
  return { block: block.id, printed: measureText(run.measure, "vi"), changed, kind: run.measure.kind };
}

function* changesOf(blocks: readonly Block[], turn: number) {
  let number = turn;
  for (const [index, block] of blocks.entries()) {
    for (const made of block.kind === "table" ? tableChanges(block, number) : textChanges(block, number)) {
      number += 1;
      yield { ...made, blocks: blocks.map((other, at) => (at === index ? made.block : other)) };
    }
  }
}

function* textChanges(block: Exclude<Block, { kind: "table" }>, turn: number) {
  for (const { runs, run, changed } of runChanges(block.runs, turn))
    yield { block: { ...block, runs }, run, changed };
}

function* tableChanges(block: Extract<Block, { kind: "table" }>, turn: number) {
  for (const [r, row] of block.rows.entries()) {
    for (const [c, cell] of row.entries()) {
      for (const { runs, run, changed } of runChanges(cell.runs, turn + r + c)) {
        const rows = block.rows.map((other, at) =>
          at === r ? other.map((held, place) => (place === c ? { ...held, runs } : held)) : other,
        );
        yield { block: { ...block, rows }, run, changed };
      }
    }
  }
}

function* runChanges(runs: readonly Run[], turn: number) {
  for (const [index, run] of runs.entries()) {
    if (run.kind !== "figure") continue;
    const changed = changedText(run, turn + index);
    const text: Run = { kind: "text", text: changed };
    yield { runs: runs.map((other, at): Run => (at === index ? text : other)), run, changed };
  }
}
