/** Where our time goes, by phase, and with which power of the number of cells it grows. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BenchCase } from "./cases";
import type { Phase } from "./phases";
import { aligned } from "./table";

const LIMIT = "limit";

function isPhase(value: unknown): value is Phase {
  return typeof value === "object" && value !== null && "name" in value && "processorMs" in value;
}

/** Each in a process of its own, so that memory is that of one workbook. @throws Error when one fails */
function phasesIn(root: string, { file }: BenchCase): readonly Phase[] {
  const run = spawnSync(process.execPath, [join(root, "scripts", "bench-phases.mjs"), file], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const phases: unknown = run.status === 0 ? JSON.parse(run.stdout) : null;
  if (!Array.isArray(phases) || !phases.every(isPhase)) throw new Error(`failed: phases of ${file}`);
  return phases;
}

const sum = (phases: readonly Phase[]): number =>
  phases.reduce((all, { name, processorMs }) => (name === LIMIT ? all : all + processorMs), 0);

export function phaseTable(root: string, cases: readonly BenchCase[]): string {
  const measured = cases.map((bench) => ({ bench, phases: phasesIn(root, bench) }));
  const names = measured[0]?.phases.map(({ name }) => name) ?? [];
  const lines = measured.map(({ bench, phases }) => {
    const limit = phases.find(({ name }) => name === LIMIT)?.processorMs ?? NaN;
    const peak = Math.max(...phases.filter(({ name }) => name !== LIMIT).map((own) => own.peakMegabytes));
    const all = sum(phases);
    return [
      bench.title,
      "",
      ...names.map((name) => (phases.find((own) => own.name === name)?.processorMs ?? NaN).toFixed(0)),
      all.toFixed(0),
      (all / limit).toFixed(1),
      peak.toFixed(0),
    ];
  });
  const headings = ["CPU ms by phase", "", ...names, "all", "× limit", "MB"];
  return `${aligned([headings, ...lines])}\n\n${growth(measured)}`;
}

const cellsOf = ({ size, drawn }: BenchCase): number =>
  size.units * (drawn.years[0]?.nodes.length ?? 0) * size.years;

/** Below so many cells most of the time is that of a program that begins. */
const WORTH_MEASURING = 50_000;

/** The exponent of time over cells between the smallest and the largest workbook that are worth measuring. */
function growth(
  measured: readonly { readonly bench: BenchCase; readonly phases: readonly Phase[] }[],
): string {
  const own = measured
    .filter(({ bench }) => bench.lie === "criteria-rows" && cellsOf(bench) >= WORTH_MEASURING)
    .sort((a, b) => cellsOf(a.bench) - cellsOf(b.bench));
  const [first, last] = [own[0], own[own.length - 1]];
  if (first === undefined || last === undefined || first === last) return "";
  const times = Math.log(sum(last.phases) / sum(first.phases));
  const exponent = times / Math.log(cellsOf(last.bench) / cellsOf(first.bench));
  return `time grows with the cells to the power of ${exponent.toFixed(2)} (${first.bench.title} to ${last.bench.title})`;
}
