/** The manifest before judges that we did not write: libxml2, and the reader of Microsoft's own tools. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xmlFaults, xmlFaultsOf } from "../making/libxml2";
import { manifestFor } from "../../webpack.config";

const ROOT = join(__dirname, "../..");
const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const ADDRESSES = ["https://noi-vu.example.vn/cchc", "https://noi-vu.example.vn/a&b/", "https://x.vn/$&/$1"];

/** What `office-addin-manifest info` answers. */
function readByOffice(text: string): ReturnType<typeof spawnSync> {
  const folder = mkdtempSync(join(tmpdir(), "par-index-manifest-"));
  const file = join(folder, "manifest.xml");
  writeFileSync(file, text);
  const cli = join(ROOT, "node_modules", "office-addin-manifest", "cli.js");
  const answer = spawnSync(process.execPath, [cli, "info", file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return answer;
}

test("manifest.xml is well-formed", () => {
  expect(xmlFaultsOf([["manifest.xml", source]])).toEqual([]);
});

test("so is the one that the build left beside the pages", () => {
  const built = readFileSync(join(ROOT, "dist", "web", "manifest.xml"), "utf8");
  expect(xmlFaultsOf([["dist/web/manifest.xml", built]])).toEqual([]);
});

test("so is each that is made for a server", () => {
  expect(xmlFaultsOf(ADDRESSES.map((address) => [address, manifestFor(source, address)]))).toEqual([]);
});

test.each(["https://x.vn/?a=1", "https://x.vn/#a", "ftp://x.vn/"])(
  "%s is no address of a folder",
  (address) => {
    expect(() => manifestFor(source, address)).toThrow();
  },
);

test("a comment with two hyphens, which once shipped, is refused by both", () => {
  const broken = source.replace("<!--", "<!-- npm run build -- --address https://server/path");
  expect(xmlFaults([broken])).toEqual([expect.stringContaining("hyphen")]);
  expect(readByOffice(broken).stdout + String(readByOffice(broken).stderr)).toContain("Unable to parse");
});

test("Microsoft's reader finds everything in it", () => {
  const { stdout, status } = readByOffice(source);
  expect(status).toBe(0);
  for (const line of [
    /Id: 650e5478-2994-4cef-b349-dc686528053a/,
    /Name: Chỉ số CCHC/,
    /Type: TaskPaneApp/,
    /Hosts: Workbook/,
    /Permissions: ReadWriteDocument/,
    /Default Locale: vi-VN/,
    /Support Url: https:/,
    /Source Location: https:\/\/localhost:3000\/taskpane\.html/,
  ]) {
    expect(String(stdout)).toMatch(line);
  }
});
