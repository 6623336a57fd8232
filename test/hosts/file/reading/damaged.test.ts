/**
 * Damaged files of every kind end in a HostError or in a Snapshot, never in another error and never without end.
 * @slow hundreds of damaged packages
 */
import fc from "fast-check";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { Package } from "../../../../src/hosts/file/package/package";
import { HostError } from "../../../../src/workbook/host";
import { planOf, rankingPlan } from "../../plans";
import { tortureBook } from "../torture/torture";

const original = tortureBook();
const parts = Package.open(original)
  .parts()
  .filter((part) => /\.(xml|rels)$/.test(part));

/** Reads and writes; true where it ended as it may. */
async function endsWell(bytes: Uint8Array): Promise<boolean> {
  try {
    const host = FileHost.open(bytes, "");
    await host.read();
    await host.apply(planOf(rankingPlan()));
    await host.removeOwnSheets();
    return true;
  } catch (error) {
    if (error instanceof HostError) return true;
    throw error;
  }
}

test("a part with a piece cut out, doubled or overwritten", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...parts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(60),
      fc.constantFrom("cut", "double", "<", ">", '"', "&", "\u0000", "</x>", "-1", "99999999999", "ế"),
      async (part, where, length, how) => {
        const copy = Package.open(original);
        const xml = copy.text(part);
        const at = Math.floor(where * xml.length);
        const piece = xml.slice(at, at + length);
        const put = how === "cut" ? "" : how === "double" ? piece + piece : how;
        copy.put(part, xml.slice(0, at) + put + xml.slice(at + length));
        expect(await endsWell(copy.toBytes())).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("an archive with bytes changed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const bytes = original.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(await endsWell(bytes)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("an archive cut off anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(original.length), async (length) => {
      expect(await endsWell(original.subarray(0, length))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
