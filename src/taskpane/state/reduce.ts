/** The pane's one reducer: pure, so that every view can be reached and tested without a browser. */
import { totalOf } from "../../scorebook/assessment";
import type {
  Check,
  CriteriaChoice,
  PaneEvent,
  PaneState,
  ReadyState,
  TrialTexts,
  UnitPlace,
  Work,
} from "./pane-state";

const IDLE = { kind: "idle" } as const;

/** What was lost, as the table has it. */
const LOST: CriteriaChoice = { query: "", filter: "lost", order: "tree" };

const UNTRIED: TrialTexts = { scores: new Map(), maxima: new Map(), weights: new Map() };

const UNCHECKED: Check = { source: null, choice: {}, outcome: { kind: "none" } };

/** The state after an event; an event that has no meaning in a state leaves it as it is. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "closed":
      return state.stage === "empty" ? state : { stage: "empty" };
    case "reading-began":
      // A re-read keeps what is on screen until the new figures are there.
      return state.stage === "ready"
        ? { ...state, notice: null, rereading: { done: 0, total: 0 } }
        : { stage: "reading" };
    case "reading-progressed":
      return progressed(state, { done: event.done, total: event.total });
    case "reading-dropped":
      return state.stage === "ready" ? { ...state, rereading: null } : state;
    case "excel-waits":
      return state.stage === "reading" || state.stage === "ready"
        ? { ...state, waiting: event.waiting }
        : state;
    case "opened":
      return opened(state, event);
    case "opening-failed":
      return { stage: "failed", trouble: event.trouble, seen: event.seen, page: "overview", pageSheet: null };
    case "page-opened":
      return state.stage === "ready" || state.stage === "failed"
        ? { ...state, page: event.page, pageSheet: event.sheet }
        : state;
    default:
      return state.stage === "ready" ? reduceReady(state, event) : state;
  }
}

function progressed(
  state: PaneState,
  progress: { readonly done: number; readonly total: number },
): PaneState {
  if (state.stage === "reading") return { ...state, progress };
  // A report that reads the workbook once more has a progress of its own.
  return state.stage === "ready" && state.rereading !== null ? { ...state, rereading: progress } : state;
}

function opened(state: PaneState, event: Extract<PaneEvent, { type: "opened" }>): ReadyState {
  const { book, analysis, place, ownSheets, baseFile } = event;
  const before = state.stage === "ready" ? state : null;
  return {
    stage: "ready",
    book,
    analysis,
    place,
    ownSheets,
    baseFile,
    plannedSheets: null,
    page: before?.page ?? "overview",
    pageSheet: before?.pageSheet ?? null,
    tab: before?.tab ?? "areas",
    compared: 0,
    criteria: before?.criteria ?? LOST,
    rival: null,
    // Other figures may number their criteria otherwise.
    trials: before?.book.fingerprint === book.fingerprint ? before.trials : new Map<string, TrialTexts>(),
    work: IDLE,
    reports: IDLE,
    template: before?.template ?? null,
    // What was held against other figures says nothing of these.
    check: { ...(before?.check ?? UNCHECKED), outcome: { kind: "none" } },
    waiting: false,
    rereading: null,
    stale: false,
    notice: null,
  };
}

function reduceReady(state: ReadyState, event: PaneEvent): ReadyState {
  switch (event.type) {
    case "years-chosen":
      return {
        ...state,
        analysis: event.analysis,
        place: event.place,
        compared: 0,
        rival: null,
        plannedSheets: null,
        work: atRest(state.work),
      };
    case "unit-chosen":
      return {
        ...state,
        place: event.place,
        compared: sameGroup(state, event.place) ? state.compared : 0,
        rival: sameGroup(state, event.place) ? state.rival : null,
        work: atRest(state.work),
      };
    case "tab-chosen":
      return { ...state, tab: event.tab };
    case "compared":
      return { ...state, compared: event.criterion };
    case "criteria-chosen":
      return { ...state, criteria: event.choice };
    case "rival-chosen":
      return { ...state, rival: event.rival };
    case "tried":
      return { ...state, trials: new Map(state.trials).set(trialKey(state), event.texts) };
    case "planned":
      return { ...state, plannedSheets: event.sheets };
    case "source-checked":
      return { ...state, stale: event.fingerprint !== state.book.fingerprint };
    case "noticed":
      return { ...state, notice: event.trouble };
    case "notice-closed":
      return { ...state, notice: null };
    default:
      return reduceReports(reduceWork(reduceChecking(state, event), event), event);
  }
}

function reduceChecking(state: ReadyState, event: PaneEvent): ReadyState {
  const { check } = state;
  switch (event.type) {
    case "check-began": {
      const { source, choice } = event;
      return { ...state, check: { source, choice, outcome: { kind: "checking" } } };
    }
    case "checked":
      return { ...state, check: { ...check, outcome: { kind: "checked", texts: event.texts } } };
    case "check-failed":
      return { ...state, check: { ...check, outcome: { kind: "failed", trouble: event.trouble } } };
    case "check-left":
      return { ...state, check: { ...check, choice: {}, outcome: { kind: "none" } } };
    default:
      return state;
  }
}

function reduceReports(state: ReadyState, event: PaneEvent): ReadyState {
  const { reports } = state;
  switch (event.type) {
    case "template-chosen":
      return { ...state, template: event.template, reports: IDLE };
    case "reports-began":
      return { ...state, reports: { kind: "making", done: 0, total: 0, cancelling: false } };
    case "reports-progressed":
      if (reports.kind !== "making") return state;
      return { ...state, reports: { ...reports, done: event.done, total: event.total } };
    case "reports-cancel-asked":
      return reports.kind === "making" ? { ...state, reports: { ...reports, cancelling: true } } : state;
    case "reports-made":
      return { ...state, reports: { kind: "made", count: event.count, file: event.file } };
    case "reports-failed":
      return { ...state, reports: { kind: "failed", trouble: event.trouble } };
    default:
      return state;
  }
}

function reduceWork(state: ReadyState, event: PaneEvent): ReadyState {
  const { work } = state;
  switch (event.type) {
    case "write-began":
      return { ...state, work: { kind: "writing", done: 0, total: 0, cancelling: false } };
    case "write-progressed":
      if (work.kind !== "writing") return state;
      return { ...state, work: { ...work, done: event.done, total: event.total } };
    case "cancel-asked":
      return work.kind === "writing" ? { ...state, work: { ...work, cancelling: true } } : state;
    case "written":
      return {
        ...state,
        work: {
          kind: "written",
          sheets: event.sheets,
          ...(event.missing === undefined ? {} : { missing: event.missing }),
        },
        ownSheets: Math.max(state.ownSheets, event.sheets.length),
      };
    case "work-failed":
      return {
        ...state,
        work: { kind: "failed", trouble: event.trouble },
        stale: state.stale || (event.trouble.kind === "host" && event.trouble.code === "source-changed"),
      };
    case "removal-asked":
      return { ...state, work: { kind: "confirming-removal", before: work } };
    case "removal-dropped":
      return work.kind === "confirming-removal" ? { ...state, work: work.before } : state;
    case "removal-began":
      return { ...state, work: { kind: "removing" } };
    case "removed":
      return { ...state, work: { kind: "removed", count: event.count }, ownSheets: 0 };
    default:
      return state;
  }
}

/** Work under way goes on; an end that was told belongs to the unit shown before. */
function atRest(work: Work): Work {
  return work.kind === "writing" || work.kind === "removing" ? work : IDLE;
}

function sameGroup(state: ReadyState, place: UnitPlace): boolean {
  return state.place.group === place.group;
}

/** Writing or removing is under way. */
export function isBusy({ work }: ReadyState): boolean {
  return work.kind === "writing" || work.kind === "removing";
}

/** The group analysis and unit that a state shows. @throws Error when the place is not in the analysis */
export function shownUnit({ analysis, place }: Pick<ReadyState, "analysis" | "place">) {
  const group = analysis.groups[place.group];
  const unit = group?.current.units[place.unit];
  if (group === undefined || unit === undefined) throw new Error("the place lies outside the analysis");
  return { group, unit, total: totalOf(group.current) };
}

/** What is tried for the unit and year shown; nothing where nothing was. */
export function shownTrial(state: ReadyState): TrialTexts {
  return state.trials.get(trialKey(state)) ?? UNTRIED;
}

function trialKey({ analysis, place }: ReadyState): string {
  return `${analysis.year}/${place.group}/${place.unit}`;
}
