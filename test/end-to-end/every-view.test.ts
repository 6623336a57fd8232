/** Every view in every look: readable by all, large enough to be hit, nothing cut off at the edge. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { FileHost } from "../../src/hosts/file/file-host";
import { accessibilityFaults } from "./accessibility";
import { Pages, picture, watch, type Look, type Scheme } from "./browser";
import { everyView } from "./every-view";
import { openInExcel } from "./in-excel";
import { smallTargets, stickingOut } from "./targets";

const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.stop();
});

type Theme = Scheme | "forced";

/** Widths and themes that differ most; the long run takes all. */
const LOOKS: readonly (readonly ["page" | "pane", number, Theme])[] =
  process.env["PAR_INDEX_LONG"] === "1"
    ? (["page", "pane"] as const).flatMap((where) =>
        [320, 450, 1280].flatMap((width) =>
          (["light", "dark", "forced"] as const).map((theme) => [where, width, theme] as const),
        ),
      )
    : [
        ["page", 900, "light"],
        ["pane", 320, "forced"],
      ];

async function openPage(look: Look): Promise<{ page: Page; faults: readonly string[] }> {
  const context = await pages.context(look);
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.goto(`${pages.url}/standalone.html`);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  return { page, faults };
}

async function openPane(look: Look, theme: Scheme): Promise<{ page: Page; faults: readonly string[] }> {
  const path = join(__dirname, "../../samples", SAMPLE);
  const sample = await FileHost.open(readFileSync(path), SAMPLE).read();
  // The system has the other scheme: Office's own theme wins. A contrast theme is the system's.
  const other = theme === "dark" ? "light" : "dark";
  const scheme = look.forced === true ? theme : other;
  return openInExcel(pages, "taskpane", sample, { look: { ...look, scheme }, theme });
}

test.each(LOOKS)("%s at %d px, %s", async (where, width, theme) => {
  const scheme = theme === "dark" ? "dark" : "light";
  const look = { width, height: width > 1000 ? 800 : 600, scheme, forced: theme === "forced" } as const;
  const { page, faults } = await (where === "page" ? openPage(look) : openPane(look, scheme));
  const wrong: string[] = [];
  const views: string[] = [];
  await everyView(page, async (view) => {
    views.push(view);
    await picture(page, `${where}-${width}-${theme}-${view.replaceAll(" ", "-")}`);
    const found = [
      ...(await accessibilityFaults(page)),
      ...(await smallTargets(page)),
      ...(await stickingOut(page)),
    ];
    wrong.push(...found.map((fault) => `${view}: ${fault}`));
  });
  expect(wrong).toEqual([]);
  expect(views).toHaveLength(20);
  expect(faults).toEqual([]);
});
