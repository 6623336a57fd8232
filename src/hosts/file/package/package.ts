/** An Office package: named parts in a zip archive. A part that nobody changes stays packed as it was. */
import { readZip } from "../archive/read-zip";
import { writeZip } from "../archive/write-zip";
import type { Codec } from "../archive/codec";
import {
  packBeside,
  packEntry,
  unpackBeside,
  unpackEntry,
  type FreshEntry,
  type ZipEntry,
} from "../archive/zip-entry";
import { HostError } from "../../../workbook/host";
import { MAX_TOTAL } from "../../../workbook/limits";
import { decodeXml, utf8Xml } from "../xml/xml-encoding";

export class Package {
  private readonly unpacked = new Set<ZipEntry>();
  private total = 0;
  /** Parts that were unpacked ahead and not asked for yet. */
  private readonly ahead = new Map<ZipEntry, Uint8Array>();
  /** Names that no new part may take although nothing is there, in lower case. */
  private reserved: ReadonlySet<string> = new Set();

  /**
   * Keys are part names in lower case: part names are equal regardless of case (ECMA-376 part 2, 6.2.2).
   * A removed part leaves its place (null), so that writing it again gives the same archive.
   */
  private constructor(private readonly entries: Map<string, ZipEntry | FreshEntry | null>) {}

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
    if ("data" in entry) return entry.data;
    if (!this.unpacked.has(entry)) {
      this.unpacked.add(entry);
      this.total += entry.size;
    }
    if (this.total > MAX_TOTAL) throw new HostError("too-large", "the parts of the package");
    const ready = this.ahead.get(entry);
    this.ahead.delete(entry);
    return ready ?? unpackEntry(entry);
  }

  /**
   * Unpacks a part before it is asked for; its bytes are held until `bytes` gives them away. What is wrong with it
   * is said there, so nothing is thrown here.
   */
  async unpackAhead(part: string, codec: Codec): Promise<void> {
    const entry = this.entries.get(keyOf(part)) ?? null;
    if (entry === null || "data" in entry || this.total + entry.size > MAX_TOTAL) return;
    const data = await unpackBeside(entry, codec).catch(() => null);
    if (data !== null) this.ahead.set(entry, data);
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
    const there = this.entries.get(key) ?? null;
    const data = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const old = there !== null && "data" in there ? there.old : there;
    this.entries.set(key, { name: old?.name ?? part, data, old });
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

  /** Packs what was written, several parts at a time. `toBytes` packs what is left. */
  async pack(codec: Codec): Promise<void> {
    await Promise.all(
      [...this.entries].map(async ([key, entry]) => {
        if (entry !== null && "data" in entry) this.entries.set(key, await packBeside(entry, codec));
      }),
    );
  }

  toBytes(): Uint8Array {
    return writeZip(
      this.present().map((entry) => ("data" in entry ? packEntry(entry.name, entry.data, entry.old) : entry)),
    );
  }

  private present(): readonly (ZipEntry | FreshEntry)[] {
    return [...this.entries.values()].filter((entry) => entry !== null);
  }
}

function keyOf(part: string): string {
  return part.replace(/^\//, "").toLowerCase();
}
