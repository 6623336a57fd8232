import { joinedProofs, proofsOf } from "../../../src/reading/laws/prove";
import type { Assessment } from "../../../src/scorebook/assessment";
import { toPoints } from "../../../src/scorebook/points";
import type { LawCode, LawProof } from "../../../src/scorebook/proof";
import { ScoreState, ScoreTable } from "../../../src/scorebook/score-table";
import { area, assessment, bonus, criterion, details, penalty, units } from "../../making/book";

const UNITS = units("Huyện A", "Huyện B", "Huyện C", "Huyện D");

/** Columns D on are the units'; rows 6 on the total and the tree (test/making/book.ts). */
function cells(proof: LawProof | undefined): string[] {
  return (proof?.exceptions ?? []).map(({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`);
}

function proof(of: Assessment, law: LawCode): LawProof | undefined {
  return proofsOf(of).find((own) => own.law === law);
}

/** Two areas, the first of two criteria, with what is to be changed. */
function book(made: Parameters<typeof details>[0] = {}, first = [8, 7.5, 9.25, 6.75]): Assessment {
  return assessment(
    2022,
    UNITS,
    area("I", "Cải cách thể chế", 16, criterion("1.1", "Ban hành", 10, first), criterion("1.2", "Theo dõi", 6, [5, 5.5, 6, 4])),
    area("II", "Tài chính công", 4, [3, 3.5, 2.25, 4]),
    details(made),
  );
} // prettier-ignore

test("all laws of a sound table hold", () => {
  const of = book({
    ranks: { "": [3, 2, 1, 4] },
    percents: { "": ["80,00", "82,50", "87,50", "73,75"] },
  });
  expect(proofsOf(of)).toEqual([
    { law: "total-sum", holds: 4, of: 4, exceptions: [] },
    { law: "subtotal-sum", holds: 4, of: 4, exceptions: [] },
    { law: "max-sum", holds: 2, of: 2, exceptions: [] },
    { law: "bound", holds: 20, of: 20, exceptions: [] },
    { law: "percent", holds: 4, of: 4, exceptions: [] },
    { law: "rank", holds: 4, of: 4, exceptions: [] },
  ]);
});

test("what is not printed proves nothing", () => {
  const of = book({ subtotals: "derived" });
  expect(proofsOf(of).map(({ law }) => law)).toEqual(["max-sum", "bound"]);
});

test("total-sum: a printed total that differs, at its cell", () => {
  const own = proof(book({ total: [16, 16.5, 18, 14.75] }), "total-sum");
  expect(own).toMatchObject({ holds: 3, of: 4 });
  expect(cells(own)).toEqual(["F6"]);
});

test("total-sum: rounded to fewer decimals, or ±1 in the last place, holds", () => {
  expect(proof(book({ total: [16, 17, 17, 15] }), "total-sum")).toMatchObject({ holds: 4 });
  const areas = (total: readonly number[]): Assessment =>
    assessment(
      2022,
      UNITS,
      area("I", "Cải cách thể chế", 10, [8.13, 7.52, 9.25, 6.75]),
      area("II", "Tài chính công", 4, [3.01, 3.5, 2.25, 4]),
      area("III", "Chính quyền điện tử", 6, [5, 5.26, 4.75, 6]),
      details({ total }),
    );
  expect(proof(areas([16.15, 16.28, 16.24, 16.75]), "total-sum")).toMatchObject({ holds: 4 });
  expect(proof(areas([16.17, 16.28, 16.22, 16.75]), "total-sum")).toMatchObject({ holds: 2 });
});

test("total-sum: with a bonus and a penalty, or without", () => {
  const withBoth = (total: readonly number[]): Assessment =>
    assessment(
      2022,
      UNITS,
      area("I", "Cải cách thể chế", 10, [8, 7.5, 9.25, 6.75]),
      area("II", "Tài chính công", 4, [3, 3.5, 2.25, 4]),
      bonus("III", "Điểm thưởng", [1, 0, 0.5, 0]),
      penalty("IV", "Điểm trừ", [0, 0.75, 0, 1.5]),
      details({ total }),
    );
  expect(proof(withBoth([12, 10.25, 12, 9.25]), "total-sum")).toMatchObject({ holds: 4, of: 4 });
  expect(proof(withBoth([11, 11, 11.5, 10.75]), "total-sum")).toMatchObject({ holds: 4, of: 4 });
  expect(proof(withBoth([12, 11.75, 12, 12.25]), "total-sum")).toMatchObject({ holds: 2, of: 4 });
});

test("total-sum: what applies, brought to the full maximum", () => {
  const of = assessment(
    2022,
    UNITS,
    area("I", "Cải cách thể chế", 10, [8, 7.5, 9.25, 6.75]),
    area("II", "Tài chính công", 6, [3, "KĐG", 2.25, 4]),
    details({ total: [11, 12, 11.5, 10.75], totalMax: [16, 16, 16, 16] }),
  );
  expect(proof(of, "total-sum")).toMatchObject({ holds: 4, of: 4 });
});

test("total-sum: nothing made of nothing is not counted", () => {
  const of = assessment(2022, UNITS, area("I", "A", 10, [8, 0, 9.25, 6]), area("II", "B", 6, [3, 0, 2, 4]));
  expect(proof(of, "total-sum")).toMatchObject({ holds: 3, of: 3 });
});

test("subtotal-sum: an area that differs from its criteria, at its cell", () => {
  const of = assessment(
    2022,
    UNITS,
    area("I", "Cải cách thể chế", 16, [13, 13, 15.25, 11.75],
      criterion("1.1", "Ban hành", 10, [8, 7.5, 9.25, 6.75]), criterion("1.2", "Theo dõi", 6, [5, 5.5, 6, 4])),
  ); // prettier-ignore
  expect(proof(of, "subtotal-sum")).toMatchObject({ holds: 3, of: 4 });
  expect(cells(proof(of, "subtotal-sum"))).toEqual(["G7"]);
});

test("max-sum: a maximum that all units share is tested once", () => {
  const of = book({ totalMax: 21 });
  expect(proof(of, "max-sum")).toMatchObject({ holds: 1, of: 2 });
  expect(cells(proof(of, "max-sum"))).toEqual(["C6"]);
});

test("bound: a score above its maximum, or below nothing, at its cell", () => {
  const own = proof(book({}, [8, 10.5, 9.25, -1]), "bound");
  expect(own).toMatchObject({ holds: 18, of: 20 });
  expect(cells(own)).toEqual(["E8", "G8"]);
});

test("bound: a total with a bonus below it is not tested", () => {
  const of = assessment(2022, UNITS, area("I", "A", 10, [10, 9, 9, 8]), bonus("II", "Điểm thưởng", [1, 0, 1, 1]));
  expect(proof(of, "bound")).toMatchObject({ holds: 4, of: 4 });
}); // prettier-ignore

test("percent: rounded, cut or wrong", () => {
  const own = proof(book({ percents: { "": ["80", "82,4", "87,49", "70,00"] } }), "percent");
  expect(own).toMatchObject({ holds: 3, of: 4 });
  expect(cells(own)).toEqual(["G11"]);
});

test("percent: one that is the score itself proves nothing", () => {
  const of = book({ percents: { "": ["80,00", "82,50", "87,50", "73,75"] } });
  const own = new Map(
    [...of.publishedPercents].map(([key, printed]) => [key, { ...printed, cell: of.scores.cell(0, key) ?? printed.cell }]),
  ); // prettier-ignore
  expect(proof({ ...of, publishedPercents: own }, "percent")).toBeUndefined();
});

test("rank: any rule for equals, by score", () => {
  const five = (ranks: readonly number[]): Assessment =>
    assessment(2022, [...UNITS, "Huyện E"], area("I", "A", 10, [8, 8, 9.25, 6.75, 5]), details({ ranks: { "": ranks } }));
  for (const ranks of [[2, 2, 1, 4, 5], [2, 2, 1, 3, 4], [2, 3, 1, 4, 5], [3, 2, 1, 4, 5]]) {
    expect(proof(five(ranks), "rank")).toMatchObject({ holds: 5, of: 5 });
  }
  expect(proof(five([1, 2, 3, 4, 5]), "rank")).toMatchObject({ holds: 3, of: 5 });
}); // prettier-ignore

test("rank: the cell of the one that does not fit", () => {
  const own = proof(book({ ranks: { "": [3, 2, 1, 2] } }), "rank");
  expect(own).toMatchObject({ holds: 3, of: 4 });
  expect(cells(own)).toEqual(["G11"]);
});

test("rank: by percentage where units have maxima of their own", () => {
  const of = assessment(
    2022,
    UNITS,
    area("I", "A", [10, 8, 10, 10], [8, 7.5, 9, 6]),
    area("II", "B", [6, 4, 6, 6], [3, 3.25, 5, 4]),
    details({ ranks: { "": [3, 1, 2, 4] } }),
  );
  expect(proof(of, "rank")).toMatchObject({ holds: 4, of: 4 });
});

test("parts: final = appraised + survey + bonus − penalty − deducted", () => {
  const of = book();
  const table = (rows: readonly (readonly number[])[]): ScoreTable => {
    const made = new ScoreTable(of.criteria.length, UNITS.length);
    rows.forEach((row, node) => {
      row.forEach((value, unit) => {
        made.set(node, unit, ScoreState.present, toPoints(value), { sheet: "P", row: node, column: unit });
      });
    });
    return made;
  };
  const parts = new Map([
    ["appraised", table([[60, 61, 62, 0]])],
    ["survey", table([[20, 19.5, 18, 0]])],
    ["bonus", table([[1, 0, 0.5, 0]])],
    ["penalty", table([[0, 0.5, 0, 0]])],
    ["deducted", table([[0.25, 0, 1, 0]])],
    ["final", table([[80.75, 80, 81, 0]])],
  ] as const);
  const own = proof({ ...of, parts }, "parts");
  expect(own).toMatchObject({ holds: 2, of: 3 });
  expect(own?.exceptions).toEqual([{ sheet: "P", row: 0, column: 2 }]);
  const without = new Map([...parts].filter(([part]) => part !== "final"));
  expect(proof({ ...of, parts: without }, "parts")).toBeUndefined();
});

test("proofs of several assessments are added up, and at most twenty exceptions are told", () => {
  const at = (row: number) => ({ sheet: "S", row, column: 0 });
  const one: LawProof = { law: "total-sum", holds: 3, of: 15, exceptions: Array.from({ length: 12 }, (_, row) => at(row)) };
  const rank: LawProof = { law: "rank", holds: 4, of: 4, exceptions: [] };
  const [sums, ranks] = joinedProofs([[one], [rank, { ...one, holds: 5 }]]);
  expect(sums).toMatchObject({ law: "total-sum", holds: 8, of: 30 });
  expect(sums?.exceptions).toHaveLength(20);
  expect(ranks).toEqual(rank);
}); // prettier-ignore
