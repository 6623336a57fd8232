/** Words of the list of areas: its order, and what is said of an area that is opened. */
/** Every figure arrives as text. */
export interface AreaWords {
  readonly order: string;
  readonly orders: Readonly<Record<"tree" | "percent" | "lost" | "fallen" | "median", string>>;
  readonly medianMark: string;
  readonly bestMark: string;
  readonly detail: string;
  /** The name of the button, which stands once for each area. */
  readonly detailOf: (area: string) => string;
  readonly beside: (median: string, gap: string | null, above: boolean) => string;
  readonly isBest: string;
  readonly best: (units: string, score: string, gap: string) => string;
  /** So many units are best; the first of them are named. */
  readonly andOthers: (named: string, count: string) => string;
  readonly lost: (points: string, count: string) => string;
  readonly nothingLost: string;
  readonly lostLine: (criterion: string, points: string) => string;
}
