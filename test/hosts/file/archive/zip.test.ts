import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { HostError } from "../../../../src/workbook/host";
import { readZip } from "../../../../src/hosts/file/archive/read-zip";
import { writeZip } from "../../../../src/hosts/file/archive/write-zip";
import { Package } from "../../../../src/hosts/file/package/package";
import { packEntry, unpackEntry } from "../../../../src/hosts/file/archive/zip-entry";

const content = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(readZip(bytes).map((entry) => [entry.name, Buffer.from(unpackEntry(entry)).toString()]));

/** The same archive as a program writes it that uses zip64 for everything (APPNOTE 4.5.3, 4.3.14, 4.3.15). */
function asZip64(bytes: Uint8Array): Uint8Array {
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = old.getUint16(end + 10, true);
  let at = old.getUint32(end + 16, true);
  const out: number[] = [...bytes.subarray(0, at)];
  const start = out.length;
  const u16 = (value: number): void => void out.push(value & 255, value >> 8);
  const u32 = (value: number): void => (u16(value & 0xffff), u16(value >>> 16));
  const u64 = (value: number): void => (u32(value), u32(0));
  for (let entry = 0; entry < count; entry++) {
    const nameLength = old.getUint16(at + 28, true);
    out.push(...bytes.subarray(at, at + 20));
    u32(0xffffffff);
    u32(0xffffffff);
    u16(nameLength);
    u16(4 + 5 + 4 + 24);
    out.push(...bytes.subarray(at + 32, at + 42));
    u32(0xffffffff);
    out.push(...bytes.subarray(at + 46, at + 46 + nameLength));
    // A field of somebody else's stands before it.
    u16(0x7777);
    u16(5);
    out.push(1, 2, 3, 4, 5);
    u16(1);
    u16(24);
    u64(old.getUint32(at + 24, true));
    u64(old.getUint32(at + 20, true));
    u64(old.getUint32(at + 42, true));
    at += 46 + nameLength + old.getUint16(at + 30, true) + old.getUint16(at + 32, true);
  }
  const end64 = out.length;
  u32(0x06064b50);
  u64(44);
  u32(0);
  u64(0);
  u64(count);
  u64(count);
  u64(end64 - start);
  u64(start);
  u32(0x07064b50);
  u32(0);
  u64(end64);
  u32(1);
  out.push(...bytes.subarray(end, end + 8));
  u16(0xffff);
  u16(0xffff);
  u32(0xffffffff);
  u32(0xffffffff);
  u16(0);
  return Uint8Array.from(out);
}

const some = { "[Content_Types].xml": strToU8("a".repeat(5000)), "xl/sổ.xml": strToU8("ế") };

test("an archive is read whole, with zip64 and with a comment at its end", () => {
  const expected = { "[Content_Types].xml": "a".repeat(5000), "xl/sổ.xml": "ế" };
  expect(content(zipSync(some))).toEqual(expected);
  expect(content(asZip64(zipSync(some)))).toEqual(expected);
  const commented = new Uint8Array([...zipSync(some), ...strToU8("ghi chú")]);
  commented[zipSync(some).length - 2] = strToU8("ghi chú").length;
  expect(content(commented)).toEqual(expected);
});

test("sizes that stood behind the data stand before it when it is written, and the flag says so", () => {
  const streamed = readZip(zipSync(some)).map((entry) => ({ ...entry, flags: entry.flags | 8 }));
  const bytes = writeZip(streamed);
  expect(readZip(bytes).map(({ flags }) => flags & 8)).toEqual([0, 0]);
  expect(new DataView(bytes.buffer).getUint16(6, true) & 8).toBe(0);
});

test("a part that is written anew keeps the bytes of its name", () => {
  const [old] = readZip(zipSync(some));
  const nameBytes = strToU8("[Content_Types].xml").map((byte) => (byte === 0x2f ? 0x5c : byte));
  const packed = packEntry("x", strToU8("b"), old === undefined ? null : { ...old, nameBytes });
  expect(packed.nameBytes).toBe(nameBytes);
});

test("what is written another program reads, whatever the content", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.tuple(fc.stringMatching(/^[a-z]{1,8}\/[a-zế]{1,8}$/), fc.uint8Array({ maxLength: 3000 })),
        { selector: ([name]) => name, maxLength: 6 },
      ),
      (files) => {
        const bytes = writeZip(files.map(([name, data]) => packEntry(name, data)));
        expect(unzipSync(bytes)).toEqual(Object.fromEntries(files));
        expect(readZip(writeZip(readZip(bytes)))).toEqual(readZip(bytes));
      },
    ),
    { numRuns: 100 },
  );
});

test("packing does not depend on the clock", () => {
  expect(packEntry("a", some["xl/sổ.xml"]).modified).toBe(0x00210000);
});

test("two parts of one name, as in a forged archive, are refused", () => {
  const entry = packEntry("a", strToU8("1"));
  expect(() => readZip(writeZip([entry, { ...entry }]))).toThrow(
    expect.objectContaining({ code: "not-a-workbook" }),
  );
});

test("a name with backslashes is a path", () => {
  expect(readZip(writeZip([packEntry("xl\\a.xml", strToU8("1"))])).map(({ name }) => name)).toEqual([
    "xl/a.xml",
  ]);
});

test("an entry that says it is small and is not, is damaged", () => {
  const entry = packEntry("a", strToU8("a".repeat(5000)));
  expect(() => unpackEntry({ ...entry, size: 100 })).toThrow(
    expect.objectContaining({ code: "not-a-workbook" }),
  );
  expect(() => unpackEntry({ ...entry, flags: entry.flags | 1 })).toThrow(
    expect.objectContaining({ code: "encrypted" }),
  );
  expect(() => unpackEntry({ ...entry, size: 600 * 1024 * 1024 })).toThrow(
    expect.objectContaining({ code: "too-large" }),
  );
});

test.each([0, 6] as const)(
  "level %d: a size that is not the true one is refused, the checksum right",
  (level) => {
    const bytes = zipSync({ a: strToU8("điểm ".repeat(50)) }, { level });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const central = Buffer.from(bytes).indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    for (const wrong of [1, -1]) {
      const size = view.getUint32(central + 24, true);
      view.setUint32(central + 24, size + wrong, true);
      expect(() => Package.open(bytes).bytes("a")).toThrow("a is damaged");
      view.setUint32(central + 24, size, true);
    }
    expect(Package.open(bytes).bytes("a")).toHaveLength(400);
  },
);

test("all parts together are bounded, however small each is", () => {
  const names = Array.from({ length: 20 }, (_, part) => String(part));
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 63 * 2 ** 20, true);
  }
  const parts = Package.open(bytes);
  const said = names.map((name) => {
    try {
      return parts.bytes(name).length;
    } catch (error) {
      return error instanceof HostError ? error.code : error;
    }
  });
  // 16 × 63 MB are below one gigabyte.
  expect(said).toEqual([
    ...names.slice(0, 16).map(() => "not-a-workbook"),
    ...names.slice(16).map(() => "too-large"),
  ]);
});
