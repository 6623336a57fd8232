/** The seed report's figures come out of the sample workbook. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnalysisJson } from "../../src/schemas/analysis";
import { parIndex, SAMPLE, temporaryFolder } from "./command-line";
import { SEED_AREAS, SEED_COUNTS, SEED_TOTAL, SEED_UNIT } from "./seed-figures";

const folder = temporaryFolder();

/** The JSON is the contract's; its shape is asserted where it is used. */
function analysis(...args: readonly string[]): AnalysisJson {
  const run = parIndex("analyze", SAMPLE, "--json", ...args);
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  return JSON.parse(run.stdout) as AnalysisJson;
}

describe("analyze --json", () => {
  const object = analysis("--unit", "Bạch Thông");

  test("is the contract's object", () => {
    expect(object).toMatchObject({
      schema: "par-index/analysis@1",
      years: [2021, 2022],
      year: 2022,
      baseYear: 2021,
    });
    expect(object.groups).toHaveLength(1);
    expect(object.groups[0]?.units).toContain(SEED_UNIT);
    expect(object.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("total, rank and changes are the seed's", () => {
    const total = object.results.find(({ level }) => level === "total");
    expect(total).toMatchObject({
      unit: SEED_UNIT,
      ...SEED_TOTAL.current,
      of: SEED_TOTAL.of,
      tied: false,
      publishedRank: 1,
      base: { ...SEED_TOTAL.base, of: SEED_TOTAL.of },
      change: SEED_TOTAL.change,
    });
  });

  test.each(SEED_AREAS)("$name", ({ name, current, base, percent, change, split }) => {
    const area = object.results.find((result) => result.level === "area" && result.name === name);
    expect(area).toMatchObject({ ...current, of: 8, base: { ...base, of: 8 }, change });
    // Six decimals come; half up to the two that are printed.
    expect(Math.round(Math.round((area?.percent ?? NaN) * 1_000_000) / 10_000)).toBe(
      Math.round(percent * 100),
    );
    expect(Math.round((area?.change?.fromMax ?? NaN) * 1000)).toBe(Math.round(split.fromMax * 1000));
    expect(Math.round((area?.change?.fromPerformance ?? NaN) * 1000)).toBe(
      Math.round(split.fromPerformance * 1000),
    );
    // Exactly, as decimals: in millionths.
    const millionths = (value: number | null | undefined): number => Math.round((value ?? NaN) * 1_000_000);
    expect(millionths(area?.change?.fromMax) + millionths(area?.change?.fromPerformance)).toBe(
      millionths(change.score),
    );
  });

  test("the counts are the seed's", () => {
    const changes = object.results.flatMap(({ level, change }) =>
      level === "area" && change !== null ? [change] : [],
    );
    const count = (holds: (change: { rank: number; score: number }) => boolean): number =>
      changes.filter(holds).length;
    expect({
      areas: changes.length,
      rankUp: count(({ rank }) => rank > 0),
      rankDown: count(({ rank }) => rank < 0),
      rankSame: count(({ rank }) => rank === 0),
      scoreUp: count(({ score }) => score > 0),
      scoreDown: count(({ score }) => score < 0),
    }).toEqual(SEED_COUNTS);
  });

  test("every unit and every criterion has its figures in both directions of years", () => {
    const all = analysis("--depth", "criterion");
    const units = new Set(all.results.map(({ unit }) => unit));
    expect(units.size).toBe(8);
    const leaves = all.results.filter(({ unit, level }) => unit === SEED_UNIT && level === "criterion");
    expect(leaves.length).toBeGreaterThanOrEqual(80);
    expect(all.results.every(({ score, max }) => score !== null && max !== null && score <= max)).toBe(true);
  });
});

describe("report -o x.txt", () => {
  const path = join(folder, "bao-cao.txt");
  const run = parIndex("report", SAMPLE, "--unit", "Bạch Thông", "-o", path);
  const text = run.exit === 0 ? readFileSync(path, "utf8") : run.stderr;

  test.each([
    "Công tác chỉ đạo, điều hành: Xếp thứ 01/08 huyện, thành phố, đạt 15,38/16,5 điểm, tăng 02 bậc, giảm 0,79 điểm so với năm 2021 (năm 2021 xếp thứ 03/08 huyện, thành phố, đạt 16,17/17,5 điểm)",
    "Cải cách thể chế: Xếp thứ 02/08 huyện, thành phố, đạt 10,35/10,5 điểm, tăng 02 bậc, tăng 1,18 điểm so với năm 2021 (năm 2021 xếp thứ 04/08 huyện, thành phố, đạt 9,17/10,5 điểm)",
    "Cải cách thủ tục hành chính: Xếp thứ 02/08 huyện, thành phố, đạt 16,71/19,5 điểm, tăng 01 bậc, tăng 3,65 điểm so với năm 2021 (năm 2021 xếp thứ 03/08 huyện, thành phố, đạt 13,06/18,5 điểm)",
    "Cải cách tổ chức bộ máy: Xếp thứ 02/08 huyện, thành phố, đạt 7,938/8 điểm, tăng 06 bậc, tăng 0,008 điểm so với năm 2021 (năm 2021 xếp thứ 08/08 huyện, thành phố, đạt 7,93/8,5 điểm)",
    "Cải cách chế độ công vụ: Xếp thứ 05/08 huyện, thành phố, đạt 9,231/14,5 điểm, giảm 04 bậc, giảm 5,029 điểm so với năm 2021 (năm 2021 xếp thứ 01/08 huyện, thành phố, đạt 14,26/17 điểm)",
    "Xây dựng và phát triển chính quyền điện tử: Xếp thứ 06/08 huyện, thành phố, đạt 18,15/19,5 điểm, giảm 01 bậc, tăng 4,12 điểm so với năm 2021 (năm 2021 xếp thứ 05/08 huyện, thành phố, đạt 14,03/18,5 điểm)",
    "Cải cách tài chính công: Xếp thứ 03/08 huyện, thành phố, đạt 10,451/11,5 điểm, giữ nguyên bậc, tăng 3,721 điểm so với năm 2021 (năm 2021 xếp thứ 03/08 huyện, thành phố, đạt 6,73/9,5 điểm)",
  ])("holds the area's sentence: %s", (sentence) => {
    expect(text).toContain(sentence);
  });

  test("holds the total and the count sentence", () => {
    expect(text).toContain(
      "xếp thứ 01/08 huyện, thành phố; đạt 88,21/100 điểm; tăng 6,86 điểm so với năm 2021 (năm 2021 xếp thứ 01/08 huyện, thành phố; đạt 81,35",
    );
    expect(text).toContain(
      "Trong 07 lĩnh vực theo bộ tiêu chí, có 04 lĩnh vực tăng bậc, 02 lĩnh vực giảm bậc và 01 lĩnh vực giữ nguyên bậc; có 02 lĩnh vực giảm điểm và 05 lĩnh vực tăng điểm so với năm 2021, cụ thể:",
    );
  });

  test("prints the percentages right that the seed misprints", () => {
    for (const percent of ["98,57%", "63,66%", "90,88%"]) expect(text).toContain(percent);
    for (const misprint of ["98,67", "65,93", "90,96"]) expect(text).not.toContain(misprint);
  });
});
