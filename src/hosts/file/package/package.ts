/** An Office package: named parts in a zip archive. A part that nobody changes stays packed as it was. */
import { readZip } from "../archive/read-zip";
import { writeZip } from "../archive/write-zip";
import { packEntry, unpackEntry, type ZipEntry } from "../archive/zip-entry";
import { HostError } from "../../../workbook/host";

/** All parts together may unpack to at most this much when they are read. */
const MAX_TOTAL = 1024 * 1024 * 1024;

export class Package {
  private readonly unpacked = new Set<ZipEntry>();
  private total = 0;

  /**
   * Keys are part names in lower case: part names are equal regardless of case (ECMA-376 part 2, 6.2.2).
   * A removed part leaves its place (null), so that writing it again gives the same archive.
   */
  private constructor(private readonly entries: Map<string, ZipEntry | null>) {}

  /** @throws HostError not-a-workbook where the archive is damaged */
  static open(bytes: Uint8Array): Package {
    return new Package(new Map(readZip(bytes).map((entry) => [keyOf(entry.name), entry])));
  }

  /** The same parts, to be changed without changing these. */
  copy(): Package {
    return new Package(new Map(this.entries));
  }

  /** Names of all parts, in the order of the archive. */
  parts(): readonly string[] {
    return this.present().map(({ name }) => name);
  }

  has(part: string): boolean {
    return (this.entries.get(keyOf(part)) ?? null) !== null;
  }

  /** @throws HostError not-a-workbook where the part is missing or damaged, too-large */
  bytes(part: string): Uint8Array {
    const entry = this.entries.get(keyOf(part));
    if (entry === undefined || entry === null) throw new HostError("not-a-workbook", `no part ${part}`);
    if (!this.unpacked.has(entry)) {
      this.unpacked.add(entry);
      this.total += entry.size;
    }
    if (this.total > MAX_TOTAL) throw new HostError("too-large", "the parts of the package");
    return unpackEntry(entry);
  }

  /** An XML part in UTF-8, whatever it is stored in. @throws HostError */
  utf8(part: string): Uint8Array {
    const bytes = this.bytes(part);
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return utf16 ? new TextEncoder().encode(decodeXml(bytes)) : bytes;
  }

  /** Characters of an XML part. @throws HostError */
  text(part: string): string {
    return decodeXml(this.bytes(part));
  }

  /** Puts a part in place of the one of that name, or behind all others. */
  put(part: string, content: string | Uint8Array): void {
    const key = keyOf(part);
    const name = this.entries.get(key)?.name ?? part;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.entries.set(key, packEntry(name, bytes));
  }

  remove(part: string): void {
    if (this.has(part)) this.entries.set(keyOf(part), null);
  }

  /** A name that is not taken: "xl/charts/chart1.xml", "xl/charts/chart2.xml", … */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  toBytes(): Uint8Array {
    return writeZip(this.present());
  }

  private present(): readonly ZipEntry[] {
    return [...this.entries.values()].filter((entry) => entry !== null);
  }
}

function keyOf(part: string): string {
  return part.replace(/^\//, "").toLowerCase();
}

/** XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.1.3); both lose their mark here. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf8Declared(new TextDecoder("utf-16le").decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf8Declared(new TextDecoder("utf-16be").decode(bytes));
  return new TextDecoder("utf-8").decode(bytes);
}

/** When it is written again it is UTF-8. */
function utf8Declared(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8");
}
