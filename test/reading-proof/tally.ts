/** Counts outcomes, keeps every one that is not the same, and prints them by workbook. */
import { appendFileSync } from "node:fs";
import type { Book } from "./books";

export interface Failure {
  readonly book: Book;
  /** "captions", "cells" … */
  readonly test: string;
  readonly verdict: string;
  /** What was changed: "sheet 1 D4". */
  readonly cell: string;
  readonly old: string;
  readonly new: string;
  readonly lines: readonly string[];
}

/** Every outcome but "same" goes into this file, one a line. */
const REPORT = process.env["PAR_INDEX_MUTATIONS_REPORT"];
/** Lines of a failing workbook that are printed; the file has them all. */
const MOST_LINES = Number(process.env["PAR_INDEX_MUTATIONS_LINES"] ?? 0);

export class Tally {
  private readonly counts = new Map<string, number>();
  private readonly failures: Failure[] = [];

  /** @param grave verdicts that a test must bring down to none */
  constructor(
    readonly test: string,
    private readonly grave: readonly string[],
  ) {}

  count(what: string, by = 1): void {
    this.counts.set(what, this.of(what) + by);
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  add(failure: Omit<Failure, "test">): void {
    this.count(failure.verdict);
    if (failure.verdict === "same") return;
    const whole = { ...failure, test: this.test };
    this.failures.push(whole);
    if (REPORT === undefined) return;
    const { book, verdict, cell, old, new: now, lines } = whole;
    const row = [this.test, verdict, book.kind, book.title, cell, old, now, lines.join(" ; ")];
    appendFileSync(REPORT, `${row.map((text) => text.replace(/\s+/g, " ")).join("\t")}\n`);
  }

  /** Prints the line of counts, and what is grave by workbook. */
  print(line: string): void {
    const byBook = new Map<string, Failure[]>();
    for (const failure of this.failures) {
      if (!this.grave.includes(failure.verdict)) continue;
      const { title } = failure.book;
      byBook.set(title, [...(byBook.get(title) ?? []), failure]);
    }
    const told = [...byBook].flatMap(([title, own]) => {
      const shown = own.slice(0, MOST_LINES).map(({ verdict, cell, old, new: now, lines }) => {
        return `    ${verdict} ${cell}: ${JSON.stringify(old)} → ${JSON.stringify(now)}: ${lines.join("; ")}`;
      });
      return MOST_LINES === 0 ? [] : [`  ${title}: ${own.length}`, ...shown];
    });
    process.stderr.write([line, ...told].map((text) => `${text}\n`).join(""));
  }

  /** Fails once a count that has been brought down to none is back; before that it only tells. */
  expectAtMost(verdict: string, most: number): void {
    const count = this.of(verdict);
    if (count > most && most > 0)
      process.stderr.write(`  ${this.test}: ${verdict} ${count}, was ${most} in a short run\n`);
    if (most > 0 || count === 0) return;
    const all = this.failures.filter((failure) => failure.verdict === verdict);
    const first = all.slice(0, 20).map(({ book, cell, old, new: now, lines }) => {
      return `${book.title} | ${cell}: ${JSON.stringify(old)} → ${JSON.stringify(now)}: ${lines.join("; ")}`;
    });
    throw new Error(`${this.test}: ${count} × ${verdict}\n${first.join("\n")}`);
  }
}
