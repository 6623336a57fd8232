/** From the packaged files alone, in an empty folder: the one-file page, and the pages under nginx. */
import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { FileHost } from "../../src/hosts/file/file-host";
import { readBook } from "../../src/reading/read-book";
import { fromPoints } from "../../src/scorebook/points";
import { ownSheets } from "../../src/workbook/own-sheets";
import lock from "../../package-lock.json";
import packageFile from "../../package.json";
import { figureOf, GOLDEN, unitSheet } from "../gathering/unit-files";
import { xmlFaultsOf } from "../making/libxml2";
import { xlsxOf } from "../making/xlsx";
import { packageFaults } from "../strict-xml/parts";
import { PATIENCE, Pages, picture, watch } from "./browser";
import { openInExcel, workbookBehind } from "./in-excel";
import { emptyFolder, entryOf, namesIn, Nginx, packageInto, remove, unpack } from "./packaged";

const ADDRESS = "https://cchc.example.vn/cong-cu";
const NAME = `chi-so-cchc-${packageFile.version}`;
const WRITE = "Tạo bảng tổng hợp và dự thảo báo cáo";
const SAMPLE = join(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx");

const folder = emptyFolder();
const file = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(file(name), "utf8");
const sum = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

const opened: Pages[] = [];
async function pagesAt(url: string): Promise<Pages> {
  const pages = await Pages.at(url);
  opened.push(pages);
  return pages;
}
afterEach(async () => {
  for (const pages of opened.splice(0)) await pages.stop();
});

beforeAll(() => {
  packageInto(folder, ["--address", ADDRESS]);
});
afterAll(() => {
  remove(folder);
});

test("packaging again, at another hour of another zone, gives the same bytes", () => {
  const again = emptyFolder();
  packageInto(again, ["--address", ADDRESS], { TZ: "America/New_York", LANG: "C" });
  expect(readdirSync(again).sort()).toEqual([
    "SHA256SUMS",
    "THIRD-PARTY-NOTICES.txt",
    `${NAME}-may-chu-mang-kin.zip`,
    `${NAME}-may-chu.zip`,
    `${NAME}.html`,
    "sbom.cdx.json",
  ]);
  for (const name of readdirSync(again))
    expect([name, sum(join(again, name))]).toEqual([name, sum(file(name))]);
  const sums = text("SHA256SUMS").trim().split("\n");
  expect(sums).toHaveLength(5);
  for (const line of sums) {
    const [hash = "", name = ""] = line.split("  ");
    expect([name, sum(file(name))]).toEqual([name, hash]);
  }
  remove(again);
});

test("every package of the product is in the notices with its licence, and in the bill of materials", () => {
  const product = Object.entries(lock.packages).filter(
    ([path, entry]) =>
      path !== "" && !("dev" in entry) && !("optional" in entry) && !("devOptional" in entry),
  );
  expect(product.length).toBeGreaterThan(60);
  const notices = text("THIRD-PARTY-NOTICES.txt")
    .split(/^={78}$/m)
    .map((part) => part.trim());
  const bill = JSON.parse(text("sbom.cdx.json")) as {
    specVersion: string;
    components: { purl: string; hashes: unknown[] }[];
  };
  expect(bill.specVersion).toBe("1.5");
  const missing = product.flatMap(([path, { version }]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + 13);
    const at = notices.findIndex((part) => part.startsWith(`${name} ${version} (`));
    const told = (notices[at + 1] ?? "").length > 200;
    const listed = bill.components.some(
      ({ purl, hashes }) => purl.endsWith(`/${name.replace("@", "%40")}@${version}`) && hashes.length === 1,
    );
    return told && listed ? [] : [`${name} ${version}`];
  });
  expect(missing).toEqual([]);
});

test("the archive holds a manifest for the address, and the one for closed networks asks Microsoft for nothing", () => {
  const archive = file(`${NAME}-may-chu.zip`);
  const manifest = entryOf(archive, "manifest.xml");
  expect(manifest).toContain(`${ADDRESS}/taskpane.html`);
  expect(manifest).not.toContain("localhost");
  expect(
    xmlFaultsOf([
      ["manifest", manifest],
      ["web.config", entryOf(archive, "web/web.config")],
    ]),
  ).toEqual([]);
  // IIS knows no patterns: each part that may be kept for good is named.
  const kept = [...entryOf(archive, "web/web.config").matchAll(/<location path="([^"]+\.js)">/g)];
  const parts = namesIn(archive).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
  expect(kept.map(([, name]) => `web/${name}`)).toEqual(parts);
  expect(parts.length).toBeGreaterThan(10);
  expect(entryOf(archive, "web/taskpane.html")).toContain(
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  );
  const closed = Object.entries(
    unzipSync(new Uint8Array(readFileSync(file(`${NAME}-may-chu-mang-kin.zip`)))),
  );
  const pages = closed.filter(([name]) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(6);
  expect(
    pages.filter(([, bytes]) => Buffer.from(bytes).includes("https://appsforoffice")).map(([name]) => name),
  ).toEqual([]);
  const names = closed.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(["web/office/office.js", "web/office/vi-vn/office_strings.js", "web/.htaccess"]),
  );
});

test("the one-file page by itself: it opens the sample, writes, makes a Word file, and asks for nothing", async () => {
  const alone = emptyFolder();
  copyFileSync(file(`${NAME}.html`), join(alone, "bao-cao.html"));
  const url = pathToFileURL(join(alone, "bao-cao.html")).href;
  const pages = await pagesAt(url);
  const context = await pages.context({ width: 450 });
  context.setDefaultTimeout(PATIENCE);
  await context.setOffline(true);
  const page = await context.newPage();
  const faults = watch(page, url);
  await page.goto(url);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  expect(await page.getByTestId("rank").innerText()).toMatch(/01\/08/);
  await page.getByRole("button", { name: WRITE }).click();
  await page
    .getByText(/^\d+ trang đã tạo/)
    .first()
    .waitFor();
  await picture(page, "one-file-450");
  const taken: Uint8Array[] = [];
  for (const button of ["Tải sổ tính", "Tải báo cáo Word"]) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).first().click();
    taken.push(new Uint8Array(readFileSync(await (await downloading).path())));
  }
  const [workbook = new Uint8Array(), report = new Uint8Array()] = taken;
  expect(ownSheets(await FileHost.open(workbook, "x.xlsx").read()).size).toBeGreaterThanOrEqual(7);
  expect(packageFaults("report", report)).toEqual([]);
  expect(faults).toEqual([]);
  remove(alone);
});

test("the one-file page gathers many files, offline, into the province's table", async () => {
  const [, districts] = GOLDEN;
  if (districts === undefined) throw new Error("no districts");
  const alone = emptyFolder();
  copyFileSync(file(`${NAME}.html`), join(alone, "gop.html"));
  const sent = districts.units.map((name, unit) => {
    const path = join(alone, `${name}.xlsx`);
    writeFileSync(path, xlsxOf(unitSheet(districts, unit)));
    return path;
  });
  const url = pathToFileURL(join(alone, "gop.html")).href;
  const context = await (await pagesAt(url)).context({ width: 450 });
  context.setDefaultTimeout(PATIENCE);
  await context.setOffline(true);
  const page = await context.newPage();
  const faults = watch(page, url);
  await page.goto(url);
  await page.getByLabel("Gộp tệp của nhiều đơn vị…").last().setInputFiles(sent);
  await page.getByText("Đã tổng hợp 08 đơn vị từ 08 tệp.").waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải bảng tổng hợp" }).click();
  const bytes = new Uint8Array(readFileSync(await (await downloading).path()));
  const [read] = readBook(await FileHost.open(bytes, "tong-hop.xlsx").read()).book.assessments;
  const totals = read?.units.map(({ index, name }) => [name, fromPoints(read.scores.points(0, index) ?? 0)]);
  expect(totals?.sort()).toEqual(
    districts.units.map((name, unit) => [name, figureOf(districts, unit, "", "appraised")]).sort(),
  );
  expect(faults).toEqual([]);
  remove(alone);
});

describe("for a closed network, under nginx with its own header file", () => {
  let nginx: Nginx | undefined;
  let address = "";
  beforeAll(async () => {
    unpack(file(`${NAME}-may-chu-mang-kin.zip`), folder);
    nginx = await Nginx.over(folder);
    address = nginx.url;
  });
  afterAll(async () => {
    await nginx?.stop();
  });

  test("each file has its headers", async () => {
    const context = await (await pagesAt(address)).context({ width: 320 });
    // A bare system knows no "localhost"; Chromium does, Node asks the system.
    const server = address.replace("//localhost:", "//127.0.0.1:");
    const headers = async (path: string): Promise<Readonly<Record<string, string>>> => {
      const response = await context.request.get(`${server}/${path}`);
      expect([path, response.status()]).toEqual([path, 200]);
      return response.headers();
    };
    const script = readdirSync(file("web")).find((name) => /^taskpane\.[0-9a-f]{8}\.js$/.test(name)) ?? "";
    const all = [
      "taskpane.html",
      "standalone.html",
      "help.html",
      "manifest.xml",
      "assets/icon-32.png",
      script,
    ];
    for (const path of all) {
      expect(await headers(path)).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
    }
    expect((await headers("taskpane.html"))["content-security-policy"]).toContain(
      "https://*.officeapps.live.com",
    );
    expect((await headers("standalone.html"))["content-security-policy"]).toBe("frame-ancestors 'none'");
    expect((await headers("taskpane.html"))["cache-control"]).toBe("no-cache");
    expect((await headers(script))["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await headers("manifest.xml"))["access-control-allow-origin"]).toBe("*");
    expect((await headers("help.html"))["access-control-allow-origin"]).toBeUndefined();
    expect((await headers("help.html"))["content-type"]).toBe("text/html; charset=utf-8");
    expect((await context.request.get(`${server}/../nginx/cchc.conf`)).status()).toBe(404);
    expect((await context.request.post(`${server}/help.html`)).status()).toBe(403);
  });

  test("the pane works in an Excel that is played", async () => {
    const snapshot = await FileHost.open(readFileSync(SAMPLE), "cchc.xlsx").read();
    const excel = await openInExcel(await pagesAt(address), "taskpane", snapshot);
    await excel.page.getByTestId("rank").waitFor();
    await excel.page.getByRole("button", { name: WRITE }).click();
    await excel.page
      .getByText(/^\d+ trang đã tạo/)
      .first()
      .waitFor();
    expect(ownSheets(await workbookBehind(excel)).size).toBeGreaterThanOrEqual(7);
    expect(excel.faults).toEqual([]);
    const asked = await excel.page.evaluate(() => [...document.scripts].map(({ src }) => src));
    expect(asked.filter((url) => url === `${address}/office/office.js`)).toHaveLength(1);
    expect(asked.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
  });

  test("the page for administrators makes the manifest of its address", async () => {
    const page = await (await (await pagesAt(address)).context({ width: 800 })).newPage();
    const faults = watch(page, address);
    await page.goto(`${address}/install.html`);
    await picture(page, "install-800");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải manifest.xml" }).click();
    const made = readFileSync(await (await downloading).path(), "utf8");
    expect(made).toContain(`<SourceLocation DefaultValue="${address}/taskpane.html" />`);
    expect(made).toContain(`<AppDomain>${address}</AppDomain>`);
    expect(made).not.toContain(":3000");
    expect(xmlFaultsOf([["manifest", made]])).toEqual([]);
    expect(faults).toEqual([]);
  });
});
