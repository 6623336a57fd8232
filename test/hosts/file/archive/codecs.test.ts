/** The three ways to pack and unpack hold the same contract; each is read by another program's deflate. */
import fc from "fast-check";
import { deflateSync, inflateSync } from "fflate";
import { NATIVE_CODEC } from "../../../../src/cli/native-codec";
import { browserCodec } from "../../../../src/hosts/browser/stream-codec";
import { PLAIN_CODEC } from "../../../../src/hosts/file/archive/codec";
import { readZip } from "../../../../src/hosts/file/archive/read-zip";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { barePackage } from "../bare-package";

const CODECS = [
  ["plain", PLAIN_CODEC],
  ["Node's", NATIVE_CODEC],
  ["the browser's", browserCodec()],
] as const;
const some = Uint8Array.from({ length: 200_000 }, (_, at) => (at * at) % 7);

test("a browser that has streams is not left with JavaScript", () => {
  expect(browserCodec()).not.toBe(PLAIN_CODEC);
});

describe.each(CODECS)("%s", (_, codec) => {
  test("what it packs another program unpacks, and the other way round", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (data) => {
        expect(inflateSync(await codec.deflate(data), { out: new Uint8Array(data.length) })).toEqual(data);
        expect(Uint8Array.from(await codec.inflate(deflateSync(data), data.length))).toEqual(data);
        expect(codec.checksum(data)).toBe(PLAIN_CODEC.checksum(data));
      }),
      { numRuns: 30 },
    );
  });

  test("what is longer than it should be is left at once, what is cut off is no whole entry", async () => {
    const packed = deflateSync(some);
    const length = async (size: number, data = packed): Promise<number> =>
      (await codec.inflate(data, size).catch(() => new Uint8Array())).length;
    expect(await length(some.length)).toBe(some.length);
    expect(await length(1000)).toBeLessThanOrEqual(1001);
    const cut = packed.subarray(0, packed.length >> 1);
    expect(await codec.inflate(cut, some.length).catch(() => null)).not.toEqual(some);
  });

  test("a workbook is read and written with it; a damaged one is refused", async () => {
    const bytes = barePackage();
    const read = await FileHost.open(bytes, "a.xlsx", { codec }).read();
    expect(read).toEqual(await FileHost.open(bytes, "a.xlsx").read());
    const torn = Uint8Array.from(bytes);
    const sheet = readZip(torn).find(({ name }) => name.endsWith("/s.xml"))?.packed;
    sheet?.fill(0xff, sheet.length >> 1);
    await expect(FileHost.open(torn, "a.xlsx", { codec }).read()).rejects.toMatchObject({
      code: "not-a-workbook",
    });
  });
});
