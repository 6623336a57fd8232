import { best, isProved, isTreeProved, weigh, worthOf, type Weighed } from "../../src/reading/choice";
import { understandSheet } from "../../src/reading/understand-sheet";
import type { LawCode, LawProof } from "../../src/scorebook/proof";
import { sheet, snapshotOf } from "../making/snapshot";

function proof(law: LawCode, holds: number, of: number): LawProof {
  return { law, holds, of, exceptions: [] };
}

test("a law that holds adds, one that is broken takes away as much, half is nothing", () => {
  const [all, none, half] = [8, 0, 4].map((holds) => worthOf([proof("total-sum", holds, 8)]));
  expect(all).toBeGreaterThan(2.5);
  expect(none).toBeCloseTo(-(all ?? 0));
  expect(half).toBe(0);
  expect(worthOf([])).toBe(0);
});

test("little support weighs little", () => {
  expect(worthOf([proof("total-sum", 1, 1)])).toBeLessThan(worthOf([proof("total-sum", 4, 4)]) / 2);
  expect(worthOf([proof("total-sum", 60, 60)])).toBeCloseTo(3);
});

test("sums of the total weigh most, bounds and changes least", () => {
  const weight = (law: LawCode) => worthOf([proof(law, 40, 40)]);
  const order: readonly LawCode[] = ["total-sum", "subtotal-sum", "rank", "bound", "change"];
  expect(order.map(weight)).toEqual([...order].map(weight).sort((a, b) => b - a));
  expect(new Set(order.map(weight)).size).toBe(order.length);
});

test("proved: three figures or more derived again, three in four alike", () => {
  expect(isProved([proof("total-sum", 3, 3)])).toBe(true);
  expect(isProved([proof("total-sum", 2, 2)])).toBe(false);
  expect(isProved([proof("total-sum", 3, 4)])).toBe(true);
  expect(isProved([proof("total-sum", 5, 7)])).toBe(false);
  expect(isProved([proof("total-sum", 2, 2), proof("subtotal-sum", 1, 1)])).toBe(true);
  expect(isProved([proof("total-sum", 90, 90), proof("subtotal-sum", 2, 4)])).toBe(false);
});

test("ranks, percentages and bounds derive nothing", () => {
  for (const law of ["rank", "percent", "bound", "max-sum", "lost", "change"] as const) {
    expect(isProved([proof(law, 50, 50)])).toBe(false);
  }
  expect(isProved([])).toBe(false);
});

test("the parts of one score prove the figures, and not the tree", () => {
  expect(isProved([proof("parts", 9, 9)])).toBe(true);
  expect(isTreeProved([proof("parts", 9, 9)])).toBe(false);
  for (const law of ["total-sum", "subtotal-sum", "mean", "weighted"] as const) {
    expect(isTreeProved([proof(law, 9, 9)])).toBe(true);
  }
});

const A = [3.12, 4.57, 2.81, 3.94];
const B = [7.44, 6.15, 8.02, 5.73];
const UNITS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn", "Huyện Chợ Mới"];

function weighed(totals: readonly number[]): Weighed {
  const rows = UNITS.map((unit, at) => [at + 1, unit, A[at] ?? 0, B[at] ?? 0, totals[at] ?? 0]);
  const header = ["STT", "Đơn vị", "Cải cách thể chế", "Cải cách tài chính công", "Tổng điểm"];
  const [source] = snapshotOf(sheet("Năm 2022", [header, ...rows])).sheets;
  const [table] = source === undefined ? [] : understandSheet(source, 0, []).tables;
  if (table === undefined) throw new Error("no table was found");
  return weigh(table);
}

test("a reading is worth what its words and its laws say together", () => {
  const sound = weighed([10.56, 10.72, 10.83, 9.67]);
  expect(sound.proof).toEqual([proof("total-sum", 4, 4)]);
  expect(sound.worth).toBeCloseTo(sound.understood.candidate.confidence + worthOf(sound.proof));
  expect(weighed([10.56, 10.72, 10.83, 9.68]).worth).toBeLessThan(sound.worth + 1e-9);
  expect(weighed([5, 6, 7, 8]).worth).toBeLessThan(sound.worth - 4);
});

test("the reading of most worth, and the first of equals", () => {
  const one = weighed([10.56, 10.72, 10.83, 9.67]);
  const [equal, more] = [{ ...one }, { ...one, worth: one.worth + 0.1 }]; // prettier-ignore
  expect(best([one, equal])).toBe(one);
  expect(best([one, more ?? one, equal])).toBe(more);
  expect(best([])).toBeNull();
});
