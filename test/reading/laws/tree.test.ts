import { sumTree, type SumTree } from "../../../src/reading/laws/tree";
import type { SumSearch } from "../../../src/reading/laws/sums";
import { added, hundredths, lines, upTo } from "../../making/lines";
import { seeded, type Random } from "../../making/random";

const A = [3.12, 4.57, 2.81, 3.94, 4.03];
const B = [7.44, 6.15, 8.02, 5.73, 7.91];
const C = [1.05, 1.62, 1.37, 0.98, 1.11];
const D = [2.26, 2.71, 2.08, 2.93, 2.55];
const E = [0.57, 0.83, 0.71, 0.46, 0.92];
const F = [1.34, 1.18, 1.49, 1.27, 1.05];
const G = [4.46, 4.81, 4.13, 4.94, 4.62];
const AB = added(A, B);
const CD = added(C, D);
const ALL = added(AB, CD);

function parents(rows: readonly (readonly number[])[], search?: SumSearch): number[] {
  return [...sumTree(lines(...rows), search).parents];
}

function copies(tree: SumTree): number[] {
  return [...tree.copyOf];
}

test("areas before their criteria, the total at the end", () => {
  expect(parents([AB, A, B, CD, C, D, ALL])).toEqual([6, 0, 0, 6, 3, 3, -1]);
});

test("areas behind their criteria, the total at the end", () => {
  expect(parents([A, B, AB, C, D, CD, ALL])).toEqual([2, 2, 6, 5, 5, 6, -1]);
});

test("the total first", () => {
  expect(parents([ALL, AB, A, B, CD, C, D])).toEqual([-1, 0, 1, 1, 0, 4, 4]);
  expect(parents([ALL, A, B, C, D])).toEqual([-1, 0, 0, 0, 0]);
});

test("the total in the middle", () => {
  expect(parents([A, B, AB, ALL, C, D, CD])).toEqual([2, 2, 3, -1, 6, 6, 3]);
});

test("a subtotal and the total beside each other", () => {
  expect(parents([A, B, AB, D, added(AB, D)])).toEqual([2, 2, 4, 4, -1]);
});

test("three levels below the total", () => {
  const inner = added(E, F);
  const outer = added(A, inner);
  expect(parents([outer, A, inner, E, F, CD, C, D, added(outer, CD)])).toEqual([8, 0, 0, 2, 2, 8, 5, 5, -1]);
});

test("the law of every sum, and none of the rest", () => {
  const { laws } = sumTree(lines(A, B, AB, C, D, CD, ALL));
  expect(laws.map((law) => law?.parts ?? null)).toEqual([null, null, [0, 1], null, null, [3, 4], [2, 5]]);
});

test("one wrong cell in a sum hangs nothing elsewhere", () => {
  const wrong = ALL.map((value, entry) => (entry === 1 ? value + 2 : value));
  const tree = sumTree(lines(AB, A, B, CD, C, D, wrong));
  expect([...tree.parents]).toEqual([6, 0, 0, 6, 3, 3, -1]);
  expect(tree.laws[6]?.exceptions).toEqual([1]);
});

test("a sum right beside its parts goes before one that stands apart, though one of its cells is wrong", () => {
  const wrong = AB.map((value, entry) => (entry === 1 ? value + 2 : value));
  expect(parents([A, B, wrong, C, D, AB])).toEqual([2, 2, -1, -1, -1, -1]);
});

test("of two sums beside the same parts the one that more entries obey", () => {
  const wrong = AB.map((value, entry) => (entry === 1 ? value + 2 : value));
  expect(parents([wrong, A, B, AB])).toEqual([-1, 3, 3, -1]);
  expect(parents([AB, A, B, wrong])).toEqual([-1, 0, 0, -1]);
});

test("what takes part in no sum hangs nowhere", () => {
  const stranger = [5.31, 0.77, 9.04, 3.36, 6.58];
  expect(parents([A, B, C, added(A, B, C), stranger])).toEqual([3, 3, 3, -1, -1]);
});

test("a copy is told as one, and takes no part", () => {
  const tree = sumTree(lines(A, B, C, added(A, B, C), added(A, B, C)));
  expect(copies(tree)).toEqual([-1, -1, -1, -1, 3]);
  expect([...tree.parents]).toEqual([3, 3, 3, -1, -1]);
});

test("lines that do not vary, or that have two entries, are nobody's copies", () => {
  expect(copies(sumTree(lines([5, 5, 5, 5], [5, 5, 5, 5], [1, 2, 3, 4])))).toEqual([-1, -1, -1]);
  expect(copies(sumTree(lines([1, 2], [1, 2], [3, 4])))).toEqual([-1, -1, -1]);
});

interface Drawn {
  readonly figures: readonly number[];
  readonly children: readonly Drawn[];
}

const ENTRIES = 9;

/** A tree of so many levels below its top; what has children has two or more. */
function draw(random: Random, levels: number): Drawn {
  const count = levels === 0 ? 0 : random.whole(2, 5);
  const children = Array.from({ length: count }, () => draw(random, random.next() < 0.6 ? levels - 1 : 0));
  const figures =
    count === 0
      ? hundredths(random, ENTRIES, 1, random.whole(3, 9))
      : added(...children.map((child) => child.figures));
  return { figures, children };
}

/** Its lines in the order of a table, and the parent of each. */
function flattened(tree: Drawn, order: "pre" | "post"): { rows: (readonly number[])[]; parents: number[] } {
  const rows: (readonly number[])[] = [];
  const above: number[] = [];
  const walk = ({ figures, children }: Drawn): number => {
    const own = order === "pre" ? rows.push(figures) - 1 : -1;
    if (order === "pre") above[own] = -1;
    const below = children.map(walk);
    const place = order === "pre" ? own : rows.push(figures) - 1;
    if (order === "post") above[place] = -1;
    for (const child of below) above[child] = place;
    return place;
  };
  walk(tree);
  return { rows, parents: above };
}

/** Of so many drawn trees those that are not found wholly, for want of a law below a line that was folded early. */
const MOST_IN_PART = 0.05;

test.each(["pre", "post"] as const)("a tree of up to four levels is found again, in %s-order", (order) => {
  let inPart = 0;
  for (const seed of upTo(200)) {
    const random = seeded(seed + 1);
    const { rows, parents: expected } = flattened(draw(random, random.whole(1, 3)), order);
    const found = parents(rows);
    // Nothing ever hangs where it does not belong.
    expect(found.filter((parent, line) => parent !== -1 && parent !== expected[line])).toEqual([]);
    if (found.join() !== expected.join()) inPart++;
  }
  console.log(`trees in ${order}-order: ${200 - inPart} of 200 found wholly`);
  expect(inPart).toBeLessThanOrEqual(200 * MOST_IN_PART);
});

// Known fault: once the total is found, areas that are sums of sums are looked for no more. Take out `.failing` with it.
test.failing("a total of two lines, of which the second is a sum of sums", () => {
  const CDF = added(C, D, F);
  const inner = added(AB, CDF, G);
  expect(parents([added(E, inner), E, inner, AB, A, B, CDF, C, D, F, G])).toEqual([
    -1, 0, 0, 2, 3, 3, 2, 6, 6, 6, 2,
  ]);
});

test("a sum too small to be proved does not break the row of the areas", () => {
  // Half a point: 0.25 + 0.25 says too little to be more than chance among so many lines.
  const few = [0.25, 0.5, 0.25, 0.5, 0.25];
  const none = [0, 0, 0, 0, 0.25];
  const half = added(few, none);
  const first = added(A, B, half);
  const second = added(C, D);
  const third = added(E, G);
  const all = added(first, second, third);
  const tree = sumTree(lines(first, A, B, half, few, none, second, C, D, third, E, G, all));
  expect([...tree.parents]).toEqual([12, 0, 0, 0, -1, -1, 12, 6, 6, 12, 9, 9, -1]);
});
