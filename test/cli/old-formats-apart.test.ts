/**
 * The process in which an old format is read: its bounds hold, and only a whole answer counts.
 * @slow processes are started, some of them to be waited for
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OLD_FORMATS_APART, oldFormatsApart } from "../../src/cli/old-formats-apart";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "par-index-apart-"));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** What it says first: it has begun. */
const BEGIN = "process.stdout.write(new Uint8Array([6]));";

/** Puts a program in the place of the command line that would read the file. */
function played(program: string): void {
  const script = join(folder, "played.cjs");
  writeFileSync(
    script,
    `const { getHeapStatistics, serialize } = require("node:v8");
    ${program}`,
  );
  jest.replaceProperty(process, "argv", [process.execPath, script]);
}

const file = new Uint8Array([0xd0, 0xcf]);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const ANSWER = `${BEGIN} process.stdout.write(serialize({ kind: "done", value: new Uint8Array([111, 107]) }));`;

test("its answer is what is converted", async () => {
  played(ANSWER);
  expect(text(await OLD_FORMATS_APART.convert(file))).toBe("ok");
});

test("it has less than a thousand megabytes", async () => {
  played(
    `${BEGIN} const limit = Buffer.from(String(getHeapStatistics().heap_size_limit / 2 ** 20));
     process.stdout.write(serialize({ kind: "done", value: new Uint8Array(limit) }));`,
  );
  expect(Number(text(await OLD_FORMATS_APART.convert(file)))).toBeLessThan(1000);
});

test.each([
  [
    "work that does not end",
    `${BEGIN} setInterval(() => undefined, 1000);`,
    { startSeconds: 100, baseSeconds: 1 },
  ],
  ["one that does not begin", "setInterval(() => undefined, 1000);", { startSeconds: 1, baseSeconds: 100 }],
])("%s is ended", async (_, program, times) => {
  played(program);
  const bounds = { heapMegabytes: 100, secondsPerMegabyte: 0, ...times };
  await expect(oldFormatsApart(bounds).read(file, "")).rejects.toMatchObject({ code: "not-converted" });
});

test("one that breaks off is not believed, whatever it said before", async () => {
  played(`${ANSWER} process.exitCode = 1;`);
  await expect(OLD_FORMATS_APART.convert(file)).rejects.toMatchObject({ code: "not-converted" });
});

test("what it refuses is refused in the same words", async () => {
  played(
    `${BEGIN} process.stdout.write(serialize({ kind: "refused", code: "too-large", detail: "", subject: "Năm 2022" }));`,
  );
  await expect(OLD_FORMATS_APART.read(file, "")).rejects.toMatchObject({
    code: "too-large",
    subject: "Năm 2022",
  });
});
