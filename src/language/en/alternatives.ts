import type { AlternativeWords } from "../keys/alternatives";

export const en: AlternativeWords = {
  orientation: { "criteria-rows": "each row is a criterion", "unit-rows": "each row is a unit" },
  body: (from, to) =>
    to === null ? `figures from row ${from} to the end` : `figures from row ${from} to row ${to}`,
  year: (year) => `year ${year}`,
  ofUnit: (unit) => `of ${unit}`,
  column: (letter, caption, what) =>
    caption === "" ? `column ${letter}: ${what}` : `column ${letter} “${caption}”: ${what}`,
  row: (row, what) => `row ${row}: ${what}`,
  rows: {
    criterion: "a criterion",
    unit: "a unit",
    total: "the total",
    rank: "ranks",
    percent: "percentages",
    maxima: "maxima",
    group: "name of a group",
    ignored: "not used",
  },
  leftOut: "leave this table out",
  rowAsRead: "understood by itself",
  total: "the total",
  of: (role, subject) => `${role} of “${subject}”`,
  more: (count) => `and ${count} more`,
};
