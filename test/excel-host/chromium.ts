/** A Chromium of the system for tests; nothing is downloaded. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** @throws Error where there is none: a browser test is never skipped in silence */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env["PAR_INDEX_BROWSER"] ?? PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error("no Chromium: install it or set PAR_INDEX_BROWSER");
  return chromium.launch({
    executablePath,
    // A fresh Debian has no language: there Chromium calls a file with Vietnamese letters "download".
    env: { ...process.env, LC_ALL: "C.UTF-8" },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
