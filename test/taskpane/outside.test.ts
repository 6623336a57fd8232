/** Links and files that leave the pane, on systems that are played. */
import { leadLinksOutside, offering, type Outside } from "../../src/taskpane/outside";
import { HostError } from "../../src/workbook/host";

class FakeLink {
  constructor(private readonly href: string | null) {}
  closest(): FakeLink | null {
    return this.href === null ? null : this;
  }
  getAttribute(): string | null {
    return this.href;
  }
}

beforeAll(() => {
  Object.assign(globalThis, { location: { href: "https://x.vn/cchc/taskpane.html" }, Element: FakeLink });
});

function played(dropsDownloads: boolean, canOpen = true): Outside & { readonly opened: string[] } {
  const opened: string[] = [];
  return { dropsDownloads, canOpen: () => canOpen, open: (address) => opened.push(address), opened };
}

const documents = { offer: (name: string): string => `taken: ${name}`, zip: () => "zip" };

test("on Windows and on the web files are taken as in any browser", () => {
  expect(offering(documents, played(false)).offer("a.docx")).toBe("taken: a.docx");
});

test("on a Mac and an iPad nothing is claimed; the standalone page opens and the reason is said", () => {
  const outside = played(true);
  const { offer, zip } = offering(documents, outside);
  expect(() => offer("a.docx")).toThrow(new HostError("no-downloads"));
  expect(outside.opened).toEqual(["https://x.vn/cchc/standalone.html"]);
  expect(zip()).toBe("zip");
});

test("an iPad that can open no browser says the reason alone", () => {
  const outside = played(true, false);
  expect(() => offering(documents, outside).offer("a.docx")).toThrow(HostError);
  expect(outside.opened).toEqual([]);
});

describe("a link to another window", () => {
  function click(href: string | null, outside: Outside): boolean {
    let stopped = false;
    leadLinksOutside(
      {
        addEventListener: (_, listen) => {
          listen({ target: new FakeLink(href), preventDefault: () => (stopped = true) });
        },
      },
      outside,
    );
    return stopped;
  }

  test("opens in the user's browser", () => {
    const outside = played(false);
    expect(click("standalone.html?lang=en", outside)).toBe(true);
    expect(outside.opened).toEqual(["https://x.vn/cchc/standalone.html?lang=en"]);
  });

  test("is left to the page where Excel has no way for it, and so is every other click", () => {
    expect(click("standalone.html", played(false, false))).toBe(false);
    expect(click(null, played(false))).toBe(false);
  });
});
