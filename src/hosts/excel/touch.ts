/** A piece of the second stage of writing: how a sheet looks, by a name that can be told where Excel refuses it. */
import type { LookName } from "../../workbook/host";
import type { SheetProxy } from "./proxies";
import { sheetStep, type Step } from "./step";

/** Touches of one group share the objects of Excel that may be refused together. In the order of writing. */
export type LookGroup =
  "lines" | "cells" | "heads" | "borders" | "merges" | "panes" | "scales" | "charts" | "print";

export interface Touch extends Step {
  readonly group: LookGroup;
  readonly look: LookName;
  readonly sheet: string;
  /** Settings that go through the printer's driver, which may be slow. */
  readonly printer: number;
  /** Another way to the same look, tried where Excel refuses the first. */
  readonly otherwise?: readonly Touch[];
}

type Act = (sheet: SheetProxy) => void;

export interface TouchOptions {
  readonly printer?: number;
  readonly otherwise?: readonly Touch[];
}

/** Makes the touches of one group on one sheet. */
export function touchesOn(sheet: string, group: LookGroup) {
  return (look: LookName, bytes: number, act: Act, { printer = 0, otherwise }: TouchOptions = {}): Touch => ({
    ...sheetStep(sheet, bytes, act),
    group,
    look,
    sheet,
    printer,
    ...(otherwise === undefined ? {} : { otherwise }),
  });
}
