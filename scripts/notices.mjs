/** What the product is made of: notices with the full text of each licence, and a bill of materials (CycloneDX). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Part of every bundle without being named as a dependency: webpack's runtime. */
const RUNTIME = ["node_modules/webpack"];

/** Packages that the product holds: those that the lock file has for production, and webpack's runtime. */
export function productPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== "" && isOurs(path, entry))
    .map(([path, entry]) => ({ path, name: path.slice(path.lastIndexOf("node_modules/") + 13), ...entry }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isOurs(path, { dev, optional, devOptional, peer }) {
  return RUNTIME.includes(path) || !(dev || optional || devOptional || (peer && path.includes("@types/")));
}

/** The licence files of a package, or what its README says of the licence. */
function licenceText(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name)).sort();
  return files
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
}

const MIT = readFileSync(new URL("../LICENSE", import.meta.url), "utf8").replaceAll("\r\n", "\n");

/** A package without a licence file: the text of the licence that it names, with its author. */
function namedLicence(root, { path, license }) {
  const { author } = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8"));
  const who = typeof author === "string" ? author : (author?.name ?? "its authors");
  if (license !== "MIT") throw new Error(`${path}: no licence file, and ${license} has no text here`);
  return MIT.replace(/^Copyright.*$/m, `Copyright (c) ${who}`).trim();
}

/** @throws Error where a package has no licence that can be told */
export function notices(root) {
  const head =
    "Chỉ số CCHC: phần mềm của bên thứ ba có trong sản phẩm · third-party software in the product\n" +
    "Each with its licence as the package gives it.\n";
  const entries = productPackages(root).map((entry) => {
    const text = licenceText(join(root, entry.path)) || namedLicence(root, entry);
    return `${"=".repeat(78)}\n${entry.name} ${entry.version} (${entry.license})\n${"=".repeat(78)}\n\n${text}\n`;
  });
  return [head, ...entries].join("\n");
}

/** CycloneDX 1.5. It holds no moment and no random number, so that two packagings are equal. */
export function billOfMaterials(root) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const components = productPackages(root).map((entry) => ({
    type: "library",
    "bom-ref": purl(entry),
    name: entry.name,
    version: entry.version,
    purl: purl(entry),
    licenses: [
      /[ (]/.test(entry.license) || /^SEE /.test(entry.license)
        ? { license: { name: entry.license } }
        : { license: { id: entry.license } },
    ],
    hashes: hashesOf(entry.integrity),
  }));
  const product = {
    type: "application",
    "bom-ref": `${name}@${version}`,
    name,
    version,
    licenses: [{ license: { id: license } }],
  };
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: product },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function purl({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** "sha512-…" of npm in base 64 → CycloneDX's hexadecimal. */
function hashesOf(integrity) {
  return (integrity ?? "")
    .split(" ")
    .filter((part) => part.startsWith("sha512-"))
    .map((part) => ({ alg: "SHA-512", content: Buffer.from(part.slice(7), "base64").toString("hex") }));
}
