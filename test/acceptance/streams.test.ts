/** The built command line moved away alone, in a pipe, and with files of its own kinds. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AnalysisJson } from "../../src/schemas/analysis";
import { parIndex, SAMPLE, temporaryFolder } from "./command-line";

const folder = temporaryFolder();
const MOVED = join(folder, "nơi khác", "pi.js");
mkdirSync(join(folder, "nơi khác"));
copyFileSync(resolve(__dirname, "../../dist/cli/par-index.js"), MOVED);

/** The moved file with bytes on its stdin, in a folder where nothing else of ours is. */
function piped(input: Uint8Array | string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MOVED, ...args], {
    input,
    cwd: join(folder, "nơi khác"),
    maxBuffer: 1 << 28,
  });
  return { exit: status, stdout, stderr: stderr.toString("utf8") };
}

const json = parIndex("analyze", SAMPLE, "--json").stdout;
const sample = readFileSync(SAMPLE);
const ZIP = "PK\u0003\u0004";
const start = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4)).toString("latin1");

test("the built command line is one file, and does all verbs when it is moved alone", () => {
  expect(readdirSync(resolve(__dirname, "../../dist/cli"))).toEqual(["par-index.js"]);
  expect(readFileSync(MOVED, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  const unit = ["--unit", "bach thong"];
  for (const args of [
    ["analyze", SAMPLE, "--format", "parquet", "-o", "a.parquet", "--depth", "area"],
    ["write", SAMPLE, "-o", "a.xlsx", ...unit],
    ["report", SAMPLE, "-o", "a.docx", ...unit],
    ["check", "a.docx", "--against", "a.xlsx"],
    ["audit", "a.xlsx"],
  ]) {
    expect(piped("", ...args)).toMatchObject({ exit: 0, stderr: "" });
  }
});

test("“-” reads the workbook from stdin and writes to stdout", () => {
  expect(piped(sample, "analyze", "-", "--json").stdout.toString("utf8")).toBe(json);
  const written = piped(sample, "write", "-", "-o", "-");
  expect(start(written.stdout)).toBe(ZIP);
  expect(written.stderr).toMatch(/05 trang:[^]*Xếp hạng[^]*Lĩnh vực[^]*Kiểm tra số liệu/);
  const again = piped(written.stdout, "analyze", "-", "--json").stdout.toString("utf8");
  expect((JSON.parse(again) as AnalysisJson).results).toEqual((JSON.parse(json) as AnalysisJson).results);
  const letter = piped(sample, "report", "-", "--unit", "ba be", "-o", "-");
  expect(piped(letter.stdout, "check", "-", "--against", SAMPLE)).toMatchObject({ exit: 0 });
});

test("what is no workbook on stdin ends as such a file does", () => {
  const run = piped("hello", "analyze", "-");
  expect(run).toMatchObject({ exit: 3, stderr: expect.stringMatching(/^par-index: [^\n]+\n$/) as string });
  expect(run.stdout).toHaveLength(0);
});

/** Rows of a Parquet file, by a reader that is a module of its own kind and so runs apart. */
function parquetRows(bytes: Uint8Array): readonly unknown[] {
  const script = `import { readFileSync } from "node:fs";
    import { parquetReadObjects } from "hyparquet";
    const file = new Uint8Array(readFileSync(0)).buffer;
    process.stdout.write(JSON.stringify(await parquetReadObjects({ file })));`;
  const args = ["--input-type=module", "-e", script];
  const cwd = resolve(__dirname, "../..");
  const { stdout } = spawnSync(process.execPath, args, { input: bytes, cwd, maxBuffer: 1 << 28 });
  return JSON.parse(stdout.toString("utf8")) as readonly unknown[];
}

test("a Parquet file holds what the JSON holds", () => {
  const bytes = readFileSync(join(folder, "nơi khác", "a.parquet"));
  const { results } = JSON.parse(json) as AnalysisJson;
  const rows = parquetRows(bytes);
  expect(rows).toHaveLength(results.length);
  for (const [index, { unit, code, score, max, percent, rank, tied, base, change }] of results.entries()) {
    expect(rows[index]).toMatchObject({
      year: 2022, unit, code, score, max, percent, rank, tied,
      base_score: base?.score ?? null, change_from_performance: change?.fromPerformance ?? null,
    }); // prettier-ignore
  }
});
