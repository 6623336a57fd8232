/** Units as rows: what the figures say of columns whose captions mean nothing. */
import { unitColumnLaws, type ColumnLaws } from "../../../src/reading/axes/unit-column-laws";
import type { HeaderColumn } from "../../../src/reading/regions/header-column";
import { caption, figures } from "../../making/headers";
import { added } from "../../making/lines";

const A = [3.12, 4.57, 2.81, 3.94, 4.03, 3.66];
const B = [7.44, 6.15, 8.02, 5.73, 7.91, 6.87];
const C = [1.05, 1.62, 1.37, 0.98, 1.11, 1.44];
const D = [2.26, 2.71, 2.08, 2.93, 2.55, 2.34];
const AB = added(A, B);
const CD = added(C, D);
const ALL = added(AB, CD);
const NAMES = ["zeb", "zin", "zod", "zum", "wax", "wuz", "vap", "vok", "yil"];

/** Columns of figures under captions of no meaning, or under those given. */
function laws(
  columns: readonly (readonly number[])[],
  headers: readonly (HeaderColumn | null)[] = [],
): ColumnLaws {
  const table = figures(...columns);
  return unitColumnLaws(
    table,
    table.columns.map((column, line) => headers[line] ?? caption(column, NAMES[line] ?? "")),
  );
}

/** "final", "zeb > zin", "percent of zeb"; "–" for a column that is left out. */
function told({ headers }: ColumnLaws): string[] {
  return headers.map(({ role, names, ofTotal, kind }) => {
    if (role === "statistic") return "–";
    const path = names.map(({ text }) => text).join(" > ");
    const of = kind === null ? (role ?? "") : kind;
    return `${of}${ofTotal ? " total" : ""}${path === "" ? "" : ` ${path}`}`.trim();
  });
}

test("the sum of all others is the total, wherever it stands", () => {
  expect(told(laws([A, B, C, added(A, B, C)]))).toEqual(["zeb", "zin", "zod", "final total"]);
  expect(told(laws([added(A, B, C), A, B, C]))).toEqual(["final total", "zin", "zod", "zum"]);
});

test("what takes no part beside a total is none of its areas", () => {
  const stranger = [512, 77, 904, 336, 658, 120];
  const found = laws([stranger, A, B, C, added(A, B, C)]);
  expect(told(found)).toEqual(["–", "zin", "zod", "zum", "final total"]);
  expect([...found.explained]).toEqual([3, 4, 5, 6]);
});

test("a column with a maximum of its own stays, though no sum takes it", () => {
  const stranger = [5.12, 7.7, 9.04, 3.36, 6.58, 1.2];
  const own = caption(2, "zeb", { max: { value: 10e6, cell: { sheet: "Bảng", row: 3, column: 2 } } });
  expect(told(laws([stranger, A, B, C, added(A, B, C)], [own]))[0]).toBe("zeb");
});

test("without a sum nothing is told", () => {
  const found = laws([A, B, C]);
  expect([...found.told]).toEqual([]);
  expect([...found.explained]).toEqual([]);
});

test("a subtotal behind its parts repeats what is known, and is left out", () => {
  expect(told(laws([A, B, AB, C, D, CD, ALL]))).toEqual([
    "zeb",
    "zin",
    "–",
    "zum",
    "wax",
    "–",
    "final total",
  ]);
});

test("what stands before its parts is their area", () => {
  expect(told(laws([AB, A, B, CD, C, D, ALL]))).toEqual([
    "zeb", "zeb > zin", "zeb > zod", "zum", "zum > wax", "zum > wuz", "final total",
  ]); // prettier-ignore
});

test("a header that spans an area's parts is left as it is", () => {
  const [zeb, zin, zod] = [caption(2, "zeb"), caption(3, "zin"), caption(4, "zod")];
  const below = (own: HeaderColumn): HeaderColumn => ({ ...own, names: [...zeb.names, ...own.names] });
  const found = laws([AB, A, B, C, added(AB, C)], [zeb, below(zin), below(zod)]);
  expect(told(found)).toEqual(["zeb", "zeb > zin", "zeb > zod", "zum", "final total"]);
  expect([...found.told]).toEqual([6]);
});

test("appraised and survey make the final score: parts of one score, no areas", () => {
  const headers = [
    caption(2, "", { role: "appraised", names: [] }),
    caption(3, "", { role: "survey", names: [] }),
  ];
  expect(told(laws([A, B, AB], headers))).toEqual(["appraised", "survey", "final total"]);
});

test("a rank belongs to what it orders", () => {
  const rankOf = (row: readonly number[]) =>
    row.map((value) => 1 + row.filter((other) => other > value).length);
  const total = added(A, B, C);
  expect(told(laws([A, rankOf(A), B, C, total, rankOf(total)]))).toEqual([
    "zeb", "rank zeb", "zod", "zum", "final total", "rank total",
  ]); // prettier-ignore
});

test("ranks by another list are no scores, and the total's", () => {
  const other = [6, 2, 1, 5, 3, 4];
  const found = laws([A, B, C, added(A, B, C), other]);
  expect(told(found)[4]).toBe("rank total");
  expect(found.explained.has(6)).toBe(false);
});

test("a numbering is no rank", () => {
  expect(told(laws([[1, 2, 3, 4, 5, 6], A, B, C, added(A, B, C)]))[0]).toBe("–");
});

test("a percentage belongs to what it is computed from, and so does the maximum", () => {
  const max = [50, 45, 50, 40, 45, 50];
  const score = [42.7, 38.15, 45.02, 31.4, 40.25, 44.1];
  const percent = score.map((value, at) => Math.round((value / (max[at] ?? 1)) * 10000) / 100);
  expect(told(laws([score, max, percent]))).toEqual(["zeb", "max zeb", "percent zeb"]);
});

test("a percentage of a maximum that stands nowhere, beside a total that its areas make", () => {
  const total = added(A, B, C);
  const percent = total.map((value) => Math.round(value * 400) / 100);
  expect(told(laws([A, B, C, total, percent]))).toEqual([
    "zeb",
    "zin",
    "zod",
    "final total",
    "percent total",
  ]);
});

test("a difference that is below nothing somewhere is a change", () => {
  const before = [15.12, 16.03, 15.55, 14.01, 17.44, 15.36];
  const now = [15.87, 15.61, 16.2, 14.96, 16.93, 16.02];
  const change = now.map((value, at) => Math.round((value - (before[at] ?? 0)) * 100) / 100);
  const found = laws([before, now, change]);
  expect(told(found)).toEqual(["zeb", "zin", "–"]);
  expect(found.explained.has(4)).toBe(true);
});

test("a penalty that the total takes away", () => {
  const taken = [0.25, 0.5, 0.31, 0.12, 0.44, 0.7];
  const total = added(A, B, taken.map((value) => -value)); // prettier-ignore
  expect(told(laws([A, B, taken, total]))).toEqual(["zeb", "zin", "penalty zod", "final total"]);
});

test("a total that is the mean of its areas", () => {
  const mean = A.map((_, at) => Math.round((added(A, B, C)[at] ?? 0) * 100 / 3) / 100);
  const found = laws([A, B, C, mean]);
  expect(told(found)[3]).toBe("final total");
  expect(found.composition).toBe("mean");
  expect(laws([A, B, C, added(A, B, C)]).composition).toBe("sum");
}); // prettier-ignore

const LESS = [A, B, C].map((row, line) =>
  row.map((value, at) => Math.round(value * 100 - 7 * ((at + line) % 4) - 3) / 100),
);
const [SELF_A = [], SELF_B = [], SELF_C = []] = LESS;
const LAYERS = [SELF_A, A, SELF_B, B, SELF_C, C, added(SELF_A, SELF_B, SELF_C), added(A, B, C)];

test("two totals of parts between each other are rivals where no word tells them apart", () => {
  expect(laws(LAYERS).rivals).toHaveLength(1);
});

test("a word for one of the layers leaves no rival", () => {
  const headers = LAYERS.map((_, line) =>
    line % 2 === 0
      ? caption(line + 2, NAMES[line] ?? "", { role: "self" })
      : caption(line + 2, NAMES[line] ?? ""),
  );
  const found = laws(LAYERS, headers);
  expect(found.rivals).toEqual([]);
  expect(told(found)[7]).toBe("final total");
});

test("years are looked at each by itself", () => {
  const before = [A, B, C].map((row) => row.map((value) => Math.round(value * 90) / 100));
  const columns = [...before, added(...before), A, B, C, added(A, B, C)];
  const headers = columns.map((_, line) =>
    caption(line + 2, NAMES[line] ?? "", { year: line < 4 ? 2021 : 2022 }),
  );
  const found = laws(columns, headers);
  expect(told(found).filter((text) => text === "final total")).toHaveLength(2);
  expect(found.rivals).toEqual([]);
});

test("words keep a column out of every sum: a statistic, a maximum", () => {
  for (const rest of [{ role: "statistic" }, { role: "max" }] as const) {
    expect(told(laws([A, B, C, added(A, B, C)], [null, null, null, caption(5, "zum", rest)]))[3]).not.toBe(
      "final total",
    );
  }
});

test("a copy of the total is left out", () => {
  const total = added(A, B, C);
  expect(told(laws([A, B, C, total, total]))).toEqual(["zeb", "zin", "zod", "final total", "–"]);
});

test("a rate that is the sum of all others is the total, where no other column is", () => {
  const rate = caption(5, "zum", { isRate: true });
  expect(told(laws([A, B, C, added(A, B, C)], [null, null, null, rate]))[3]).toBe("final total");
});

test("of two rounds side by side the one counts that the ranks order", () => {
  const [A2, B2] = [A.map((score, at) => score + (at % 3) * 0.5), B.map((score, at) => score - (at % 2))];
  const total = added(A2, B2);
  const ranks = total.map((score) => 1 + total.filter((other) => other > score).length);
  const found = laws([A, B, AB, A2, B2, total, ranks]);
  expect(told(found)).toEqual(["–", "–", "–", "zum", "wax", "final total", "rank total"]);
  expect(found.rivals).toEqual([]);
});

test("of two rounds without ranks none is chosen in silence", () => {
  const [A2, B2] = [A.map((score, at) => score + (at % 3) * 0.5), B.map((score, at) => score - (at % 2))];
  expect(laws([A, B, AB, A2, B2, added(A2, B2)]).rivals).toEqual([7]);
});

test("the round's own name under every area names no criterion", () => {
  const cell = { sheet: "Bảng", row: 3, column: 9 };
  const under = (column: number, area: string) =>
    caption(column, "Lần hai", {
      names: [
        { text: area, cell: { ...cell, column } },
        { text: "Lần hai", cell },
      ],
    });
  expect(told(laws([A, B, AB], [under(2, "zeb"), under(3, "zin"), null]))).toEqual([
    "zeb",
    "zin",
    "final total",
  ]);
});

test("a percentage said by a word is that of the score and the scale it is made of", () => {
  const scale = [10, 8.4, 10, 10, 8.4, 10];
  const share = A.map((score, at) => Math.round((score / (scale[at] ?? 1)) * 10_000) / 100);
  const found = laws(
    [A, scale, share],
    [
      caption(2, "tổng", { role: "final", ofTotal: true }),
      null,
      caption(4, "%", { role: "percent", isRate: true }),
    ],
  );
  expect(told(found)).toEqual(["final total tổng", "max total tổng", "percent total tổng"]);
});

test("a column that a word calls the score, and that is a permutation which orders another, is its ranks", () => {
  const ranks = A.map((score) => 1 + A.filter((other) => other > score).length);
  const found = laws([A, ranks], [null, caption(3, "Kết quả", { role: "survey" })]);
  expect(found.headers[1]?.role).toBe("rank");
});

test("a caption that says nothing is an area where the sum needs it", () => {
  const found = laws([A, B, AB], [caption(2, "Mục"), caption(3, "Số"), null]);
  expect(found.headers.map(({ isArea }) => isArea)).toEqual([true, true, false]);
});

test("a mean on another scale than its parts is a total of equal weights", () => {
  const mean = A.map(
    (_, at) => Math.round(((A[at] ?? 0) + (B[at] ?? 0) + (C[at] ?? 0) + (D[at] ?? 0)) * 250) / 100,
  );
  const found = laws([A, B, C, D, mean]);
  expect(told(found)).toEqual(["zeb", "zin", "zod", "zum", "final total"]);
  expect([found.composition, [...found.weights.values()]]).toEqual(["weighted", [2.5, 2.5, 2.5, 2.5]]);
});

test("the mean of quarters that are sums themselves is the year's total", () => {
  const year = AB.map((sum, at) => (sum + (CD[at] ?? 0)) / 2);
  const found = laws([A, B, AB, C, D, CD, year]);
  expect(found.composition).toBe("mean");
  expect(found.headers[6]?.ofTotal).toBe(true);
  expect(found.rivals).toEqual([]);
});

test("the difference of two years beside them is no figure of any, whatever its caption", () => {
  const before = A.map((score, at) => score - (at % 3) * 0.25 - 0.1);
  const change = A.map((score, at) => Math.round((score - (before[at] ?? 0)) * 100) / 100);
  const found = laws(
    [before, A, change],
    [caption(2, "2021", { year: 2021 }), caption(3, "2022", { year: 2022 }), null],
  );
  expect(told(found)[2]).toBe("–");
});

test("a figure beside the total with ranks of its own is a rival; a percentage of the total is none", () => {
  const ranksOf = (row: readonly number[]) => row.map((own) => 1 + row.filter((other) => other > own).length);
  const another = D.map((score, at) => score * 7 + (at % 2));
  expect(laws([A, B, AB, ranksOf(AB), another, ranksOf(another)]).rivals).toEqual([6]);
  const share = AB.map((total) => Math.round(total * 500) / 100);
  expect(laws([A, B, AB, share, ranksOf(share)]).rivals).toEqual([]);
});
