/** Other words than ours: what is true raises no alarm, and each figure or word turned is found. */
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { bachThongBook } from "../bach-thong";
import { INNOCENT_WORDS, OTHER_WORDS } from "./other-words";

const book = bachThongBook();
const MARKED = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

function found(text: string): readonly (readonly [string, string, string | null])[] {
  return checkReport(writtenText(text), book, { unit: "Huyện Bạch Thông", year: 2022 })
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
