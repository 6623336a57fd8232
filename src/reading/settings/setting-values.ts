/** Values of settings as text and back; null for text that is no such value. */
import type { ScoreClass } from "../../scorebook/settings";
import { parseNumber } from "../../text/number-text";

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON, or undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A list in which every element passes; null where one does not. */
export function listOf<T>(value: unknown, read: (element: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const list: T[] = [];
  for (const element of value as readonly unknown[]) {
    const passed = read(element);
    if (passed === null) return null;
    list.push(passed);
  }
  return list;
}

export function anyText(text: string): string {
  return text;
}

/** One of some words; null for any other. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => T | null {
  return (text) => words.find((word) => word === text.trim()) ?? null;
}

/** A share in percent ("90", "90,5 %") → millionths of a percent, from 0 to 100. */
export function percentOf(text: string): number | null {
  const value = parseNumber(text.replace(/%\s*$/, ""), null);
  return value === null || value < 0 || value > 100_000_000 ? null : value;
}

/** Millionths of a percent → "90", "90.5". */
export function percentText(millionths: number): string {
  return String(millionths / 1e6);
}

/** [{"name": "A", "from": 90}, …] → classes, the highest first. */
export function classesOf(text: string): readonly ScoreClass[] | null {
  const classes = listOf(parseJson(text), (element): ScoreClass | null => {
    if (!isRecord(element) || typeof element["name"] !== "string") return null;
    const from = percentOf(String(element["from"]));
    return from === null ? null : { name: element["name"], from };
  });
  return classes === null || classes.length === 0 ? null : classes.sort((a, b) => b.from - a.from);
}

export function classesText(classes: readonly ScoreClass[]): string {
  return JSON.stringify(classes.map(({ name, from }) => ({ name, from: from / 1e6 })));
}

/** A list as JSON, or as lines that a person typed. */
export function linesOf(text: string): readonly string[] | null {
  const list = listOf(parseJson(text), (element) => (typeof element === "string" ? element : null));
  if (list !== null) return list;
  return text.trim().startsWith("[") ? null : text.split("\n").filter((line) => line.trim() !== "");
}
