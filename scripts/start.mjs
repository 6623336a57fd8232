/**
 * npm start: Excel with the add-in and the sample workbook where there is an Excel (Windows, Mac),
 * otherwise the standalone page with the sample. `--stop` ends the sideloading, `--page` asks for the page.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bin, ensureBuilt, ensureInstalled, root, run, say } from "./ensure.mjs";
import { serve } from "./serve.mjs";

const MANIFEST = join(root, "manifest.xml");
const SAMPLE = join(root, "samples", "cchc-cap-huyen-2021-2022.xlsx");

function hasExcel() {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  const key = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
  return spawnSync("reg", ["query", key], { stdio: "ignore" }).status === 0;
}

/** Opens an address in the user's browser where there is a screen; the address is printed anyway. */
function openBrowser(url) {
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", url]]
        : ["xdg-open", [url]];
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(command, args, { stdio: "ignore", detached: true }).on("error", () => undefined);
}

async function startPage() {
  const web = join(root, "dist", "web");
  const { url } = await serve(web, 3000);
  const page = `${url}/standalone.html?sample=${encodeURIComponent("cchc-cap-huyen-2021-2022.xlsx")}`;
  console.log(
    `Trang độc lập (không cần Excel), đã mở sẵn sổ tính mẫu · Standalone page with the sample workbook:`,
  );
  console.log(`  ${page}`);
  console.log(`Nhấn Ctrl+C để dừng · Press Ctrl+C to stop.`);
  openBrowser(page);
}

function startExcel() {
  const devServer = `"${process.execPath}" node_modules/webpack/bin/webpack.js serve --config-name web --env https --env office=local`;
  run(
    bin("office-addin-debugging"),
    [
      "start",
      MANIFEST,
      "desktop",
      "--app",
      "excel",
      "--document",
      SAMPLE,
      "--no-debug",
      "--dev-server",
      devServer,
      "--dev-server-port",
      "3000",
    ],
    { shell: process.platform === "win32" },
  );
}

ensureInstalled();
if (process.argv.includes("--stop")) {
  run(bin("office-addin-debugging"), ["stop", MANIFEST], { shell: process.platform === "win32" });
} else if (hasExcel() && !process.argv.includes("--page")) {
  say("Mở Excel với phần bổ trợ và sổ tính mẫu · Starting Excel with the add-in and the sample …");
  ensureBuilt("web");
  startExcel();
} else {
  ensureBuilt("web");
  if (!existsSync(SAMPLE)) say(`Thiếu ${SAMPLE}; có: ${readdirSync(join(root, "samples")).join(", ")}`);
  await startPage();
}
