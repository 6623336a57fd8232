/** Our tree parser refuses what libxml2 refuses and reads what it reads. */
import * as fc from "fast-check";
import { parseXml } from "../../../../src/hosts/file/xml/xml-tree";
import { HostError } from "../../../../src/workbook/host";
import { xmlFaults } from "../../../making/libxml2";

const RUNS = process.env["PAR_INDEX_LONG"] === "1" ? 60_000 : 3_000;

function isRefused(text: string): boolean {
  try {
    parseXml(text);
    return false;
  } catch (error) {
    if (error instanceof HostError && error.code === "not-a-workbook") return true;
    throw error;
  }
}

/** Texts that the two judge differently. */
function disagreements(texts: readonly string[]): readonly string[] {
  const faults = xmlFaults(texts);
  return texts.flatMap((text, at) => {
    const fault = faults[at] ?? null;
    return isRefused(text) === (fault !== null) ? [] : [`${JSON.stringify(text)} – ${fault ?? "sound"}`];
  });
}

const MALFORMED: readonly (readonly [string, string])[] = [
  ["two hyphens in a comment", "<a><!-- npm run build -- --address --></a>"],
  ["a comment that ends with three", "<a><!-- x ---></a>"],
  ["an entity that nobody declared", "<a>&nbsp;</a>"],
  ["a bare ampersand", "<a>R & D</a>"],
  ["a reference to a control character", "<a>&#1;</a>"],
  ["a reference to half a letter", "<a>&#xD800;</a>"],
  ["an unfinished reference in an attribute", '<a b="&lt"/>'],
  ["tags that do not match", "<a><b></a></b>"],
  ["an end without a beginning", "<a/></a>"],
  ["no end", "<a><b/>"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["an attribute twice by its namespace", '<a xmlns:p="u:1" xmlns:q="u:1" p:b="1" q:b="2"/>'],
  ["a less-than sign in an attribute", '<a b="<"/>'],
  ["attributes without a space between", '<a b="1"c="2"/>'],
  ["an attribute without quotes", "<a b=1/>"],
  ["a control character", "<a>\u0001</a>"],
  ["a character that is none", "<a>\uFFFF</a>"],
  ["two roots", "<a/><b/>"],
  ["text behind the root", "<a/>x"],
  ["text before the root", "x<a/>"],
  ["a CDATA section beside the root", "<a/><![CDATA[x]]>"],
  ["the end of a CDATA section in a text", "<a>]]></a>"],
  ["no root", "<!-- nothing -->"],
  ["nothing", ""],
  ["a declaration not at the start", '<a><?xml version="1.0"?></a>'],
  ["a declaration behind a blank", ' <?xml version="1.0"?><a/>'],
  ["a declaration without a version", '<?xml encoding="UTF-8"?><a/>'],
  ["a space before a name", "< a/>"],
  ["a name that begins with a digit", "<1a/>"],
  ["a slash in a tag", "<a / b='1'/>"],
  ["a prefix that nobody declared", "<p:a/>"],
  ["an attribute's prefix that nobody declared", '<a p:b="1"/>'],
  ["a prefix that is taken away", '<a xmlns:p=""/>'],
  ["the prefix xml for something else", '<a xmlns:xml="u:1"/>'],
];

test.each(MALFORMED)("%s is refused, by libxml2 and by us", (_, text) => {
  expect(isRefused(text)).toBe(true);
});

test("libxml2 refuses each of these", () => {
  expect(xmlFaults(MALFORMED.map(([, text]) => text)).filter((fault) => fault === null)).toEqual([]);
});

test("half a letter and a document type are refused whatever libxml2 says", () => {
  expect(isRefused("<a>\uD83D</a>")).toBe(true);
  expect(isRefused("<!DOCTYPE a><a/>")).toBe(true);
});

test("what a workbook may hold is read", () => {
  const sound = [
    "\uFEFF<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<a/>\n",
    '<a xmlns="u:1" xmlns:p="u:2" p:b="1" b="2"><p:c>&lt;&#7871;&#x1EBF;&#x10FFFF;</p:c></a>',
    "<a><!-- - - --><![CDATA[<&--]]><?mso-application progid='Excel.Sheet'?></a >",
    "<đơn-vị tên='Huyện \"Ba Bể\"' xml:space = 'preserve'>> 😀</đơn-vị>",
  ];
  expect(xmlFaults(sound)).toEqual(sound.map(() => null));
  expect(sound.filter(isRefused)).toEqual([]);
});

/** What people and programs leave in XML by mistake. */
const NASTY = [
  ...[
    "<",
    ">",
    "/",
    "&",
    "&amp;",
    "&x;",
    "&#1;",
    "&#65;",
    "--",
    "-->",
    "<!--",
    "]]>",
    "<![CDATA[",
    "<?",
    "?>",
  ],
  ...[
    "<?p x?>",
    "<?xml version='1.0'?>",
    '"',
    "'",
    "=",
    " ",
    "\n",
    "\u0001",
    "\uFFFE",
    "\u00A0",
    ":",
    "p:",
    "q:",
  ],
  ...[
    "<b>",
    "</b>",
    "<b/>",
    " c='1'",
    ' c="2"',
    " p:c='3'",
    " xmlns:p='u:1'",
    " xmlns='u:2'",
    "x",
    "é",
    "1",
    "-",
    ".",
  ],
];

const name = fc.constantFrom("a", "b", "p:a", "p:b", "đơn", "a-1", "_x");
const text = fc
  .constantFrom("", "x", "Điểm < 5", "a & b", "]] >", '"', "1.10")
  .map((words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
const attributes = fc
  .uniqueArray(fc.constantFrom("c", "d", "p:c", "xml:lang"), { maxLength: 3 })
  .map((names) => names.map((key) => ` ${key}="${key.length}"`).join(""));
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      text,
      fc.array(fc.oneof({ maxDepth: 3 }, fc.constant("<!-- c -->"), tie("element")), { maxLength: 3 }),
    )
    .map(([tag, given, words, children]) => `<${tag}${given}>${words}${children.join(words)}</${tag}>`),
}));
const sound = element.map((inside) => `<?xml version="1.0"?>\n<r xmlns:p="u:1">${inside}</r>`);

interface Slip {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 1, 2, 5),
  put: fc.constantFrom("", ...NASTY),
});

function slipped(source: string, slips: readonly Slip[]): string {
  return slips.reduce((now, { at, cut, put }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + put + now.slice(place + cut);
  }, source);
}

test(`${RUNS} sound texts with up to three slips: both say the same`, () => {
  const slippery = fc
    .tuple(sound, fc.array(slip, { maxLength: 3 }))
    .map(([source, slips]) => slipped(source, slips));
  const seed = Number(process.env["PAR_INDEX_SEED"] ?? Date.now() % 1_000_000);
  const texts = fc.sample(slippery, { numRuns: RUNS, seed }).filter((one) => !one.includes("<!D"));
  const found = disagreements(texts);
  expect({ seed, found: found.slice(0, 10) }).toEqual({ seed, found: [] });
});
