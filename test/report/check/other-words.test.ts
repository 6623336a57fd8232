/** Other words than ours: what is true raises no alarm, and each figure or word turned is found. */
import { checkReport, type CheckOptions } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { bachThongBook } from "../bach-thong";
import { MANY_HANDS, type ManyHandsBook } from "./many-hands";
import { OTHER_HANDS } from "./other-hands";
import { INNOCENT_WORDS, OTHER_WORDS } from "./other-words";

const district = bachThongBook();
const OF_DISTRICT: CheckOptions = { unit: "Huyện Bạch Thông", year: 2022 };
const MARKED = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

type Found = readonly (readonly [string, string, string | null])[];

function found(text: string, book: ScoreBook = district, options: CheckOptions = OF_DISTRICT): Found {
  return checkReport(writtenText(text), book, options)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, text: shown, expected }) => [code, shown, expected]);
}

/** The sentence as it is true, and with each marked place turned. */
function versions(text: string): { readonly right: string; readonly wrong: readonly string[] } {
  const places = [...text.matchAll(MARKED)].length;
  const wrong = Array.from({ length: places }, (_, turned) => {
    let place = 0;
    return text.replace(MARKED, (_whole, right: string, other: string) =>
      place++ === turned ? other : right,
    );
  });
  return { right: text.replace(MARKED, "$1"), wrong };
}

test.each(OTHER_WORDS)("%s: %s", (_, text) => {
  const { right, wrong } = versions(text);
  expect(found(right)).toEqual([]);
  expect(wrong.filter((sentence) => found(sentence).length === 0)).toEqual([]);
});

test.each(INNOCENT_WORDS)("left alone: %s", (text) => {
  expect(found(text)).toEqual([]);
});

function bookOf(name: ManyHandsBook): ScoreBook {
  if (name === "district") return district;
  const titles = {
    provinces: "provinces of 2022",
    ministries: "ministries of two years: who led is said of its year",
    communes: "the communes of Na Rì, 2021, in a table of whole numbers",
    regions: "the regions, as published in 2025",
  };
  const hand = OTHER_HANDS.find((other) => other.name === titles[name]);
  if (hand === undefined) throw new Error(`no book of ${name}`);
  return hand.book;
}

test.each(MANY_HANDS)("$book: $text", ({ book, unit, text }) => {
  const { right, wrong } = versions(text);
  const options = unit === "" ? {} : { unit };
  expect(found(right, bookOf(book), options)).toEqual([]);
  expect(wrong.filter((version) => found(version, bookOf(book), options).length === 0)).toEqual([]);
});
