/** Time and peak memory of a program that runs on its own. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Measured {
  readonly seconds: number;
  /** Of all processors together: what is left of the time where others use the machine too. */
  readonly processorSeconds: number;
  readonly peakBytes: number;
}

interface Report extends Measured {
  readonly exit: number;
}

function isReport(value: unknown): value is Report {
  return (
    typeof value === "object" &&
    value !== null &&
    "seconds" in value &&
    typeof value.seconds === "number" &&
    "processorSeconds" in value &&
    typeof value.processorSeconds === "number" &&
    "peakBytes" in value &&
    typeof value.peakBytes === "number" &&
    "exit" in value &&
    typeof value.exit === "number"
  );
}

/** Runs the command once. @throws Error when it does not end with 0 */
export function measure(root: string, python: string, command: readonly string[]): Measured {
  const run = spawnSync(python, [join(root, "bench", "measure.py"), ...command], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const report: unknown = run.status === 0 ? JSON.parse(run.stdout) : null;
  if (!isReport(report) || report.exit !== 0) throw new Error(`failed: ${command.join(" ")}`);
  return report;
}

/** The middle run by time, and the middle one by memory. */
export function median(runs: readonly Measured[]): Measured {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return {
    seconds: middle(runs.map(({ seconds }) => seconds)),
    processorSeconds: middle(runs.map(({ processorSeconds }) => processorSeconds)),
    peakBytes: middle(runs.map(({ peakBytes }) => peakBytes)),
  };
}
