/** What stands in a cell of a table: a value, the formula that gives it, and how it looks. */
import type { CellStyle, PlanValue } from "../workbook/plan";
import { LOOKS, TEXT_FORMAT, type Tint } from "./styles";

export interface Content {
  readonly value: PlanValue;
  /** With "=", en-US; absent for a value that stands for itself. */
  readonly formula?: string;
  readonly look: CellStyle;
  /** Number format, in place of that of the look. */
  readonly format?: string;
  /** Beyond the tint of the row. */
  readonly tint?: Tint;
  /** A figure that could only be written as a value: the legend says what its italics mean. */
  readonly written?: true;
}

/** Text from a workbook or of ours, guarded against being read as a formula. */
export function text(value: string, tint?: Tint): Content {
  return shown(value, LOOKS.text, tint);
}

/** The same in the middle of its column. */
export function centered(value: string, tint?: Tint): Content {
  return shown(value, LOOKS.center, tint);
}

export function shown(value: PlanValue, look: CellStyle, tint?: Tint): Content {
  return tint === undefined ? { value, look } : { value, look, tint };
}

/** An empty cell of a table. */
export function blank(tint?: Tint): Content {
  return shown(null, LOOKS.text, tint);
}

/** A text that a formula gives. */
export function liveText(value: string, expression: string, tint?: Tint): Content {
  return { ...shown(value, LOOKS.remark, tint), formula: `=${expression}` };
}

/** A figure in a hidden column. */
export function helper(value: PlanValue, expression?: string): Content {
  if (expression !== undefined) return { value, look: LOOKS.helper, formula: `=${expression}` };
  return typeof value === "string"
    ? { value, look: LOOKS.helper, format: TEXT_FORMAT }
    : { value, look: LOOKS.helper };
}

/** The same content with another tint beyond that of the row. */
export function tinted(content: Content, tint: Tint): Content {
  return { ...content, tint: { ...content.tint, ...tint } };
}
