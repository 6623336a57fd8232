/** Words of the remediation plan, English. */
import type { RemedyWords } from "../vi/remedies";

export const enRemedies: RemedyWords = {
  title: "REMEDIATION PLAN",
  about: (year, issuer) =>
    `CRITERIA THAT LOST POINTS AND AREAS THAT LOST PLACES, PAR INDEX ${year}, ${issuer.toUpperCase()}`,

  standsAt: (unit, rank) => `${unit} ranks ${rank}. `,
  standsFirst: (unit, rank) => `${unit} ranks first (${rank}).`,
  notRanked: (unit) => `${unit} is not ranked: it has no total.`,
  enough: (criteria) =>
    criteria === 1
      ? " Regaining the points of the first criterion below is enough."
      : ` Regaining the points of the first ${criteria} criteria below is enough.`,

  places: "Places to win",
  totalPlaces: "Total",
  areaPlaces: "Area",
  partner: "Cooperating office",
  product: "Product",
  deadline: "Deadline",
  done: "Done (result)",

  fallenAreas: (baseYear) => `Areas that lost places against ${baseYear}`,
  fallen: (places) => ` (down ${places})`,
  lostCriteria: "Criteria that lost points",
  nothingLost: "No criterion lost points",
  sum: "Sum of the points lost at the criteria",
  settled: "No longer among those that lost points (what was typed is kept)",

  positions: "Ranks",
  rankOf: (year) => `Rank ${year}`,
  rankBefore: "Rank before",
  toNext: "To the next rank",
  missing: (points, rank) => `${points} points short of rank ${rank}`,
  missingMore: (points, rank) => `A little more than ${points} points short of rank ${rank}`,
  first: "Ranks first",
  unranked: "No score to rank",

  orderLegend:
    "Order (by the figures when this was made): first the criteria whose points alone lift the total; then those that together are enough for the total's next rank; then those that lift their area; the rest by points lost, most first.",
  placesLegend:
    "“Places to win”: places gained if all points lost in the row are regained and the other units stay as they are. Points, ranks and places are formulas over the source cells.",
  keptLegend:
    "Reasons, offices and remedies come from the source and from Appendix II. What you type here and lines you add are kept when the sheet is made again; yellow where what you typed differs from the source.",
};
