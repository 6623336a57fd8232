/** `par-index check`: the published report and our own, held against the sample. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parIndex, SAMPLE, temporaryFolder } from "./command-line";

const SEED = resolve(__dirname, "../report/check/bao-cao-bach-thong-2022.txt");
const folder = temporaryFolder();

interface CheckJson {
  readonly schema: string;
  readonly checked: number;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cells: readonly string[];
    readonly message: string;
    readonly text: string;
    readonly expected: string | null;
    readonly start: number;
  }[];
}

test("the published report: its four faults, with their place, their cells and what is right; exit 1", () => {
  const run = parIndex("check", SEED, "--against", SAMPLE, "--json");
  expect(run).toMatchObject({ exit: 1, stderr: "" });
  const { schema, checked, findings } = JSON.parse(run.stdout) as CheckJson;
  expect(schema).toBe("par-index/check@1");
  expect(checked).toBeGreaterThan(80);
  expect(findings.map(({ text, expected }) => `${text} → ${expected ?? ""}`)).toEqual([
    "98,67 → 98,57",
    "90,96 → 90,88",
    "năm 2021 → năm 2022",
    "65,93 → 63,66",
  ]);
  const text = readFileSync(SEED, "utf8");
  for (const finding of findings) {
    expect(text.slice(finding.start).startsWith(finding.text)).toBe(true);
    expect(finding.message).toContain(finding.expected ?? "");
  }
  expect(findings[0]?.cells[0]).toMatch(/^'[^']+'![A-Z]+\d+$/);
});

test("for people it is a table and a sentence", () => {
  const run = parIndex("check", SEED, "--against", SAMPLE, "--unit", "bach thong");
  expect(run.exit).toBe(1);
  expect(run.stdout).toContain("Số liệu “98,67” không khớp với bảng điểm năm 2022");
  expect(run.stdout).toMatch(/Đã đối chiếu \d+ số liệu; 04 chỗ cần xem lại\./);
});

test.each(["docx", "txt"])("our own report as .%s has nothing wrong; exit 0", (kind) => {
  const path = join(folder, `bao-cao.${kind}`);
  expect(parIndex("report", SAMPLE, "--unit", "Thành phố Bắc Kạn", "-o", path).exit).toBe(0);
  const run = parIndex("check", path, "--against", SAMPLE, "--json");
  expect(run.exit).toBe(0);
  const { checked, findings } = JSON.parse(run.stdout) as CheckJson;
  expect(findings).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});

test("what is no report, or no unit, ends in one sentence", () => {
  const path = join(folder, "không phải báo cáo.txt");
  writeFileSync(path, new Uint8Array([0, 1, 2, 255]));
  const broken = parIndex("check", path, "--against", SAMPLE);
  expect(broken).toMatchObject({ exit: 3, stdout: "" });
  expect(broken.stderr.trim().split("\n")).toHaveLength(1);
  expect(broken.stderr).toContain(".docx");
  const unknown = parIndex("check", SEED, "--against", SAMPLE, "--unit", "Bạch Thôn");
  expect(unknown.exit).not.toBe(0);
  expect(unknown.stderr).toContain("Huyện Bạch Thông");
});
