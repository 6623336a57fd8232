import { readBook } from "../../../src/reading/read-book";
import { NO_CORRECTIONS, type Corrections } from "../../../src/scorebook/corrections";
import {
  columnOf,
  isOfThisSheet,
  keptWith,
  keptWithout,
  saysTheSame,
  sheetsAlike,
  startOf,
  tableOf,
  withColumn,
  withFrame,
  withRole,
  withRow,
  withTableChosen,
  withUnit,
  withYear,
} from "../../../src/taskpane/view/mapping-draft";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook/snapshot";
import { sheet, snapshotOf } from "../../making/snapshot";

const FORM = [
  ["TT", "Đơn vị", "Cải cách thể chế (10 điểm)", "Tài chính công (5 điểm)"],
  [1, "Huyện Ba Bể", 9, 4],
  [2, "Huyện Na Rì", 8, 5],
] as const;
const TWO_YEARS = snapshotOf(sheet("Năm 2021", FORM), sheet("Năm 2022", FORM), sheet("Ghi chú", [["Họp"]]));

const STRANGE = snapshotOf(
  sheet("2022", [
    ["", "Việc", "Thang", "Ba Bể", "Na Rì"],
    ["", "(a)", "(b)", "(c)", "(d)"],
    ["I", "Cải cách thể chế", 10, 9, 7],
    ["II", "Tài chính công", 5, 5, 3],
  ]),
);

function sheetOf({ sheets }: Snapshot, name: string): SheetSnapshot {
  const found = sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function start(snapshot: Snapshot, name: string, corrections: Corrections = NO_CORRECTIONS) {
  return startOf(sheetOf(snapshot, name), readBook(snapshot, { corrections }).recognitions, corrections);
}

test("a sheet begins as it is kept, else as it was recognised, else with a guess", () => {
  expect(start(TWO_YEARS, "Năm 2022")).toMatchObject({ origin: "recognised", alike: true });
  // The shape of its cells tells a table, though no word of its header does.
  expect(start(STRANGE, "2022")).toMatchObject({ origin: "recognised" });
  expect(start(TWO_YEARS, "Ghi chú")).toMatchObject({ origin: "suggested" });
  const source = sheetOf(STRANGE, "2022");
  const kept = keptWith(NO_CORRECTIONS, start(STRANGE, "2022"), source);
  expect(start(STRANGE, "2022", kept)).toMatchObject({ origin: "kept", alike: true });
});

test("kept for a form it is that of all its sheets; with a year or a unit, of this one alone", () => {
  const source = sheetOf(TWO_YEARS, "Năm 2022");
  const draft = start(TWO_YEARS, "Năm 2022");
  expect(sheetsAlike(draft, source, TWO_YEARS.sheets)).toEqual(["Năm 2021"]);
  expect(keptWith(NO_CORRECTIONS, draft, source).layouts).toMatchObject([{ sheet: "" }]);
  for (const particular of [
    withYear(draft, 2020),
    withUnit(draft, "Huyện Ba Bể"),
    withColumn(draft, { ...columnOf(draft, 2), year: 2020 }),
  ]) {
    expect(isOfThisSheet(particular)).toBe(true);
    expect(keptWith(NO_CORRECTIONS, particular, source).layouts).toMatchObject([
      { sheet: "Năm 2022", shape: "" },
    ]);
  }
});

test("what is kept takes the place of what was kept before, and leaves other sheets alone", () => {
  const [first, second] = [sheetOf(TWO_YEARS, "Năm 2021"), sheetOf(TWO_YEARS, "Năm 2022")];
  const only2021 = keptWith(NO_CORRECTIONS, withYear(start(TWO_YEARS, "Năm 2021"), 2019), first);
  const both = keptWith(only2021, start(TWO_YEARS, "Năm 2022"), second);
  expect(both.layouts.map(({ sheet: name }) => name)).toEqual(["Năm 2021", ""]);
  const again = keptWith(both, start(TWO_YEARS, "Năm 2022", both), second);
  expect(again.layouts).toHaveLength(2);
  expect(keptWithout(again, second).layouts.map(({ sheet: name }) => name)).toEqual(["Năm 2021"]);
});

test("the header stays above the body, whichever edge is moved", () => {
  const source = sheetOf(STRANGE, "2022");
  const draft = start(STRANGE, "2022");
  const edges = (of: typeof draft) => {
    const { headerTop, headerBottom, bodyTop, bodyBottom } = tableOf(of);
    return [headerTop, headerBottom, bodyTop, bodyBottom];
  };
  expect(edges(withFrame(draft, source, { headerBottom: 2 }))).toEqual([0, 2, 3, -1]);
  expect(edges(withFrame(draft, source, { headerTop: 1 }))).toEqual([1, 1, 2, -1]);
  expect(edges(withFrame(draft, source, { bodyTop: 1 }))).toEqual([0, 0, 1, -1]);
  expect(edges(withFrame(draft, source, { bodyTop: 0 }))).toEqual([0, 0, 1, -1]);
  expect(edges(withFrame(draft, source, { bodyBottom: 1 }))).toEqual([0, 0, 1, 1]);
});

test("when the header moves, columns follow, but not those that the person has named", () => {
  const source = sheetOf(STRANGE, "2022");
  const named = withColumn(start(STRANGE, "2022"), {
    column: 3,
    role: "self",
    subject: "Huyện Ba Bể",
    year: null,
  });
  const moved = withFrame(named, source, { headerTop: 0, headerBottom: 0 });
  expect(columnOf(moved, 3)).toMatchObject({ role: "self", subject: "Huyện Ba Bể" });
  expect(columnOf(moved, 4)).toMatchObject({ role: "final", subject: "Na Rì" });
});

test("a column is what the person says; a score that had no name takes that of its header", () => {
  const source = sheetOf(STRANGE, "2022");
  const draft = withFrame(start(STRANGE, "2022"), source, { headerBottom: 0 });
  const max = withRole(draft, source, 2, "max");
  expect(columnOf(max, 2)).toMatchObject({ role: "max" });
  expect(columnOf(withRole(max, source, 2, "final"), 2)).toMatchObject({ role: "final", subject: "Thang" });
  expect(columnOf(withRole(draft, source, 3, "ignored"), 3)).toMatchObject({ subject: "" });
});

test("a row is what the person says, until they take it back", () => {
  const draft = start(STRANGE, "2022");
  const said = withRow(withRow(draft, 3, "total"), 3, "ignored");
  expect(tableOf(said).rows).toEqual([{ row: 3, meaning: "ignored" }]);
  expect(saysTheSame(withRow(said, 3, null), draft)).toBe(true);
  expect(saysTheSame(said, draft)).toBe(false);
});

test("of several tables on a sheet each is put right by itself", () => {
  const blocks = snapshotOf(sheet("Xếp hạng 2022", [...FORM, [], ...FORM.map((row) => [...row])]));
  const draft = start(blocks, "Xếp hạng 2022");
  const second = withTableChosen(draft, draft.tables.length - 1);
  const changed = withYear(second, 2021);
  expect(changed.tables.map(({ year }) => year)).toEqual(
    draft.tables.map((_, at) => (at === second.at ? 2021 : null)),
  );
});
