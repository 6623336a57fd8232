/** The developers' pages: what they name is there, and every law is told and drawn. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseXml } from "../../src/hosts/file/xml/xml-tree";
import { proofWords } from "../../src/language/proof";

const ROOT = join(__dirname, "..", "..");
const DOCS = join(ROOT, "docs");
const PICTURES = join(DOCS, "pictures", "laws");
/** Made by building and testing. */
const MADE = ["artifacts/", "dist/engine/", "dist/web/"];
const LARGEST_PICTURE = 3_072;

const pages = [
  ...readdirSync(DOCS)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
];

function textOf(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

/** Every file and folder of the project, folders with a slash behind them. */
function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const own = relative(ROOT, path).split(sep).join("/");
    return entry.isDirectory() ? [`${own}/`, ...pathsBelow(path)] : [own];
  });
}

const paths = ["src", "test", "scripts", "docs", "bench", "samples"].flatMap((folder) =>
  pathsBelow(join(ROOT, folder)),
);

/** A page may name a file by the end of its path, and several by "*". */
function isThere(named: string): boolean {
  if (existsSync(join(ROOT, named))) return true;
  const pattern = named.replaceAll(/[.()]/g, "\\$&").replaceAll("*", "[^/]*");
  const ending = new RegExp(`(?:^|/)${pattern}$`);
  return paths.some((path) => ending.test(path));
}

test.each(pages)("%s names files and pages that are there", (page) => {
  const text = textOf(page);
  const files = [...text.matchAll(/`([\w./*-]+(?:\.(?:tsx?|mjs|cjs|py)|\/))`/g)].map(
    ([, named = ""]) => named,
  );
  expect(files.filter((named) => !MADE.includes(named) && !isThere(named))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(ROOT, page, "..", link)))).toEqual([]);
});

test("every law is told on its page", () => {
  const text = textOf("docs/laws.md");
  const codes = Object.keys(proofWords("vi").laws);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

test("every picture of a law is small, well-formed, without a script, and shown", () => {
  const text = textOf("docs/laws.md");
  for (const name of readdirSync(PICTURES)) {
    const picture = readFileSync(join(PICTURES, name), "utf8");
    expect({ name, shown: text.includes(`(pictures/laws/${name})`) }).toEqual({ name, shown: true });
    expect(Buffer.byteLength(picture)).toBeLessThanOrEqual(LARGEST_PICTURE);
    expect(parseXml(picture).local).toBe("svg");
    expect(picture).not.toMatch(/<script|\son\w+=|href=/);
  }
});
