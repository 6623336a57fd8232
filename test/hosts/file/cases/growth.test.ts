/**
 * Work grows with the input, not with its square: each hostile text is read at two lengths, and the slope of
 * time over length is looked at, not the time. One is proportional, two is the square. The lengths lie so far
 * apart that only the eightfold of the longer one's own time could be mistaken for it.
 * @slow growth is judged over long inputs
 */
import { strToU8 } from "fflate";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { parseXml } from "../../../../src/hosts/file/xml/xml-tree";
import { readWritten } from "../../../../src/hosts/word/read-written";
import { decimalMarkOf, tokensOf } from "../../../../src/report/check/tokens";
import { sentencesOf } from "../../../../src/report/check/sentences";
import { barePackage, worksheet } from "../bare-package";

const MOST = 1.6;
const SHORT = 1;
const LONG = 32;
/** Microseconds below which the clock and the warm-up decide. */
const LEAST = 3_000;
const LOOKS = 3;

async function cost(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return Math.max(user + system, LEAST);
}

/** How the work grows from the short text to the long one, the least of a few looks: the square is one in each. */
async function exponent(work: (size: number) => unknown): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < LOOKS && least >= MOST; look++) {
    const short = await cost(() => work(SHORT));
    const long = await cost(() => work(LONG));
    least = Math.min(least, Math.log(long / short) / Math.log(LONG / SHORT));
  }
  return least;
}

function swallowed(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return null;
  }
}
const opened = (bytes: Uint8Array) =>
  FileHost.open(bytes, "")
    .read()
    .catch(() => null);
const N = 10_000;

const checked = (text: string): void => {
  for (const line of readWritten(strToU8(text)).lines) {
    sentencesOf(tokensOf(line.text, decimalMarkOf(line.text)));
  }
};

test.each<readonly [string, (size: number) => unknown]>([
  ["a tag of signs without =", (n) => swallowed(() => parseXml(`<a ${"A".repeat(n * N)}/>`))],
  [
    "a tag of many attributes",
    (n) =>
      swallowed(() => parseXml(`<a ${Array.from({ length: n * 500 }, (_, i) => `a${i}="1"`).join(" ")}/>`)),
  ],
  [
    "many namespaces",
    (n) =>
      swallowed(() =>
        parseXml(`<a ${Array.from({ length: n * 500 }, (_, i) => `xmlns:a${i}="1"`).join(" ")}/>`),
      ),
  ],
  ["comments that do not end", (n) => swallowed(() => parseXml(`<a>${"<!--".repeat(n * N)}</a>`))],
  ["a thousand quotes", (n) => swallowed(() => parseXml(`<a ${'b="" '.repeat(n * 500)}`))],
  ["a sheet of open tags", (n) => opened(barePackage({ sheet: worksheet("<x>".repeat(n * N)) }))],
  [
    "a sheet of alternate contents",
    (n) => opened(barePackage({ sheet: worksheet("<mc:AlternateContent><mc:Choice>".repeat(n * 1_000)) })),
  ],
  [
    "references",
    (n) =>
      opened(
        barePackage({
          sheet: worksheet(
            `<row r="1"><c r="A1" t="inlineStr"><is><t>${"&amp;".repeat(n * N)}</t></is></c></row>`,
          ),
        }),
      ),
  ],
  [
    "_x over and over",
    (n) =>
      opened(
        barePackage({
          sheet: worksheet(
            `<row r="1"><c r="A1" t="inlineStr"><is><t>${"_x00".repeat(n * N)}</t></is></c></row>`,
          ),
        }),
      ),
  ],
  [
    "full stops",
    (n) => {
      checked(".".repeat(n * 5_000));
    },
  ],
  [
    "fractions",
    (n) => {
      checked("1/".repeat(n * 5_000));
    },
  ],
  [
    "digits",
    (n) => {
      checked("1,".repeat(n * 5_000));
    },
  ],
  [
    "one sentence",
    (n) => {
      checked("Điểm tối đa 10,5 ".repeat(n * 500));
    },
  ],
  [
    "lines that go on",
    (n) => {
      checked(`${"và ".repeat(20)}\n`.repeat(n * 500));
    },
  ],
  [
    "bars",
    (n) => {
      checked("| ".repeat(n * 5_000));
    },
  ],
])("%s", async (_, work) => {
  expect(await exponent(work)).toBeLessThan(MOST);
});
