/**
 * Files changed at random: each is refused in words of ours or written right, soon and within memory. A short
 * run here, 20,000 cases with PAR_INDEX_LONG=1; PAR_INDEX_SEED repeats a run. What it finds becomes a case.
 */
import * as library from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { seeded, type Random } from "../../../making/random";
import { formula, sheet } from "../../../making/snapshot";
import { workbookBytes } from "../../../making/xlsx";
import { tortureBook } from "../torture/torture";
import { mutated, shaken } from "./mutate";
import { outcomeOf, outcomeOfReport } from "./outcome";

const LONG = process.env["PAR_INDEX_LONG"] === "1";
const CASES = LONG ? 20_000 : 200;
const SEED = Number(process.env["PAR_INDEX_SEED"] ?? 20_261_127);
const SLOWEST_SECONDS = 10;

const rows = [
  ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
  ["I", "Cải cách thể chế", 10, 9.5, formula("=D2-1", 8.5)],
  ["II", "Cải cách thủ tục hành chính", 10, 7, 8],
];
const book = workbookBytes(
  [sheet("Năm 2022", rows, { merges: ["A1:A1"] }), sheet("Khác", [["x", 1]], { hidden: true })],
  {
    names: [{ name: "DonVi", refersTo: "'Năm 2022'!$A$1:$B$1" }],
  },
);

function old(bookType: "biff8" | "xlsb" | "ods"): Uint8Array {
  const made = library.utils.book_new();
  const grid = [
    ["STT", "Nội dung", "Điểm"],
    ["I", "Thể chế", 8.5],
  ];
  library.utils.book_append_sheet(made, library.utils.aoa_to_sheet(grid), "Năm 2022");
  const bytes: unknown = library.write(made, { type: "array", bookType });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("no bytes");
  return new Uint8Array(bytes);
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const cell =
  '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>10,35/10,5</w:t></w:r></w:p></w:tc>';
const report = zipSync({
  "word/document.xml": strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>Huyện Ba Bể đạt 9,5 điểm</w:t></w:r></w:p>` +
      `<w:tbl><w:tr>${cell.repeat(3)}</w:tr><w:tr>${cell.repeat(3)}</w:tr></w:tbl></w:body></w:document>`,
  ),
  "word/styles.xml": strToU8(
    `<w:styles xmlns:w="${W}"><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`,
  ),
});

const torture = tortureBook();
const olds = [old("biff8"), old("xlsb"), old("ods")];
const SOURCES: readonly (readonly [name: string, share: number, make: (random: Random) => Uint8Array])[] = [
  ["package", 6, (random) => mutated(book, random)],
  ["torture", 2, (random) => mutated(torture, random)],
  ["old format", 1, (random) => shaken(random.pick(olds), random)],
  ["report", 1, (random) => mutated(report, random)],
];

test(`${CASES} changed files: refused in words or written right`, async () => {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  const complaints = [jest.spyOn(console, "error"), jest.spyOn(console, "log"), jest.spyOn(console, "warn")];
  for (const complaint of complaints) complaint.mockImplementation(() => undefined);
  const drawn = SOURCES.flatMap(([name, share, make]) =>
    Array.from({ length: share }, () => ({ name, make })),
  );
  let [slowest, memory] = [0, 0];
  for (let index = 0; index < CASES; index++) {
    const random = seeded(SEED + index);
    const { name, make } = random.pick(drawn);
    const bytes = make(random);
    const started = performance.now();
    const kind = name === "report" ? outcomeOfReport(bytes) : (await outcomeOf(bytes)).kind;
    slowest = Math.max(slowest, performance.now() - started);
    if (index % 50 === 0) memory = Math.max(memory, process.memoryUsage.rss());
    const counted = `${name}: ${kind.startsWith("WRONG") ? "WRONG" : kind}`;
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
    if (kind.startsWith("WRONG")) wrong.push(`seed ${SEED + index}: ${kind}`);
  }
  for (const complaint of complaints) complaint.mockRestore();
  const lines = [...counts].sort().map(([kind, count]) => `  ${String(count).padStart(6)} ${kind}`);
  console.info(
    [
      `${CASES} cases from seed ${SEED}, slowest ${slowest.toFixed(0)} ms, ${(memory / 2 ** 20).toFixed(0)} MB`,
      ...lines,
    ].join("\n"),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(slowest).toBeLessThan(SLOWEST_SECONDS * 1000);
}, 3_600_000);
