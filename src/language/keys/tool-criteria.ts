/** Words of the view of all criteria: search, filters, order, and what is said of each. */
/** Every figure arrives as text. */
export interface CriteriaWords {
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly filter: string;
  /** With how many there are. */
  readonly filters: Readonly<
    Record<
      "all" | "lost" | "unfinished" | "changed" | "allOrNothing" | "recoverable",
      (count: string) => string
    >
  >;
  readonly order: string;
  readonly orders: Readonly<Record<"tree" | "lost" | "percent" | "fallen" | "gain", string>>;
  readonly found: (count: string) => string;
  readonly lostAt: (points: string, count: string) => string;
  readonly nothing: string;

  readonly noScore: string;
  readonly notApplicable: string;
  readonly allOrNothing: string;
  /** What regaining the lost points brings; places of the total or the area, null for none. */
  readonly winsTotal: (places: string) => string;
  readonly winsArea: (places: string) => string;
  readonly together: string;
  readonly togetherInArea: string;
  readonly selfScored: string;
  readonly appraised: string;
  readonly reason: string;
  readonly responsible: string;
  readonly remedy: string;
}
