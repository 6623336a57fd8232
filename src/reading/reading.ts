/** What reading hands back: the book, what was wrong on the way, and how every sheet was understood. */
import type { ScoreBook } from "../scorebook/assessment";
import type { Finding } from "../scorebook/finding";
import type { Recognition } from "../scorebook/recognition";

export interface Reading {
  readonly book: ScoreBook;
  readonly findings: readonly Finding[];
  readonly recognitions: readonly Recognition[];
}
