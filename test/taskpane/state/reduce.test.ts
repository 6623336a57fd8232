import { analyseBook } from "../../../src/app/analyse-book";
import { understand } from "../../../src/app/open-book";
import type { PaneEvent, PaneState, ReadyState } from "../../../src/taskpane/state/pane-state";
import { reduce, shownTrial } from "../../../src/taskpane/state/reduce";
import { workbookOfDistricts } from "../workbook-of-districts";

const book = understand(workbookOfDistricts());
const analysis = analyseBook(book);
const OPENED: PaneEvent = {
  type: "opened",
  book,
  analysis,
  place: { group: 0, unit: 1 },
  ownSheets: 0,
  baseFile: null,
};
const SHEETS = [{ definedName: "CCHC_XepHang", sheet: "Xếp hạng", created: true }];

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, { stage: "empty" });
}

function ready(...events: readonly PaneEvent[]): ReadyState {
  const state = after(OPENED, ...events);
  if (state.stage !== "ready") throw new Error("expected figures on screen");
  return state;
}

describe("opening", () => {
  test("from nothing over reading to the areas of the unit", () => {
    expect(after({ type: "reading-began" })).toEqual({ stage: "reading" });
    expect(ready()).toMatchObject({ tab: "areas", place: { group: 0, unit: 1 }, work: { kind: "idle" } });
  });

  test("a failure takes the place of the figures", () => {
    const trouble = { kind: "host", code: "busy" } as const;
    expect(after(OPENED, { type: "opening-failed", trouble, seen: null })).toEqual({
      stage: "failed",
      trouble,
      seen: null,
      page: "overview",
      pageSheet: null,
    });
  });

  test("reading again keeps the figures on screen, then the view that was open", () => {
    const again = ready({ type: "tab-chosen", tab: "criteria" }, { type: "reading-began" });
    expect(again.tab).toBe("criteria");
    expect(reduce(again, OPENED)).toMatchObject({ stage: "ready", tab: "criteria", stale: false });
  });

  test("what needs figures does nothing before there are any", () => {
    expect(after({ type: "unit-chosen", place: { group: 0, unit: 0 } })).toEqual({ stage: "empty" });
  });
});

describe("trying", () => {
  const texts = {
    scores: new Map([[2, "9"]]),
    maxima: new Map<number, string>(),
    weights: new Map<number, string>(),
  };
  const tried = { type: "tried", texts } as const;
  const other = { type: "unit-chosen", place: { group: 0, unit: 0 } } as const;

  test("what was tried is that unit's, and there again when it is shown again", () => {
    expect(shownTrial(ready(tried))).toBe(texts);
    expect(shownTrial(ready(tried, other)).scores.size).toBe(0);
    expect(shownTrial(ready(tried, other, { type: "unit-chosen", place: { group: 0, unit: 1 } }))).toBe(
      texts,
    );
  });

  test("it stays when the same figures are read again, and goes with others", () => {
    expect(shownTrial(ready(tried, { type: "reading-began" }, OPENED))).toBe(texts);
    const others = understand(workbookOfDistricts(6));
    const changed = { ...OPENED, book: others, analysis: analyseBook(others) };
    expect(shownTrial(ready(tried, changed)).scores.size).toBe(0);
  });
});

describe("choosing", () => {
  test("another unit of the group keeps what units are compared by; the end of a write was another unit's", () => {
    const state = ready(
      { type: "compared", criterion: 4 },
      { type: "written", sheets: SHEETS },
      { type: "unit-chosen", place: { group: 0, unit: 2 } },
    );
    expect(state).toMatchObject({ place: { group: 0, unit: 2 }, compared: 4, work: { kind: "idle" } });
  });

  test("another group or other years compare by the total again: criteria differ", () => {
    const place = { group: 1, unit: 0 };
    expect(ready({ type: "compared", criterion: 4 }, { type: "unit-chosen", place }).compared).toBe(0);
    const years: PaneEvent = { type: "years-chosen", analysis, place: { group: 0, unit: 0 } };
    expect(ready({ type: "compared", criterion: 4 }, years)).toMatchObject({
      compared: 0,
      plannedSheets: null,
    });
  });
});

describe("writing", () => {
  test("tells its steps and its end, and knows that own sheets stand in the workbook now", () => {
    const writing = ready({ type: "write-began" }, { type: "write-progressed", done: 2, total: 5 });
    expect(writing.work).toEqual({ kind: "writing", done: 2, total: 5, cancelling: false });
    const written = reduce(writing, { type: "written", sheets: SHEETS });
    expect(written).toMatchObject({ work: { kind: "written", sheets: SHEETS }, ownSheets: 1 });
  });

  test("a unit chosen meanwhile does not hide that a write is under way", () => {
    const state = ready({ type: "write-began" }, { type: "unit-chosen", place: { group: 0, unit: 0 } });
    expect(state.work.kind).toBe("writing");
  });

  test("cancelling is shown until the host has stopped", () => {
    const asked = ready({ type: "write-began" }, { type: "cancel-asked" });
    expect(asked.work).toMatchObject({ kind: "writing", cancelling: true });
    const trouble = { kind: "host", code: "cancelled" } as const;
    expect(reduce(asked, { type: "work-failed", trouble })).toMatchObject({
      work: { kind: "failed", trouble },
    });
  });

  test("a source that changed while it was written makes the figures shown stale", () => {
    const trouble = { kind: "host", code: "source-changed" } as const;
    expect(ready({ type: "work-failed", trouble }).stale).toBe(true);
  });
});

describe("removing", () => {
  test("is asked for first; dropping the question brings back what was said before", () => {
    const asked = ready({ type: "written", sheets: SHEETS }, { type: "removal-asked" });
    expect(asked.work.kind).toBe("confirming-removal");
    expect(reduce(asked, { type: "removal-dropped" })).toMatchObject({ work: { kind: "written" } });
  });

  test("leaves no own sheets", () => {
    const removed = ready({ type: "written", sheets: SHEETS }, { type: "removed", count: 1 });
    expect(removed).toMatchObject({ work: { kind: "removed", count: 1 }, ownSheets: 0 });
  });
});

test("figures are stale while the source differs from what was read", () => {
  const changed = ready({ type: "source-checked", fingerprint: "another" });
  expect(changed.stale).toBe(true);
  expect(reduce(changed, { type: "source-checked", fingerprint: book.fingerprint })).toMatchObject({
    stale: false,
  });
});
