/** The plain pages: help, privacy, installing, and what an Excel with Internet Explorer inside shows. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "acorn";

const ROOT = join(__dirname, "../..");
const PAGES = join(ROOT, "src", "pages");
const html = readdirSync(PAGES).filter((name) => name.endsWith(".html"));
const own = (name: string): string => readFileSync(join(PAGES, name), "utf8");
const OTHER_PAGES: Readonly<Record<string, string>> = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "commands.html": "src/commands/commands.html",
  "message.html": "src/commands/message.html",
  "standalone.html": "src/standalone/standalone.html",
};
const pageOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");

test.each(html)(
  "%s: Vietnamese first, English marked, every link leads somewhere, nothing from elsewhere",
  (name) => {
    const text = own(name);
    expect(text).toContain('<html lang="vi">');
    if (name !== "install.html") expect(text).toMatch(/<(?:div|p) lang="en">/);
    const links = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link = ""]) =>
      link.replace(/\?.*$/, ""),
    );
    expect(links.length).toBeGreaterThan(1);
    const there = (link: string): boolean =>
      link === "data:," || existsSync(join(PAGES, link)) || link in OTHER_PAGES;
    expect(links.filter((link) => !there(link))).toEqual([]);
    expect(text).not.toMatch(/https?:\/\/(?!localhost)[^<"]*["']/);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/ style=| onclick=|<script>|<style>/);
  },
);

test.each([
  "src/taskpane/taskpane.html",
  "src/commands/commands.html",
  "src/commands/message.html",
  "src/pages/old-excel.html",
])("%s asks Internet Explorer for its newest manner, before anything else", (path) => {
  const first = /<head>\s*(<[^>]+>)/.exec(pageOf(path))?.[1];
  expect(first).toBe('<meta http-equiv="X-UA-Compatible" content="IE=edge" />');
});

test("the pane and the ribbon's page load the old way for browsers that know no modules only", () => {
  for (const page of ["taskpane.html", "commands.html"]) {
    expect(pageOf(OTHER_PAGES[page] ?? "")).toContain('<script nomodule src="old-excel.js"></script>');
  }
});

describe("old-excel.js", () => {
  const source = own("old-excel.js");

  test("is ECMAScript 5 by another's parser", () => {
    expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
  });

  /** What Internet Explorer would give it on that page. */
  function runOn(page: string, address: { textContent: string } | null = null) {
    const went: string[] = [];
    const shown: string[] = [];
    const functions: Record<string, (event: { completed: () => void }) => void> = {};
    const url = `https://cchc.example.vn/cong-cu/${page}?_host_Info=Excel#x`;
    runInNewContext(source, {
      location: { href: url, pathname: `/cong-cu/${page}`, replace: (to: string) => went.push(to) },
      document: { getElementById: () => address },
      window: functions,
      Office: {
        context: {
          ui: {
            displayDialogAsync: (to: string, _: unknown, done: () => void) => {
              shown.push(to);
              done();
            },
          },
        },
      },
    });
    return { went, shown, functions };
  }

  test("leads the pane to the page that says what to do", () => {
    expect(runOn("taskpane.html").went).toEqual(["https://cchc.example.vn/cong-cu/old-excel.html"]);
  });

  test("shows that page in a window for the ribbon's button, and lets the button go", () => {
    const { shown, functions } = runOn("commands.html");
    let completed = 0;
    functions["createSummary"]?.({ completed: () => completed++ });
    expect([shown, completed]).toEqual([["https://cchc.example.vn/cong-cu/old-excel.html"], 1]);
  });

  test("tells on that page the address of the one without Excel", () => {
    const address = { textContent: "" };
    expect(runOn("old-excel.html", address).went).toEqual([]);
    expect(address.textContent).toBe("https://cchc.example.vn/cong-cu/standalone.html");
  });
});
