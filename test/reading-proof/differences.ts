/** Where a reading says something else than the reading of the unchanged workbook. */
import { ScoreState } from "../../src/scorebook/score-table";
import type { Fact, Read, ReadYear } from "./read";

export interface Compared {
  /** Cells that were changed: what stands in them may differ. */
  readonly changed: ReadonlySet<string>;
  /** "figures": scores and maxima alone, wherever they are read from; "cells": every figure read, and its cell. */
  readonly by: "figures" | "cells";
  /** The only trace of a year was changed: a year that is not told is no other year. */
  readonly yearLost?: boolean;
}

/** A difference in words, and the year of the base reading that it concerns. */
export interface Difference {
  readonly text: string;
  /** Place among the base reading's years; −1 for a year that it does not have. */
  readonly year: number;
}

const A_LOT = 40;

function cellText(key: string): string {
  const [, sheet = "", row = "", column = ""] = /^(\d+)!(\d+),(\d+)$/.exec(key) ?? [];
  return sheet === "" ? key : `sheet ${Number(sheet) + 1} r${Number(row) + 1}c${Number(column) + 1}`;
}

function shown(fact: Fact | undefined): string {
  if (fact === undefined) return "nothing";
  return fact.points === null ? `state ${fact.state}` : String(fact.points / 1_000_000);
}

/** How much of the units of one year are those of another. */
function overlap(a: ReadYear, b: ReadYear): number {
  const keys = new Set(b.units.map(({ key }) => key));
  return a.units.filter(({ key }) => keys.has(key)).length;
}

/** The year of the other reading that tells of the same units and, if it can be, the same year. */
function partner(of: ReadYear, others: readonly ReadYear[], yearLost: boolean): ReadYear | null {
  let best: ReadYear | null = null;
  let most = 0;
  for (const other of others) {
    const same = of.year === other.year;
    if (!same && !yearLost) continue;
    const units = overlap(of, other) * 2 + (same ? 1 : 0);
    if (units > most && overlap(of, other) > 0) [best, most] = [other, units];
  }
  return best;
}

class Comparison {
  readonly found: Difference[] = [];

  constructor(
    private readonly base: ReadYear,
    private readonly other: ReadYear,
    private readonly at: number,
    private readonly how: Compared,
  ) {}

  private say(text: string): void {
    if (this.found.length < A_LOT) this.found.push({ text: `${this.base.year}: ${text}`, year: this.at });
  }

  run(): void {
    const { base, other, how } = this;
    if (base.year !== other.year) this.say(`year ${base.year} → ${other.year}`);
    this.lists("unit", base.units, other.units);
    const node = (of: ReadYear["nodes"][number]): { key: string; name: string } => ({
      key: `${of.key} below ${of.parent}${how.by === "cells" ? ` ${of.kind}` : ""}`,
      name: of.name,
    });
    this.lists("row of the tree", base.nodes.map(node), other.nodes.map(node));
    if (how.by === "cells" && base.official.join() !== other.official.join())
      this.say(`official ${base.official.join()} → ${other.official.join()}`);
    this.facts();
  }

  private lists(
    what: string,
    base: readonly { key: string; name: string }[],
    other: readonly { key: string; name: string }[],
  ): void {
    const [had, has] = [new Set(base.map(({ key }) => key)), new Set(other.map(({ key }) => key))];
    const gone = base.filter(({ key }) => !has.has(key));
    const come = other.filter(({ key }) => !had.has(key));
    if (gone.length > 0) this.say(`${what} gone (${gone.length}): ${gone[0]?.name ?? ""}`);
    if (come.length > 0)
      this.say(`${what} new (${come.length}): ${come[0]?.name ?? ""} ${come[0]?.key ?? ""}`);
  }

  private facts(): void {
    const { base, other, how } = this;
    for (const [key, fact] of base.facts) {
      const [what = ""] = key.split("|");
      const now = other.facts.get(key);
      if (how.by === "figures") {
        if (what === "score" || what === "max") this.figure(what, key, fact, now);
      } else this.cell(what, key, fact, now);
    }
    if (how.by !== "cells") return;
    for (const [key, fact] of other.facts) {
      if (base.facts.has(key) || fact.cell === "" || how.changed.has(fact.cell)) continue;
      if (fact.state === ScoreState.present) this.say(`${this.named(key)} new: ${shown(fact)}`);
    }
  }

  /** A figure by its value; one that stood in a changed cell may be gone. */
  private figure(what: string, key: string, fact: Fact, now: Fact | undefined): void {
    if (now === undefined) return; // the unit or the row is gone, which is said
    if (fact.points === now.points) return;
    if (what === "max" && now.points === null && this.maximaLost()) return;
    this.say(`${this.named(key)} ${shown(fact)} → ${shown(now)}`);
  }

  private maximaLost(): boolean {
    return [...this.base.facts].some(
      ([key, { cell }]) => key.startsWith("max|") && this.how.changed.has(cell),
    );
  }

  /** A figure by its value and cell; what is derived follows from others. */
  private cell(what: string, key: string, fact: Fact, now: Fact | undefined): void {
    const { changed } = this.how;
    if (fact.state === ScoreState.derived || changed.has(fact.cell)) return;
    if (fact.cell === "" && fact.points === null) return;
    if (what === "score" && this.madeOfChanged(key)) return;
    if (fact.points === now?.points && fact.cell === now.cell) return;
    this.say(`${this.named(key)} ${shown(fact)} → ${shown(now)} at ${cellText(now?.cell ?? "")}`);
  }

  /** True for a score that is the sum of parts of which one was changed. */
  private madeOfChanged(key: string): boolean {
    const place = key.slice(key.indexOf("|"));
    return [...new Set([...this.base.official, ...this.other.official])].some((part) => {
      return this.how.changed.has(this.base.facts.get(`${part}${place}`)?.cell ?? "");
    });
  }

  private named(key: string): string {
    const [what = "", unit = "", node = ""] = key.split("|");
    const unitName = this.base.units.find((each) => each.key === unit)?.name ?? cellText(unit);
    const nodeName = this.base.nodes.find((each) => each.key === node)?.name ?? cellText(node);
    return `${what} of ${unitName}, ${nodeName}`;
  }
}

/** Everything that another reading says otherwise. */
export function differences(base: Read, other: Read, how: Compared): Difference[] {
  const left = new Set(other.years);
  const found: Difference[] = [];
  base.years.forEach((year, at) => {
    const same = partner(year, [...left], how.yearLost === true);
    if (same === null) {
      found.push({ text: `${year.year}: gone (${year.units.length} units)`, year: at });
      return;
    }
    left.delete(same);
    const comparison = new Comparison(year, same, at, how);
    comparison.run();
    found.push(...comparison.found);
  });
  for (const { year, units } of left)
    found.push({ text: `${year}: new, ${units.length} units, ${units[0]?.name ?? ""}`, year: -1 });
  return found;
}
