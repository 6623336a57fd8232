import type { ProofWords } from "../keys/proof";

export const en: ProofWords = {
  checked: "Checked: {list}",
  unchecked: "The table has too few figures to check itself by",
  laws: {
    "total-sum": "totals",
    "subtotal-sum": "area scores",
    "max-sum": "maxima",
    parts: "scores of parts",
    lost: "points not reached",
    bound: "scores within their maximum",
    percent: "percentages",
    conversion: "converted scores",
    mean: "means",
    weighted: "weighted scores",
    rank: "ranks",
    change: "changes",
  },
  says: {
    "total-sum": "a total is the sum of its areas",
    "subtotal-sum": "a score is the sum of what lies below it",
    "max-sum": "a maximum is the sum of the maxima below it",
    parts: "a score is the sum of its parts, less what is deducted",
    lost: "points not reached are the maximum less the score",
    bound: "a score is not negative and not above its maximum",
    percent: "a percentage is the score over its maximum",
    conversion: "a converted score is the score over the maximum that applies, times the scale",
    mean: "the total is the mean of its pillars",
    weighted: "the total is the weighted sum of its pillars",
    rank: "printed ranks follow the order of the scores",
    change: "a change is the difference of two years",
  },
  certainty: {
    proved: "proved by the table's own arithmetic",
    read: "read by its captions; few figures to check by",
    doubtful: "in doubt",
  },
  table: "Sheet “{sheet}” ({certainty}). {proof}.",
  tables: "{count} tables ({certainty}). {proof}.",
  doubts: {
    "two-readings":
      "Sheet “{sheet}”:[ {ways}] readings agree with the figures and give different results[, they differ in column “{column}”][ (cell {cell})]. Choose the right one.",
    "unexplained-column":
      "Sheet “{sheet}”: it is not clear what the column[ “{column}”][ (cell {cell})] is[; there are {count} such columns]. Neither its caption nor the table's arithmetic tells, and it would change the result. Choose the right reading.",
    "unexplained-row":
      "Sheet “{sheet}”: it is not clear what the row[ {row}][ (cell {cell})] is. Neither its name nor the table's arithmetic tells, and it would change the result. Choose the right reading.",
    contradicted:
      "Sheet “{sheet}”: the figures[ of {count} in {of} rows] contradict what the caption[ “{column}”] says[ (cell {cell})]. Where most of a table differs, the reading is probably wrong and not the figures. Choose the right reading.",
    "over-maximum":
      "Sheet “{sheet}”: scores[ ({count} of {of})] are above their maximum[ in column “{column}”][ (cell {cell})]. The maximum is probably another column's. Choose the right reading.",
    marks:
      "Sheet “{sheet}”: most scores are marks “x”[ ({count} cells)][, the first at {cell}]. No total tells whether a mark is the whole score or “does not apply”. If it is the score, write the points in its place; if it does not apply, choose the reading below.",
    "unknown-unit":
      "Sheet “{sheet}”: nothing tells which unit this table scores[: no title names a body, and column “{column}” may hold maxima][ (cell {cell})]. If it lists criteria, leave the table out; if it scores one unit, write its name above the table.",
    "two-tables":
      "Sheet “{sheet}”: another table[ on sheet “{other}”] scores the same units in the same year with other totals[ (cell {cell})]. Only one of them counts. Keep this table, or leave it out so that the other one counts.",
    "unlike-form":
      "Sheet “{sheet}” has the form of[ sheet “{other}” and] others, and is read otherwise[, from cell {cell} on]. Probably a caption or a row differs from the form here. Put it right, or choose the right reading.",
    "no-index":
      "Sheet “{sheet}”: nothing tells that these figures are scores[ (cell {cell})]: there is no maximum, total or known area. If they are, choose how to read them; if not, open the scoring workbook.",
  },
  doubtful: "Sheet “{sheet}”: it is not certain that the table was understood. Say how it is to be read.",

  exceptions: "Not in agreement",
  answer: "Answer",
  question: "Your answer is needed",
  way: (place) => `Reading ${place}`,
  takes: "It takes",
  gives: "It would give",
  speaks: "Checked",
  noFigures: "It gives no figures.",
  figure: (unit, score, rank) => `${unit}: ${score}${rank === null ? "" : `, rank ${rank}`}`,
  noScore: "no score",
  readSo: "Read it so",
  lookAt: "See it on the picture",
  picked: "Chosen",
  answered: "Your answer is kept in the workbook, which has been read again accordingly.",
};
