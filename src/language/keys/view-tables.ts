/** Keys of the words of views that are copied as tables and pictures. */
import type { Severity } from "../../scorebook/finding";

type ViewName = "areas" | "why" | "criteria" | "comparison" | "findings";

export interface ViewTableWords {
  readonly copyTable: string;
  /** Name of the box in which a table stands that was not copied. */
  readonly table: string;
  readonly picture: string;
  readonly pictureOf: (title: string) => string;
  /** Of the unit and the year. */
  readonly titles: Readonly<Record<ViewName, (unit: string, year: number) => string>>;
  readonly code: string;
  readonly name: string;
  readonly total: string;
  readonly score: string;
  readonly max: string;
  readonly percent: string;
  readonly lost: string;
  readonly rank: string;
  readonly median: string;
  readonly scoreOf: (year: number) => string;
  readonly changeOf: (year: number) => string;
  readonly placesOf: (year: number) => string;
  readonly reason: string;
  readonly responsible: string;
  readonly byPerformance: string;
  readonly byMax: string;
  readonly gap: string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kind: string;
  readonly message: string;
  readonly cells: string;
  readonly printed: string;
  readonly computed: string;
}
