/**
 * Rows of a sheet written as they look, a line a row and "|" between cells: long tables stay readable in a
 * test. Bare figures are numbers; "…" keeps a text that looks like one, with its spaces; `0.85 [0.00%]` is a
 * number with its format; an empty place is a blank cell, a lone "|" a blank row.
 */
import { formatted, type MadeCell } from "./snapshot";

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const QUOTED = /^"(.*)"$/;
const WITH_FORMAT = /^(-?\d+(?:\.\d+)?) \[(.+)\]$/;

function cellOf(written: string): MadeCell {
  const text = written.trim();
  if (text === "") return null;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return quoted[1] ?? "";
  if (NUMBER.test(text)) return Number(text);
  const [, value, format] = WITH_FORMAT.exec(text) ?? [];
  return value === undefined || format === undefined ? text : formatted(Number(value), format);
}

/** The rows of a sheet for `sheet(…)`. */
export function writtenRows(text: string): readonly (readonly MadeCell[])[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => (line.trim() === "|" ? [] : line.split("|").map(cellOf)));
}
