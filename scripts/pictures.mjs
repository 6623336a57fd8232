/**
 * npm run pictures: the pictures of the user guide, taken anew from the built pages and from what they write.
 * Needs a browser, LibreOffice and poppler, as `npm test` does.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { ensureBuilt, ensureInstalled, root, say } from "./ensure.mjs";
import { serve } from "./serve.mjs";
import { ensureSystem } from "./system.mjs";

const PICTURES = join(root, "docs", "pictures");
const DOTS_PER_INCH = "84";
/** Figures with a comma, as an office sees them. */
const VIETNAMESE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>' +
  "</oor:items>";

ensureInstalled();
const { browser: executablePath, soffice, pdftoppm } = ensureSystem();
ensureBuilt("web");
const folder = mkdtempSync(join(tmpdir(), "par-index-pictures-"));
const profile = join(folder, "profile");
mkdirSync(join(profile, "user"), { recursive: true });
writeFileSync(join(profile, "user", "registrymodifications.xcu"), VIETNAMESE);
const { server, url } = await serve(join(root, "dist", "web"), 0);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

async function open(width, height) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${url}/standalone.html`);
  await page.getByRole("button", { name: "Mở tệp mẫu" }).waitFor();
  return page;
}

async function take(what, name) {
  await what.screenshot({ path: join(PICTURES, `${name}.png`) });
  say(name);
}

/** Presses what gives a file, and keeps it. */
async function download(page, control) {
  const [file] = await Promise.all([page.waitForEvent("download"), control.click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** The first printed page on which these words stand, without `margin` dots of its white edge. */
function printedPage(file, words, name, { width, height, margin }) {
  const user = `-env:UserInstallation=${pathToFileURL(profile)}`;
  const print = [user, "--headless", "--convert-to", "pdf", "--outdir", folder, file];
  execFileSync(soffice, print, { stdio: "ignore" });
  const pdf = join(folder, `${basename(file).replace(/\.\w+$/, "")}.pdf`);
  const text = execFileSync(pdftoppm.replace(/pdftoppm/, "pdftotext"), [pdf, "-"], { encoding: "utf8" });
  const number = text.split("\f").findIndex((page) => page.normalize("NFC").includes(words)) + 1;
  if (number === 0) throw new Error(`no page of ${file} says ${words}`);
  const page = ["-f", String(number), "-l", String(number), "-r", DOTS_PER_INCH];
  const part = ["-x", margin, "-y", margin, "-W", width - 2 * margin, "-H", height - 2 * margin].map(String);
  execFileSync(pdftoppm, ["-png", "-singlefile", ...page, ...part, pdf, join(PICTURES, name)]);
  say(name);
}

const LANDSCAPE = { width: 982, height: 694, margin: 36 };
const PORTRAIT = { width: 694, height: 982, margin: 48 };

try {
  await take(await open(608, 700), "trang-doc-lap");
  const pane = await open(360, 1000);
  await pane.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await pane.getByTestId("rank").waitFor();
  await pane.getByText(/^Ghi \d+ trang mới/).waitFor();
  await pane.getByRole("button", { name: "Đã hiểu" }).click();
  await take(pane, "ngan-phan-tich");
  await pane.getByRole("button", { name: "Tạo bảng tổng hợp và dự thảo báo cáo" }).click();
  await pane.getByText(/trang đã tạo/).waitFor();
  await take(pane.locator("footer"), "da-tao");
  const workbook = await download(pane, pane.getByRole("button", { name: "Tải sổ tính" }));
  printedPage(workbook, "XẾP HẠNG CHỈ SỐ", "xep-hang", LANDSCAPE);
  printedPage(workbook, "PHỤ LỤC I\n", "phu-luc-1", LANDSCAPE);
  const report = await download(pane, pane.getByRole("button", { name: "Tải báo cáo Word" }));
  printedPage(report, "CỘNG HÒA", "bao-cao-word", PORTRAIT);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
