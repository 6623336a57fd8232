/** The programs that are held against ours: how each is run, and what it must find on the machine. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BenchCase } from "./cases";

export interface Rival {
  readonly name: string;
  /** What it is, with versions; null where it is not installed. */
  readonly version: string | null;
  /** What to install. */
  readonly needs: string;
  /** Writes the ranks of every year that it ranks as JSON. */
  readonly command: (bench: BenchCase, out: string, ranks: string) => readonly string[];
}

function said(program: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

const R_VERSION =
  'for (p in c("readxl", "data.table", "openxlsx")) suppressMessages(library(p, character.only = TRUE)); ' +
  'cat("R", as.character(getRversion()), "data.table", as.character(packageVersion("data.table")))';

/** @param python the interpreter that has the packages of Debian */
export function rivals(root: string, python: string): readonly Rival[] {
  const script = (name: string): string => join(root, "bench", name);
  const soffice = process.env["PAR_INDEX_SOFFICE"] ?? "soffice";
  return [
    {
      name: "R",
      version: said("Rscript", ["-e", R_VERSION]),
      needs: "r-base-core r-cran-data.table r-cran-readxl r-cran-openxlsx",
      command: ({ file, lie }, out, ranks) => ["Rscript", script("rank.R"), file, out, ranks, lie],
    },
    {
      name: "pandas",
      version: said(python, [
        "-c",
        "import pandas, openpyxl; print('pandas', pandas.__version__, 'openpyxl', openpyxl.__version__)",
      ]),
      needs: "python3-pandas python3-openpyxl",
      command: ({ file, lie }, out, ranks) => [python, script("pandas_rank.py"), file, out, ranks, lie],
    },
    {
      name: "LibreOffice",
      version: said(python, ["-c", "import uno"]) === null ? null : said(soffice, ["--version"]),
      needs: "libreoffice-calc python3-uno",
      command: ({ file, lie }, out, ranks) => [python, script("libreoffice_rank.py"), file, out, ranks, lie],
    },
  ];
}
