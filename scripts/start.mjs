/**
 * npm start: Excel with the add-in and the sample workbook where there is an Excel (Windows, Mac), otherwise
 * the standalone page with the sample. `--stop` ends the page and the sideloading, `--page` asks for the page,
 * `--excel` for Excel where it was not found.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ensureBuilt, ensureInstalled, root, say } from "./ensure.mjs";
import { hasExcel, mayHaveExcel, startExcel, stopExcel } from "./excel.mjs";
import { serve, SERVED_BY } from "./serve.mjs";

/** Which process serves the page, for `--stop` in another window. */
const SERVING = join(root, "artifacts", "serving.json");

const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";

/** Opens an address in the user's browser where there is a screen; the address is printed anyway. */
function openBrowser(url) {
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["rundll32", ["url.dll,FileProtocolHandler", url]]
        : ["xdg-open", [url]];
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(command, args, { stdio: "ignore", detached: true }).on("error", () => undefined);
}

async function startPage() {
  const { server, url } = await serve(join(root, "dist", "web"), 3000);
  const page = `${url}/standalone.html?sample=${encodeURIComponent(SAMPLE)}`;
  mkdirSync(join(root, "artifacts"), { recursive: true });
  writeFileSync(
    SERVING,
    JSON.stringify({ pid: process.pid, servedBy: SERVED_BY, port: server.address().port }),
  );
  console.log(
    `Trang độc lập (không cần Excel), đã mở sẵn sổ tính mẫu · Standalone page with the sample workbook:`,
  );
  console.log(`  ${page}`);
  console.log(`Nhấn Ctrl+C hoặc chạy npm stop để dừng · Press Ctrl+C or run npm stop to stop.`);
  openBrowser(page);
}

/** Ends the process that serves the page. Where it does not answer itself, its number may by now be another's. */
async function stopPage() {
  if (!existsSync(SERVING)) return false;
  const { pid, servedBy, port } = JSON.parse(readFileSync(SERVING, "utf8"));
  rmSync(SERVING);
  // By number: a bare system knows no localhost.
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/standalone.html`, { method: "HEAD" }).then(
      ({ headers }) => headers.get("server") === servedBy,
      () => false,
    );
  if (!(await answers())) return false;
  process.kill(pid);
  // It is stopped when it is gone, which takes its time on a busy machine.
  while (await answers()) await setTimeout(50);
  return true;
}

const asks = (option) => process.argv.includes(option);
ensureInstalled();
if (asks("--stop")) {
  if (await stopPage()) say("Đã dừng trang độc lập · The standalone page is stopped.");
  else if (!mayHaveExcel()) say("Không có gì đang chạy · Nothing is running.");
  if (mayHaveExcel()) stopExcel();
} else {
  ensureBuilt("web");
  const sample = join(root, "samples", SAMPLE);
  if (!existsSync(sample)) say(`Thiếu ${sample}; có: ${readdirSync(join(root, "samples")).join(", ")}`);
  if (asks("--excel") || (hasExcel() && !asks("--page"))) {
    say("Mở Excel với phần bổ trợ và sổ tính mẫu · Starting Excel with the add-in and the sample …");
    await startExcel(sample);
  } else {
    await startPage();
  }
}
