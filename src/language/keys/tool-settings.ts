/** Words of the page on which an office sets what belongs to it. */
import type { PeerGroup } from "../../scorebook/assessment";
import type { TieRule, Settings } from "../../scorebook/settings";

interface Choice {
  readonly label: string;
  readonly hint: string;
}

export interface SettingsToolWords {
  readonly lead: string;
  readonly letter: {
    readonly title: string;
    readonly hint: string;
    readonly superior: string;
    readonly issuer: string;
    readonly symbol: string;
    readonly place: string;
    readonly addressees: string;
    readonly addresseesHint: string;
    readonly recipients: string;
    readonly recipientsHint: string;
  };
  readonly signature: {
    readonly title: string;
    readonly authority: string;
    readonly authorityHint: string;
    readonly position: string;
    readonly signatory: string;
  };
  readonly ranking: {
    readonly title: string;
    readonly ties: string;
    readonly tieRules: Readonly<Record<TieRule, Choice>>;
  };
  readonly assessment: {
    readonly title: string;
    readonly threshold: string;
    readonly thresholdHint: string;
  };
  readonly classes: {
    readonly title: string;
    readonly hint: string;
    readonly of: Readonly<Record<PeerGroup["kind"], string>>;
    readonly name: (index: number) => string;
    readonly nameHead: string;
    readonly from: (index: number) => string;
    readonly fromHead: string;
    readonly add: string;
    readonly remove: (name: string) => string;
    readonly others: string;
  };
  readonly wording: {
    readonly title: string;
    readonly detail: string;
    readonly levels: Readonly<Record<Settings["detail"], Choice>>;
  };
  readonly phrases: {
    readonly title: string;
    readonly hint: string;
    readonly open: string;
    readonly update: string;
    readonly reread: string;
    readonly faults: (count: number) => string;
    readonly noFaults: string;
  };
  readonly faults: {
    readonly percent: string;
    readonly noName: string;
    readonly sameName: string;
    readonly sameLimit: string;
    readonly noClass: string;
  };
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  /** Where the workbook is a file in the page. */
  readonly savedInFile: string;
  readonly notSaved: string;
  readonly wrong: (count: number) => string;
  readonly defaults: string;
  readonly defaultsPut: string;
}
