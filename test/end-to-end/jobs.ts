/** Jobs of an office, done as a person does them and counted in presses: in the pane in Excel and on the page. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import type { Snapshot } from "../../src/workbook/snapshot";
import { FileHost } from "../../src/hosts/file/file-host";
import { sheetsOf } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { ARTIFACTS, Pages, watch } from "./browser";
import { openInExcel } from "./in-excel";

/** What the first eight jobs may take. */
export const FEW = 3;

export const WRITE = "Tạo bảng tổng hợp và dự thảo báo cáo";

export const DOORS = ["page", "excel"] as const;
export type Door = (typeof DOORS)[number];

/** Who presses, and how often. Typing a name and Enter is one; a file chosen in the system's own window is none. */
export class Hand {
  presses = 0;

  constructor(
    readonly page: Page,
    readonly faults: readonly string[],
  ) {}

  async press(on: Locator): Promise<void> {
    this.presses++;
    await on.click();
  }

  button(name: string | RegExp): Promise<void> {
    return this.press(this.page.getByRole("button", { name, ...exactly(name) }));
  }

  tab(name: string): Promise<void> {
    return this.press(this.page.getByRole("tab", { name }));
  }

  /** A page behind the menu: two presses. */
  async tool(name: string): Promise<void> {
    await this.button("Công cụ");
    await this.press(this.page.getByRole("menuitem", { name }));
  }

  async choose(field: string, typed: string): Promise<void> {
    this.presses++;
    await this.page.getByRole("combobox", { name: field, exact: true }).fill(typed);
    await this.page.keyboard.press("Enter");
  }

  async file(button: string, name: string, content: Uint8Array): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.button(button);
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
    await (await choosing).setFiles(file);
  }

  async download(button: string | RegExp): Promise<Download> {
    const downloading = this.page.waitForEvent("download");
    await this.button(button);
    return downloading;
  }
}

function exactly(name: string | RegExp): { readonly exact?: boolean } {
  return typeof name === "string" ? { exact: true } : {};
}

/** Opens a workbook behind a door, at a narrow pane, the newcomer's hint read. */
export async function handAt(
  pages: Pages,
  door: Door,
  workbook: Snapshot,
  bytes: () => Uint8Array = () => xlsxOf(...sheetsOf(workbook)),
): Promise<Hand> {
  if (door === "excel") {
    const { page, faults } = await openInExcel(pages, "taskpane", workbook);
    await page.getByTestId("rank").waitFor();
    const seen = page.getByRole("button", { name: "Đã hiểu" });
    if (await seen.isVisible()) await seen.click();
    return new Hand(page, faults);
  }
  const context = await pages.context({ width: 320, height: 600 });
  const page = await context.newPage();
  const faults = watch(page, pages.url);
  await page.addInitScript(() => {
    localStorage.setItem("par-index.hint-seen", "1");
  });
  await page.goto(`${pages.url}/standalone.html`);
  const file = { name: "cham-diem.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes()) };
  await page.locator("input[type=file]:not([multiple])").setInputFiles(file);
  await page.getByTestId("rank").waitFor();
  return new Hand(page, faults);
}

/** How many presses each job took behind each door. */
class Tally {
  private readonly taken = new Map<string, Map<Door, number>>();

  note(job: string, door: Door, { presses }: Hand): void {
    const row = this.taken.get(job) ?? new Map<Door, number>();
    this.taken.set(job, row.set(door, presses));
  }

  /** Prints the table, and keeps it beside the screenshots. */
  tell(name: string): void {
    const rows = [...this.taken].map(([job, by]) => [
      job,
      ...DOORS.map((door) => String(by.get(door) ?? "–")),
    ]);
    const lines = [["job", ...DOORS], ["---", ...DOORS.map(() => "---")], ...rows];
    const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    mkdirSync(ARTIFACTS, { recursive: true });
    writeFileSync(join(ARTIFACTS, `${name}.md`), `${table}\n`);
    console.log(table);
  }
}

/** The published sample, and the pages that open it, for the tests of one file. */
export class Office {
  readonly name = "cchc-cap-huyen-2021-2022.xlsx";
  readonly bytes = readFileSync(join(__dirname, "..", "..", "samples", this.name));
  readonly tally = new Tally();
  private opened: { readonly pages: Pages; readonly sample: Snapshot } | null = null;

  /** Opens before the tests of the file that calls it; tells and closes after them. @param title of the table of presses */
  static inTests(title: string): Office {
    const office = new Office();
    beforeAll(async () => {
      const sample = await FileHost.open(office.bytes, office.name).read();
      office.opened = { pages: await Pages.start(), sample };
    });
    afterAll(async () => {
      office.tally.tell(title);
      await office.pages.stop();
    });
    return office;
  }

  get pages(): Pages {
    return this.there.pages;
  }

  handAt(door: Door): Promise<Hand> {
    const { pages, sample } = this.there;
    return handAt(pages, door, sample, () => this.bytes);
  }

  private get there(): { readonly pages: Pages; readonly sample: Snapshot } {
    if (this.opened === null) throw new Error("the office opens before the tests");
    return this.opened;
  }
}
