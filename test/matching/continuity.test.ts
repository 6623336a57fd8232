import fc from "fast-check";
import type { Assessment } from "../../src/scorebook/assessment";
import { NO_CORRECTIONS } from "../../src/scorebook/corrections";
import { matchAssessments } from "../../src/matching/continuity";
import { continuityFindings } from "../../src/matching/continuity-findings";
import { criterionKey } from "../../src/matching/criterion-key";
import { area, assessment, criterion, units } from "../making/book";

const TWO = units("Huyện Ba Bể", "Huyện Na Rì");

/** "I > 1.2" → the name of its partner in the base year, "" for none. */
function partnerOf(current: Assessment, base: Assessment, name: string): string {
  const continuity = matchAssessments(current, base);
  const found = current.criteria.find((node) => node.name === name);
  return base.criteria[continuity.criteria[found?.index ?? -1] ?? -1]?.name ?? "";
}

test("areas are matched by what they were called over the years, not by their number", () => {
  const base = assessment(
    2021,
    TWO,
    area("I", "Công tác chỉ đạo, điều hành CCHC", 10, [1, 2]),
    area("II", "Cải cách TTHC", 10, [1, 2]),
    area("III", "Hiện đại hoá nền hành chính", 10, [1, 2]),
  );
  const current = assessment(
    2022,
    TWO,
    area("I", "Cải cách thể chế", 10, [1, 2]),
    area("II", "Chỉ đạo, điều hành cải cách hành chính", 10, [1, 2]),
    area("III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", 10, [1, 2]),
    area("IV", "Xây dựng và phát triển chính quyền điện tử, chính quyền số", 10, [1, 2]),
  );
  expect(partnerOf(current, base, "Chỉ đạo, điều hành cải cách hành chính")).toBe(
    "Công tác chỉ đạo, điều hành CCHC",
  );
  expect(partnerOf(current, base, "CẢI CÁCH THỦ TỤC HÀNH CHÍNH")).toBe("Cải cách TTHC");
  expect(partnerOf(current, base, "Xây dựng và phát triển chính quyền điện tử, chính quyền số")).toBe(
    "Hiện đại hoá nền hành chính",
  );
  expect(partnerOf(current, base, "Cải cách thể chế")).toBe("");
});

const planning2021 = assessment(
  2021,
  TWO,
  area(
    "I",
    "Công tác chỉ đạo, điều hành",
    10,
    criterion("1.1", "Ban hành kế hoạch cải cách hành chính năm 2021", 2, [1, 2]),
    criterion("1.2", "Mức độ hoàn thành kế hoạch cải cách hành chính", 3, [1, 2]),
    criterion("1.3", "Công tác tuyên truyền cải cách hành chính", 2, [1, 2]),
    criterion("1.4", "Kiểm tra và xử lý sau kiểm tra công tác cải cách hành chính", 3, [1, 2]),
  ),
  area("II", "Cải cách thể chế", 5, criterion("2.1", "Theo dõi thi hành pháp luật", 5, [1, 2])),
);

test("renumbered criteria keep their partner, reworded ones are proposed with a reason", () => {
  const current = assessment(
    2022,
    TWO,
    area(
      "I",
      "Công tác chỉ đạo, điều hành",
      10,
      criterion("1.1", "Sáng kiến trong cải cách hành chính", 1, [1, 1]),
      criterion("1.2", "Ban hành kế hoạch CCHC năm 2022", 2, [1, 2]),
      criterion("1.3", "Mức độ hoàn thành kế hoạch CCHC", 3, [1, 2]),
      criterion("1.4", "Tuyên truyền cải cách hành chính", 2, [1, 2]),
    ),
    area("II", "Cải cách thể chế", 5, criterion("2.1", "Theo dõi thi hành pháp luật", 5, [1, 2])),
  );
  expect(partnerOf(current, planning2021, "Ban hành kế hoạch CCHC năm 2022")).toContain("Ban hành kế hoạch");
  expect(partnerOf(current, planning2021, "Mức độ hoàn thành kế hoạch CCHC")).toContain("Mức độ hoàn thành");
  expect(partnerOf(current, planning2021, "Tuyên truyền cải cách hành chính")).toContain(
    "Công tác tuyên truyền",
  );
  expect(partnerOf(current, planning2021, "Sáng kiến trong cải cách hành chính")).toBe("");
  const continuity = matchAssessments(current, planning2021);
  const reworded = continuity.matches.find(({ current: index }) => current.criteria[index]?.code === "1.4");
  expect(reworded?.reason).toBe("similar-name");
  expect(reworded?.confidence).toBeLessThan(1);
  expect(continuity.droppedCriteria.map((index) => planning2021.criteria[index]?.code)).toEqual(["1.4"]);
});

test("a criterion that moved to another area is found by its name", () => {
  const current = assessment(
    2022,
    TWO,
    area("I", "Công tác chỉ đạo, điều hành", 10, criterion("1.1", "Theo dõi thi hành pháp luật", 5, [1, 2])),
    area("II", "Cải cách thể chế", 5, criterion("2.1", "Rà soát văn bản", 5, [1, 2])),
  );
  expect(partnerOf(current, planning2021, "Theo dõi thi hành pháp luật")).toBe("Theo dõi thi hành pháp luật");
});

test("a criterion that was split is compared with none of its parts, and the split is told", () => {
  const current = assessment(
    2022,
    TWO,
    area(
      "I",
      "Công tác chỉ đạo, điều hành",
      10,
      criterion("1.1", "Kiểm tra công tác cải cách hành chính", 2, [1, 2]),
      criterion("1.2", "Xử lý sau kiểm tra công tác cải cách hành chính", 3, [1, 2]),
    ),
  );
  const continuity = matchAssessments(current, planning2021);
  const whole = planning2021.criteria.findIndex(({ code }) => code === "1.4");
  expect(continuity.regroupings).toEqual([{ kind: "split", one: whole, many: [2, 3] }]);
  expect([...continuity.criteria.slice(2)]).toEqual([-1, -1]);
});

test("a person's word outranks every guess, and may say that there is no partner", () => {
  const key = (of: Assessment, code: string): string =>
    criterionKey(
      of,
      of.criteria.findIndex((node) => node.code === code),
    );
  const current = assessment(
    2022,
    TWO,
    area(
      "I",
      "Công tác chỉ đạo, điều hành",
      5,
      criterion("1.1", "Công tác tuyên truyền cải cách hành chính", 2, [1, 2]),
      criterion("1.2", "Điểm sáng tạo", 3, [1, 2]),
    ),
  );
  const years = { year: 2022, baseYear: 2021 };
  const continuity = matchAssessments(current, planning2021, {
    ...NO_CORRECTIONS,
    criteria: [
      { ...years, criterion: key(current, "1.1"), baseCriterion: null },
      { ...years, criterion: key(current, "1.2"), baseCriterion: key(planning2021, "1.1") },
    ],
  });
  expect([...continuity.criteria]).toEqual([0, 1, -1, 2]);
  expect(continuity.matches.at(-1)).toEqual({ current: 3, base: 2, reason: "user", confidence: 1 });
});

describe("units", () => {
  const year = (of: number, ...names: string[]): Assessment =>
    assessment(
      of,
      units(...names),
      area(
        "I",
        "Cải cách thể chế",
        1,
        names.map(() => 1),
      ),
    );
  const partners = (current: Assessment, base: Assessment): (string | undefined)[] =>
    [...matchAssessments(current, base).units].map((index) => base.units[index]?.name);

  test("are the same whatever their prefix, case, dash and tone placement", () => {
    const current = year(
      2022,
      "UBND huyện Ba Bể",
      "THÀNH PHỐ HOÀ BÌNH",
      "Sở Lao động – Thương binh và Xã hội",
      "Sở NN&PTNT",
    );
    const base = year(
      2021,
      "Sở LĐ-TB&XH",
      "Huyện Ba Bể",
      "TP. Hòa Bình",
      "Sở Nông nghiệp và Phát triển nông thôn",
    );
    expect(partners(current, base)).toEqual([
      "Huyện Ba Bể",
      "TP. Hòa Bình",
      "Sở LĐ-TB&XH",
      "Sở Nông nghiệp và Phát triển nông thôn",
    ]);
  });

  test("of one bare name stay apart: huyện and thành phố Cao Lãnh, xã and thị trấn", () => {
    const current = year(2022, "Thành phố Cao Lãnh", "Huyện Cao Lãnh", "Thị xã Hồng Ngự");
    const base = year(2021, "Huyện Cao Lãnh", "Thành phố Cao Lãnh", "Huyện Hồng Ngự", "Thị xã Hồng Ngự");
    expect(partners(current, base)).toEqual(["Thành phố Cao Lãnh", "Huyện Cao Lãnh", "Thị xã Hồng Ngự"]);
  });

  test("that changed their title in place are renamed; others are new or gone", () => {
    const current = year(2022, "Thị xã Duy Tiên", "Sở Tài chính");
    const base = year(2021, "Huyện Duy Tiên", "Sở Kế hoạch và Đầu tư");
    const continuity = matchAssessments(current, base);
    expect(
      continuityFindings(current, base, continuity).map((found) => [
        found.code,
        "name" in found && found.name,
      ]),
    ).toEqual([
      ["renamed-unit", "Thị xã Duy Tiên"],
      ["unit-without-base", "Sở Tài chính"],
      ["unit-dropped", "Sở Kế hoạch và Đầu tư"],
    ]);
  });

  test("merged ones are matched only where a person says so", () => {
    const current = year(2026, "Sở Tài chính");
    const base = year(2025, "Sở Kế hoạch và Đầu tư");
    const corrections = {
      ...NO_CORRECTIONS,
      units: [{ year: 2026, baseYear: 2025, unit: "Sở Tài chính", baseUnit: "Sở Kế hoạch và Đầu tư" }],
    };
    expect([...matchAssessments(current, base).units]).toEqual([-1]);
    expect([...matchAssessments(current, base, corrections).units]).toEqual([0]);
  });
});

test("any order of the same criteria under the same areas is matched to itself", () => {
  const names = [
    "Ban hành kế hoạch",
    "Kiểm tra",
    "Tuyên truyền",
    "Báo cáo định kỳ",
    "Đối thoại với người dân",
    "Rà soát",
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(names, { minLength: 1 }),
      fc.shuffledSubarray(names, { minLength: 1 }),
      (now, then) => {
        const made = (year: number, list: readonly string[]): Assessment =>
          assessment(
            year,
            TWO,
            area(
              "I",
              "Cải cách thể chế",
              undefined,
              ...list.map((name, at) => criterion(`1.${at + 1}`, name, 1, [1, 1])),
            ),
          );
        const current = made(2022, now);
        const base = made(2021, then);
        const { criteria } = matchAssessments(current, base);
        now.forEach((name, at) => {
          expect(base.criteria[criteria[at + 2] ?? -1]?.name).toBe(then.includes(name) ? name : undefined);
        });
      },
    ),
    { numRuns: 200 },
  );
});
