/** The tables of what is measured without a rival: the Excel host over the stand-in, the pane in Chromium. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PaneStep } from "./browser";
import type { BenchCase } from "./cases";
import type { AskedOfExcel } from "./excel-host";
import { aligned } from "./table";

/** Beyond so many units the stand-in, which holds every request as text, is no measure of Excel. */
const MOST_FOR_EXCEL = 200;

/** What a script prints of one workbook, in a process of its own; null where it fails. */
function printed(root: string, script: string, { file }: BenchCase): unknown {
  const run = spawnSync(process.execPath, [join(root, "scripts", script), file], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return run.status === 0 ? JSON.parse(run.stdout) : null;
}

const isNamed = (value: unknown, key: string): boolean =>
  typeof value === "object" && value !== null && "name" in value && key in value;

function areAsked(value: unknown): value is readonly AskedOfExcel[] {
  return Array.isArray(value) && value.every((own) => isNamed(own, "actions"));
}

function areSteps(value: unknown): value is readonly PaneStep[] {
  return Array.isArray(value) && value.every((own) => isNamed(own, "longestTaskMs"));
}

export function excelTable(root: string, cases: readonly BenchCase[]): string {
  const lines = cases
    .filter(({ size }) => size.units <= MOST_FOR_EXCEL)
    .flatMap((own) => {
      const asked = printed(root, "bench-excel.mjs", own);
      if (!areAsked(asked)) return [[own.title, "failed"]];
      return asked.map((step, at) => [
        at === 0 ? own.title : "",
        step.name,
        String(step.requests),
        step.actions.toLocaleString("en-US"),
        (step.requestBytes / 1e6).toFixed(2),
        (step.answerBytes / 1e6).toFixed(2),
        step.ownMs.toFixed(0),
      ]);
    });
  return aligned([
    ["in Excel (stand-in)", "", "requests", "actions", "MB asked", "MB answered", "own CPU ms"],
    ...lines,
  ]);
}

/** Of the workbooks with the most units, and of a small one. */
export function paneTable(root: string, cases: readonly BenchCase[]): string {
  if (!existsSync(join(root, "dist", "web", "standalone.html")))
    return "in Chromium: dist/web is missing (npm run build)";
  const lines = cases.flatMap((own) => {
    const steps = printed(root, "bench-browser.mjs", own);
    if (!areSteps(steps)) return [[own.title, "failed"]];
    return steps.map(({ name, ms, longestTaskMs, heapBytes }, at) => [
      at === 0 ? own.title : "",
      name,
      (ms / 1000).toFixed(2),
      longestTaskMs.toFixed(0),
      (heapBytes / 1e6).toFixed(0),
    ]);
  });
  return aligned([["in Chromium", "", "s", "longest task, CPU ms", "MB of the page"], ...lines]);
}
