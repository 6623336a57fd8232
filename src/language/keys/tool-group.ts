/** Words of the page over a whole peer group. */
/** Every figure arrives here as text. */
export interface GroupWords {
  readonly groupIn: (group: string, year: number) => string;
  readonly tabs: Readonly<Record<"table" | "areas" | "movers" | "criteria", string>>;

  /** Of the group's totals. */
  readonly summary: (
    of: Readonly<Record<"units" | "mean" | "median" | "highest" | "lowest", string>>,
  ) => string;
  readonly classes: (counts: readonly (readonly [name: string, count: string])[]) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly by: string;
  readonly filter: string;
  readonly filters: Readonly<Record<"all" | "risen" | "fallen" | "close", (count: string) => string>>;
  readonly inClass: (name: string, count: string) => string;
  readonly order: string;
  readonly orders: Readonly<Record<"rank" | "name" | "places" | "points", string>>;
  readonly found: (count: string) => string;
  readonly none: string;
  /** How near is near, with its unit. */
  readonly closeLead: (margin: string) => string;
  readonly gap: (gap: string, unit: string) => string;

  readonly heatLead: string;
  readonly areaNames: (count: string) => string;
  readonly heatLegend: readonly [lowest: string, highest: string];
  readonly heatCell: (area: string, figure: string, rank: string | null) => string;
  readonly noFigure: string;

  readonly risen: string;
  readonly fallen: string;
  readonly noneRisen: string;
  readonly noneFallen: string;
  readonly ranks: (before: string, now: string) => string;
  readonly most: (area: string, change: string) => string;

  readonly decisive: string;
  readonly decisiveLead: string;
  readonly range: (lowest: string, highest: string) => string;
  readonly share: (percent: string) => string;
  readonly noneDecisive: string;
  readonly idle: (count: string) => string;
  readonly idleLead: string;
  readonly same: Readonly<Record<"maximum" | "zero" | "equal", string>>;
  readonly noneIdle: string;
}
