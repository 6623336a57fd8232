/** xl/sharedStrings.xml: found by number, and made text only when a cell asks for it. */
import { nameBytes, XmlBytes } from "./xml-bytes";

const SI = nameBytes("si");
const T = nameBytes("t");
const PHONETIC = nameBytes("rPh");

export class SharedStrings {
  private readonly starts: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly xml: XmlBytes;

  /** @param bytes of the part in UTF-8, empty where the workbook has none */
  constructor(bytes: Uint8Array) {
    this.xml = new XmlBytes(bytes);
    const { xml } = this;
    while (xml.nextTag()) {
      const { closing } = xml;
      if (closing || !xml.isNamed(SI)) {
        xml.skipAttributes();
        continue;
      }
      xml.skipAttributes();
      this.starts.push(xml.empty ? -1 : xml.at);
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** Text of an item, "" where there is none of that number. */
  at(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const start = this.starts[index] ?? -1;
    let text = "";
    if (start >= 0) {
      this.xml.at = start;
      text = richText(this.xml, SI);
    }
    this.texts[index] = text;
    return text;
  }
}

/** The text of `<si>` or `<is>`, its runs put together, without what tells how it is pronounced. */
export function richText(xml: XmlBytes, end: Uint8Array): string {
  let text = "";
  while (xml.nextTag()) {
    if (xml.closing) {
      const done = xml.isNamed(end);
      xml.skipAttributes();
      if (done) break;
    } else if (xml.isNamed(PHONETIC)) {
      xml.skipElement();
    } else {
      const isText = xml.isNamed(T);
      xml.skipAttributes();
      if (isText && !xml.empty) text += xml.characters();
    }
  }
  return text;
}
