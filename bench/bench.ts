/**
 * The benchmark: the whole job on a workbook (read, score, percent, rank, changes, sheets into the same
 * workbook) by the built command line and by pandas with openpyxl, turn by turn in one run, and their ranks
 * held against the truth.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeCase, parseSize, SIZES, type BenchCase } from "./cases";
import { measure, median, type Measured } from "./measure";
import { table, type Row } from "./table";
import { countWrong, ranksOfAnalyses, ranksOfPandas, type RankCount } from "./wrong-ranks";

const HELP = `npm run bench -- [--only 8,63,3321] [--size UNITSxCRITERIAxYEARS]… [--runs N]
  --only   the sizes with these numbers of units (default: all three)
  --size   other sizes instead, for instance 168x100x2
  --turned units as rows, the tree over the columns (pandas does not read that)
  --runs   runs of each program, the median counts (default: 5, with more than 1,000 units 1)
Needs python3; for the comparison pandas and openpyxl: apt-get install python3-pandas python3-openpyxl`;

/** Beyond this the rival alone takes a minute, and only the total and the areas are compared. */
const LARGE = 1_000;

interface Tools {
  readonly root: string;
  readonly folder: string;
  readonly python: string;
  readonly hasPandas: boolean;
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

function measureCase(bench: BenchCase, runs: number, tools: Tools): Row {
  const out = (name: string): string => join(tools.folder, name);
  const years = bench.drawn.years.map(({ year }) => year);
  const year = Math.max(...years);
  const base = years.length > 1 ? ["--base", String(year - 1)] : [];
  const ours: Measured[] = [];
  const pandas: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const write = ["write", bench.file, "-o", out("ours.xlsx"), "--year", String(year), ...base];
    ours.push(measure(tools.root, tools.python, [process.execPath, cli(tools), ...write]));
    if (!tools.hasPandas) continue;
    const script = join(tools.root, "bench", "pandas_rank.py");
    const rank = [script, bench.file, out("pandas.xlsx"), out("pandas-ranks.json")];
    pandas.push(measure(tools.root, tools.python, [tools.python, ...rank]));
  }
  return {
    bench,
    runs,
    ours: { measured: median(ours), ranks: ourRanks(bench, tools) },
    pandas: tools.hasPandas
      ? {
          measured: median(pandas),
          ranks: countWrong(
            bench,
            1,
            ranksOfPandas(JSON.parse(readFileSync(out("pandas-ranks.json"), "utf8"))),
          ),
        }
      : null,
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

function versions(python: string): string | null {
  const code =
    "import pandas, openpyxl; print('pandas', pandas.__version__, 'openpyxl', openpyxl.__version__)";
  const run = spawnSync(python, ["-c", code], { encoding: "utf8" });
  return run.status === 0 ? run.stdout.trim() : null;
}

/** Measures, and prints the table on stdout. @returns the process's exit code: 1 when a rank of ours is wrong */
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
  const pandas = versions(python);
  if (pandas === null) {
    say(`bench: ${python} has no pandas or openpyxl, so only par-index is measured.`);
    say("bench: for the comparison: apt-get install python3-pandas python3-openpyxl");
  }
  const folder = join(root, "artifacts", "bench");
  mkdirSync(folder, { recursive: true });
  const tools: Tools = { root, folder, python, hasPandas: pandas !== null && values.turned !== true };
  const wanted = values.only?.split(",").map(Number);
  const sizes =
    values.size?.map(parseSize) ??
    SIZES.filter(({ units }) => wanted === undefined || wanted.includes(units));
  const rows = sizes.map((size) => {
    const made = makeCase(size, folder, values.turned === true ? "unit-rows" : "criteria-rows");
    const runs = values.runs === undefined ? (size.units > LARGE ? 1 : 5) : Math.max(1, Number(values.runs));
    say(`${made.title}: ${runs} × …`);
    return measureCase(made, runs, tools);
  });
  const processors = cpus();
  const machine = `Node ${process.version} · ${pandas ?? "no pandas"} · ${processors.length} × ${processors[0]?.model.trim() ?? "CPU"}`;
  process.stdout.write(`${machine}\n\n${table(rows)}\n`);
  return rows.some(({ ours }) => ours.ranks.wrong > 0) ? 1 : 0;
}
