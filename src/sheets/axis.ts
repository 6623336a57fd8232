/** Where the value axis of a chart begins: near the lowest figure, so that differences are seen, told beside it. */
import type { ChartPlan } from "../workbook/plan";
import type { SheetContext } from "./context";

/** Below half of the whole an axis from zero shows enough. */
const LOW = 0.5;
/** Axes begin at twentieths of the whole: 55 of 100. */
const STEPS = 20;

/** @param whole end of the axis */
export function axisStart(values: readonly number[], whole: number): number {
  const lowest = values.reduce((low, value) => Math.min(low, value), Infinity);
  if (values.length === 0 || lowest < LOW * whole) return 0;
  const step = whole / STEPS;
  // The lowest bar keeps half a step at least, else it would be no bar.
  return Math.max(0, Math.floor((lowest - step / 2) / step) * step);
}

/** The title of a chart and the limits of its axis up to `whole`; a title below the axis would take room from the bars. */
export function axisOf(
  { words }: SheetContext,
  title: string,
  values: readonly number[],
  whole: number,
): Pick<ChartPlan, "title" | "valueAxisMinimum" | "valueAxisMaximum"> {
  const start = axisStart(values, whole);
  return {
    title: start === 0 ? title : `${title}. ${words.axisFrom(start)}`,
    valueAxisMinimum: start,
    valueAxisMaximum: whole,
  };
}
