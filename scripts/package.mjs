/**
 * npm run package [-- --address https://server/path --out FOLDER]: what an office downloads. One page as one
 * file; two archives for a web server (office.js from Microsoft, or inside for a closed network); notices, bill
 * of materials, checksums. The same sources give the same bytes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { ensureBuilt, root, say } from "./ensure.mjs";
import { billOfMaterials, notices } from "./notices.mjs";
import { oneFilePage } from "./one-file-page.mjs";

const require = createRequire(import.meta.url);
const SAMPLES = ["cchc-cap-huyen-2021-2022.xlsx"];
/** Any fixed moment: an archive that told when it was made would differ each time. */
const MOMENT = new Date(2000, 0, 1);

function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? "") : undefined;
}

/** Every file below a folder, by its path with slashes. */
function filesBelow(folder, prefix = "") {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path, `${prefix}${entry.name}/`);
      return [[`${prefix}${entry.name}`, readFileSync(path)]];
    });
}

const text = (content) => Buffer.from(content, "utf8");

/** The pages with office.js beside them instead of Microsoft's. */
function withLocalOffice(files, cdn) {
  const origin = new URL(cdn).origin;
  const dist = join(root, "node_modules", "@microsoft", "office-js", "dist");
  const office = filesBelow(dist).filter(
    ([name]) =>
      /^(?:office|excel-[^/]*|o15apptofilemappingtable|(?:en-us|vi-vn)\/[^/]*)\.js$/.test(name) &&
      !name.endsWith(".debug.js"),
  );
  const pages = files.map(([name, bytes]) =>
    name.endsWith(".html")
      ? [name, text(bytes.toString("utf8").replaceAll(cdn, "office/office.js").replaceAll(` ${origin}`, ""))]
      : [name, bytes],
  );
  return [...pages, ...office.map(([name, bytes]) => [`office/${name}`, bytes])];
}

/** IIS by itself knows no patterns: the parts that may be kept for good are named one by one. */
function withPartsNamed(files) {
  const parts = files.map(([name]) => name).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
  const location = (name) => `<location path="${name}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="public, max-age=31536000, immutable" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  return files.map(([name, bytes]) => [
    name,
    name === "web.config"
      ? text(bytes.toString("utf8").replace("<!-- parts -->", parts.map(location).join("\n  ")))
      : bytes,
  ]);
}

function zipped(files) {
  const { zipSync } = require("fflate");
  const entries = {};
  for (const [name, bytes] of files) entries[name] = [new Uint8Array(bytes), { mtime: MOMENT, level: 9 }];
  return Buffer.from(zipSync(entries));
}

/** The manifest for that address; ends this process where Office would refuse it. */
function manifestAt(address) {
  try {
    return manifestFor(source, address);
  } catch (error) {
    say(
      `--address "${address}": cần địa chỉ https đầy đủ của thư mục đặt các trang, ví dụ https://cchc.tinh.gov.vn/cong-cu`,
    );
    say(error.message);
    process.exit(1);
  }
}

ensureBuilt("web");
const { manifestFor, OFFICE_CDN } = require("../webpack.config.js");
const { version } = require("../package.json");
const address = option("address");
const out = resolve(root, option("out") ?? join("dist", "package"));
const web = join(root, "dist", "web");
const server = filesBelow(join(root, "server"));
const beside = (name) => name === "web.config" || name === ".htaccess";
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = address === undefined ? [] : [["manifest.xml", text(manifestAt(address))]];
// What the build left of a manifest is for the developer's machine.
const built = filesBelow(web).filter(([name]) => name !== "manifest.xml");
const pages = withPartsNamed([...built, ...manifest, ...server.filter(([name]) => beside(name))]);
const papers = [
  ...server.filter(([name]) => !beside(name)),
  ["LICENSE", readFileSync(join(root, "LICENSE"))],
  ["THIRD-PARTY-NOTICES.txt", text(notices(root))],
  ["sbom.cdx.json", text(billOfMaterials(root))],
  ["trien-khai.md", readFileSync(join(root, "docs", "trien-khai.md"))],
  ...manifest,
];
const archive = (files) => zipped([...papers, ...files.map(([name, bytes]) => [`web/${name}`, bytes])]);
const name = `chi-so-cchc-${version}`;
const made = [
  [`${name}.html`, text(oneFilePage(web, SAMPLES))],
  [`${name}-may-chu.zip`, archive(pages)],
  [`${name}-may-chu-mang-kin.zip`, archive(withLocalOffice(pages, OFFICE_CDN))],
  ["THIRD-PARTY-NOTICES.txt", text(notices(root))],
  ["sbom.cdx.json", text(billOfMaterials(root))],
];
const sums = made
  .map(([file, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`)
  .join("");
mkdirSync(out, { recursive: true });
for (const [file, bytes] of [...made, ["SHA256SUMS", text(sums)]]) writeFileSync(join(out, file), bytes);
say(`${out}:`);
for (const [file, bytes] of made) say(`  ${file}: ${Math.round(bytes.length / 1024)} kB`);
