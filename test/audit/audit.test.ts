import { auditBook } from "../../src/audit/audit";
import type { Assessment } from "../../src/scorebook/assessment";
import type { Finding, FindingCode } from "../../src/scorebook/finding";
import { toPoints } from "../../src/scorebook/points";
import { refName } from "../../src/workbook/address";
import {
  area,
  assessment,
  bonus,
  criterion,
  details,
  penalty,
  scoreBook,
  units,
  type MadeDetails,
  type MadeScore,
} from "../making/book";

const DISTRICTS = units("Huyện A", "Huyện B", "Huyện C", "Huyện D");

/** Four districts, two areas; what a test changes is given, the rest is clean. */
function made(
  changed: {
    readonly leaf?: readonly MadeScore[];
    readonly subtotal?: readonly MadeScore[];
    readonly leafMax?: number;
    readonly areaMax?: number;
    readonly details?: MadeDetails;
    readonly year?: number;
  } = {},
): Assessment {
  return assessment(
    changed.year ?? 2022,
    DISTRICTS,
    details(changed.details ?? {}),
    area(
      "I",
      "Cải cách thể chế",
      changed.areaMax ?? 10.5,
      changed.subtotal ?? [],
      criterion("1.1", "Ban hành văn bản", changed.leafMax ?? 2.5, changed.leaf ?? [2, 1.75, 2.5, 1]),
      criterion("1.2", "Theo dõi thi hành", 8, [8, 7.5, 6, 7]),
    ),
    area("II", "Cải cách bộ máy", 5, [4, 4.5, 5, 3]),
  );
}

function audit(...assessments: readonly Assessment[]): readonly Finding[] {
  return auditBook(scoreBook(...assessments));
}

function brief(findings: readonly Finding[]): readonly (readonly [FindingCode, string, string])[] {
  return findings.map(({ code, severity, cells }) => {
    const [cell] = cells;
    return [code, severity, cell === undefined ? "" : refName(cell)];
  });
}

test("a clean book has nothing to tell", () => {
  expect(audit(made())).toEqual([]);
});

test("a score above its maximum is told at its cell, with what the subtotal says was meant", () => {
  const findings = audit(made({ leaf: [25, 1.75, 2.5, 1], subtotal: [10.5, 9.25, 8.5, 8] }));
  expect(brief(findings)).toEqual([
    ["score-over-max", "error", "'Năm 2022'!D8"],
    ["subtotal-mismatch", "error", "'Năm 2022'!D7"],
  ]);
  expect(findings[0]).toMatchObject({ score: toPoints(25), max: toPoints(2.5), likely: toPoints(2.5) });
});

test("only the leaf is told where its sum is above the maximum as well", () => {
  expect(brief(audit(made({ leaf: [25, 1.75, 2.5, 1] })))).toEqual([
    ["score-over-max", "error", "'Năm 2022'!D8"],
  ]);
});

test("a bonus may lift the total above the maximum; a penalty is no negative score", () => {
  const extras = assessment(
    2022,
    units("A"),
    area("I", "Thể chế", 10, [10]),
    bonus("II", "Điểm thưởng", [2]),
    penalty("III", "Điểm trừ", [1]),
  );
  expect(audit(extras)).toEqual([]);
});

test("a score below zero is told", () => {
  expect(brief(audit(made({ leaf: [2, -1.75, 2.5, 1] })))).toEqual([
    ["negative-score", "error", "'Năm 2022'!E8"],
  ]);
});

test("a blank is a warning, with what the subtotal leaves for it", () => {
  const findings = audit(made({ leaf: [2, null, 2.5, 1], subtotal: [10, 9.25, 8.5, 8] }));
  expect(brief(findings)).toEqual([["missing-score", "warning", "'Năm 2022'!E8"]]);
  expect(findings[0]).toMatchObject({ implied: toPoints(1.75), others: 0 });
});

test("a criterion that nobody has a score for is told once, a unit without any score as well", () => {
  expect(brief(audit(made({ leaf: [null, null, null, null] })))).toEqual([
    ["missing-score", "info", "'Năm 2022'!D8"],
  ]);
  const empty = assessment(
    2022,
    units("A", "B"),
    area("I", "Thể chế", 10, [5, null]),
    area("II", "Bộ máy", 5, [5, null]),
  );
  expect(brief(audit(empty))).toEqual([["missing-score", "warning", "'Năm 2022'!E6"]]);
});

test("an area whose percentage alone is printed is not missing", () => {
  const rates = (percents: MadeDetails["percents"]): Assessment =>
    assessment(
      2022,
      units("Huyện A", "Huyện B"),
      details({ total: [87.5, 77.5], totalMax: 100, ...(percents === undefined ? {} : { percents }) }),
      area("I", "Cải cách thể chế", undefined, [null, null]),
    );
  expect(brief(audit(rates(undefined)))).toEqual([["missing-score", "info", "'Năm 2022'!D7"]]);
  expect(audit(rates({ I: ["85", "75"] }))).toEqual([]);
});

test("what is not applicable is not missing", () => {
  expect(audit(made({ leaf: [2, "KĐG", 2.5, 1] }))).toEqual([]);
});

test("a subtotal that is not its sum is told there, and not again at the total", () => {
  const findings = audit(made({ subtotal: [10, 9.52, 8.5, 8], details: { total: [14, 13.75, 13.5, 11] } }));
  expect(brief(findings)).toEqual([["subtotal-mismatch", "error", "'Năm 2022'!E7"]]);
  expect(findings[0]).toMatchObject({
    printed: toPoints(9.52),
    sum: toPoints(9.25),
    culprit: { name: "I. Cải cách thể chế", likely: toPoints(9.25) },
  });
});

test("a total that is not its sum is told", () => {
  expect(brief(audit(made({ details: { total: [14, 13.75, 13, 11] } })))).toEqual([
    ["total-mismatch", "error", "'Năm 2022'!F6"],
  ]);
});

test("up to a hundredth is rounding: a note for the whole row", () => {
  const findings = audit(made({ leaf: [2.004, 1.75, 2.499, 1], subtotal: [10, 9.25, 8.5, 8] }));
  expect(brief(findings)).toEqual([["subtotal-mismatch", "info", "'Năm 2022'!D7"]]);
  expect(findings[0]).toMatchObject({ how: "rounded", others: 1 });
});

test("a row of totals rounded to whole points is rounding as well", () => {
  const findings = audit(made({ details: { total: [14, 14, 14, 11] } }));
  expect(brief(findings)).toEqual([
    ["total-mismatch", "error", "'Năm 2022'!E6"],
    ["total-mismatch", "error", "'Năm 2022'!F6"],
  ]);
  const rounded = assessment(
    2021,
    DISTRICTS,
    details({ total: [9, 8, 8, 7] }),
    area("I", "Thể chế", 10, [8.75, 8.25, 7.5, 6.6]),
  );
  expect(brief(audit(rounded))).toEqual([["total-mismatch", "info", "'Năm 2021'!D6"]]);
});

test("derived thirds are no mismatch", () => {
  const third = 1 / 3;
  const thirds = assessment(
    2022,
    units("A"),
    area(
      "I",
      "Thể chế",
      3,
      [1],
      criterion("1", "a", 1, [third]),
      criterion("2", "b", 1, [third]),
      criterion("3", "c", 1, [third]),
    ),
  );
  expect(audit(thirds)).toEqual([]);
});

test("survey points that no row lists are a note, not an error for every unit", () => {
  const survey = details({ total: [20, 19.5, 20.25, 17], totalMax: 25 });
  const findings = audit(
    assessment(
      2022,
      DISTRICTS,
      survey,
      area("I", "Thể chế", 10, [8, 7.5, 9, 6]),
      area("II", "Bộ máy", 5, [4, 4, 5, 3]),
    ),
  );
  expect(brief(findings)).toEqual([["unlisted-points", "info", "'Năm 2022'!D6"]]);
  expect(findings[0]).toMatchObject({ unlistedMax: toPoints(10), others: 3 });
});

test("totals above all their parts, though the maxima add up, are doubtful", () => {
  const findings = audit(made({ details: { total: [15, 14.5, 14.25, 12] } }));
  expect(brief(findings)).toEqual([["unlisted-points", "warning", "'Năm 2022'!D6"]]);
});

test("points brought to the full maximum after what is not applicable left it are right", () => {
  const converted = assessment(
    2022,
    units("A", "B"),
    details({ total: [12, 10], totalMax: [15, 15] }),
    area("I", "Thể chế", 10, [8, 8]),
    area("II", "Bộ máy", 5, ["KĐG", 2]),
  );
  expect(audit(converted)).toEqual([]);
});

test("a maximum that does not add up names the likeliest figure", () => {
  const findings = audit(
    assessment(
      2022,
      DISTRICTS,
      details({ totalMax: 15.5 }),
      area("I", "Cải cách thể chế", 10.05, [9, 8, 7, 6]),
      area("II", "Bộ máy", 5, [4, 4, 5, 3]),
    ),
  );
  expect(brief(findings)).toEqual([["max-mismatch", "error", "'Năm 2022'!C7"]]);
  expect(findings[0]).toMatchObject({
    unit: "",
    culprit: { name: "I. Cải cách thể chế", printed: toPoints(10.05), likely: toPoints(10.5) },
  });
});

test("a maximum that scores exceed is told as too small, and not the scores as too high", () => {
  const findings = audit(made({ leafMax: 2.2, leaf: [2.5, 1.75, 2.5, 1] }));
  expect(brief(findings)).toEqual([["max-mismatch", "error", "'Năm 2022'!C8"]]);
  expect(findings[0]).toMatchObject({ culprit: { printed: toPoints(2.2), likely: toPoints(2.5) } });
});

test("a maximum that is wrong in an area is not told again at the total", () => {
  const findings = audit(made({ areaMax: 10.05, details: { totalMax: 15.5 } }));
  expect(brief(findings)).toEqual([["max-mismatch", "error", "'Năm 2022'!C7"]]);
});

test("a wrong percent, a cut one and a rounded one are three things", () => {
  const percents = (...of: string[]): readonly Finding[] => audit(made({ details: { percents: { I: of } } }));
  // 10/10,5 = 95,238… · 9,25/10,5 = 88,095… · 8,5/10,5 = 80,952… · 8/10,5 = 76,190…
  expect(percents("95,24", "88,1", "80,95", "76")).toEqual([]);
  expect(brief(percents("95,23", "88,10", "80,95", "76,19"))).toEqual([
    ["percent-mismatch", "info", "'Năm 2022'!D11"],
  ]);
  expect(percents("95,24", "88,09", "80,95", "76,19")[0]).toMatchObject({ how: "truncated" });
  expect(percents("95,24", "88,10", "80,96", "76,19")[0]).toMatchObject({ how: "rounded" });
  const [wrong] = percents("95,24", "88,10", "80,95", "67,19");
  expect(wrong).toMatchObject({
    how: "wrong",
    severity: "error",
    unit: "Huyện D",
    printed: 67_190_000,
    computed: 76_190_476,
  });
});

test("a unit that stands twice is told, whatever the place of its tone mark", () => {
  const twice = assessment(2022, units("Huyện Hòa An", "Huyện Hoà An"), area("I", "Thể chế", 10, [8, 7]));
  expect(brief(audit(twice))).toEqual([["duplicate-unit", "error", "'Năm 2022'!E5"]]);
});

test("what is new or gone since the year before is a note", () => {
  const before = assessment(
    2021,
    units("Huyện A", "Huyện X"),
    area("I", "Thể chế", 10, [5, 6]),
    area("II", "Bộ máy", 5, [3, 4]),
  );
  const now = assessment(
    2022,
    units("Huyện A", "Huyện B"),
    area("I", "Thể chế", 10, [5, 7]),
    area("III", "Tài chính", 5, [3, 4]),
  );
  expect(brief(audit(before, now))).toEqual([
    ["unit-without-base", "warning", "'Năm 2022'!E5"],
    ["unit-dropped", "warning", "'Năm 2021'!E5"],
    ["criterion-added", "info", "'Năm 2022'!B8"],
    ["criterion-dropped", "info", "'Năm 2021'!B8"],
  ]);
});

test("years that hold the same figures, or a sheet called after another year, are doubtful", () => {
  const scores = Array.from({ length: 12 }, (_, place) =>
    area(String(place), `Lĩnh vực ${place}`, 10, [place / 2]),
  );
  const year = (of: number, sheet: string) => assessment(of, units("Huyện A"), details({ sheet }), ...scores);
  expect(audit(year(2021, "Năm 2021"), year(2022, "Năm 2022"))).toMatchObject([
    { code: "year-confused", how: "same-figures", year: 2022, otherYear: 2021 },
  ]);
  expect(audit(year(2022, "Năm 2021"))).toMatchObject([
    { code: "year-confused", how: "sheet-name", otherYear: 2021 },
  ]);
  expect(audit(year(2022, "Quý I-2022"), year(2022, "Năm 2022"))).toMatchObject([
    { code: "year-confused", how: "twice" },
  ]);
});
