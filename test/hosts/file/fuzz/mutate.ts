/** Changes to packages that know what a package is: parts, elements, attributes, names, bytes of the archive. */
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Random } from "../../../making/random";

/** Values that stand where another was expected. */
const VALUES = [
  "", "0", "-1", "1", "65535", "999999999999", "1e308", "NaN", "true", "hidden", "A1", "A:A", "1:1",
  "A1:XFD1048576", "XFE1", "X".repeat(300), "../../../../x.xml", "/xl/workbook.xml", "rId1", "rId999", "#REF!",
  "&lol;", "&#0;", "&amp;&amp;", "\u202e", "_x001B_", "a\u0301", "=1+1", "s", "str", "d", "inlineStr",
  "2022-12-31", "99:99:99", "ế".repeat(50), "'", "&quot;>",
]; // prettier-ignore
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;
const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?\/>|<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\2>/g;

function pickMatch(text: string, pattern: RegExp, random: Random): RegExpMatchArray | null {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? null : random.pick(found);
}

/** One change to the text of a part. */
function changedText(text: string, random: Random): string {
  const cut = random.whole(0, text.length);
  const replaced = (match: RegExpMatchArray | null, put: (whole: string) => string): string => {
    if (match === null) return text;
    const from = match.index ?? 0;
    return text.slice(0, from) + put(match[0]) + text.slice(from + match[0].length);
  };
  switch (random.whole(0, 9)) {
    case 0:
      return text.slice(0, cut);
    case 1:
      return text.slice(0, cut) + random.pick(VALUES) + text.slice(cut);
    case 2:
    case 3:
    case 4:
      return replaced(pickMatch(text, ATTRIBUTE, random), (whole) =>
        whole.replace(/"[^"]*"/, () => `"${random.pick(VALUES)}"`),
      );
    case 5:
      return replaced(pickMatch(text, ATTRIBUTE, random), () => "");
    case 6:
      return replaced(pickMatch(text, ELEMENT, random), () => "");
    case 7:
      return replaced(pickMatch(text, ELEMENT, random), (whole) => whole.repeat(random.whole(2, 40)));
    case 8:
      return replaced(
        pickMatch(text, /<v>[^<]*<\/v>|<t>[^<]*<\/t>/g, random),
        () => `<v>${random.pick(VALUES)}</v>`,
      );
    default:
      return text
        .replace(/^<\?xml[^>]*\?>/, "")
        .replace(
          /^/,
          `<?xml version="1.0" encoding="${random.pick(["UTF-16", "windows-1258", "x", "us-ascii"])}"?>`,
        );
  }
}

/** A package with one to three changes to its parts, and now and then to the archive itself. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (let change = random.whole(1, 3); change > 0; change--) {
    const name = random.pick([...parts.keys()]);
    const content = parts.get(name) ?? new Uint8Array();
    switch (random.whole(0, 11)) {
      case 0:
        parts.delete(name);
        break;
      case 1:
        parts.delete(name);
        parts.set(
          random.pick([name.toUpperCase(), `${name}x`, `/${name}`, name.replaceAll("/", "\\")]),
          content,
        );
        break;
      case 2:
        parts.set(
          random.pick([name.toUpperCase(), "xl/drawings/drawing1.xml", "xl/charts/chart1.xml"]),
          content,
        );
        break;
      case 3:
        parts.set(name, parts.get(random.pick([...parts.keys()])) ?? content);
        break;
      case 4: {
        const flipped = Uint8Array.from(content);
        if (flipped.length > 0) flipped[random.whole(0, flipped.length - 1)] = random.whole(0, 255);
        parts.set(name, flipped);
        break;
      }
      default:
        if (/\.(?:xml|rels)$/i.test(name))
          parts.set(name, strToU8(changedText(Buffer.from(content).toString(), random)));
    }
    if (parts.size === 0) break;
  }
  const entries: Zippable = {};
  for (const [name, content] of parts) entries[name] = [content, { level: 1, mtime: new Date(2023, 0, 5) }];
  const archive = zipSync(entries);
  return random.whole(0, 9) === 0 ? shaken(archive, random) : archive;
}

/** Any file with a few bytes changed, cut off, or doubled. */
export function shaken(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let count = random.whole(1, 4); count > 0; count--) {
    changed[random.whole(0, changed.length - 1)] = random.whole(0, 255);
  }
  const cut = random.whole(0, 4);
  if (cut === 0) return changed.subarray(0, random.whole(0, changed.length));
  return cut === 1
    ? new Uint8Array([...changed, ...changed.subarray(random.whole(0, changed.length))])
    : changed;
}
