/** A page of the add-in inside an Excel: the built page, Microsoft's office.js, the stand-in behind both. */
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { Page } from "playwright-core";
import { cellName } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { bridgeTo, type PageOptions } from "../excel-host/bridge-browser";
import { calculate } from "../excel-host/calculation/calculate";
import { bookOf } from "../excel-host/load-save";
import { ExcelStandIn } from "../excel-host/stand-in";
import { hostOver } from "../hosts/excel/standing";
import { watch, type Look, type Pages } from "./browser";

/** Where the production pages load office.js from; answered from the package of the same library. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export interface InExcel {
  readonly page: Page;
  readonly standIn: ExcelStandIn;
  readonly faults: readonly string[];
}

/** Excel with this workbook open, and the add-in's page of this name in it. */
export async function openInExcel(
  pages: Pages,
  name: "taskpane" | "commands",
  snapshot: Snapshot,
  { look = { width: 320 }, ...excel }: PageOptions & { readonly look?: Look } = {},
): Promise<InExcel> {
  const { api } = excel;
  const standIn = new ExcelStandIn(bookOf(snapshot, calculate), api === undefined ? {} : { api });
  const context = await pages.context(look);
  const page = await context.newPage();
  const faults = watch(page, pages.url, CDN);
  await page.route(`${CDN}**`, async (route) => {
    const path = normalize(
      join(OFFICE, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")),
    );
    if (path.startsWith(OFFICE) && existsSync(path)) await route.fulfill({ path });
    else await route.fulfill({ status: 404 });
  });
  await bridgeTo(page, standIn, excel);
  await page.goto(`${pages.url}/${name}.html`);
  return { page, standIn, faults };
}

/** The workbook behind, as another session of the add-in reads it. */
export function workbookBehind({ standIn }: InExcel): Promise<Snapshot> {
  return hostOver(standIn).read();
}

/** As a person types into the line of a sheet that begins so. @returns the name of its cell */
export function typeOver(
  { book }: ExcelStandIn,
  name: string,
  line: string,
  said: string,
  typed: string,
): string {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  for (const [row, column, cell] of sheet?.entries() ?? []) {
    if (typeof cell.value !== "string" || !cell.value.startsWith(line)) continue;
    cell.value = cell.value.replace(said, typed);
    return cellName(row, column);
  }
  throw new Error(`no line of “${name}” begins with “${line}”`);
}
