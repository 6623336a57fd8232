/**
 * The benchmark: the whole job on a workbook (read, score, percent, rank, changes, sheets into the same
 * workbook) by the built command line, by R, by pandas with openpyxl and by LibreOffice, turn by turn in one run,
 * their ranks held against the truth; then where our time goes, and how near it is to the machine's own limit.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { excelTable, paneTable } from "./beside-tables";
import { makeCase, parseSize, WANTED, type BenchCase, type Wanted } from "./cases";
import { measure, median, type Measured } from "./measure";
import { phaseTable } from "./phase-table";
import { rivals, type Rival } from "./rivals";
import { table, type Contender, type Row } from "./table";
import { countWrong, ranksOfAnalyses, ranksOfRival, type RankCount } from "./wrong-ranks";

const HELP = `npm run bench -- [--only 8,63,3321] [--size UNITSxCRITERIAxYEARS]… [--runs N] [--without pandas,LibreOffice]
  --only    the workbooks with these numbers of units (default: all)
  --size    other sizes instead, for instance 168x100x2
  --turned  with --size: units as rows, the tree over the columns
  --runs    runs of each program, the median counts (default: 5, with more than 1,000 units 3)
  --without rivals that are left out
Needs python3; for the comparison:
  apt-get install python3-pandas python3-openpyxl python3-uno libreoffice-calc r-base-core r-cran-data.table r-cran-readxl r-cran-openxlsx`;

/** Beyond this only the total and the areas are compared. */
const LARGE = 1_000;

interface Tools {
  readonly root: string;
  readonly folder: string;
  readonly python: string;
  readonly rivals: readonly Rival[];
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function cli({ root }: Tools): string {
  return join(root, "dist", "cli", "par-index.js");
}

function ourRanks(bench: BenchCase, tools: Tools): RankCount {
  const isLarge = bench.size.units > LARGE;
  const analyses = new Map<number, unknown>();
  for (const { year } of bench.drawn.years) {
    const depth = isLarge ? "area" : "criterion";
    const command = [cli(tools), "analyze", bench.file, "--json", "--year", String(year), "--depth", depth];
    const run = spawnSync(process.execPath, command, {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (run.status !== 0) throw new Error(`failed: par-index ${command.slice(1).join(" ")}`);
    analyses.set(year, JSON.parse(run.stdout));
  }
  return countWrong(bench, isLarge ? 1 : 3, ranksOfAnalyses(analyses));
}

/** A rival ranks the total and the areas, some of the last year only. */
function rivalRanks(bench: BenchCase, file: string): RankCount {
  const written: unknown = JSON.parse(readFileSync(file, "utf8"));
  return countWrong(bench, 1, ranksOfRival(written), yearsIn(written));
}

function yearsIn(written: unknown): readonly number[] {
  return typeof written === "object" && written !== null ? Object.keys(written).map(Number) : [];
}

function measureCase(bench: BenchCase, runs: number, tools: Tools): Row {
  const out = (name: string): string => join(tools.folder, name);
  const years = bench.drawn.years.map(({ year }) => year);
  const year = Math.max(...years);
  const base = years.length > 1 ? ["--base", String(year - 1)] : [];
  const ours: Measured[] = [];
  const theirs = tools.rivals.map((): Measured[] => []);
  for (let run = 0; run < runs; run++) {
    const write = ["write", bench.file, "-o", out("ours.xlsx"), "--year", String(year), ...base];
    ours.push(measure(tools.root, tools.python, [process.execPath, cli(tools), ...write]));
    tools.rivals.forEach((rival, at) => {
      const command = rival.command(bench, out(`${rival.name}.xlsx`), out(`${rival.name}.json`));
      theirs[at]?.push(measure(tools.root, tools.python, command));
    });
  }
  return {
    bench,
    runs,
    ours: { name: "par-index", measured: median(ours), ranks: ourRanks(bench, tools) },
    rivals: tools.rivals.map(({ name }, at): Contender => ({
      name,
      measured: median(theirs[at] ?? []),
      ranks: rivalRanks(bench, out(`${name}.json`)),
    })),
  };
}

/** The interpreter that Debian's packages belong to, else the one on the path. */
function findPython(): string | null {
  const named = process.env["PAR_INDEX_PYTHON"];
  const candidates = [...(named === undefined ? [] : [named]), "/usr/bin/python3", "python3"];
  const works = (python: string): boolean =>
    (!python.startsWith("/") || existsSync(python)) && spawnSync(python, ["--version"]).status === 0;
  return candidates.find(works) ?? null;
}

/** Measures, and prints the tables on stdout. @returns the process's exit code: 1 when a rank of ours is wrong */
export function runBench(root: string, args: readonly string[]): number {
  try {
    return bench(root, args);
  } catch (error) {
    say(`bench: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function bench(root: string, args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      size: { type: "string", multiple: true },
      turned: { type: "boolean" },
      runs: { type: "string" },
      without: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const python = findPython();
  if (python === null) {
    say("bench: python3 measures the runs and is missing; on Debian: apt-get install python3");
    return 1;
  }
  const left = values.without?.toLowerCase().split(",") ?? [];
  const all = rivals(root, python).filter(({ name }) => !left.includes(name.toLowerCase()));
  for (const { name, needs } of all.filter(({ version }) => version === null))
    say(`bench: ${name} is not there; for the comparison: apt-get install ${needs}`);
  const folder = join(root, "artifacts", "bench");
  mkdirSync(folder, { recursive: true });
  const tools: Tools = { root, folder, python, rivals: all.filter(({ version }) => version !== null) };
  const lie = values.turned === true ? "unit-rows" : "criteria-rows";
  const only = values.only?.split(",").map(Number);
  const wanted: readonly Wanted[] =
    values.size?.map((size) => ({ size: parseSize(size), lie })) ??
    WANTED.filter(({ size }) => only === undefined || only.includes(size.units));
  const made = wanted.map((own) => makeCase(own, folder));
  const rows = made.map((own) => {
    const runs =
      values.runs === undefined ? (own.size.units > LARGE ? 3 : 5) : Math.max(1, Number(values.runs));
    say(`${own.title}: ${runs} × …`);
    return measureCase(own, runs, tools);
  });
  const processors = cpus();
  const versions = tools.rivals.map(({ version }) => version).join(" · ");
  const machine = `Node ${process.version} · ${versions} · ${processors.length} × ${processors[0]?.model.trim() ?? "CPU"}`;
  process.stdout.write(`${machine}\n\n${table(rows)}\n\n${phaseTable(root, made)}\n`);
  process.stdout.write(`\n${excelTable(root, made)}\n\n${paneTable(root, made)}\n`);
  return rows.some(({ ours }) => ours.ranks.wrong > 0) ? 1 : 0;
}
