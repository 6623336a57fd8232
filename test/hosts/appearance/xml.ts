/** A part of a package to be looked at: elements by their path, whatever their prefix. */
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  textOf,
  type XmlElement,
} from "../../../src/hosts/file/xml/xml-tree";

export class Xml {
  private constructor(
    readonly element: XmlElement,
    private readonly source: string,
  ) {}

  static parse(source: string): Xml {
    return new Xml(parseXml(source), source);
  }

  at(...path: readonly string[]): Xml | null {
    const found = path.reduce<XmlElement | null>((from, local) => from && childOf(from, local), this.element);
    return found === null ? null : new Xml(found, this.source);
  }

  /** Every element of the path's last name below the first of those before. */
  all(...path: readonly string[]): readonly Xml[] {
    const parent = this.at(...path.slice(0, -1));
    return parent === null
      ? []
      : childrenOf(parent.element, path.at(-1) ?? "").map((child) => new Xml(child, this.source));
  }

  get children(): readonly Xml[] {
    return this.element.children.map((child) => new Xml(child, this.source));
  }

  value(name = "val"): string | null {
    return attributeOf(this.element, name);
  }

  /** NaN where there is none. */
  number(name = "val"): number {
    return Number(this.value(name) ?? NaN);
  }

  get text(): string {
    return textOf(this.element, this.source);
  }
}

/** "'Xếp hạng'!$B$3:$B$5" → "B3:B5" */
export function plainRange(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
}
