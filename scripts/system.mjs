/** Programs of the system that tests need: a Chromium browser, LibreOffice, pdftoppm, nginx and a font. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, say } from "./programs.mjs";

const BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const OFFICES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Debian keeps it where only root's path leads. */
const NGINX = ["/usr/sbin/nginx", "/opt/homebrew/bin/nginx"];

/**
 * Liberation 2 has the Vietnamese letters, Liberation 1 has not. Debian 12 keeps the two in two folders, Debian 13
 * and others have either in one, so the font itself is asked.
 */
const FONTS = [
  "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf",
  "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",
  "/usr/share/fonts/liberation-serif/LiberationSerif-Regular.ttf",
  "/usr/share/fonts/liberation/LiberationSerif-Regular.ttf",
];

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** True where one of these files is a Liberation font that has the Vietnamese letters. */
export function hasVietnamese(fonts) {
  // Its name table says "Version 2.1.5", in one byte a letter and in two.
  return fonts.some(
    (path) => existsSync(path) && /Version [2-9]\./.test(readFileSync(path, "latin1").replaceAll("\0", "")),
  );
}

/** What is there now; undefined for what is missing. */
function look() {
  const hasFont = process.platform !== "linux" || hasVietnamese(FONTS);
  return {
    browser: process.env.PAR_INDEX_BROWSER ?? BROWSERS.find((path) => existsSync(path)),
    soffice: process.env.PAR_INDEX_SOFFICE ?? onPath("soffice") ?? OFFICES.find((path) => existsSync(path)),
    pdftoppm: process.env.PAR_INDEX_PDFTOPPM ?? onPath("pdftoppm") ?? onPath("pdftoppm.exe"),
    nginx: process.env.PAR_INDEX_NGINX ?? onPath("nginx") ?? NGINX.find((path) => existsSync(path)),
    font: hasFont ? "there" : undefined,
    git: onPath("git") ?? onPath("git.exe"),
  };
}

/** Debian's package for each, and what a person would install elsewhere. */
const PACKAGES = {
  browser: {
    apt: ["chromium"],
    other: "Chromium, Google Chrome or Microsoft Edge (or set PAR_INDEX_BROWSER)",
  },
  soffice: {
    apt: ["libreoffice-calc", "libreoffice-writer"],
    other: "LibreOffice (or set PAR_INDEX_SOFFICE)",
  },
  pdftoppm: { apt: ["poppler-utils"], other: "poppler-utils (pdftoppm; or set PAR_INDEX_PDFTOPPM)" },
  nginx: { apt: ["nginx-light", "nginx"], any: true, other: "nginx (or set PAR_INDEX_NGINX)" },
  git: { apt: ["git"], other: "git (the worked examples of CONTRIBUTING.md are patches)" },
  // Where both are, the first is the one with the letters; newer Debians know the second only.
  font: { apt: ["fonts-liberation2", "fonts-liberation"], any: true, other: "the Liberation 2 fonts" },
};

/** True where apt can install a package of this name; Debian 13 has no candidate for some of Debian 12. */
function isInstallable(name) {
  const { stdout } = spawnSync("apt-cache", ["policy", name], { encoding: "utf8" });
  return /Candidate: (?!\(none\))/.test(stdout ?? "");
}

/** What apt must install for a program: all of its packages, or the first that there is. */
function packagesFor(what) {
  const { apt, any } = PACKAGES[what];
  return any === true ? [apt.find(isInstallable) ?? apt[0]] : apt;
}

/**
 * Finds the programs, installs them by apt where this is root on Debian, and ends the process naming
 * what is missing otherwise. Returns their paths.
 */
export function ensureSystem() {
  let found = look();
  const missing = () => Object.keys(PACKAGES).filter((what) => found[what] === undefined);
  const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (missing().length > 0 && isDebianRoot) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], { env });
    const packages = missing().flatMap(packagesFor);
    say(`Cài đặt bằng apt · Installing by apt: ${packages.join(" ")} …`);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
    found = look();
  }
  if (missing().length > 0) {
    say("Thiếu chương trình mà kiểm thử cần · The tests need these, and nothing is skipped in silence:");
    for (const what of missing()) {
      say(`  - ${PACKAGES[what].other}; Debian: apt-get install ${packagesFor(what).join(" ")}`);
    }
    process.exit(1);
  }
  return found;
}
