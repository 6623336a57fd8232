/** A table in doubt at the command line: what is shown, what is refused, how it is answered. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyze } from "../../src/cli/analyze";
import { readArguments } from "../../src/cli/arguments";
import { audit } from "../../src/cli/audit";
import { check } from "../../src/cli/check";
import type { Command } from "../../src/cli/command";
import { failure } from "../../src/cli/failure";
import { form } from "../../src/cli/form";
import { gather } from "../../src/cli/gather";
import type { Outcome } from "../../src/cli/output";
import { report } from "../../src/cli/report";
import { write } from "../../src/cli/write";
import { readMappings } from "../../src/cli/written-files";
import type * as Doubtful from "../making/doubtful";
import { QUESTION, TWO_TOTALS } from "../making/doubtful";
import { xlsxOf } from "../making/xlsx";

jest.mock("../../src/reading/read-book", () => {
  const made = jest.requireActual<typeof Doubtful>("../making/doubtful");
  return made.doubtingReader(jest.requireActual("../../src/reading/read-book"));
});

// The version comes in when the command line is built.
jest.mock("../../src/cli/stamp", () => ({
  stamp: () => ({ time: "08:30 ngày 12/4/2023", version: "0.1.0" }),
}));

const VERBS = { analyze, audit, write, report, check, gather, form };
const folder = mkdtempSync(join(tmpdir(), "par-index-doubtful-"));
const book = join(folder, "chấm.xlsx");
const letter = join(folder, "báo cáo.txt");
beforeAll(() => {
  writeFileSync(book, xlsxOf(TWO_TOTALS));
  writeFileSync(letter, "Năm 2022, huyện Ba Bể xếp thứ 01/03 huyện, thành phố, đạt 13/15 điểm.");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...words: readonly string[]): Promise<Outcome> {
  const request = readArguments(words);
  if (request.kind !== "run") throw new Error("no command");
  const command: Command = request.command;
  return VERBS[command.verb](command);
}

/** What a refused command says, and with which exit code. */
async function refused(...words: readonly string[]) {
  const error: unknown = await run(...words).then(
    () => null,
    (caught: unknown) => caught,
  );
  return failure(error, "vi");
}

test("analyze --json tells certainty, proof and the question with its alternatives", async () => {
  const { stdout, exit } = await run("analyze", book, "--json");
  expect(exit).toBe(0);
  const { tables } = JSON.parse(stdout) as { readonly tables: readonly Record<string, unknown>[] };
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({
    sheet: "Năm 2022",
    layout: "units-by-area",
    certainty: "doubtful",
    proof: [
      { law: "rank", holds: 3, of: 3 },
      { law: "total-sum", holds: 2, of: 3 },
      { law: "bound", holds: 3, of: 3 },
    ],
    question: {
      code: "two-readings",
      cells: ["'Năm 2022'!F3"],
      alternatives: [
        {
          summary: "Cột E “Tổng điểm”: tổng điểm; cột F “Điểm cuối”: không dùng",
          figures: [
            { unit: "Huyện Ba Bể", score: 13, max: 15, rank: 1 },
            { unit: "Huyện Na Rì", score: 12.5, max: 15, rank: 2 },
          ],
        },
        { summary: "Cột F “Điểm cuối”: tổng điểm; cột E “Tổng điểm”: không dùng" },
      ],
    },
  });
});

test("a mapping out of the JSON is one of the layouts of a --mapping file", async () => {
  const { stdout } = await run("analyze", book, "--json");
  const { tables } = JSON.parse(stdout) as {
    readonly tables: readonly [{ question: { alternatives: readonly { mapping: unknown }[] } }];
  };
  const mapping = tables[0].question.alternatives[1]?.mapping;
  expect(readMappings(JSON.stringify({ layouts: [mapping] }))).toEqual({
    fits: true,
    value: [QUESTION.alternatives[1]?.mapping],
  });
  const file = join(folder, "cách đọc.json");
  writeFileSync(file, JSON.stringify({ layouts: [mapping] }));
  const answered = await run("analyze", book, "--json", "--mapping", file);
  expect(totals(answered)).toEqual([13.5, 14, 10.5]);
});

function totals({ stdout }: Outcome): readonly number[] {
  const { results } = JSON.parse(stdout) as {
    readonly results: readonly { readonly level: string; readonly score: number }[];
  };
  return results.filter(({ level }) => level === "total").map(({ score }) => score);
}

test("analyze for people marks the doubt and prints the question below the figures", async () => {
  const { stdout } = await run("analyze", book);
  expect(stdout).toContain("Trang “Năm 2022” (còn nghi ngờ). Đã đối chiếu: 02/03 tổng điểm, 03/03 hạng.");
  expect(stdout).toContain("[Còn nghi ngờ] Trang “Năm 2022”: có 02 cách đọc cùng khớp số liệu");
  expect(stdout).toContain("  Cách 2: Cột F “Điểm cuối”: tổng điểm");
  expect(stdout).toContain("Huyện Na Rì: 14/15, hạng 01");
  expect(stdout).toContain("--answer N (N từ 1 đến 2)");
});

test("write and report refuse with exit 3, one line, and write no file", async () => {
  const out = join(folder, "ra.xlsx");
  const said = await refused("write", book, "-o", out);
  expect(said.exit).toBe(3);
  expect(said.message).toContain("Trang “Năm 2022”: có 02 cách đọc");
  expect(said.message).toContain("tables[].question.alternatives");
  expect(said.message).toContain("--answer N");
  expect(said.message).not.toContain("\n");
  expect(existsSync(out)).toBe(false);
  const text = join(folder, "ra.txt");
  expect(await refused("report", book, "--unit", "Ba Bể", "-o", text)).toEqual(said);
  expect(existsSync(text)).toBe(false);
});

test("--answer takes that alternative: figures, and files", async () => {
  expect(totals(await run("analyze", book, "--json", "--answer", "1"))).toEqual([13, 12.5, 10]);
  expect(totals(await run("analyze", book, "--json", "--answer", "2"))).toEqual([13.5, 14, 10.5]);
  const out = join(folder, "đã trả lời.xlsx");
  expect((await run("write", book, "-o", out, "--answer", "2")).exit).toBe(0);
  expect(existsSync(out)).toBe(true);
  const text = join(folder, "đã trả lời.txt");
  expect((await run("report", book, "--unit", "Ba Bể", "-o", text, "--answer", "2")).exit).toBe(0);
  expect(existsSync(text)).toBe(true);
});

test("an answer that is none is wrong usage", async () => {
  expect(await refused("analyze", book, "--answer", "3")).toMatchObject({
    exit: 2,
    message: expect.stringContaining("chỉ có 2 cách đọc") as string,
  });
  const file = join(folder, "cách đọc 1.json");
  writeFileSync(file, JSON.stringify(QUESTION.alternatives[0]?.mapping));
  expect(await refused("analyze", book, "--mapping", file, "--answer", "1")).toMatchObject({
    exit: 2,
    message: expect.stringContaining("Không có câu hỏi nào") as string,
  });
});

test("audit and check answer and say the doubt; their JSON stays as promised", async () => {
  const doubt = /^\[Còn nghi ngờ\] Trang “Năm 2022”/;
  expect((await run("audit", book)).stdout).toMatch(doubt);
  expect((await run("check", letter, "--against", book)).stdout).toMatch(doubt);
  const audited = await run("audit", book, "--json");
  expect(Object.keys(JSON.parse(audited.stdout) as object)).toEqual(["schema", "findings"]);
  expect(audited.stderr).toMatch(doubt);
  const checked = await run("check", letter, "--against", book, "--json");
  expect(Object.keys(JSON.parse(checked.stdout) as object)).toEqual([
    "schema",
    "checked",
    "findings",
    "unchecked",
  ]);
  expect(checked.stderr).toMatch(doubt);
  expect((await run("audit", book, "--answer", "1")).stdout).not.toContain("nghi ngờ");
});
