/** What the service worker may answer, and which caches it may throw away. */
import { cacheName, outdated, ownFile } from "../../src/standalone/offline/cache-policy";

const FOLDER = "https://may-chu.example/cchc/";
const FILES = new Set(["standalone.html", "main.0123abcd.js", "samples/mẫu.xlsx"]);

function asked(url: string, rest: Partial<Parameters<typeof ownFile>[0]> = {}): string | null {
  return ownFile({ method: "GET", url, mode: "cors", cache: "default", ...rest }, FOLDER, FILES);
}

test("the program's own files are answered from the cache, whatever is asked behind the name", () => {
  expect(asked(`${FOLDER}standalone.html`)).toBe("standalone.html");
  expect(asked(`${FOLDER}standalone.html?lang=en&sample=a.xlsx#x`)).toBe("standalone.html");
  expect(asked(`${FOLDER}main.0123abcd.js`)).toBe("main.0123abcd.js");
  expect(asked(encodeURI(`${FOLDER}samples/mẫu.xlsx`))).toBe("samples/mẫu.xlsx");
});

test.each([
  ["a file that is none of the program's", `${FOLDER}cham-diem.xlsx`],
  ["a file beside the folder", "https://may-chu.example/standalone.html"],
  ["another server", "https://may-chu-khac.example/cchc/standalone.html"],
  ["a folder whose name only begins alike", "https://may-chu.example/cchc2/standalone.html"],
  ["Excel's pane", `${FOLDER}taskpane.html`],
])("%s goes past it", (_, url) => {
  expect(asked(url)).toBeNull();
});

test("who asks the server on purpose gets the server, and what changes something is none of its business", () => {
  const page = `${FOLDER}standalone.html`;
  for (const cache of ["no-cache", "reload", "no-store"]) expect(asked(page, { cache })).toBeNull();
  expect(asked(page, { method: "POST" })).toBeNull();
  // The browser marks a page that is loaded again alike: without a network it must come all the same.
  expect(asked(page, { mode: "navigate", cache: "no-cache" })).toBe("standalone.html");
});

test("other versions of this program give way, other programs' caches stay", () => {
  const names = [cacheName("one"), cacheName("two"), "van-ban:one"];
  expect(outdated(names, "two")).toEqual([cacheName("one")]);
});
