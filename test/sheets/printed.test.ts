/** The written sheets on paper: nothing cut, nothing over its neighbour, one page wide, charts whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseBook } from "../../src/app/analyse-book";
import { findUnit } from "../../src/app/find-unit";
import { understand } from "../../src/app/open-book";
import { planOf } from "../../src/app/write-sheets";
import { FileHost } from "../../src/hosts/file/file-host";
import { planSheets } from "../../src/sheets/plan-sheets";
import type { WritePlan } from "../../src/workbook/plan";
import { withPart } from "../hosts/file/opened";
import { printed, type PrintedPage, type PrintedWord } from "../making/pdf";
import { chosenUnit, made, requestFor } from "./making/request";
import { sourceSheets } from "./making/source";
import { valuesOf, written } from "./making/written";
import { WIDE_UNITS, wideBook } from "./making/wide-book";

const SAMPLE = join(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx");
const POINTS_PER_MILLIMETRE = 72 / 25.4;

interface SheetPage extends PrintedPage {
  /** Where the table ends: LibreOffice may scale a sheet a little smaller than would fill the page. */
  readonly edge: number;
}

interface Paper {
  readonly plan: WritePlan;
  /** By defined name. */
  readonly pages: ReadonlyMap<string, readonly SheetPage[]>;
}

async function wide(): Promise<Paper> {
  const books = wideBook();
  const of = made(books);
  const plan = planSheets(requestFor(of, { units: [chosenUnit(of, WIDE_UNITS[0] ?? "")] }));
  return paperOf(await written(sourceSheets(books), plan), plan);
}

async function sample(): Promise<Paper> {
  const host = FileHost.open(new Uint8Array(readFileSync(SAMPLE)), "");
  const open = understand(await host.read());
  const analysis = analyseBook(open);
  const stamp = { time: "08:00 ngày 05/01/2023", version: "1.0.0" };
  const units = [findUnit(analysis, "Bạch Thông")];
  const plan = planOf(open, { analysis, units, language: "vi", stamp });
  await host.apply(plan);
  return paperOf(host.bytes(), plan);
}

/** Prints the own sheets alone; each begins with its page 1. */
function paperOf(bytes: Uint8Array, plan: WritePlan): Paper {
  const own = new Set(plan.sheets.map(({ title }) => title));
  let first = -1;
  let index = 0;
  const hidden = withPart(bytes, "xl/workbook.xml", (xml) =>
    xml
      .replace(/<sheet name="([^"]*)"/g, (tag, name: string) => {
        if (own.has(name) && first < 0) first = index;
        index++;
        return own.has(name) ? tag : `${tag} state="hidden"`;
      })
      .replace(/activeTab="\d+"/, () => `activeTab="${first}"`),
  );
  const pages: PrintedPage[][] = [];
  for (const page of printed(hidden)) {
    if (footOf(page) === "1") pages.push([]);
    pages.at(-1)?.push(page);
  }
  const ofSheet = (at: number): readonly SheetPage[] => {
    const edge = edgeOf(pages[at] ?? []);
    return (pages[at] ?? []).map((page) => ({ ...page, edge }));
  };
  return { plan, pages: new Map(plan.sheets.map(({ definedName }, at) => [definedName, ofSheet(at)])) };
}

/** The ids of rows, in the hidden columns, begin where the table ends; without any it fills the page. */
function edgeOf(pages: readonly PrintedPage[]): number {
  const ids = pages.flatMap(({ words }) => words.filter(({ text }) => /^[0-9a-f]{10,16}$/.test(text)));
  return Math.min(...pages.map(({ width }) => width - RIGHT), ...ids.map(({ left }) => left));
}

/** The number at the foot: the lowest word. */
function footOf({ words }: PrintedPage): string {
  return words.reduce((lowest, word) => (word.top > lowest.top ? word : lowest)).text;
}

/** Heads at the left and right edge of each table. */
const EDGES: Readonly<Record<string, readonly [string, string]>> = {
  CCHC_XepHang: ["Đơn vị", "Ghi chú"],
  CCHC_PhuLucI: ["Lĩnh vực", "Ghi chú"],
  CCHC_PhuLucII: ["TT", "Giải pháp khắc phục"],
  CCHC_KeHoach: ["TT", "Đã thực hiện (kết quả)"],
  CCHC_KiemTra: ["STT", "Nội dung và việc cần làm"],
};

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));

/** Words that stand on each other by more than touching: text that ran out of its cell. */
function collisions(page: SheetPage): readonly string[] {
  const found: string[] = [];
  const lines = [...visible(page)].sort((a, b) => a.top - b.top);
  lines.forEach((word, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.top >= word.bottom) break;
      const high = overlap(word.top, word.bottom, other.top, other.bottom);
      const wide = overlap(word.left, word.right, other.left, other.right);
      if (wide > 1 && high > 0.35 * Math.min(word.bottom - word.top, other.bottom - other.top))
        found.push(`${word.text} / ${other.text}`);
    }
  });
  return found;
}

const LEFT = 15 * POINTS_PER_MILLIMETRE;
const RIGHT = 10 * POINTS_PER_MILLIMETRE;
const TOP = 15 * POINTS_PER_MILLIMETRE;

/**
 * Words that a reader sees. What the hidden columns behind the table hold is in the PDF too, cut away at its
 * edge: texts begin there, figures ("###") end there.
 */
function visible({ edge, words }: SheetPage): readonly PrintedWord[] {
  return words.filter(({ text, left, right }) => left < edge - 1 && !(text === "###" && right > edge - 3));
}

function outside(page: SheetPage): readonly PrintedWord[] {
  return visible(page).filter(
    ({ left, right, top, bottom }) =>
      left < LEFT - 2 || right > page.width - RIGHT + 2 || top < TOP - 2 || bottom > page.height,
  );
}

describe.each([
  ["the sample", sample],
  ["63 units, nine areas, criteria of 120 characters", wide],
] as const)("%s on paper", (_name, make) => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await make();
  });
  const all = (): readonly SheetPage[] => [...paper.pages.values()].flat();
  const pagesOf = (name: string): readonly SheetPage[] => paper.pages.get(name) ?? [];
  const textOf = (name: string): string =>
    pagesOf(name)
      .map(({ text }) => text)
      .join(" ");
  const sheetOf = (name: string): WritePlan["sheets"][number] => {
    const found = paper.plan.sheets.find(({ definedName }) => definedName === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };

  test("every sheet was printed, with pages numbered from one", () => {
    for (const [name, pages] of paper.pages) {
      expect([name, pages.length > 0]).toEqual([name, true]);
      expect(pages.map(footOf)).toEqual(pages.map((_page, index) => String(index + 1)));
    }
  });

  test("one page wide: every page has the heads of the first and the last column", () => {
    for (const [name, heads] of Object.entries(EDGES)) {
      const repeated = sheetOf(name).print.titleRows !== null;
      pagesOf(name).forEach(({ text }, index) => {
        // A page of charts alone has no heads of the table.
        if (!repeated && index > 0) return;
        for (const head of heads)
          expect([name, index, head, text.includes(head)]).toEqual([name, index, head, true]);
      });
    }
    const lastArea = sheetOf("CCHC_LinhVuc").cells.filter(({ value }) => /^[IVX]+\. /.test(String(value)));
    for (const { text } of pagesOf("CCHC_LinhVuc")) expect(text).toContain(lastArea.at(-1)?.value);
  });

  test("every text of a printed cell stands whole on one page", () => {
    for (const sheet of paper.plan.sheets) {
      const { area } = sheet.print;
      const hidden = new Set(sheet.hiddenColumns);
      // A line may end at a hyphen within a word: white space is no part of what must be there.
      const pages = pagesOf(sheet.definedName).map(({ text }) => text.replace(/\s/g, ""));
      const missing = sheet.cells.filter(({ row, column, value }) => {
        const shown = row >= area.top && row <= area.bottom && column <= area.right && !hidden.has(column);
        if (!shown || typeof value !== "string") return false;
        const text = value.normalize("NFC").replace(/\s/g, "");
        return !pages.some((page) => page.includes(text));
      });
      expect([sheet.definedName, missing.map(({ value }) => value)]).toEqual([sheet.definedName, []]);
    }
  });

  test("the ranks of the plan of remedies stand under their own heads, on one page", () => {
    const said = sheetOf("CCHC_KeHoach").cells.filter(({ value, column }) => {
      return column > 0 && /^(Còn thiếu .* để lên hạng|Đang xếp thứ nhất)/.test(String(value));
    });
    const [page] = pagesOf("CCHC_KeHoach").filter(({ text }) => text.includes("Để lên hạng kế tiếp"));
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter(({ value }) => page?.text.includes(String(value)) !== true)).toEqual([]);
  });

  test("no figure is cut to ###, no word stands over another, none beyond the margins", () => {
    for (const page of all()) {
      expect(visible(page).filter(({ text }) => text.includes("###"))).toEqual([]);
      expect(collisions(page)).toEqual([]);
      expect(outside(page)).toEqual([]);
    }
  });

  test("each chart stands whole on one page, with the name of everything that it shows", () => {
    for (const sheet of paper.plan.sheets) {
      const values = valuesOf(sheet);
      for (const { title, categories, series } of sheet.charts) {
        const names = Array.from({ length: categories.bottom - categories.top + 1 }, (_, index) =>
          String(values[categories.top + index]?.[categories.left]),
        );
        const legend = series.length > 1 ? series.map(({ name }) => name) : [];
        const pages = pagesOf(sheet.definedName).filter(({ text }) => text.includes(title));
        expect([title, pages.length]).toEqual([title, 1]);
        const text = pages[0]?.text ?? "";
        expect([title, [...names, ...legend].filter((shown) => !text.includes(shown))]).toEqual([title, []]);
      }
    }
    expect(textOf("CCHC_XepHang")).toContain("Năm 2021");
  });
});
