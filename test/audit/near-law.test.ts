/** Totals that differ a little from their parts in most rows: parts of another time, and no cell is blamed. */
import { auditBook } from "../../src/audit/audit";
import type { Finding } from "../../src/scorebook/finding";
import { toPoints } from "../../src/scorebook/points";
import { refName } from "../../src/workbook/address";
import { area, assessment, details, scoreBook } from "../making/book";
import { seeded } from "../making/random";

const UNITS = 142;

/** Three parts and totals that differ from their sum by `shift`, as a published table of 142 units. */
function table(shift: (unit: number) => number): readonly Finding[] {
  const random = seeded(11);
  const parts = [30, 45, 25].map((max) =>
    Array.from({ length: UNITS }, () => Math.round(max * (0.6 + 0.4 * random.next()) * 100) / 100),
  );
  const total = Array.from({ length: UNITS }, (_, unit) => {
    const sum = parts.reduce((all, scores) => all + (scores[unit] ?? 0), 0);
    return Math.round((sum + shift(unit)) * 100) / 100;
  });
  const names = total.map((_, unit) => `Xã số ${unit + 1}`);
  const [a = [], b = [], c = []] = parts;
  const made = assessment(
    2025,
    names,
    details({ total, totalMax: 100 }),
    area("A", "Hồ sơ điện tử", 30, a),
    area("B", "Phiếu hỏi", 45, b),
    area("C", "Trực tuyến", 25, c),
  );
  return auditBook(scoreBook(made));
}

/** Two of three units, by less than half a point, downwards. */
const slight = (unit: number): number => (unit % 3 === 0 ? 0 : -0.12 - (unit % 40) / 100);

test("96 of 142 totals that differ slightly are one warning about the table, at the total's name", () => {
  const found = table(slight);
  expect(found).toMatchObject([
    {
      code: "parts-of-another-time",
      severity: "warning",
      criterion: "Tổng điểm",
      differing: 94,
      tested: UNITS,
      largest: toPoints(0.51),
    },
  ]);
  expect(found[0]?.cells.map((cell) => refName(cell))).toEqual(["'Năm 2025'!B6"]);
});

test("both ways, and in a third of the rows", () => {
  expect(table((unit) => slight(unit) * (unit % 2 === 0 ? 1 : -1)).map(({ code }) => code)).toEqual([
    "parts-of-another-time",
  ]);
  expect(table((unit) => (unit % 3 === 0 ? -0.3 : 0)).map(({ code }) => code)).toEqual([
    "parts-of-another-time",
  ]);
});

test("a single large difference among them is still told at its cell", () => {
  const found = table((unit) => (unit === 77 ? -12.05 : slight(unit)));
  expect(found).toMatchObject([
    { code: "parts-of-another-time", differing: 93 },
    { code: "total-mismatch", severity: "error", unit: "Xã số 78", others: 0 },
  ]);
});

test("few small differences are errors at their cells", () => {
  const found = table((unit) => (unit === 5 || unit === 50 ? -0.3 : 0));
  expect(found.map((finding) => ("unit" in finding ? finding.unit : ""))).toEqual(["Xã số 6", "Xã số 51"]);
});

test("large differences in most rows are one finding, and not a matter of time", () => {
  const random = seeded(3);
  const found = table(() => -2 - 20 * random.next());
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code: "total-mismatch", severity: "warning" });
});

test("the same difference in every row is no matter of time either where it is large", () => {
  const random = seeded(5);
  const found = table(() => -8 - random.next() / 2);
  expect(found).toMatchObject([{ code: "total-mismatch", severity: "warning", others: UNITS - 1 }]);
});
