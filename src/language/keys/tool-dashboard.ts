/** Words of the page beside the pane on a wide screen. */
export interface DashboardWords {
  readonly title: string;
  /** The switch between this page and the sheets. */
  readonly views: string;
  readonly dashboard: string;
  readonly sheets: string;
  /** `short`: rank and score in one line, null where there are none. */
  readonly subtitle: (group: string, year: number, short: string | null) => string;
  readonly lost: string;
  readonly nothingLost: string;
  readonly allCriteria: string;
  readonly moved: (baseYear: number) => string;
  readonly heat: string;
}
