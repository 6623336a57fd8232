import { isForeignMaximum, type Composition } from "../../scorebook/assessment";
import type { Culprit, Finding, FindingCode } from "../../scorebook/finding";
import type { Points } from "../../scorebook/points";
import type { TieRule } from "../../scorebook/settings";
import { refName } from "../../workbook/address";
import type { FindingWords } from "../keys/findings";
import { formatCount, formatPoints, formatRank } from "../numbers";
import { percentFigures } from "../percent-figures";
import type { LostInConversion } from "../../workbook/notice";

const titles: Readonly<Record<FindingCode, string>> = {
  "score-over-max": "Score above the maximum",
  "negative-score": "Negative score",
  "not-a-number": "Not a number",
  "missing-score": "Score missing",
  "subtotal-mismatch": "Subtotal does not add up",
  "total-mismatch": "Total does not add up",
  "parts-mismatch": "Score differs from its parts",
  "parts-of-another-time": "Parts of another time",
  "ranks-unexplained": "Ranks follow no figure of the table",
  "mostly-contradicted": "Most units differ alike",
  "max-mismatch": "Maximum does not add up",
  "unlisted-points": "Points not listed in the table",
  "rank-mismatch": "Rank does not fit the scores",
  "equal-scores-different-ranks": "Equal scores, different ranks",
  "rank-count-mismatch": "Number of ranked units differs",
  "other-rank-rule": "Another ranking rule",
  "percent-mismatch": "Percent does not fit the score",
  "duplicate-unit": "Unit listed twice",
  "renamed-unit": "Unit renamed",
  "renamed-area": "Area renamed",
  "renamed-criterion": "Criterion renamed",
  "other-name": "Named otherwise than on the other sheets",
  "unit-without-base": "New unit",
  "unit-dropped": "Unit no longer listed",
  "criterion-added": "New criterion",
  "criterion-dropped": "Criterion no longer listed",
  "uncached-formula": "Formula without a result",
  "order-mismatch": "Against the ranking order",
  "year-confused": "Years possibly confused",
  "uncertain-layout": "Table read with doubt",
  "stale-hidden-column": "Hidden column differs",
  "unplaced-reason": "Reason not placed",
  "unread-sheet": "Sheet not read",
  "not-audited": "Figures not checked",
  "cells-left-out": "Cells too far from the table were not read",
  "signed-workbook": "Digitally signed",
  "final-workbook": "Marked as final",
  "labelled-workbook": "Sensitivity label",
  "protected-structure": "Protected structure",
  "read-only-workbook": "Open for reading only",
  "read-only-recommended": "Read-only recommended",
  "sheet-left-out": "Sheet too large to be read",
  "lost-in-conversion": "Lost in the new .xlsx",
  "unknown-year": "Year unknown",
  "unknown-setting": "Invalid setting",
  "unknown-placeholder": "Place that the phrase does not have",
  "unpaired-mark": "Brace or asterisk without its partner",
};

const LOST: Readonly<Record<LostInConversion, string>> = {
  protection: "the protection of sheets",
  charts: "charts",
  pivots: "pivot tables",
  pictures: "pictures",
  comments: "comments",
  macros: "macros",
};

const NO_SHARE = "Percentages above 200% are not shown; units are then ranked by points. ";

/** Exact: as many decimals as the figure has. */
function points(value: Points): string {
  return formatPoints(value, "en", 6);
}

function slip(culprit: Culprit | null): string {
  if (culprit === null) return "";
  return `${culprit.name} may read ${points(culprit.printed)} where ${points(culprit.likely)} was meant. `;
}

function meant(likely: Points | null, printed: Points): string {
  return likely === null ? "" : `${points(likely)} may have been mistyped as ${points(printed)}. `;
}

function more(others: number): string {
  if (others === 0) return "";
  return others === 1 ? " and 1 other unit" : ` and ${formatCount(others, "en")} other units`;
}

function whose(unit: string, criterion: string, others = 0): string {
  return [unit === "" ? "" : unit + more(others), criterion].filter((part) => part !== "").join(", ");
}

/** What the parts of a node make of it. */
function made(composition: Composition): string {
  switch (composition) {
    case "mean":
      return "the mean of the parts is";
    case "weighted":
      return "the weighted parts add up to";
    case "sum":
    case "other":
      return "the parts add up to";
  }
}

function sumMismatch(fact: Finding & { code: "subtotal-mismatch" | "total-mismatch" }): string {
  const where = whose(fact.unit, fact.criterion, fact.others);
  const figures =
    `${points(fact.printed)} is printed, ${made(fact.composition)} ${points(fact.sum)} ` +
    `(difference ${points(fact.printed - fact.sum)})`;
  if (fact.how === "rounded") {
    const example = fact.others === 0 ? figures : `${figures} for ${fact.unit}`;
    return `${where}: ${example}. The difference is rounding; nothing to correct if that is the rule.`;
  }
  const doubt =
    fact.severity === "error" ? "" : "Bonus, penalty or survey points may be left out of the table. ";
  return `${where}: ${figures}. ${slip(fact.culprit)}${doubt}Check the sum and the score of each part.`;
}

function percentMismatch(fact: Finding & { code: "percent-mismatch" }): string {
  const { printed, computed } = percentFigures(fact, "en");
  const figures = `${whose(fact.unit, fact.criterion, fact.others)}: ${printed}% is printed`;
  switch (fact.how) {
    case "truncated":
      return `${figures}, cut off rather than rounded; rounded it is ${computed}%. Nothing to correct if that is the rule.`;
    case "rounded":
      return `${figures}, score and maximum give ${computed}%; the difference is rounding, nothing to correct.`;
    case "wrong":
      return `${figures}, score and maximum give ${computed}%. Correct the percent or check the score.`;
  }
}

function rankRule(rule: TieRule | "score"): string {
  switch (rule) {
    case "competition":
      return "equal scores share a rank and the next is skipped (1, 1, 3), not as set";
    case "dense":
      return "equal scores share a rank and the next follows at once (1, 1, 2), not as by default (1, 1, 3)";
    case "row":
      return "equal scores take successive ranks in the order of the rows (1, 2, 3), not as by default (1, 1, 3)";
    case "score":
      return "ranks follow the points, while by default they follow the percent because maxima differ between units";
  }
}

function yearConfused(fact: Finding & { code: "year-confused" }): string {
  switch (fact.how) {
    case "sheet-name":
      return `the sheet is called “${fact.sheet}” (${fact.otherYear}) but was read as ${fact.year}. Check the year in the title and in the sheet name.`;
    case "title":
      return `the title says ${fact.otherYear}, but the sheet “${fact.sheet}” was read as ${fact.year} by its name. Check the year in both.`;
    case "same-figures":
      return `all scores of ${fact.year} equal those of ${fact.otherYear}. Check whether another year's table was copied.`;
    case "twice":
      return `${fact.year} has two tables for the same group. Keep one, or correct the year of the other.`;
  }
}

function sentence(fact: Finding): string {
  switch (fact.code) {
    case "score-over-max":
      return (
        `${whose(fact.unit, fact.criterion)}: the score ${points(fact.score)} is above the maximum ${points(fact.max)}. ` +
        `${fact.likely === null && isForeignMaximum(fact.score, fact.max) ? NO_SHARE : ""}${meant(fact.likely, fact.score)}Check the score and the maximum.`
      );
    case "negative-score":
      return (
        `${whose(fact.unit, fact.criterion)}: the score ${points(fact.score)} is below 0. ` +
        "Correct it; a penalty belongs in a penalty row."
      );
    case "not-a-number":
      return (
        `${whose(fact.unit, fact.criterion)}: the cell holds “${fact.text}”, which is no number. ` +
        "Enter the score as a number, or “KĐG” where it is not assessed."
      );
    case "missing-score":
      return (
        `${whose(fact.unit, fact.criterion, fact.others)}: no score. ` +
        (fact.implied === null ? "" : `The subtotal above leaves ${points(fact.implied)} for it. `) +
        "Enter the score, 0 where nothing was achieved, or “KĐG” where it is not assessed."
      );
    case "subtotal-mismatch":
    case "total-mismatch":
      return sumMismatch(fact);
    case "parts-of-another-time":
      return (
        `${fact.criterion}, ${fact.year}: parts and totals are not of the same time: ` +
        `${formatCount(fact.differing, "en")} of ${formatCount(fact.tested, "en")} totals differ slightly ` +
        `(by at most ${points(fact.largest)}); the printed totals are used. ` +
        "If there are parts of the same time as the totals, use those."
      );
    case "parts-mismatch":
      return (
        `${whose(fact.unit, fact.criterion)}: the score is printed as ${points(fact.printed)}; appraisal, survey and bonus ` +
        `less deductions give ${points(fact.sum)} (difference ${points(fact.printed - fact.sum)}). ` +
        (fact.others === 0
          ? "Check each kind of points."
          : `${formatCount(fact.others, "en")} more scores differ: check what each column holds.`)
      );
    case "max-mismatch":
      return (
        `${whose(fact.unit, fact.criterion)}: the maximum is printed as ${points(fact.printed)}, ${made(fact.composition)} ` +
        `${points(fact.sum)} (difference ${points(fact.printed - fact.sum)}). ${slip(fact.culprit)}` +
        "Check it against the criteria as issued."
      );
    case "unlisted-points":
      return (
        `${whose(fact.unit, fact.criterion, fact.others)}: ${points(fact.printed)} is printed, the listed parts add up ` +
        `to ${points(fact.sum)}; ` +
        (fact.unlistedMax > 0
          ? `a maximum of ${points(fact.unlistedMax)} is not listed (usually the survey). `
          : "no row holds the difference (usually the survey or a bonus). ") +
        "The printed figures are kept; add the missing rows if you have them."
      );
    case "rank-mismatch":
      return (
        `${whose(fact.unit, fact.criterion)}: rank ${formatCount(fact.printed, "en")} is printed, ` +
        `the scores give ${formatRank(fact.computed, fact.of, "en")}. Check the rank and the scores.`
      );
    case "ranks-unexplained":
      return (
        `${fact.criterion}, ${fact.year}: ${formatCount(fact.differing, "en")} of ${formatCount(fact.tested, "en")} ` +
        "printed ranks differ from those that the scores give, by every ranking rule. " +
        "Check which scores these ranks were made from; the report ranks by the scores of the table."
      );
    case "mostly-contradicted":
      return (
        `${fact.criterion === "" ? "the table" : fact.criterion}, ${fact.year}: ` +
        `${formatCount(fact.differing, "en")} of ${formatCount(fact.tested, "en")} units have the same finding ` +
        `“${titles[fact.what]}”. Where most units differ alike, it is usually the reading of the table or the meaning ` +
        "of a column that is wrong, not every cell. " +
        `${fact.what === "score-over-max" ? NO_SHARE : ""}Check how the table is read before using the figures.`
      );
    case "equal-scores-different-ranks":
      return (
        `${whose(fact.unit, fact.criterion)}: has the same score as ${fact.other} (${points(fact.score)}) but rank ` +
        `${formatCount(fact.rank, "en")} against ${formatCount(fact.otherRank, "en")}. Confirm the rule for equal scores.`
      );
    case "rank-count-mismatch":
      return (
        `${whose(fact.unit, fact.criterion, fact.others)}: ranked among ${formatCount(fact.printed, "en")} units, ` +
        `the table has ${formatCount(fact.counted, "en")} with a score. Check the number of units.`
      );
    case "other-rank-rule":
      return (
        `${fact.criterion}, ${fact.year}: the printed ranks follow another rule: ${rankRule(fact.rule)}. ` +
        "If it is your rule, choose it in the settings."
      );
    case "percent-mismatch":
      return percentMismatch(fact);
    case "duplicate-unit":
      return `${fact.unit} stands more than once in the table of ${fact.year}. A unit is scored once; remove or rename the other.`;
    case "renamed-unit":
    case "renamed-area":
    case "renamed-criterion":
      return (
        `“${fact.name}” in ${fact.year} is compared with “${fact.baseName}” in ${fact.baseYear}. ` +
        "If they are not the same, correct the match between the years."
      );
    case "unit-without-base":
      return `${fact.name} is not in the table of ${fact.baseYear} and cannot be compared. If it was renamed or merged, choose its counterpart of ${fact.baseYear}.`;
    case "unit-dropped":
      return `${fact.name} is in the table of ${fact.baseYear} but not in ${fact.year}. If it was renamed or merged, choose its counterpart of ${fact.year}.`;
    case "criterion-added":
      return `“${fact.name}” is new in ${fact.year} and is not compared with ${fact.baseYear}. If it was only renamed, choose its counterpart of ${fact.baseYear}.`;
    case "criterion-dropped":
      return `“${fact.name}” of ${fact.baseYear} is no longer listed in ${fact.year}. If it was only renamed, choose its counterpart of ${fact.year}.`;
    case "other-name":
      return `sheet “${fact.sheet}” says “${fact.name}” where the other sheets say “${fact.expected}”. The score counts for “${fact.expected}”, which stands in the same place; use one name, or a row of its own if they are two things.`;
    case "uncached-formula":
      return fact.proven
        ? `${whose(fact.unit, fact.criterion)}: the file holds no result for ${fact.formula}; it was computed from its cells. Open the file in Excel and save it.`
        : `${whose(fact.unit, fact.criterion)}: the file holds no result for ${fact.formula}, so the figure is unknown. Open the file in Excel, recalculate and save it.`;
    case "order-mismatch":
      return (
        `${whose(fact.unit, fact.criterion)}: ${points(fact.printed)} contradicts ` +
        (fact.rank === null
          ? "the order of the rows"
          : `its printed rank (${formatCount(fact.rank, "en")})`) +
        `; next to it is ${fact.neighbour} with ${points(fact.neighbourScore)}. ` +
        `${meant(fact.likely, fact.printed)}Check the score and the order.`
      );
    case "year-confused":
      return yearConfused(fact);
    case "uncertain-layout":
      return (
        `the sheet “${fact.sheet}” was read with ${formatCount(Math.round(fact.confidence * 100), "en")}% confidence. ` +
        "Check the header row and the meaning of each column before using the figures."
      );
    case "stale-hidden-column":
      return (
        `the hidden column “${fact.column}” of ${fact.year} differs from the visible one in ${formatCount(fact.count, "en")} cells ` +
        `(${points(fact.hidden)} against ${points(fact.visible)}). The visible figures were read; delete or update the hidden column.`
      );
    case "unplaced-reason":
      return (
        `${whose(fact.unit, fact.criterion)}: this reason fits no unit and criterion` +
        `${fact.year === null ? "" : ` of ${fact.year}`}. Check the year, the unit, and the criterion's code and name.`
      );
    case "unread-sheet":
      return (
        `the sheet “${fact.sheet}” holds figures but no scoring table was recognised, so it was not used. ` +
        "If it is one, point out its header row and what each column holds."
      );
    case "not-audited":
      return `the figures of the sheet “${fact.sheet}” were not checked, because it is not certain that its table was understood. Answer the question about the reading first.`;
    case "cells-left-out":
      return (
        `the sheet “${fact.sheet}” has ${formatCount(fact.count, "en")} cells so far from its table that they were not read. ` +
        "If they are figures, move them to the table; otherwise delete them."
      );
    case "signed-workbook":
      return "the workbook is digitally signed; adding sheets to the file breaks the signature. Keep the signed file and write into a copy.";
    case "final-workbook":
      return "the workbook is marked as final: its author wants no more changes. Write into a copy.";
    case "labelled-workbook":
      return "the workbook has a sensitivity label; the result carries it too. Follow the rules of the label when you send it on.";
    case "protected-structure":
      return "the structure of the workbook is protected: Excel adds sheets only without it; in a written file the sheets are added and the protection stays.";
    case "read-only-workbook":
      return "Excel has this workbook open for reading only (digitally signed, marked as final, or in use by somebody else). What is written stays only where it is saved as another file, which has no signature.";
    case "read-only-recommended":
      return "the author recommends to open this workbook for reading only. Write into a copy.";
    case "sheet-left-out":
      return (
        `the sheet “${fact.sheet}” is too large and was not read; the others were. ` +
        "If it holds scores, delete its spare rows and columns and try again."
      );
    case "lost-in-conversion":
      return (
        "the file is no .xlsx, so the result is a new .xlsx workbook with values, formulas, merged cells and number formats only" +
        (fact.lost.length === 0 ? "" : `; it lacks ${fact.lost.map((kind) => LOST[kind]).join(", ")}`) +
        ". Keep the original."
      );
    case "unknown-year":
      return `neither the sheet's name, its title nor the file's name tells the year of “${fact.sheet}”. Write the year into one of them.`;
    case "unknown-setting":
      return `the setting “${fact.key}” has the unusable value “${fact.text}”; the default is used. Correct it in the settings.`;
    case "unknown-placeholder":
      return `the phrase “${fact.phrase}” has no place ${fact.place}; the standard phrase is used. Its places: ${fact.allowed.join(" ")}.`;
    case "unpaired-mark":
      return `the phrase “${fact.phrase}” has a brace or an asterisk without its partner; the standard phrase is used. Complete the pair.`;
  }
}

function message(fact: Finding): string {
  const [cell] = fact.cells;
  const text = sentence(fact);
  return cell === undefined ? text.charAt(0).toUpperCase() + text.slice(1) : `${refName(cell)}: ${text}`;
}

export const en: FindingWords = { titles, message };
