/** A piece of a writing request, with an estimate of its bytes, so that requests can be filled but not overfilled. */
export interface Step {
  readonly bytes: number;
  /** Puts its actions into the request that is being made. */
  readonly act: (context: Excel.RequestContext) => void;
}

/** Bytes of one proxy with one or two settings: its path, its instantiation, its actions. */
export const ACTION_BYTES = 600;

export function step(bytes: number, act: Step["act"]): Step {
  return { bytes, act };
}

/** A step on one sheet. */
export function sheetStep(sheet: string, bytes: number, act: (worksheet: Excel.Worksheet) => void): Step {
  return { bytes, act: (context) => act(context.workbook.worksheets.getItem(sheet)) };
}
