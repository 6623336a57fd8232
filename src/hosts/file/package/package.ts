/** An Office package: named parts in a zip archive. A part that nobody changes stays packed as it was. */
import { readZip } from "../archive/read-zip";
import { writeZip } from "../archive/write-zip";
import { packEntry, unpackEntry, type ZipEntry } from "../archive/zip-entry";
import { HostError } from "../../../workbook/host";
import { MAX_TOTAL } from "../../../workbook/limits";
import { decodeXml, utf8Xml } from "../xml/xml-encoding";

export class Package {
  private readonly unpacked = new Set<ZipEntry>();
  private total = 0;
  /** Names that no new part may take although nothing is there, in lower case. */
  private reserved: ReadonlySet<string> = new Set();

  /**
   * Keys are part names in lower case: part names are equal regardless of case (ECMA-376 part 2, 6.2.2).
   * A removed part leaves its place (null), so that writing it again gives the same archive.
   */
  private constructor(private readonly entries: Map<string, ZipEntry | null>) {}

  /** @throws HostError not-a-workbook where the archive is damaged, ambiguous-parts */
  static open(bytes: Uint8Array): Package {
    const entries = new Map<string, ZipEntry>();
    const twice: string[] = [];
    for (const entry of readZip(bytes)) {
      const key = keyOf(entry.name);
      if (entries.has(key)) twice.push(entry.name);
      else entries.set(key, entry);
    }
    // An OpenDocument archive may hold them; in an Office package nobody knows which one is meant.
    if (twice.length > 0 && entries.has("[content_types].xml")) {
      throw new HostError("ambiguous-parts", twice.join(", "), { subject: twice[0] ?? "" });
    }
    return new Package(entries);
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

  /** @throws HostError missing-part, not-a-workbook where the part is damaged, too-large */
  bytes(part: string): Uint8Array {
    const entry = this.entries.get(keyOf(part));
    if (entry === undefined || entry === null) {
      throw new HostError("missing-part", `no part ${part}`, { subject: part });
    }
    if (!this.unpacked.has(entry)) {
      this.unpacked.add(entry);
      this.total += entry.size;
    }
    if (this.total > MAX_TOTAL) throw new HostError("too-large", "the parts of the package");
    return unpackEntry(entry);
  }

  /** An XML part in UTF-8, whatever it is stored in. @throws HostError */
  utf8(part: string): Uint8Array {
    return utf8Xml(this.bytes(part), part);
  }

  /** Characters of an XML part. @throws HostError */
  text(part: string): string {
    return decodeXml(this.bytes(part), part);
  }

  /** Puts a part in place of the one of that name, or behind all others. */
  put(part: string, content: string | Uint8Array): void {
    const key = keyOf(part);
    const old = this.entries.get(key) ?? null;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.entries.set(key, packEntry(old?.name ?? part, bytes, old));
  }

  remove(part: string): void {
    if (this.has(part)) this.entries.set(keyOf(part), null);
  }

  /** Keeps new parts from taking these names. */
  reserve(names: Iterable<string>): void {
    this.reserved = new Set([...names].map(keyOf));
  }

  /** A name that is not taken: "xl/charts/chart1.xml", "xl/charts/chart2.xml", … */
  freeName(stem: string, extension: string, others: ReadonlySet<string> = new Set()): string {
    let number = 1;
    const taken = (name: string): boolean =>
      this.has(name) || this.reserved.has(keyOf(name)) || others.has(name);
    while (taken(`${stem}${number}${extension}`)) number++;
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
