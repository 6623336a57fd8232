/** Changes to a text by position: what is not named stays as it was, character for character. */
import type { XmlElement } from "./xml-tree";

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export class XmlEdit {
  private readonly changes: Change[] = [];

  constructor(private readonly source: string) {}

  /** Changes must not overlap; several insertions at one place stand in the order they were made. */
  replace(from: number, to: number, text: string): void {
    this.changes.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Adds text at the end of an element's content; "<a/>" is opened for it. */
  append(element: XmlElement, text: string): void {
    if (element.contentEnd !== element.end) {
      this.insert(element.contentEnd, text);
      return;
    }
    const slash = this.source.lastIndexOf("/", element.end);
    this.replace(slash, element.end, `>${text}</${element.name}>`);
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const present = element.attributes.find((attribute) => attribute.name === name);
    if (present !== undefined) this.replace(present.start, present.end, value);
    else this.insert(element.start + 1 + element.name.length, ` ${name}="${value}"`);
  }

  get changed(): boolean {
    return this.changes.length > 0;
  }

  result(): string {
    let text = "";
    let at = 0;
    for (const { from, to, text: put } of this.changes.sort((a, b) => a.from - b.from)) {
      if (from < at) throw new RangeError(`changes overlap at ${from}`);
      text += this.source.slice(at, from) + put;
      at = to;
    }
    return text + this.source.slice(at);
  }
}
