/** The guide as a page: every chapter that a view leads to is there, every picture too, and no link leads nowhere. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHAPTERS, guideAt } from "../../src/language/guide";
import { chapterOf } from "../../src/taskpane/view/chapter";

const { guidePage, headingId } = jest.requireActual<{
  guidePage: (source: string) => string;
  headingId: (title: string) => string;
}>("../../scripts/guide.cjs");

const DOCS = join(__dirname, "../../docs");
const html = guidePage(readFileSync(join(DOCS, "huong-dan.md"), "utf8"));

test("names of headings are those of an address", () => {
  expect(headingId("Giả định điểm và “nhìn cả khối”")).toBe("gia-dinh-diem-va-nhin-ca-khoi");
  expect(headingId("Đọc các con số")).toBe("doc-cac-con-so");
});

test.each(Object.entries(CHAPTERS))("the chapter of “%s” is in the guide", (_, id) => {
  expect(html).toContain(`<h2 id="${id}">`);
});

test("each view leads to its own chapter", () => {
  expect(guideAt(chapterOf({ page: "overview", tab: "why" }))).toBe(
    "huong-dan.html#vi-sao-diem-va-hang-thay-doi",
  );
  expect(guideAt(chapterOf({ page: "settings", tab: "why" }))).toBe("huong-dan.html#thiet-lap");
});

test("pictures are there, and links lead to pages beside it or into it", () => {
  const pictures = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, src = ""]) => src);
  expect(pictures.length).toBeGreaterThan(4);
  for (const src of pictures) expect(existsSync(join(DOCS, src))).toBe(true);
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, href = ""] of html.matchAll(/<a[^>]* href="([^"]+)"/g)) {
    expect(href === "help.html" || /^https:/.test(href) || ids.has(href.replace(/^#/, ""))).toBe(true);
  }
  expect(html).not.toContain("<script");
});
