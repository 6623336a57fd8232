import { findingMessage, findingTitle } from "../../src/language/findings";
import type { Finding, FindingCode } from "../../src/scorebook/finding";
import { toPoints } from "../../src/scorebook/points";

const cell = { sheet: "Năm 2022", row: 9, column: 4 };
const located = { severity: "error" as const, cells: [cell] };
const inIndex = { ...located, year: 2022, unit: "Huyện Ba Bể", criterion: "1.1. Ban hành văn bản" };
const years = { year: 2022, baseYear: 2021 };
const sums = {
  printed: toPoints(9.52),
  sum: toPoints(9.25),
  composition: "sum" as const,
  how: "wrong" as const,
  culprit: null,
  others: 0,
};

/** One of every code: a code without an example does not compile. */
const EXAMPLES: { readonly [Code in FindingCode]: Finding & { readonly code: Code } } = {
  "score-over-max": {
    ...inIndex,
    code: "score-over-max",
    score: toPoints(25),
    max: toPoints(2.5),
    likely: toPoints(2.5),
  },
  "negative-score": { ...inIndex, code: "negative-score", score: toPoints(-0.5) },
  "not-a-number": { ...inIndex, code: "not-a-number", text: "chưa chấm" },
  "missing-score": { ...inIndex, code: "missing-score", implied: toPoints(1.75), others: 0 },
  "subtotal-mismatch": { ...inIndex, ...sums, code: "subtotal-mismatch" },
  "total-mismatch": { ...inIndex, ...sums, code: "total-mismatch" },
  "parts-mismatch": {
    ...inIndex,
    code: "parts-mismatch",
    printed: toPoints(71),
    sum: toPoints(70),
    others: 0,
  },
  "max-mismatch": {
    ...inIndex,
    code: "max-mismatch",
    printed: toPoints(15.5),
    sum: toPoints(15.05),
    composition: "sum",
    culprit: { name: "I. Cải cách thể chế", printed: toPoints(10.05), likely: toPoints(10.5) },
  },
  "unlisted-points": {
    ...inIndex,
    code: "unlisted-points",
    printed: toPoints(20),
    sum: toPoints(12),
    unlistedMax: toPoints(10),
    others: 7,
  },
  "rank-mismatch": { ...inIndex, code: "rank-mismatch", printed: 5, computed: 3, of: 8 },
  "equal-scores-different-ranks": {
    ...inIndex,
    code: "equal-scores-different-ranks",
    score: toPoints(85),
    rank: 3,
    other: "Huyện Na Rì",
    otherRank: 4,
  },
  "rank-count-mismatch": { ...inIndex, code: "rank-count-mismatch", printed: 9, counted: 8, others: 0 },
  "parts-of-another-time": {
    ...located,
    code: "parts-of-another-time",
    year: 2022,
    criterion: "Tổng điểm",
    differing: 96,
    tested: 142,
    largest: toPoints(0.51),
  },
  "ranks-unexplained": {
    ...located,
    code: "ranks-unexplained",
    year: 2022,
    criterion: "Tổng điểm",
    differing: 17,
    tested: 21,
  },
  "mostly-contradicted": {
    ...located,
    code: "mostly-contradicted",
    year: 2022,
    criterion: "I. Cải cách thể chế",
    what: "score-over-max",
    differing: 8,
    tested: 9,
  },
  "other-rank-rule": {
    ...located,
    code: "other-rank-rule",
    year: 2022,
    criterion: "Tổng điểm",
    rule: "dense",
  },
  "percent-mismatch": {
    ...inIndex,
    code: "percent-mismatch",
    printed: 98_670_000,
    computed: 98_571_429,
    how: "wrong",
    others: 0,
  },
  "duplicate-unit": { ...located, code: "duplicate-unit", year: 2022, unit: "Huyện Ba Bể" },
  "renamed-unit": { ...located, ...years, code: "renamed-unit", name: "Sở Nội vụ", baseName: "Sở Tổ chức" },
  "renamed-area": {
    ...located,
    ...years,
    code: "renamed-area",
    name: "Chính quyền số",
    baseName: "Chính quyền điện tử",
  },
  "renamed-criterion": {
    ...located,
    ...years,
    code: "renamed-criterion",
    name: "1.2. B",
    baseName: "1.1. A",
  },
  "other-name": {
    ...located,
    code: "other-name",
    year: 2022,
    sheet: "Sở Y tế",
    name: "Soạn thảo văn bản",
    expected: "Ban hành văn bản",
  },
  "unit-without-base": { ...located, ...years, code: "unit-without-base", name: "Xã A" },
  "unit-dropped": { ...located, ...years, code: "unit-dropped", name: "Xã A" },
  "criterion-added": { ...located, ...years, code: "criterion-added", name: "1.3. C" },
  "criterion-dropped": { ...located, ...years, code: "criterion-dropped", name: "1.3. C" },
  "uncached-formula": { ...inIndex, code: "uncached-formula", formula: "=SUM(E11:E14)", proven: true },
  "order-mismatch": {
    ...inIndex,
    code: "order-mismatch",
    printed: toPoints(81.41),
    rank: 2,
    neighbour: "Huyện Na Rì",
    neighbourScore: toPoints(87.3),
    likely: toPoints(88.41),
  },
  "year-confused": {
    ...located,
    code: "year-confused",
    year: 2022,
    otherYear: 2021,
    sheet: "Năm 2021",
    how: "sheet-name",
  },
  "uncertain-layout": {
    ...located,
    code: "uncertain-layout",
    sheet: "Biểu 2",
    layout: "ranking",
    confidence: 0.4,
  },
  "signed-workbook": { ...located, code: "signed-workbook" },
  "final-workbook": { ...located, code: "final-workbook" },
  "labelled-workbook": { ...located, code: "labelled-workbook" },
  "protected-structure": { ...located, code: "protected-structure" },
  "read-only-workbook": { ...located, code: "read-only-workbook" },
  "read-only-recommended": { ...located, code: "read-only-recommended" },
  "sheet-left-out": { ...located, code: "sheet-left-out", sheet: "Năm 2021" },
  "lost-in-conversion": { ...located, code: "lost-in-conversion", lost: ["charts", "macros"] },
  "not-audited": { ...located, code: "not-audited", sheet: "Năm 2022" },
  "cells-left-out": { ...located, code: "cells-left-out", sheet: "Năm 2022", count: 1 },
  "stale-hidden-column": {
    ...located,
    code: "stale-hidden-column",
    year: 2022,
    column: "TC",
    hidden: toPoints(8),
    visible: toPoints(7.5),
    count: 3,
  },
  "unplaced-reason": { ...located, code: "unplaced-reason", year: 2022, unit: "Huyện X", criterion: "9.9" },
  "unread-sheet": { ...located, code: "unread-sheet", sheet: "Biểu 3" },
  "unknown-year": { ...located, code: "unknown-year", sheet: "Biểu 1" },
  "unknown-setting": { ...located, code: "unknown-setting", key: "ties", text: "ngẫu nhiên" },
  "unknown-placeholder": {
    ...located,
    code: "unknown-placeholder",
    phrase: "total",
    place: "{diểm}",
    allowed: ["{điểm}", "{hạng}"],
  },
  "unpaired-mark": { ...located, code: "unpaired-mark", phrase: "total", text: "đạt {điểm điểm" },
};

const ALL = Object.values(EXAMPLES);

test.each(ALL)("$code begins with its cell and is one finished text in both languages", (finding) => {
  for (const language of ["vi", "en"] as const) {
    const message = findingMessage(finding, language);
    expect(message).toMatch(/^'Năm 2022'!E10: \S/);
    expect(message).toMatch(/[.]$/);
    expect(message).not.toMatch(/undefined|null|NaN| {2}|\.\./);
    expect(findingTitle(finding.code, language)).not.toBe("");
  }
});

test("each code has a title of its own in each language", () => {
  for (const language of ["vi", "en"] as const) {
    const titles = ALL.map(({ code }) => findingTitle(code, language));
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test("a message says what stands there, what is expected and what to do", () => {
  expect(findingMessage(EXAMPLES["score-over-max"], "vi")).toBe(
    "'Năm 2022'!E10: Huyện Ba Bể, 1.1. Ban hành văn bản: điểm 25 lớn hơn điểm tối đa 2,5. " +
      "Có thể đã ghi nhầm 2,5 thành 25. Hãy kiểm tra lại điểm và điểm tối đa.",
  );
  expect(findingMessage(EXAMPLES["max-mismatch"], "vi")).toContain(
    "điểm tối đa ghi 15,5, các mục thành phần cộng lại được 15,05 (chênh lệch 0,45). " +
      "Có thể I. Cải cách thể chế đã ghi nhầm 10,5 thành 10,05.",
  );
  expect(findingMessage(EXAMPLES["percent-mismatch"], "vi")).toContain(
    "tỷ lệ ghi 98,67 %, tính từ điểm và điểm tối đa phải là 98,57 %",
  );
  expect(findingMessage(EXAMPLES["rank-mismatch"], "vi")).toContain("xếp hạng ghi 05, tính từ điểm là 03/08");
  expect(findingMessage(EXAMPLES["order-mismatch"], "en")).toContain(
    "81.41 contradicts its printed rank (2); next to it is Huyện Na Rì with 87.3. 88.41 may have been mistyped as 81.41.",
  );
});

test("a difference below the printed decimals is still seen", () => {
  const fine = { ...EXAMPLES["subtotal-mismatch"], printed: toPoints(9.2504), sum: toPoints(9.25) };
  expect(findingMessage(fine, "vi")).toContain("ghi 9,2504 điểm, các mục thành phần cộng lại được 9,25 điểm");
  const percent = {
    ...EXAMPLES["percent-mismatch"],
    printed: 98_571_300,
    computed: 98_571_429,
    how: "rounded" as const,
  };
  expect(findingMessage(percent, "vi")).toContain(
    "tỷ lệ ghi 98,5713 %, tính từ điểm và điểm tối đa được 98,5714 %",
  );
});

test("without a cell the sentence begins with a capital", () => {
  const nowhere = { ...EXAMPLES["uncertain-layout"], cells: [] };
  expect(findingMessage(nowhere, "vi").charAt(0)).toBe("T");
});
