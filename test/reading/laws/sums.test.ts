import fc from "fast-check";
import type { Lines } from "../../../src/reading/laws/lines";
import { findSums, holdsSum, type SumLaw, type SumSearch } from "../../../src/reading/laws/sums";
import { added, hundredths, lines } from "../../making/lines";
import { seeded } from "../../making/random";

const _ = NaN;
const A = [3.12, 4.57, 2.81, 3.94, 4.03];
const B = [7.44, 6.15, 8.02, 5.73, 7.91];
const C = [1.05, 1.62, 1.37, 0.98, 1.11];
const D = [2.26, 2.71, 2.08, 2.93, 2.55];
const TOTAL = added(A, B, C);

/** "3 = 0 + 1 + 2", with "−" before what is taken away and "⌀" for a mean. */
function told({ target, parts, taken, how }: SumLaw): string {
  const sum = parts.map((part) => (part === taken ? `−${part}` : `${part}`)).join(" + ");
  return `${target} = ${how === "mean" ? "⌀ " : ""}${sum}`;
}

function found(own: Lines, search?: SumSearch): string[] {
  return findSums(own, search).map(told);
}

test("a total behind, before and apart from its parts", () => {
  expect(found(lines(A, B, C, TOTAL))).toEqual(["3 = 0 + 1 + 2"]);
  expect(found(lines(TOTAL, A, B, C))).toEqual(["0 = 1 + 2 + 3"]);
  expect(found(lines(A, B, C, D, TOTAL))).toEqual(["4 = 0 + 1 + 2"]);
});

test("beside: only right before or after its parts", () => {
  expect(found(lines(A, B, C, D, TOTAL), { beside: true })).toEqual([]);
  expect(found(lines(D, A, B, C, TOTAL), { beside: true })).toEqual(["4 = 1 + 2 + 3"]);
});

test("parts at a fixed step: each area beside its percentage", () => {
  const [p, q, r] = [A, B, C].map((row) => row.map((value) => Math.round(value * 731) / 100));
  expect(found(lines(A, p ?? [], B, q ?? [], C, r ?? [], TOTAL))).toContain("6 = 0 + 2 + 4");
  expect(found(lines(A, p ?? [], B, q ?? [], C, r ?? [], TOTAL), { widest: 1 })).toEqual([]);
});

test("only among the lines that may take part", () => {
  expect(found(lines(A, D, B, C, TOTAL))).toEqual([]);
  expect(found(lines(A, D, B, C, TOTAL), { among: [0, 2, 3, 4] })).toEqual(["4 = 0 + 2 + 3"]);
});

test("one wrong cell is tolerated, and told as the exception", () => {
  for (const wrong of [0, 2, 4]) {
    const total = TOTAL.map((value, entry) => (entry === wrong ? value + 1.5 : value));
    const [law] = findSums(lines(A, B, C, total));
    expect(law).toMatchObject({ target: 3, holds: 4, of: 5, exceptions: [wrong] });
  }
});

test("two wrong cells of five are one too many", () => {
  const total = TOTAL.map((value, entry) => (entry < 2 ? value + 1.5 : value));
  expect(found(lines(A, B, C, total))).toEqual([]);
});

test.each([10, 1])("a total with fewer decimals than its parts may be rounded half up, or cut (%d)", (by) => {
  for (const rounded of [Math.round, Math.floor]) {
    const total = TOTAL.map((value) => rounded(value * by + 1e-9) / by);
    expect(holdsSum(lines(A, B, C, total), 3, [0, 1, 2])).toMatchObject({ holds: 5, of: 5 });
    expect(found(lines(A, B, C, total))).toEqual(by === 10 ? ["3 = 0 + 1 + 2"] : []);
  }
});

test("parts that were rounded before they were printed: ±1 in the last place", () => {
  const total = TOTAL.map((value, entry) => Math.round(value * 100 + (entry % 3) - 1) / 100);
  expect(holdsSum(lines(A, B, C, total), 3, [0, 1, 2])).toMatchObject({ holds: 5, of: 5 });
  expect(found(lines(A, B, C, total))).toEqual(["3 = 0 + 1 + 2"]);
  const three = TOTAL.map((value) => Math.round(value * 100 + 3) / 100);
  expect(holdsSum(lines(A, B, C, three), 3, [0, 1, 2])).toMatchObject({ holds: 0, of: 5 });
});

test("whole points add up to whole points: a difference of one is no rounding", () => {
  const parts = [[13, 24, 31, 18], [42, 37, 25, 29], [7, 5, 11, 9]]; // prettier-ignore
  expect(holdsSum(lines(...parts, [62, 66, 67, 56]), 3, [0, 1, 2])?.holds).toBe(4);
  expect(holdsSum(lines(...parts, [63, 67, 66, 57]), 3, [0, 1, 2])?.holds).toBe(0);
});

test("a blank part counts as nothing, a blank total is not tested", () => {
  const c = [1.05, _, 1.37, _, 1.11];
  const total = added(A, B, [1.05, 0, 1.37, 0, 1.11]);
  expect(findSums(lines(A, B, c, total))[0]).toMatchObject({ target: 3, parts: [0, 1, 2], holds: 5, of: 5 });
  expect(holdsSum(lines(A, B, C, [TOTAL[0] ?? 0, _, _, _, _]), 3, [0, 1, 2])).toMatchObject({ of: 1 });
  expect(holdsSum(lines(A, B, C, [_, _, _, _, _]), 3, [0, 1, 2])).toBeNull();
});

test("zeros prove nothing", () => {
  const zeros = [0, 0, 0, 0, 0];
  expect(found(lines(zeros, zeros, zeros, zeros))).toEqual([]);
  expect(found(lines([3.12, 0, 0, 0, 0], [7.44, 0, 0, 0, 0], [10.56, 0, 0, 0, 0]))).toEqual([]);
});

test("the same figure beside zeros is a copy, and no sum", () => {
  const zeros = [0, 0, 0, 0, 0];
  expect(found(lines(A, zeros, A, D, B))).toEqual([]);
  expect(found(lines(D, B, zeros, A, A))).toEqual([]);
});

test("a part that is taken away, with or without its sign", () => {
  const taken = [0.25, 0.5, 0.31, 0.12, 0.44];
  const total = added(A, B, taken.map((value) => -value)); // prettier-ignore
  expect(found(lines(A, B, taken, total))).toEqual([]);
  expect(found(lines(A, B, taken, total), { taking: true })).toContain("3 = 0 + 1 + −2");
  const signed = taken.map((value) => -value);
  expect(found(lines(A, B, signed, total))).toEqual(["3 = 0 + 1 + 2"]);
});

test("the last but one may be taken away too: a penalty before the bonus", () => {
  const [taken, bonus] = [[0.25, 0.5, 0.31, 0.12, 0.44], [1.01, 0.52, 0.73, 0.94, 0.15]]; // prettier-ignore
  const total = added(A, B, (taken ?? []).map((value) => -value), bonus ?? []); // prettier-ignore
  expect(found(lines(A, B, taken ?? [], bonus ?? [], total), { taking: true })).toContain(
    "4 = 0 + 1 + −2 + 3",
  );
});

test("means are looked for only where they are asked for", () => {
  const mean = TOTAL.map((value) => Math.round((value * 100) / 3) / 100);
  expect(found(lines(A, B, C, mean))).toEqual([]);
  expect(found(lines(A, B, C, mean), { means: true })).toEqual(["3 = ⌀ 0 + 1 + 2"]);
});

test("a mean is one of what is filled", () => {
  const c = [1.05, _, 1.37, 0.98, 1.11];
  const mean = A.map((a, entry) => {
    const own = [a, B[entry] ?? 0, c[entry] ?? 0].filter((value) => !Number.isNaN(value));
    return Math.round((own.reduce((sum, value) => sum + value, 0) / own.length) * 100) / 100;
  });
  expect(holdsSum(lines(A, B, c, mean), 3, [0, 1, 2], { how: "mean", taken: -1, near: 0 })).toMatchObject({
    holds: 5,
    of: 5,
  });
});

test("two rows prove no sum that was one of many", () => {
  expect(found(lines([13, 24], [42, 37], [19, 5], [8, 11], [55, 61], [21, 30], [17, 26]))).toEqual([]);
});

test("no law among figures of chance", () => {
  let tables = 0;
  let lawful = 0;
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 4, max: 20 }), fc.integer({ min: 3, max: 25 }), (seed, width, rows) => {
      const random = seeded(seed);
      const grain = random.pick([1, 25, 50, 100]);
      const own = lines(
        ...Array.from({ length: width }, () => {
          const most = random.whole(5, 40) * 100;
          return Array.from({ length: rows }, () => (random.whole(1, most / grain) * grain) / 100);
        }),
      );
      tables++;
      if (findSums(own, { taking: true, means: true }).length > 0) lawful++;
    }),
    { numRuns: 300, seed: 1 },
  ); // prettier-ignore
  console.log(`sums of chance: ${lawful} of ${tables} tables (${((100 * lawful) / tables).toFixed(1)} %)`);
  expect(tables).toBe(300);
  expect(lawful).toBeLessThanOrEqual(3);
});

test("no law among a real table's figures once each column is shuffled", () => {
  let lawful = 0;
  for (let seed = 0; seed < 300; seed++) {
    const random = seeded(seed);
    const parts = Array.from({ length: random.whole(3, 8) }, () => hundredths(random, random.whole(8, 8), 2, 15));
    const own = lines(...[...parts, added(...parts)].map((row) => random.shuffled(row)));
    if (findSums(own, { taking: true, means: true }).length > 0) lawful++;
  } // prettier-ignore
  console.log(`sums of shuffled tables: ${lawful} of 300 (${(lawful / 3).toFixed(1)} %)`);
  expect(lawful).toBeLessThanOrEqual(3);
});
