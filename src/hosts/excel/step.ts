/** A piece of a writing request, with an estimate of its bytes, so that requests can be filled but not overfilled. */
import { parcels, REQUEST_BYTES } from "./budget";
import type { Gate } from "./gate";
import { SheetProxy } from "./proxies";

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
export function sheetStep(sheet: string, bytes: number, act: (sheet: SheetProxy) => void): Step {
  return { bytes, act: (context) => act(new SheetProxy(context, sheet)) };
}

/** @throws HostError */
export async function sendRequest(
  gate: Gate,
  steps: readonly Step[],
  { suspended = false, printer = 0 } = {},
): Promise<void> {
  await gate.write(
    async (context) => {
      if (suspended) {
        const { application } = context.workbook;
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
      }
      for (const { act } of steps) act(context);
      await context.sync();
    },
    { actions: 4 * steps.length, printer },
  );
}

/**
 * Sends steps, in more requests than one where they are long.
 * @param suspended Excel neither calculates nor draws before the end of each. @throws HostError
 */
export async function sendSteps(gate: Gate, steps: readonly Step[], suspended: boolean): Promise<void> {
  for (const request of parcels(steps, ({ bytes }) => bytes, REQUEST_BYTES)) {
    await sendRequest(gate, request, { suspended });
  }
}
