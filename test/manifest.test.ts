/**
 * The manifest as Excel will read it, checked without Microsoft's service (`npm run validate` asks that one).
 * Rules: https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview and the schemas
 * taskpaneappversionoverrides and officeappbasictypes.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attributeOf, childOf, parseXml, textOf, type XmlElement } from "../src/hosts/file/xml/xml-tree";
import type { Language } from "../src/language/language";
import { paneWords } from "../src/language/pane";
import packageFile from "../package.json";
import { manifestFor } from "../webpack.config";

const ROOT = join(__dirname, "..");
const SERVER = "https://localhost:3000/";
const LANGUAGES: readonly Language[] = ["vi", "en"];
const RIBBON_SIZES = [16, 20, 32, 64, 80];
/** Language of the add-in → locale of Office. */
const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };

const MANIFEST = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/**
 * Children by element, each name with a space behind it. Written from the element reference; Microsoft's own
 * schema cannot stand here. Elements that are not named hold none.
 */
const CONTENT: ReadonlyMap<string, RegExp> = new Map([
  [
    "OfficeApp",
    /^Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides $/,
  ],
  ["DisplayName", /^(Override )*$/],
  ["Description", /^(Override )*$/],
  ["String", /^(Override )*$/],
  ["AppDomains", /^(AppDomain )+$/],
  ["Hosts", /^(Host )+$/],
  ["Host of the add-in", /^$/],
  ["Host", /^DesktopFormFactor $/],
  ["Requirements", /^Sets $/],
  ["Sets", /^(Set )+$/],
  ["DefaultSettings", /^SourceLocation $/],
  ["VersionOverrides", /^Hosts Resources $/],
  ["DesktopFormFactor", /^GetStarted FunctionFile (ExtensionPoint )+$/],
  ["GetStarted", /^Title Description LearnMoreUrl $/],
  ["ExtensionPoint", /^OfficeTab $/],
  ["OfficeTab", /^(Group )+$/],
  ["Group", /^Label Icon (Control )+$/],
  ["Control", /^Label Supertip Icon Action $/],
  ["Supertip", /^Title Description $/],
  ["Icon", /^(Image )+$/],
  ["Action", /^(TaskpaneId SourceLocation |FunctionName )$/],
  ["Resources", /^Images Urls ShortStrings LongStrings $/],
  ["Images", /^(Image )+$/],
  ["Urls", /^(Url )+$/],
  ["ShortStrings", /^(String )+$/],
  ["LongStrings", /^(String )+$/],
]);

const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = parseXml(source);

function all(element: XmlElement, local: string): readonly XmlElement[] {
  const here = element.local === local ? [element] : [];
  return [...here, ...element.children.flatMap((child) => all(child, local))];
}

function everyElement(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...everyElement(child)]);
}

function one(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((parent, local) => {
    const child = childOf(parent, local);
    if (child === null) throw new Error(`<${parent.local}> has no <${local}>`);
    return child;
  }, element);
}

function attribute(element: XmlElement, local: string): string {
  return attributeOf(element, local) ?? "";
}

function typeOf(element: XmlElement): string | null {
  return attributeOf(element, "type", "http://www.w3.org/2001/XMLSchema-instance");
}

const text = (...path: readonly string[]): string => textOf(one(manifest, ...path), source).trim();
const resources = one(manifest, "VersionOverrides", "Resources");

function resource(kind: string, id: string): XmlElement {
  const found = one(resources, kind).children.find((entry) => attribute(entry, "id") === id);
  if (found === undefined) throw new Error(`no ${id} in ${kind}`);
  return found;
}

/** What Office shows in a language: the override of its locale, else the default. */
function said(element: XmlElement, language: Language): string {
  const override = all(element, "Override").find((entry) => attribute(entry, "Locale") === LOCALES[language]);
  return override === undefined ? attribute(element, "DefaultValue") : attribute(override, "Value");
}

/** The file behind an address of the server: an icon as it lies in the project, or a page of a room of src/. */
function originOf(url: string): string | undefined {
  const path = url.slice(SERVER.length);
  const rooms = readdirSync(join(ROOT, "src")).map((room) => `src/${room}/${path}`);
  return [path, ...rooms].find((file) => existsSync(join(ROOT, file)));
}

/** Width and height from the header of a PNG (IHDR, bytes 16 to 24). */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(join(ROOT, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the add-in", () => {
  test("is a task pane add-in for workbooks", () => {
    expect(manifest.local).toBe("OfficeApp");
    expect(manifest.namespace).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
    expect(typeOf(manifest)).toBe("TaskPaneApp");
    expect(all(one(manifest, "Hosts"), "Host").map((host) => attribute(host, "Name"))).toEqual(["Workbook"]);
    expect(text("Permissions")).toBe("ReadWriteDocument");
  });

  test("every element holds what the schema lets it hold, in its order", () => {
    const wrong = [manifest, ...everyElement(manifest)].filter(({ local, namespace, children }) => {
      const model = CONTENT.get(local === "Host" && namespace !== OVERRIDES ? "Host of the add-in" : local);
      const held = children.map((child) => `${child.local} `).join("");
      return !(model ?? /^$/).test(held);
    });
    expect(wrong.map(({ local, children }) => [local, children.map((child) => child.local)])).toEqual([]);
  });

  test("every element has its schema's namespace", () => {
    const namespaces = new Set(
      everyElement(manifest).map(
        ({ name, namespace }) => `${name.split(":")[0] === name ? "" : "bt"} ${namespace}`,
      ),
    );
    expect([...namespaces].sort()).toEqual([` ${MANIFEST}`, ` ${OVERRIDES}`, `bt ${BASIC}`].sort());
    const resource = everyElement(resources).map(({ namespace }) => namespace);
    expect(new Set(resource)).toEqual(new Set([BASIC]));
  });

  test("has the id that installed copies know it by, and the version of the package", () => {
    expect(text("Id")).toBe("650e5478-2994-4cef-b349-dc686528053a");
    expect(text("Version")).toBe(`${packageFile.version}.0`);
  });

  test("opens in an Excel that is too old for it, to say so there", () => {
    const sets = all(one(manifest, "Requirements"), "Set");
    expect(sets.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
      ["ExcelApi", "1.1"],
    ]);
    expect(childOf(one(manifest, "VersionOverrides"), "Requirements")).toBeNull();
  });

  test("loads only pages and icons that the project makes, by https", () => {
    const urls = [...source.matchAll(/(?:DefaultValue|Value)="(\w+:[^"]*)"/g)].map(([, url = ""]) => url);
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(SERVER) || originOf(url) === undefined)).toEqual([]);
    expect(all(manifest, "AppDomain").map((domain) => `${textOf(domain, source)}/`)).toEqual([SERVER]);
  });
});

describe("resources", () => {
  const defined = resources.children.flatMap(({ children }) =>
    children.map((entry) => attribute(entry, "id")),
  );
  const asked = [...source.matchAll(/ resid="([^"]*)"/g)].map(([, id = ""]) => id);

  test("every one has an id of its own, of at most 32 characters", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("every one that is asked for is there, and none is left over", () => {
    expect([...new Set(asked)].sort()).toEqual([...defined].sort());
  });

  test.each([
    ["Title", "ShortStrings"],
    ["Label", "ShortStrings"],
    ["Description", "LongStrings"],
    ["LearnMoreUrl", "Urls"],
    ["FunctionFile", "Urls"],
    ["SourceLocation", "Urls"],
    ["Image", "Images"],
  ])("%s asks %s", (local, kind) => {
    const elements = all(one(manifest, "VersionOverrides", "Hosts"), local);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      expect(() => resource(kind, attribute(element, "resid"))).not.toThrow();
    }
  });
});

describe("words", () => {
  const shown = [
    ...["DisplayName", "ShortStrings"].map((name) => ({ name, longest: 125 })),
    ...["Description", "LongStrings"].map((name) => ({ name, longest: 250 })),
  ].flatMap(({ name, longest }) => {
    const top = childOf(manifest, name);
    const elements = top === null ? one(resources, name).children : [top];
    return elements.map((element) => ({ element, longest, name: attribute(element, "id") || name }));
  });

  test("are Vietnamese where nothing else is said", () => {
    expect(text("DefaultLocale")).toBe(LOCALES.vi);
  });

  test.each(shown)("$name: in both languages, at most $longest characters", ({ element, longest }) => {
    const overrides = all(element, "Override").map((entry) => attribute(entry, "Locale"));
    expect(overrides).toEqual([LOCALES.en]);
    const words = LANGUAGES.map((language) => said(element, language));
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) {
      expect(word.trim()).not.toBe("");
      expect(word.length).toBeLessThanOrEqual(longest);
    }
  });

  test.each(LANGUAGES)("the ribbon is called as the pane calls it (%s)", (language) => {
    const { product, ribbon } = paneWords(language);
    expect(said(one(manifest, "DisplayName"), language)).toBe(product);
    expect(said(resource("ShortStrings", "Group.Label"), language)).toBe(product);
    const button = said(resource("ShortStrings", "ShowPane.Label"), language);
    expect(ribbon.closeHint).toContain(`“${button}”`);
    const start = said(resource("LongStrings", "GetStarted.Description"), language);
    expect(start).toContain(`“${button}”`);
    expect(start).toContain(`“${said(resource("ShortStrings", "CreateSummary.Label"), language)}”`);
  });
});

describe("the ribbon", () => {
  const group = one(manifest, "VersionOverrides", "Hosts", "Host", "DesktopFormFactor", "ExtensionPoint");
  const controls = all(group, "Control");

  test("has one group on the Home tab with two buttons", () => {
    expect(attribute(one(group, "OfficeTab"), "id")).toBe("TabHome");
    expect(all(group, "Group")).toHaveLength(1);
    expect(controls.map((control) => typeOf(one(control, "Action")))).toEqual([
      "ShowTaskpane",
      "ExecuteFunction",
    ]);
    const ids = [...all(group, "Group"), ...controls].map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(3);
  });

  test("calls the function that the page of commands associates", async () => {
    const associated: string[] = [];
    const actions = { associate: (name: string) => associated.push(name) };
    const onReady = (): Promise<void> => Promise.resolve();
    Object.defineProperty(globalThis, "Office", { value: { actions, onReady }, configurable: true });
    await import("../src/commands/commands");
    expect(all(group, "FunctionName").map((name) => textOf(name, source))).toEqual(associated);
  });

  test("has icons of all sizes that Office asks for, each as large as it says", () => {
    const icons = all(group, "Icon");
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      expect(icon.children.map((image) => Number(attribute(image, "size")))).toEqual(RIBBON_SIZES);
      for (const image of icon.children) {
        const size = Number(attribute(image, "size"));
        const url = attribute(resource("Images", attribute(image, "resid")), "DefaultValue");
        expect([url, pngSize(originOf(url) ?? "")]).toEqual([url, [size, size]]);
      }
    }
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s has %i pixels", (local, size) => {
    const url = attribute(one(manifest, local), "DefaultValue");
    expect(pngSize(originOf(url) ?? "")).toEqual([size, size]);
  });
});

describe("for a server of one's own", () => {
  test.each(["https://noi-vu.example.vn/cchc", "https://noi-vu.example.vn/cchc/"])(
    "%s stands in every address, its origin in the app domain",
    (address) => {
      const made = manifestFor(source, address);
      expect(made).not.toContain("localhost");
      const count = (whole: string, part: string): number => whole.split(part).length - 1;
      expect(count(made, "https://noi-vu.example.vn/cchc/")).toBe(count(source, SERVER));
      expect(made).toContain("<AppDomain>https://noi-vu.example.vn</AppDomain>");
      expect(() => parseXml(made)).not.toThrow();
    },
  );

  test("an address without https is refused, as Office would", () => {
    expect(() => manifestFor(source, "http://noi-vu.example.vn")).toThrow(/https/);
  });
});
