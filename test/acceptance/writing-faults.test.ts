/** The built command line under real faults: killed at moments, the disk full, locks, one file as in- and output. */
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sheet } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { parIndex, SAMPLE, temporaryFolder } from "./command-line";

const BUILT = resolve(__dirname, "../../dist/cli/par-index.js");
const LONG = process.env["PAR_INDEX_LONG"] === "1";
const folder = temporaryFolder();
let place = "";
let number = 0;
beforeEach(() => {
  place = join(folder, String(number++));
  mkdirSync(place);
});

function ended(after: number, out: string): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [BUILT, "write", SAMPLE, "-o", out], { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    child.on("close", () => {
      clearTimeout(timer);
      done();
    });
  });
}

test("killed at moments, the old file stands there or the new one", async () => {
  const out = join(place, "ra.xlsx");
  const environment = { ...process.env, SOURCE_DATE_EPOCH: "0" };
  const started = performance.now();
  spawnSync(process.execPath, [BUILT, "write", SAMPLE, "-o", out], { env: environment });
  const whole = performance.now() - started;
  const moments = LONG ? 100 : 4;
  const counts = { old: 0, new: 0 };
  for (let moment = 1; moment <= moments; moment++) {
    writeFileSync(out, "cũ");
    await ended((whole * (moment + moments / 2)) / (moments * 1.3), out);
    const content = readFileSync(out);
    const isNew = content.subarray(0, 2).toString() === "PK";
    expect(isNew || content.toString() === "cũ").toBe(true);
    if (isNew) expect(parIndex("analyze", out, "--json").exit).toBe(0);
    counts[isNew ? "new" : "old"]++;
  }
  console.info(`killed at ${moments} moments: ${counts.old} old, ${counts.new} new, 0 lost`);
}, 3_600_000);

/** A limit on the size of files is a full disk for this process, on every system with a shell of Unix. */
test("with no room left the old file stays and the message says so", () => {
  const out = join(place, "ra.xlsx");
  writeFileSync(out, "cũ");
  const run = spawnSync(
    "sh",
    ["-c", `ulimit -f 8; exec "$0" "$@"`, process.execPath, BUILT, "write", SAMPLE, "-o", out],
    { encoding: "utf8" },
  );
  expect(run.stderr).toContain("Đĩa đã đầy");
  expect([run.status, readFileSync(out, "utf8"), readdirSync(place)]).toEqual([3, "cũ", ["ra.xlsx"]]);
});

test("the input is overwritten with --in-place only, and a copy of it is kept", () => {
  const book = join(place, "sổ.xlsx");
  copyFileSync(SAMPLE, book);
  const refused = parIndex("write", book, "-o", book);
  expect([refused.exit, refused.stderr]).toEqual([2, expect.stringContaining("--in-place")]);
  expect(readFileSync(book).equals(readFileSync(SAMPLE))).toBe(true);
  const run = parIndex("write", book, "--in-place");
  expect([run.exit, readdirSync(place).sort()]).toEqual([0, ["sổ.bak.xlsx", "sổ.xlsx"]]);
  expect(run.stdout).toContain("sổ.bak.xlsx");
  expect(readFileSync(join(place, "sổ.bak.xlsx")).equals(readFileSync(SAMPLE))).toBe(true);
  expect(readFileSync(book).equals(readFileSync(SAMPLE))).toBe(false);
  for (const wrong of [
    ["write", book, "--in-place", "-o", "x.xlsx"],
    ["analyze", book, "--in-place"],
    ["analyze", book, "--force"],
  ]) {
    expect(parIndex(...wrong).exit).toBe(2);
  }
});

test("a workbook that is open is not overwritten without --force", () => {
  const out = join(place, "ra.xlsx");
  writeFileSync(out, "cũ");
  writeFileSync(join(place, "~$ra.xlsx"), "");
  const run = parIndex("write", SAMPLE, "-o", out);
  expect([run.exit, readFileSync(out, "utf8")]).toEqual([3, "cũ"]);
  expect(run.stderr).toContain("đang mở");
  expect(parIndex("write", SAMPLE, "-o", out, "--force").exit).toBe(0);
});

test("a template that would be overwritten by the report is refused", () => {
  const template = join(place, "mẫu.docx");
  writeFileSync(template, "cũ");
  const run = parIndex("report", SAMPLE, "--unit", "bach thong", "--template", template, "-o", template);
  expect([run.exit, readFileSync(template, "utf8")]).toEqual([2, "cũ"]);
});

test("an old format is read apart: what the library cannot end is ended, in one line", () => {
  const bomb = join(place, "lớn.xml");
  // A sheet that the library lays out cell by cell.
  const rows = '<Row ss:Index="1048576"><Cell ss:Index="16384"><Data ss:Type="Number">1</Data></Cell></Row>';
  writeFileSync(
    bomb,
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${rows}</Table></Worksheet></Workbook>`,
  );
  const run = parIndex("analyze", bomb);
  expect([run.exit, run.stderr.trim().split("\n").length]).toEqual([3, 1]);
  expect(run.stderr).not.toContain("    at ");
  rmSync(bomb);
});

test("a name in a workbook steers neither the terminal nor a file's name", () => {
  const rows = [
    ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể\u001b]0;pwn\u0007", "Huyện A\u202egnp\u200b"],
    ["I", "Cải cách thể chế", 10, 9, 8],
    ["II", "Cải cách thủ tục hành chính", 10, 7, 8],
  ];
  const book = join(place, "tên.xlsx");
  writeFileSync(book, xlsxOf(sheet("Năm 2022", rows)));
  const out = join(place, "ra");
  const runs = [
    parIndex("analyze", book),
    parIndex("analyze", book, "--json"),
    parIndex("audit", book),
    parIndex("report", book, "--all", "-o", out),
  ];
  for (const { stdout, stderr } of runs) {
    expect(/[^\P{Cc}\n\t]|[\u200b\u202a-\u202e]/u.test(stdout + stderr)).toBe(false);
  }
  const names = readdirSync(out);
  expect(names).toHaveLength(2);
  for (const name of names) expect(/[^\P{Cc}]|[\u200b\u202a-\u202e]/u.test(name)).toBe(false);
});
