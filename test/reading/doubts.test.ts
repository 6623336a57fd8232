/** How certain a reading is, and what is asked where it is in doubt. */
import { judge } from "../../src/reading/doubts";
import { readBook } from "../../src/reading/read-book";
import type { UnderstoodTable } from "../../src/reading/understand";
import { understandSheet } from "../../src/reading/understand-sheet";
import { weigh, type Weighed } from "../../src/reading/choice";
import { NO_CORRECTIONS } from "../../src/scorebook/corrections";
import type { SampleFigure } from "../../src/scorebook/proof";
import type { Recognition } from "../../src/scorebook/recognition";
import { DOUBT_CASES } from "../making/doubtful-sheets";
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";

function recognition(made: MadeSheet): Recognition {
  const used = readBook(snapshotOf(made)).recognitions.filter((own) => own.used);
  const [only] = used;
  if (only === undefined || used.length > 1) throw new Error(`${used.length} tables were used`);
  return only;
}

test.each(DOUBT_CASES)("$code: $title", ({ code, doubtful, sound }) => {
  const raised = recognition(doubtful);
  expect([raised.certainty, raised.question?.doubt.code]).toEqual(["doubtful", code]);
  expect(raised.question?.alternatives.length).toBeGreaterThan(0);
  expect(raised.question?.doubt.cells.length).toBeGreaterThan(0);
  const twin = recognition(sound);
  expect(twin.question).toBeNull();
  expect(["proved", "read"]).toContain(twin.certainty);
});

test.each(DOUBT_CASES)("each answer gives the figures that it promises: $title", ({ doubtful }) => {
  const snapshot = snapshotOf(doubtful);
  const alternatives = recognition(doubtful).question?.alternatives ?? [];
  for (const { mapping, figures, proof } of alternatives) {
    const { book, recognitions } = readBook(snapshot, {
      corrections: { ...NO_CORRECTIONS, layouts: [mapping] },
    });
    const [assessment] = [...book.assessments].sort((a, b) => b.year - a.year);
    const read = (assessment?.units ?? []).map(({ index, name }): Omit<SampleFigure, "rank"> => ({
      unit: name,
      score: assessment?.scores.points(0, index) ?? null,
      max: assessment?.maxima.points(0, index) ?? null,
    }));
    expect(read.slice(0, 5)).toEqual(figures.map(({ unit, score, max }) => ({ unit, score, max })));
    expect(recognitions[0]).toMatchObject({ layout: "mapping", certainty: "proved", question: null, proof });
  }
});

test.each(DOUBT_CASES)("no two answers give the same totals: $title", ({ doubtful }) => {
  const alternatives = recognition(doubtful).question?.alternatives ?? [];
  const totals = alternatives.map(({ figures }) =>
    figures.map(({ unit, score }) => `${unit}=${score}`).join(),
  );
  expect(new Set(totals).size).toBe(totals.length);
});

const UNITS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn", "Huyện Chợ Mới"];
const rows = (...columns: readonly (readonly number[])[]) =>
  UNITS.map((unit, at) => [at + 1, unit, ...columns.map((column) => column[at] ?? 0)]);
const A = [3.12, 4.57, 2.81, 3.94];
const B = [7.44, 6.15, 8.02, 5.73];
const HEADER = ["STT", "Đơn vị", "Cải cách thể chế", "Cải cách tài chính công"];

test("proved: totals are derived again", () => {
  const made = sheet("Bảng", [[...HEADER, "Tổng điểm"], ...rows(A, B, [10.56, 10.72, 10.83, 9.67])]);
  expect(recognition(made).certainty).toBe("proved");
});

test("proved: enough ranks that follow; five are too few", () => {
  const districts = ["A", "B", "C", "D", "E", "F"].map((name) => `Huyện ${name}`);
  const [scores, ranks] = [[7.2, 6.1, 8.3, 5.4, 9.15, 4.6], [3, 4, 2, 5, 1, 6]]; // prettier-ignore
  const ranked = [
    ["STT", "Đơn vị", "Tổng điểm", "Xếp hạng"],
    ...districts.map((name, at) => [at + 1, name, scores?.[at] ?? null, ranks?.[at] ?? null]),
  ];
  expect(recognition(sheet("Bảng", ranked)).certainty).toBe("proved");
  expect(recognition(sheet("Bảng", ranked.slice(0, 6))).certainty).toBe("read");
});

test("read: ranks of which one in four does not follow", () => {
  const ranked = [["STT", "Đơn vị", "Tổng điểm", "Xếp hạng"], ...rows(B, [2, 3, 1, 2])];
  expect(recognition(sheet("Bảng", ranked)).certainty).toBe("read");
});

test("an answer keeps what the figures told of rows: the mean of the units is none", () => {
  const total = [10.56, 10.72, 10.83, 9.67];
  const made = sheet("Bảng", [["STT", "Đơn vị", "zeb", "zin", "zod"], [null, "vap", 3.61, 6.84, 10.45], ...rows(A, B, total)]); // prettier-ignore
  const { doubt, alternatives } = recognition(made).question ?? { doubt: null, alternatives: [] };
  expect(doubt?.code).toBe("no-index");
  // The last leaves out what may be no table of scores.
  expect(alternatives.length).toBeGreaterThan(1);
  expect(alternatives.at(-1)?.figures).toEqual([]);
  for (const { figures } of alternatives.slice(0, -1)) expect(figures.map(({ unit }) => unit)).toEqual(UNITS);
});

test("proved: percentages that follow", () => {
  const percents = [82.67, 68.33, 89.11, 63.67];
  const made = [["STT", "Đơn vị", "Điểm tối đa", "Tổng điểm", "Tỷ lệ %"], ...rows([9, 9, 9, 9], B, percents)];
  expect(recognition(sheet("Bảng", made)).certainty).toBe("proved");
});

test("read: words agree and nothing is there to prove by", () => {
  expect(recognition(sheet("Bảng", [HEADER, ...rows(A, B)])).certainty).toBe("read");
});

test("read: totals that are mostly derived, but not by three in four", () => {
  const made = sheet("Bảng", [[...HEADER, "Tổng điểm"], ...rows(A, B, [11.06, 11.22, 10.83, 9.67])]);
  expect(recognition(made).certainty).toBe("read");
});

test("what is not used is not asked about", () => {
  const sound = sheet("Năm 2022", [[...HEADER, "Tổng điểm"], ...rows(A, B, [10.56, 10.72, 10.83, 9.67])]);
  const doubtful = sheet("Nháp 2022", [
    ["STT", "Đơn vị", "zeb", "zin", "zod"],
    ...rows(A, B, [10.56, 10.72, 10.83, 9.67]),
  ]);
  const others = readBook(snapshotOf(sound, doubtful)).recognitions.filter(({ used }) => !used);
  expect(others.map(({ certainty, question }) => [certainty, question])).toEqual([["read", null]]);
});

function understood(made: MadeSheet): UnderstoodTable {
  const [source] = snapshotOf(made).sheets;
  const [table] = source === undefined ? [] : understandSheet(source, 2022, []).tables;
  if (table === undefined) throw new Error("no table was found");
  return table;
}

function weighed(made: MadeSheet): Weighed {
  return weigh(understood(made));
}

test("two-readings: another reading worth as much that gives other totals", () => {
  const one = weighed(sheet("Bảng", [HEADER, ...rows(A, B)]));
  const two = weighed(sheet("Bảng", [HEADER, ...rows(A, A)]));
  const rival = (worth: number, of: Weighed = two): Weighed => ({ ...of, worth });
  const codeOf = (other: Weighed) => judge(one, [one, other], []).doubt?.code ?? null;
  expect(codeOf(rival(one.worth))).toBe("two-readings");
  expect(codeOf(rival(one.worth - 0.29))).toBe("two-readings");
  expect(codeOf(rival(one.worth - 0.31))).toBeNull();
  expect(codeOf(rival(one.worth, { ...one }))).toBeNull();
});

test("two-readings: rival totals name their columns", () => {
  const reading = weighed(
    sheet("Bảng", [[...HEADER, "Tổng điểm"], ...rows(A, B, [10.56, 10.72, 10.83, 9.67])]),
  );
  expect(judge(reading, [reading], [4]).doubt).toEqual({
    code: "two-readings",
    cells: [{ sheet: "Bảng", row: 0, column: 4 }],
    params: { column: "Tổng điểm", count: 1 },
  });
  expect(judge(reading, [reading], [])).toEqual({ certainty: "proved", doubt: null });
});
