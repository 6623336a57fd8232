/** Words of the menu of tools in the pane, and of the pages behind it. */
import type { DocumentKind } from "./documents";

/** What the menu says of a page. */
interface MenuWords {
  readonly title: string;
  readonly hint: string;
}

export interface ToolWords {
  /** Name of the menu. */
  readonly menu: string;
  readonly back: string;
  /** The same where there are no results yet. */
  readonly backToTrouble: string;
  /** Offered where no table was recognised. */
  readonly mapByHand: string;

  /** Pages whose own words load with them. */
  readonly outlook: MenuWords;
  readonly group: MenuWords;
  readonly check: MenuWords;
  readonly settings: MenuWords;
  readonly mapping: MenuWords;
  readonly matching: MenuWords;

  readonly documents: {
    readonly title: string;
    /** What the menu says below the title. */
    readonly hint: string;
    readonly lead: string;
    /** Which document, and what each is. */
    readonly kind: string;
    readonly kinds: Readonly<Record<DocumentKind, string>>;
    readonly one: (of: string) => string;
    /** Of another document than the report. */
    readonly other: (of: string) => string;
    readonly all: (units: number) => string;
    readonly allOther: (units: number) => string;
    readonly allGroups: (groups: number) => string;
    readonly allHint: string;
    readonly making: (done: number, total: number) => string;
    readonly preparing: string;
    readonly cancelling: string;
    readonly cancel: string;
    readonly nothing: string;
    readonly made: (count: number, file: string) => string;
    readonly failed: string;
    readonly cancelled: string;
    readonly template: {
      readonly choose: string;
      readonly hint: string;
      readonly chosen: (name: string, places: number) => string;
      readonly drop: string;
      readonly unknown: (places: readonly string[]) => string;
      readonly empty: string;
      readonly places: string;
      readonly lines: string;
      readonly blocks: string;
    };
  };
}
