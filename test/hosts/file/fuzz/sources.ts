/** What is changed at random: a plain workbook, a full one, old formats, a report. */
import * as library from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { Random } from "../../../making/random";
import { formula, sheet } from "../../../making/snapshot";
import { workbookBytes } from "../../../making/xlsx";
import { tortureBook } from "../torture/torture";
import { mutated, shaken } from "./mutate";

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
export interface Source {
  readonly name: string;
  readonly make: (random: Random) => Uint8Array;
}

const SHARES: readonly (readonly [name: string, share: number, make: (random: Random) => Uint8Array])[] = [
  ["package", 6, (random) => mutated(book, random)],
  ["torture", 2, (random) => mutated(torture, random)],
  ["old format", 1, (random) => shaken(random.pick(olds), random)],
  ["report", 1, (random) => mutated(report, random)],
];

/** Each source as often as it is to be drawn. */
export const SOURCES: readonly Source[] = SHARES.flatMap(([name, share, make]) =>
  Array.from({ length: share }, () => ({ name, make })),
);
