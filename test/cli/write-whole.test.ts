/** A file is written whole or not at all, whatever happens in between; nothing else in its folder changes. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DISK, type Disk } from "../../src/cli/disk";
import { FileError, readBytes, troubleOf } from "../../src/cli/files";
import { isSameFile } from "../../src/cli/target";
import { writeWhole, type WriteOptions } from "../../src/cli/write-whole";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "par-index-whole-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");
const write = (name: string, options: WriteOptions = {}, content = "mới") =>
  writeWhole(at(name), content, "vi", options);
const fault = (code: string): Error => Object.assign(new Error(code), { code });

type Step = "create" | "copy" | "replace" | "settle";

/** A disk on which the step of that number fails: before it is done, half done, or done already. */
function failing(steps: Step[], when: number, how: "before" | "half" | "after", error: Error): Disk {
  const done = async (step: Step, work: () => Promise<void>, half: () => void): Promise<void> => {
    steps.push(step);
    const fails = steps.length - 1 === when;
    if (fails && how === "before") throw error;
    if (fails && how === "half") half();
    else await work();
    if (fails) throw error;
  };
  return {
    create: (path, content, mode) =>
      done(
        "create",
        () => DISK.create(path, content, mode),
        () => {
          writeFileSync(path, content.slice(0, 1));
        },
      ),
    copy: (from, to) =>
      done(
        "copy",
        () => DISK.copy(from, to),
        () => {
          writeFileSync(to, "c");
        },
      ),
    replace: (from, to) =>
      done(
        "replace",
        () => DISK.replace(from, to),
        () => undefined,
      ),
    settle: (path) =>
      done(
        "settle",
        () => DISK.settle(path),
        () => undefined,
      ),
    remove: DISK.remove,
  };
}

test("the order of the steps: the bytes are on the disk before the name points to them", async () => {
  writeFileSync(at("a.xlsx"), "cũ");
  const steps: Step[] = [];
  await write("a.xlsx", { backup: true, disk: failing(steps, -1, "before", fault("")) });
  expect(steps).toEqual(["copy", "create", "replace", "settle"]);
  expect([text("a.xlsx"), text("a.bak.xlsx"), readdirSync(folder).length]).toEqual(["mới", "cũ", 2]);
});

test.each(["ENOSPC", "EIO", "EACCES"])(
  "%s at any step leaves the old file or the new one, and no draft",
  async (code) => {
    for (const how of ["before", "half", "after"] as const) {
      for (let when = 0; when < 3; when++) {
        for (const name of readdirSync(folder)) rmSync(at(name));
        writeFileSync(at("a.xlsx"), "cũ");
        const disk = failing([], when, how, fault(code));
        await expect(write("a.xlsx", { disk, backup: true })).rejects.toBeInstanceOf(FileError);
        expect(readdirSync(folder).filter((name) => name !== "a.xlsx" && name !== "a.bak.xlsx")).toEqual([]);
        // A copy that is there is whole.
        for (const name of readdirSync(folder)) expect(["cũ", "mới"]).toContain(text(name));
      }
    }
  },
);

test("every file is forced to the disk before its name points to it, and the folder after", async () => {
  writeFileSync(at("a.xlsx"), "cũ");
  const handle = await open(at("a.xlsx"), "r");
  const forced = jest.spyOn(Object.getPrototypeOf(handle) as { sync: () => Promise<void> }, "sync");
  await handle.close();
  const seen: number[] = [];
  const disk: Disk = {
    ...DISK,
    replace: async (from, to) => {
      seen.push(forced.mock.calls.length);
      await DISK.replace(from, to);
    },
  };
  await write("a.xlsx", { disk, backup: true });
  seen.push(forced.mock.calls.length);
  forced.mockRestore();
  expect(seen).toEqual([2, 3]);
});

test("what somebody put under the draft's name is not written through", async () => {
  writeFileSync(at("nạn nhân"), "cũ");
  for (let number = 0; number < 500; number++)
    symlinkSync("nạn nhân", at(`.pi-${process.pid}-${number}.tmp`));
  await write("a.xlsx").catch(() => undefined);
  expect(text("nạn nhân")).toBe("cũ");
});

test("a run that is ended by a signal leaves no draft behind, and ends", async () => {
  const left: (readonly string[])[] = [];
  const killed = jest.spyOn(process, "kill").mockReturnValue(true);
  const disk: Disk = {
    ...DISK,
    replace: async (from, to) => {
      left.push(readdirSync(folder));
      process.emit("SIGTERM", "SIGTERM");
      left.push(readdirSync(folder));
      await DISK.replace(from, to);
    },
  };
  await expect(write("a.xlsx", { disk })).rejects.toBeInstanceOf(FileError);
  expect(left.map(({ length }) => length)).toEqual([1, 0]);
  expect(killed).toHaveBeenCalledWith(process.pid, "SIGTERM");
  killed.mockRestore();
  expect(process.listenerCount("SIGTERM")).toBe(0);
});

test("a process that is gone at any step leaves the old file or the new one", async () => {
  // What is gone does not clean up either.
  for (let when = 0; when < 3; when++) {
    writeFileSync(at("a.xlsx"), "cũ");
    const gone: Disk = { ...failing([], when, "half", fault("EIO")), remove: () => Promise.resolve() };
    await expect(write("a.xlsx", { disk: gone })).rejects.toBeInstanceOf(FileError);
    expect(["cũ", "mới"]).toContain(text("a.xlsx"));
  }
});

test("a new file appears whole or not at all; folders that were made for it go again", async () => {
  const disk = failing([], 0, "half", fault("ENOSPC"));
  await expect(write("x/y/a.xlsx", { disk })).rejects.toThrow("Đĩa đã đầy");
  expect(readdirSync(folder)).toEqual([]);
  mkdirSync(at("x"));
  await expect(write("x/y/a.xlsx", { disk: failing([], 0, "half", fault("ENOSPC")) })).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["x"]);
  await write("x/y/a.xlsx");
  expect(text("x/y/a.xlsx")).toBe("mới");
});

test("permissions and links stay; a link that leads nowhere yet leads to the new file", async () => {
  writeFileSync(at("a.xlsx"), "cũ");
  chmodSync(at("a.xlsx"), 0o640);
  symlinkSync("a.xlsx", at("link.xlsx"));
  symlinkSync(at("later.xlsx"), at("empty.xlsx"));
  await write("link.xlsx");
  expect([text("a.xlsx"), statSync(at("a.xlsx")).mode & 0o777]).toEqual(["mới", 0o640]);
  expect(lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
  await write("empty.xlsx");
  expect([text("later.xlsx"), lstatSync(at("empty.xlsx")).isSymbolicLink()]).toEqual(["mới", true]);
  const mask = process.umask();
  expect(statSync(at("later.xlsx")).mode & 0o777).toBe(0o666 & ~mask);
  chmodSync(at("a.xlsx"), 0o666);
  await write("a.xlsx");
  expect(statSync(at("a.xlsx")).mode & 0o777).toBe(0o666);
  // In a circle of links nothing is found, and nothing is waited for.
  symlinkSync("b.xlsx", at("c.xlsx"));
  symlinkSync("c.xlsx", at("b.xlsx"));
  await expect(write("b.xlsx")).resolves.toBeNull();
});

test("a name as long as the system allows is written", async () => {
  const name = `${"ế".repeat(83)}.xlsx`;
  await write(name);
  expect(text(name)).toBe("mới");
});

test.each([
  [
    "read-only",
    (path: string) => {
      chmodSync(path, 0o444);
    },
    "chỉ cho phép đọc",
  ],
  [
    "open in Excel",
    () => {
      writeFileSync(at("~$a.xlsx"), "");
    },
    "đang mở",
  ],
  [
    "open in LibreOffice",
    () => {
      symlinkSync("nobody", at(".~lock.a.xlsx#"));
    },
    "đang mở",
  ],
])("a file that is %s is replaced only when that is asked for", async (_, prepare, words) => {
  writeFileSync(at("a.xlsx"), "cũ");
  prepare(at("a.xlsx"));
  await expect(write("a.xlsx")).rejects.toThrow(words);
  expect(text("a.xlsx")).toBe("cũ");
  await write("a.xlsx", { force: true });
  expect(text("a.xlsx")).toBe("mới");
});

test("the copy that is kept takes the first free name", async () => {
  writeFileSync(at("sổ.xlsx"), "cũ");
  writeFileSync(at("sổ.bak.xlsx"), "cũ hơn");
  expect(await write("sổ.xlsx", { backup: true })).toBe(at("sổ.bak-2.xlsx"));
  expect([text("sổ.bak.xlsx"), text("sổ.bak-2.xlsx"), text("sổ.xlsx")]).toEqual(["cũ hơn", "cũ", "mới"]);
  expect(await write("new.xlsx", { backup: true })).toBeNull();
});

test("each trouble has its own message, with the path, for reading and for writing", async () => {
  mkdirSync(at("folder.xlsx"));
  const piped = spawnSync("mkfifo", [at("pipe.xlsx")]).status === 0;
  writeFileSync(at("plain"), "");
  const said = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => "",
      (error: unknown) => (error instanceof FileError ? error.message : String(error)),
    );
  const reading = await Promise.all(
    ["none.xlsx", "folder.xlsx", ...(piped ? ["pipe.xlsx"] : [])].map((name) =>
      said(readBytes(at(name), "vi")),
    ),
  );
  const writing = await Promise.all([
    ...["folder.xlsx", ...(piped ? ["pipe.xlsx"] : [])].map((name) => said(write(name))),
    said(write(`${"a".repeat(300)}.xlsx`)),
    ...["ENOSPC", "EACCES", "EBUSY", "EWHAT"].map((code, i) =>
      said(write(`${i}.xlsx`, { disk: failing([], 0, "before", fault(code)) })),
    ),
  ]);
  for (const messages of [reading, writing]) {
    const sentences = messages.map((message) => message.replace(/“[^”]*”/, ""));
    expect(new Set(sentences).size).toBe(messages.length);
    for (const message of messages) expect(message).toMatch(new RegExp(`“${folder}/[^”]+”`));
  }
  await expect(write("plain/a.xlsx")).rejects.toBeInstanceOf(FileError);
});

describe("more than a thousand megabytes is neither a workbook nor a report", () => {
  const MEGABYTE = 2 ** 20;

  test("a file of that size is refused unread", async () => {
    writeFileSync(at("lớn.xlsx"), "");
    truncateSync(at("lớn.xlsx"), 1024 * MEGABYTE + 1);
    await expect(readBytes(at("lớn.xlsx"), "vi")).rejects.toThrow("lớn hơn 1 GB");
  });

  test("a stream is no longer listened to", async () => {
    const piece = Buffer.alloc(64 * MEGABYTE);
    let pieces = 0;
    const long = jest.spyOn(process.stdin, Symbol.asyncIterator).mockImplementation(async function* () {
      while (pieces++ < 40) yield await Promise.resolve(piece);
    });
    await expect(readBytes("-", "vi")).rejects.toThrow("lớn hơn 1 GB");
    expect(pieces).toBeLessThan(20);
    long.mockRestore();
  });
});

/** Systems have several names for one trouble (errno of POSIX and of Linux). */
test.each([
  ["missing", "ENOENT", "ENOTDIR"],
  ["permission", "EACCES", "EPERM", "EROFS"],
  ["folder", "EISDIR"],
  ["full", "ENOSPC", "EDQUOT", "EFBIG"],
  ["name", "ENAMETOOLONG", "EINVAL"],
  ["busy", "EBUSY", "ETXTBSY"],
  ["other", "EIO", ""],
])("%s: %s, whatever the system calls it", (trouble, ...codes) => {
  expect(codes.map((code) => troubleOf(fault(code)))).toEqual(codes.map(() => trouble));
});

test("two names of one file are told from two files of one content", async () => {
  for (const name of ["a", "b"]) writeFileSync(at(name), "x");
  symlinkSync(at("a"), at("c"));
  expect([await isSameFile(at("a"), at("c")), await isSameFile(at("a"), at("b"))]).toEqual([true, false]);
  expect(await isSameFile(at("none"), at("none"))).toBe(false);
});
