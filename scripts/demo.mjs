/** npm run demo: the sample workbook in; workbook and report out, with a table of what was found. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ensureBuilt, root } from "./ensure.mjs";

const SAMPLE = join("samples", "cchc-cap-huyen-2021-2022.xlsx");
const UNIT = "Bạch Thông";
const OUT = join("artifacts", "demo");

function parIndex(...args) {
  console.log(
    `\n$ npm run --silent par-index -- ${args.map((word) => (/[\s|]/.test(word) ? `"${word}"` : word)).join(" ")}`,
  );
  const result = spawnSync(process.execPath, [join(root, "dist", "cli", "par-index.js"), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (result.status !== 0) process.exit(result.status ?? 3);
}

ensureBuilt("cli");
mkdirSync(join(root, OUT), { recursive: true });
const workbook = join(OUT, "ket-qua.xlsx");
const report = join(OUT, "bao-cao-bach-thong.txt");

parIndex("analyze", SAMPLE);
parIndex("analyze", SAMPLE, "--unit", UNIT);
parIndex("audit", SAMPLE);
parIndex("write", SAMPLE, "-o", workbook, "--unit", UNIT);
parIndex("report", SAMPLE, "--unit", UNIT, "-o", report);

const lines = readFileSync(join(root, report), "utf8").split("\n");
const start = lines.findIndex((line) => line.startsWith("I. "));
console.log(`\n${lines.slice(start, start + 8).join("\n")}\n…`);
console.log(
  `\nMở xem · Open: ${relative(process.cwd(), join(root, workbook))}, ${relative(process.cwd(), join(root, report))}`,
);
