/** What `write` says before it writes, and under which name what is written may stand: the file's inside decides. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as library from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readArguments } from "../../src/cli/arguments";
import type { Outcome } from "../../src/cli/output";
import { sheet } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";

const BUILT = resolve(__dirname, "../../dist/cli/par-index.js");
const rows = [
  ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
  ["I", "Cải cách thể chế", 10, 9.5, 8.5],
  ["II", "Cải cách thủ tục hành chính", 10, 7, 8],
];
const book = xlsxOf(sheet("Năm 2022", rows));

let folder: string;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "par-index-told-"));
  said = "";
  Object.assign(globalThis, { __VERSION__: "0.0.0" });
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

/** `par-index write NAME -o OUT` in this process. */
async function write(name: string, bytes: Uint8Array, out: string): Promise<Outcome> {
  writeFileSync(at(name), bytes);
  const { write: run } = await import("../../src/cli/write");
  const request = readArguments(["write", at(name), "-o", at(out)]);
  if (request.kind !== "run") throw new Error(request.kind);
  return run(request.command);
}

/** The rows as an .xls. */
function old(): Uint8Array {
  const made = library.utils.book_new();
  library.utils.book_append_sheet(made, library.utils.aoa_to_sheet(rows), "Năm 2022");
  const bytes: unknown = library.write(made, { type: "array", bookType: "biff8" });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("no bytes");
  return new Uint8Array(bytes);
}

/** The book with other parts, or with changed ones. */
function changed(
  change: (name: string, text: string) => string,
  more: Readonly<Record<string, string>> = {},
) {
  const parts = Object.entries(unzipSync(book)).map(([name, bytes]) => [
    name,
    strToU8(change(name, strFromU8(bytes))),
  ]);
  const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries([...parts, ...added]) as Record<string, Uint8Array>);
}

test("an ordinary workbook: nothing is said beside the answer", async () => {
  const { exit, stdout } = await write("so.xlsx", book, "ra.xlsx");
  expect([exit, said, stdout.includes("không phải .xlsx")]).toEqual([0, "", false]);
});

test("a signed workbook: its user is told before the file stands there", async () => {
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const one = (type: string, target: string): string =>
    `<Relationship Id="rIdS" Type="${relationships}/digital-signature/${type}" Target="${target}"/>`;
  const signed = changed(
    (name, text) =>
      name === "_rels/.rels"
        ? text.replace("</Relationships>", `${one("origin", "_xmlsignatures/origin.sigs")}</Relationships>`)
        : text,
    {
      "_xmlsignatures/origin.sigs": "",
      "_xmlsignatures/_rels/origin.sigs.rels": `<Relationships xmlns="${relationships}">${one("signature", "sig1.xml")}</Relationships>`,
      "_xmlsignatures/sig1.xml": "<Signature/>",
    },
  );
  let files: readonly string[] = [];
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    files = readdirSync(folder);
    return true;
  });
  expect((await write("so.xlsx", signed, "ra.xlsx")).exit).toBe(0);
  expect(said).toContain("chữ ký số");
  expect([files, readdirSync(folder).sort()]).toEqual([["so.xlsx"], ["ra.xlsx", "so.xlsx"]]);
});

test("macros inside a file that is called .xlsx: the output must be called .xlsm", async () => {
  const macros = changed((name, text) =>
    name === "[Content_Types].xml"
      ? text.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
      : text,
  );
  await expect(write("so.xlsx", macros, "ra.xlsx")).rejects.toThrow(".xlsm");
  expect(readdirSync(folder)).toEqual(["so.xlsx"]);
});

test("an old format is read in a process of its own, never in this one", async () => {
  const gone = at("gone.cjs");
  writeFileSync(gone, "process.exitCode = 1;");
  jest.replaceProperty(process, "argv", [process.execPath, gone]);
  await expect(write("so.xls", old(), "ra.xlsx")).rejects.toMatchObject({ code: "not-converted" });
});

test("an old format: what its conversion loses before, that it is another file after", async () => {
  // The process that reads it apart is the built command line.
  jest.replaceProperty(process, "argv", [process.execPath, BUILT]);
  const { exit, stdout } = await write("so.xls", old(), "ra.xlsx");
  expect([exit, readFileSync(at("ra.xlsx")).subarray(0, 2).toString()]).toEqual([0, "PK"]);
  expect(said).toContain("chỉ giữ giá trị, công thức, ô gộp và định dạng số");
  expect(stdout).toContain("Tệp nguồn không phải .xlsx nên kết quả được ghi thành sổ tính .xlsx mới.");
});
