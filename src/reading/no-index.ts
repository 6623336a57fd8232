/** What looks like a table of scores and is none: money, marks of persons, counts. It is asked about, never ranked in silence. */
import type { Assessment } from "../scorebook/assessment";
import type { Doubt } from "../scorebook/proof";
import { MILLIONTHS } from "../scorebook/points";
import { ScoreState } from "../scorebook/score-table";
import type { Weighed } from "./choice";
import { speaksOfScores } from "./words/index-terms";
import { kindOfUnit } from "../text/unit-names";
import { isFullName, looksLikePerson } from "./words/person-names";
import { namesArea } from "../text/synonyms";

/** No index has a scale of more points than this. */
const LARGEST_TOTAL = 1_000 * MILLIONTHS;
const PERSONS_ENOUGH = 4;
const MOSTLY = 0.6;
const NEARLY_ALL = 0.9;

/** What of a reading tells whether its figures are scores. */
type Spoken = Pick<Weighed, "understood" | "assessments">;

export function noIndex(chosen: Spoken): Doubt | null {
  const { view, band } = chosen.understood.place;
  const strange = arePersons(chosen) || areTooLarge(chosen) || !isSpokenOf(chosen) || haveOwnScales(chosen);
  return strange
    ? { code: "no-index", cells: [view.ref(band.top, view.left)], params: { sheet: view.name } }
    : null;
}

function arePersons({ assessments }: Spoken): boolean {
  const units = assessments.flatMap((assessment) => assessment.units);
  const persons = units.filter(({ name }) => looksLikePerson(name)).length;
  const full = units.filter(({ name }) => kindOfUnit(name) === "other" && isFullName(name)).length;
  return (
    (persons >= PERSONS_ENOUGH && persons >= units.length * MOSTLY) ||
    (full >= PERSONS_ENOUGH && full >= units.length * NEARLY_ALL)
  );
}

function areTooLarge({ assessments }: Spoken): boolean {
  const totals = assessments.flatMap(({ units, scores }) =>
    units.flatMap(({ index }) => scores.points(0, index) ?? []),
  );
  const large = totals.filter((total) => Math.abs(total) > LARGEST_TOTAL).length;
  return large * 2 > totals.length;
}

/** Another maximum for every unit is what was planned or received; what does not apply leaves few scales. */
function haveOwnScales({ assessments }: Spoken): boolean {
  return assessments.some(({ units, maxima }) => {
    const known = units.flatMap(({ index }) => maxima.points(0, index) ?? []);
    return known.length >= PERSONS_ENOUGH && new Set(known).size === known.length;
  });
}

/** Something in titles and captions speaks of scores, or areas have maxima of their own. */
function isSpokenOf({ understood, assessments }: Spoken): boolean {
  const { view, band, titles } = understood.place;
  const texts = [
    view.name,
    ...titles.map(({ text }) => text),
    ...band.columns.flatMap(({ text, names }) => [text, ...names.map((name) => name.text)]),
  ];
  return (
    texts.some((text) => speaksOfScores(text) || namesArea(text)) ||
    band.columns.some(({ max }) => max !== null) ||
    assessments.some((assessment) => maximaBelow(assessment) > 1) ||
    assessments.some(({ criteria }) => criteria.filter(({ name }) => namesArea(name)).length > 1)
  );
}

/** A maximum of the total alone may be any divisor: money planned, cases received. */
function maximaBelow({ criteria, units, maxima }: Assessment): number {
  return criteria.filter(
    ({ index, level }) =>
      level > 0 && units.some((unit) => maxima.state(index, unit.index) === ScoreState.present),
  ).length;
}
