/** Every word of the field is understood in its own example, and no table contradicts itself. */
import { leadingCode } from "../../src/reading/axes/codes";
import { ownUnits, unitOfSheetName } from "../../src/reading/axes/own-unit";
import type { TablePlace } from "../../src/reading/layouts/layout";
import { maxInText } from "../../src/reading/regions/header-column";
import { decisionIn, provinceIn, yearOfTitle, yearsIn } from "../../src/reading/regions/titles";
import { ABBREVIATIONS, PARTED } from "../../src/text/abbreviations";
import * as areaNames from "../../src/reading/words/area-names";
import * as areas from "../../src/text/area-terms";
import * as captions from "../../src/reading/words/caption-terms";
import * as codes from "../../src/reading/words/code-terms";
import { COLUMN_TERMS } from "../../src/reading/words/column-terms";
import * as compared from "../../src/reading/words/comparison-terms";
import * as decisions from "../../src/reading/words/decision-terms";
import { headerRole, headerWords, isOfYearBefore, isTotalName } from "../../src/reading/words/header-words";
import * as maxima from "../../src/reading/words/maximum-terms";
import { OPENING_TERMS } from "../../src/reading/words/opening-terms";
import * as owners from "../../src/reading/words/own-unit-terms";
import * as rows from "../../src/reading/words/row-terms";
import * as persons from "../../src/reading/words/person-names";
import { areSynonyms, namesArea, spelledOut } from "../../src/text/synonyms";
import * as titles from "../../src/reading/words/title-terms";
import * as totals from "../../src/reading/words/total-terms";
import * as years from "../../src/reading/words/year-terms";
import * as bodies from "../../src/text/body-terms";
import { plain } from "../../src/text/fold";
import { NOT_APPLICABLE_TERMS } from "../../src/text/not-applicable-terms";
import { isNotApplicable } from "../../src/text/number-text";
import type { Term } from "../../src/text/terms";
import { bareUnitName, kindOfHeading, kindOfUnit } from "../../src/text/unit-names";

type Tables = Readonly<Record<string, unknown>>;
/** What is understood in the example: the entry's meaning, or another. */
type Judge = (example: string, meaning: string, term: string) => boolean;

const isRole: Judge = (example, meaning) => headerRole(example) === meaning;
const unitsIn = (title: string, sheet: string): string[] =>
  ownUnits({ view: { name: sheet }, titles: [{ text: title, cell: null }] } as unknown as TablePlace).map(
    ({ unit }) => unit.name,
  );
const isOwner: Judge = (example) => {
  const [name = ""] = unitsIn(example, "Sheet1");
  return /\sNội vụ$|\s(?:Chợ Mới|Tân Lập|Dân tộc|Bắc Kạn|Sơn Tây|Ba Đình|Sông Cầu|Phủ Thông|Vân Đồn|Thuế|UBND|tỉnh)$/.test(
    name,
  );
};
const issuer = (example: string): string => decisionIn(example)?.issuer ?? "";
const isMaximum: Judge = (example) => maxInText(example) !== null;
const bareName: Judge = (example) => bareUnitName(example).split(" ").length === 2;

/** Every table of words/ and text/ with what must come of its examples. */
const JUDGED: readonly (readonly [Tables, Readonly<Record<string, Judge>>])[] = [
  [{ COLUMN_TERMS, OPENING_TERMS, NOT_APPLICABLE_TERMS }, {
    COLUMN_TERMS: isRole, OPENING_TERMS: isRole, NOT_APPLICABLE_TERMS: isNotApplicable,
  }],
  [persons, { SURNAMES: persons.looksLikePerson }],
  [totals, { TOTAL_TERMS: isTotalName, TOTAL_STEMS: isTotalName, TOTAL_ENDINGS: isTotalName, TOTAL_PARTS: isTotalName }],
  [rows, {
    NOTE_TERMS: rows.isNote, STATISTIC_TERMS: rows.isStatisticName, SUM_TERMS: rows.isSubtotalName, SUMMED_TERMS: rows.isSubtotalName,
    BONUS_TERMS: (example, meaning) => rows.bonusOrPenalty(example) === meaning,
    PERCENT_ROW_TERMS: rows.isPercentRowName,
  }],
  [captions, { GENERIC_TERMS: captions.isGeneric, OTHER_FIGURE_TERMS: captions.isOtherFigure, MEASURE_TERMS: captions.isUnitOfMeasure }],
  [titles, {
    RESULT_TERMS: titles.speaksOfResults, DECISION_TERMS: titles.speaksOfDecision, TABLE_TITLE_TERMS: titles.isTableTitle,
    INDEX_TERMS: titles.speaksOfIndex,
  }],
  [compared, {
    YEAR_BEFORE_TERMS: isOfYearBefore,
    COMPARED_TERMS: (example) => !isOfYearBefore(example), CHANGE_TERMS: (example) => compared.isChange(headerWords(example), example),
  }],
  [areas, {
    AREA_NAMES: (example, meaning) =>
      areas.AREA_NAMES.every((other) => areSynonyms(example, other.example) === (other.meaning === meaning)),
    AREA_OPENINGS: namesArea, UNNUMBERED_AREA_TERMS: areaNames.isAreaName,
  }],
  [codes, { NUMBERED_TERMS: (example) => leadingCode(example) !== null, CRITERION_CODE_TERMS: codes.isCriterionCodeCaption }],
  [maxima, { MAXIMUM_TERMS: isMaximum, OPEN_MAXIMUM_TERMS: isMaximum, POINT_TERMS: isMaximum, BARE_POINT_TERMS: isMaximum }],
  [years, {
    YEAR_TERMS: (example) => yearOfTitle(example) === 2022, BARE_YEAR_TERMS: (example) => yearOfTitle(example) === 2022,
    DAY_TERMS: (example) => yearsIn(example).length === 0, MONTH_TERMS: (example) => yearsIn(example).length === 0,
  }],
  [decisions, {
    DECISION_WORDS: (example) => decisionIn(example)?.number === "501/QĐ-UBND",
    NUMBER_WORDS: (example) => decisionIn(example)?.number === "501/QĐ-UBND",
    ISSUER_OPENINGS: (example) => issuer(example) === "UBND tỉnh Bắc Kạn",
    ISSUER_HEADS: (example) => issuer(example).startsWith("Chủ tịch"),
    ISSUER_BODIES: (example) => issuer(example).endsWith("tỉnh Bắc Kạn"), ISSUER_PLACES: (example) => issuer(example).startsWith("UBND "),
    SUBJECT_WORDS: (example) => issuer(example) === "Sở Nội vụ", PROVINCE_TERMS: (example) => provinceIn(example) === "Bắc Kạn",
  }],
  [owners, {
    LABELLED_TERMS: isOwner, LABEL_ENDINGS: isOwner, OWNER_OPENINGS: isOwner, OWNER_BODIES: isOwner, OWNER_INITIALS: isOwner,
    OWNER_ENDINGS: (example) => unitsIn(example, "Sheet1")[0] === "Sở Nội vụ",
    MEASURED_TERMS: (example) => unitsIn(`Đơn vị: ${example}`, "Sheet1").length === 0,
    PLACE_TERMS: (example) => unitsIn(`KẾT QUẢ của Sở Nội vụ, ${example}`, "Sheet1")[0] === "Sở Nội vụ",
    SEVERAL_TERMS: (example) => unitsIn(`KẾT QUẢ của UBND ${example}`, "Sheet1").length === 0,
    NAMELESS_TERMS: (example) => unitOfSheetName(example) === "",
    NO_UNIT_LINE_TERMS: (example) => unitsIn(example, "Sheet1").length === 0,
  }],
  [bodies, {
    BODY_TERMS: (example, meaning) => kindOfUnit(example) === meaning, HEADING_TERMS: (example, meaning) => kindOfHeading(example) === meaning,
    COMMITTEE_TERMS: (example) => kindOfUnit(example) === "district",
    COMMITTEE_PREFIXES: bareName, PLACE_PREFIXES: bareName, PLACE_INITIALS: bareName,
  }],
]; // prettier-ignore

const tables = JUDGED.flatMap(([module, judges]) =>
  Object.entries(judges).map(([name, judge]) => ({
    name,
    judge,
    table: module[name] as readonly Term<string>[],
  })),
);

test.each(tables)("$name: each word is understood in its example", ({ table, judge }) => {
  expect(table.length).toBeGreaterThan(0);
  const failed = table.filter(({ example, meaning, term }) => !judge(example, meaning, term));
  expect(failed.map(({ term, meaning, example }) => `${term} (${meaning}): ${example}`)).toEqual([]);
});

test.each(tables)("$name: each example holds its term, and no term stands twice", ({ table }) => {
  const holds = ({ term, example }: Term<string>): boolean =>
    plain(example).includes(plain(term)) ||
    plain(example).replace(/ /g, "").includes(term) ||
    example.includes(term);
  expect(table.filter((term) => !holds(term)).map(({ example }) => example)).toEqual([]);
  const keys = table.map(({ term, form }) => `${form} ${term}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(table.filter(({ weight }) => weight <= 0 || weight > 1)).toEqual([]);
});

test("every table of a module is judged", () => {
  for (const [module, judges] of JUDGED) {
    const found = Object.entries(module).filter(([, table]) => Array.isArray(table));
    expect(found.map(([name]) => name).sort()).toEqual(Object.keys(judges).sort());
  }
});

test("abbreviations are written out", () => {
  for (const { term, meaning } of ABBREVIATIONS) expect(spelledOut(term)).toBe(spelledOut(meaning));
  for (const [, joined, example] of PARTED) expect(spelledOut(example)).toContain(spelledOut(joined));
});
