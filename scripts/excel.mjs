/** Excel with the add-in in it: Microsoft's office-addin-debugging registers it, our own server serves it. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { packageProgram, root, runPackage, say } from "./programs.mjs";
import { serve } from "./serve.mjs";

const MANIFEST = join(root, "manifest.xml");

/** Where the manifest says that the pages are. */
function portOfManifest() {
  const [, address] = /<SourceLocation DefaultValue="([^"]+)"/.exec(readFileSync(MANIFEST, "utf8")) ?? [];
  return Number(new URL(address).port);
}

/** True on the systems that have an Excel for the desktop. */
export function mayHaveExcel() {
  return process.platform === "darwin" || process.platform === "win32";
}

/** True where an Excel for the desktop is installed. */
export function hasExcel() {
  if (process.platform === "darwin") {
    const folders = ["/Applications", join(homedir(), "Applications")];
    return folders.some((folder) => existsSync(join(folder, "Microsoft Excel.app")));
  }
  if (process.platform !== "win32") return false;
  const key = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
  return ["HKLM", "HKCU"].some(
    (hive) => spawnSync("reg", ["query", `${hive}\\${key}`], { stdio: "ignore" }).status === 0,
  );
}

/**
 * The certificate for https://localhost that Excel trusts. The first time it is made and Windows or macOS
 * asks whether to trust it; it is good for 30 days.
 */
async function developerCertificate() {
  const require = createRequire(import.meta.url);
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return getHttpsServerOptions();
}

async function servePages() {
  const port = portOfManifest();
  try {
    return await serve(join(root, "dist", "web"), port, { https: await developerCertificate(), exact: true });
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      say(
        `Cổng ${port} đang có chương trình khác dùng (có thể là một lần npm start trước); đóng nó rồi chạy lại.`,
      );
      say(`Port ${port} is taken, perhaps by an earlier npm start; close that and run the command again.`);
    } else {
      say(`Không tạo được chứng chỉ cho https://localhost, nên Excel sẽ từ chối trang: ${error.message}`);
      say(
        "Khi hệ điều hành hỏi có tin chứng chỉ “Developer CA for Microsoft Office Add-ins” không, chọn Có.",
      );
      say(
        "Without the certificate Excel refuses the pages. When the system asks whether to trust it, say yes.",
      );
    }
    process.exit(1);
  }
}

/** Serves the built pages until the process ends, and opens `document` in Excel with the add-in. */
export async function startExcel(document) {
  const { server, url } = await servePages();
  // Not spawnSync: Excel asks for the pages while this still runs.
  const args = ["start", MANIFEST, "desktop", "--app", "excel", "--document", document, "--no-debug"];
  const child = spawn(process.execPath, [packageProgram("office-addin-debugging"), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) {
    server.close();
    process.exitCode = status ?? 1;
    return;
  }
  console.log(`Excel đang mở sổ tính mẫu; các trang ở ${url}. Để cửa sổ này mở; nhấn Ctrl+C để dừng.`);
  console.log(
    `Excel opens the sample; pages at ${url}. Keep this window; Ctrl+C stops, npm run stop removes.`,
  );
}

/** Takes the add-in out of Excel again. */
export function stopExcel() {
  runPackage("office-addin-debugging", ["stop", MANIFEST]);
}
