/** What the parts of a session share: the workbook at hand, the state on screen, and the world beside it. */
import type { UnknownPlace } from "../../language/template-places";
import type { Beside, OpenBook } from "../../app/open-book";
import type { WriteRequest } from "../../app/write-sheets";
import type { WrittenText } from "../../report/check/written";
import type { Report } from "../../report/document";
import type { Language } from "../../language/language";
import { ProblemError } from "../../scorebook/problem";
import { HostError, type Host, type WorkOptions, type WrittenSheet } from "../../workbook/host";
import type { Snapshot } from "../../workbook/snapshot";
import { isMissingPart } from "../loading";
import type { PaneEvent, PaneState, ReadyState, Trouble } from "./pane-state";

export interface NamedBytes {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface TemplatePlaces {
  /** How many places will be filled. */
  readonly known: number;
  /** Places that no report has, as written. */
  readonly unknown: readonly UnknownPlace[];
}

/** Files beside the workbook; the entry point knows their formats. */
interface Documents {
  readonly word: (report: Report, language: Language) => Promise<Uint8Array>;
  /** The same in an office's own Word file. @throws HostError not-a-document */
  readonly fill: (template: Uint8Array, report: Report, language: Language) => Promise<Uint8Array>;
  /** What a template may be filled with, and what of it is no place. @throws HostError not-a-document */
  readonly placesOf: (template: Uint8Array) => Promise<TemplatePlaces>;
  /** One archive of them all. */
  readonly zip: (files: readonly NamedBytes[]) => Promise<Uint8Array>;
  /** Gives a file to the user, as a download. */
  readonly offer: (file: NamedBytes) => void;
  /** A report to check. @throws HostError not-a-document */
  readonly readWritten: (bytes: Uint8Array) => Promise<WrittenText>;
  /** Puts a text where the user can paste it from; false where the browser refuses. */
  readonly copy: (text: string, html?: string) => Promise<boolean>;
  /** Another workbook. @throws HostError not-a-workbook, encrypted … */
  readonly readWorkbook: (file: NamedBytes) => Promise<Snapshot>;
}

/** What takes long on a large workbook, done where the page need not wait. */
export interface LongWork {
  readonly understand: (snapshot: Snapshot, beside: Beside) => Promise<OpenBook>;
  readonly write: (
    host: Host,
    book: OpenBook,
    request: WriteRequest,
    work: WorkOptions,
  ) => Promise<readonly WrittenSheet[]>;
  /** How many sheets would be written. */
  readonly count: (book: OpenBook, request: WriteRequest) => Promise<number>;
}

/** What the pane needs of the world beside the workbook; the entry point provides it. */
export interface PanePorts {
  readonly language: Language;
  readonly version: string;
  /** The time as the sheets show it. */
  readonly time: () => string;
  /** The unit chosen last, kept between sessions. */
  readonly recallUnit: () => string | null;
  readonly rememberUnit: (name: string) => void;
  readonly documents: Documents;
  /** Who does the long work; the page itself where not given. */
  readonly longWork?: LongWork;
  /** Where a fault of this program goes, for those who repair it. */
  readonly reportFault: (fault: unknown) => void;
}

export interface Desk {
  readonly ports: PanePorts;
  readonly host: () => Host | null;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** The workbook as it stands now, with what people typed since; what is on screen stays. @throws HostError, ProblemError */
  readonly readAgain: () => Promise<OpenBook | null>;
}

/** The figures on screen, null where there are none. */
export function readyState({ state }: Pick<Desk, "state">): ReadyState | null {
  const now = state();
  return now.stage === "ready" ? now : null;
}

/** What a caught error means to the user; a fault of ours is said to be one, and reported. */
export function troubleOf(error: unknown, { reportFault }: Pick<PanePorts, "reportFault">): Trouble {
  if (error instanceof ProblemError) return { kind: "problem", problem: error.problem };
  if (error instanceof HostError) {
    const { code, subject } = error;
    return { kind: "host", code, ...(subject === "" ? {} : { subject }) };
  }
  if (isMissingPart(error)) return { kind: "host", code: "not-loaded" };
  reportFault(error);
  return { kind: "host", code: "fault" };
}
