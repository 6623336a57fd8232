/** Each rule of the checker by its own example: what it reads there, and no rule before it reads something else. */
import { analyse } from "../../../src/analysis/analyse";
import { BookFigures } from "../../../src/report/check/book-figures";
import type { Claim, Statement } from "../../../src/report/check/claim";
import { namesOf } from "../../../src/report/check/names";
import type { FigureRule } from "../../../src/report/check/rules/figure-rule";
import { NUMBER_RULES, PLACE_RULES } from "../../../src/report/check/rules/number-rules";
import { PERCENT_POINT_RULES, PERCENT_RULES } from "../../../src/report/check/rules/percent-rules";
import { POINT_RULES } from "../../../src/report/check/rules/point-rules";
import { STATEMENT_RULES } from "../../../src/report/check/rules/statement-rules";
import { saidIn } from "../../../src/report/check/said";
import { writtenText } from "../../../src/report/check/written";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { bachThongBook } from "../bach-thong";

const book = bachThongBook();
const { ties } = DEFAULT_SETTINGS;
const [group] = analyse(book).groups;
if (group === undefined) throw new Error("the book has a group");
const figures = new BookFigures(book, group, { ties });
const unit = group.current.units.findIndex(({ name }) => name === "Huyện Bạch Thông");

/** What is said of the marked place, and where it stands. */
function readAt(example: string): {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
} {
  const start = example.indexOf("⟦");
  const end = example.indexOf("⟧") - 1;
  const text = example.replace("⟦", "").replace("⟧", "");
  const said = saidIn(writtenText(text), {
    unit,
    figures,
    names: namesOf(group ?? never(), unit),
    decimal: ",",
  });
  const isThere = (place: { readonly start: number; readonly end: number }) =>
    place.start === start && place.end === end;
  return {
    claims: said.sentences.flatMap(({ claims }) => claims).filter(isThere),
    statements: said.sentences.flatMap(({ statements }) => statements).filter(isThere),
  };
}

function never(): never {
  throw new Error("the book has a group");
}

const TABLES: readonly (readonly [string, readonly FigureRule[]])[] = [
  ["points", POINT_RULES],
  ["percent", PERCENT_RULES],
  ["percentage points", PERCENT_POINT_RULES],
  ["places", PLACE_RULES],
  ["numbers", NUMBER_RULES],
];

test.each(TABLES.flatMap(([table, rules]) => rules.map((rule) => [table, rule.example, rule] as const)))(
  "%s: %s",
  (_, example, { says }) => {
    expect(readAt(example).claims.map(({ kind }) => kind)).toEqual(says === null ? [] : [says]);
  },
);

test.each(STATEMENT_RULES.map((rule) => [rule.example, rule] as const))("%s", (example, { says }) => {
  expect(readAt(example).statements.map(({ kind }) => kind)).toEqual(says === null ? [] : [says]);
});
