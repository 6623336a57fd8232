import { PART_WORDS, partLabel } from "../../../src/reading/words/part-words";
import { PERIOD_WORDS, periodIn } from "../../../src/reading/words/period-words";

test.each(PART_WORDS.map((word) => [word.example, word] as const))("a label: %s", (example, word) => {
  expect(partLabel(example)).toMatchObject({ role: word.role, round: word.round });
});

test("labels that are header words mean what the header says", () => {
  expect(partLabel("Điểm tối đa")?.role).toBe("max");
  expect(partLabel("Xếp hạng")?.role).toBe("rank");
  expect(partLabel("Thẩm định")?.role).toBe("appraised");
  expect(partLabel("Điều tra XHH")?.role).toBe("survey");
});

test("names of units, criteria and reasons are no labels", () => {
  for (const text of ["Sở Nội vụ", "Cải cách thể chế", "Giải trình", "1.1 Ban hành kế hoạch", ""])
    expect(partLabel(text)).toBeNull();
});

test.each(PERIOD_WORDS.map(({ example }) => [example]))("a period: %s", (example) => {
  expect(periodIn(example)).not.toBeNull();
});

test("when a period ends, whether it began with the year, and its own year", () => {
  expect(periodIn("Quý II/2024")).toEqual({ end: 6, cumulative: false, year: 2024 });
  expect(periodIn("2024Q3")).toEqual({ end: 9, cumulative: false, year: 2024 });
  expect(periodIn("9 tháng đầu năm 2023")).toEqual({ end: 9, cumulative: true, year: 2023 });
  expect(periodIn("6 tháng cuối năm")).toEqual({ end: 12, cumulative: false, year: null });
  expect(periodIn("Năm 2024")).toEqual({ end: 12, cumulative: true, year: 2024 });
});

test("a year alone, a name and a number are no periods", () => {
  for (const text of ["2024", "Sở Nội vụ", "12", "Quý VI", "13 tháng", "Cải cách thể chế"])
    expect(periodIn(text)).toBeNull();
});
