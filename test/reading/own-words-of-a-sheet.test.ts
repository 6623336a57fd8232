/** Sheets in an office's own words: conversions, lists of maxima, forms, rows that sum up, words alike in bare letters. */
import { readBook } from "../../src/reading/read-book";
import { NO_CORRECTIONS } from "../../src/scorebook/corrections";
import { kindOfUnit } from "../../src/text/unit-names";
import { isSpelledLike } from "../../src/text/spelling";
import { bonusOrPenalty, isStatisticName } from "../../src/reading/words/row-terms";
import { headerRole } from "../../src/reading/words/header-words";
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";

type Row = MadeSheet["rows"][number];

const read = (...sheets: MadeSheet[]) => {
  const { book, recognitions } = readBook(snapshotOf(...sheets));
  return { assessments: book.assessments, recognitions };
};

/** Name, score and maximum of the total of each unit. */
const totals = ({ assessments }: ReturnType<typeof read>) =>
  assessments.flatMap(({ units, scores, maxima }) =>
    units.map(({ name, index }) => [
      name,
      (scores.points(0, index) ?? NaN) / 1e6,
      (maxima.points(0, index) ?? NaN) / 1e6,
    ]),
  );

const CONVERTED: Row[] = [
  ["BẢNG ĐIỂM CCHC KHỐI SỞ NĂM 2024"],
  ["TT", "Cơ quan", "Zeb", "Zin", "Zod", "Zum", "Hạng"],
  [1, "Sở Nội vụ", 87.54, null, 100, 87.54, 3],
  [2, "Sở Tư pháp", 76.79, null, 100, 76.79, 6],
  [3, "Sở Xây dựng", 87.88, 6, 94, 93.49, 1],
  [4, "Sở Công Thương", 67.72, 11.5, 88.5, 76.52, 7],
  [5, "Sở Y tế", 74.93, 16, 84, 89.2, 2],
  [6, "Sở Tài chính", 80.11, null, 100, 80.11, 5],
  [7, "Sở Giáo dục", 84.84, null, 100, 84.84, 4],
];

test("points put on a hundred are a percentage of what applies, and what does not apply is no area", () => {
  const found = read(sheet("Năm 2024", CONVERTED));
  expect(found.recognitions[0]?.shape?.columns.map(({ role }) => role)).toEqual([
    "code", "unit", "final", "statistic", "max", "percent", "rank",
  ]); // prettier-ignore
  expect(found.recognitions[0]?.certainty).toBe("proved");
  expect(totals(found)[2]).toEqual(["Sở Xây dựng", 87.88, 94]);
  expect(found.assessments[0]?.criteria).toHaveLength(1);
});

test("figures that do not follow where less applies are no conversion", () => {
  const broken = CONVERTED.map((row, at): Row => {
    if (at < 2 || row[4] === 100) return row;
    return [...row.slice(0, 5), Number(row[5]) + (at - 8) / 3, row[6] ?? null];
  });
  const found = read(sheet("Năm 2024", broken));
  const roles = (found.recognitions[0]?.shape?.columns ?? []).map(({ role }) => role);
  expect(roles[5]).not.toBe("percent");
});

const MAXIMA: Row[] = [
  ["BỘ TIÊU CHÍ 2024 - MỨC ZEB TỪNG LĨNH VỰC"],
  [],
  ["Mã", "Lĩnh vực", "Zeb"],
  ["LV1", "Chỉ đạo, điều hành", 9.5],
  ["LV2", "Thể chế", 10],
  ["LV3", "Tác động", 15],
  [null, "Cộng", 34.5],
];
const TOTALS: Row[] = [
  ["STT", "Đơn vị", "Điểm toàn bộ các lĩnh vực", "Hạng"],
  ...CONVERTED.slice(2).map((row, at): Row => [at + 1, row[1] ?? null, 30 - at, at + 1]),
];

test("a list of criteria with a figure each, and no unit named, is asked about and can be left out", () => {
  const snapshot = snapshotOf(sheet("Thang 2024", MAXIMA), sheet("Tổng hợp 2024", TOTALS));
  const { recognitions } = readBook(snapshot);
  const question = recognitions.find(({ sheet: name }) => name === "Thang 2024")?.question;
  expect(question?.doubt.code).toBe("unknown-unit");
  const none = question?.alternatives.at(-1);
  expect(none?.figures).toEqual([]);
  const layouts = none === undefined ? [] : [none.mapping];
  const answered = readBook(snapshot, { corrections: { ...NO_CORRECTIONS, layouts } });
  expect(answered.book.assessments.map(({ units }) => units.length)).toEqual([7]);
  expect(answered.recognitions.flatMap((own) => own.question ?? [])).toEqual([]);
});

test("the same list below the name of its unit is that unit's", () => {
  const own = read(
    sheet("Chấm 2024", [["PHIẾU CHẤM CỦA SỞ TƯ PHÁP HAI NĂM 2023, 2024"], ...MAXIMA.slice(1)]),
  );
  expect(own.recognitions[0]?.question?.doubt.code).not.toBe("unknown-unit");
  expect(own.assessments[0]?.units[0]?.name).toBe("SỞ TƯ PHÁP");
});

test("one word over the figures of both years is their score, and no unit", () => {
  const found = read(
    sheet(
      "Hai năm",
      [
        ["TỰ CHẤM CỦA SỞ TƯ PHÁP NĂM 2023, 2024"],
        ["TT", "Lĩnh vực", "Năm 2023", null, "Năm 2024", null],
        [null, null, "Tối đa", "Được", "Tối đa", "Được"],
        [1, "Chỉ đạo, điều hành", 12, 10.43, 13.5, 10.79],
        [2, "Thể chế", 14, 10.99, 14, 13.89],
        [null, "Tổng cộng", 26, 21.42, 27.5, 24.68],
      ],
      { merges: ["C2:D2", "E2:F2"] },
    ),
  );
  expect(found.assessments.map(({ year, units }) => [year, units.map(({ name }) => name)])).toEqual([
    [2023, ["SỞ TƯ PHÁP"]],
    [2024, ["SỞ TƯ PHÁP"]],
  ]);
  expect(totals(found)).toEqual([["SỞ TƯ PHÁP", 21.42, 26], ["SỞ TƯ PHÁP", 24.68, 27.5]]); // prettier-ignore
});

test("small words where a place's name would stand make no body of its kind", () => {
  expect(["Phường tự cho", "Huyện tự chấm", "Xã chấm"].map(kindOfUnit)).toEqual(["other", "other", "other"]);
  expect(["Phường Hạc Thành", "PHƯỜNG HẠC THÀNH", "phường hạc thành", "Phường 1", "UBND các huyện"].map(kindOfUnit)).toEqual(
    ["commune", "commune", "commune", "commune", "district"],
  ); // prettier-ignore
});

const WITH_BONUS: Row[] = [
  ["STT", "Đơn vị", "Zeb", "Zin", "Zod", "Zum", "Điểm cộng thêm", "Kết quả"],
  [null, "Mức zeb", 10, 8, 22, 20, null, 60],
  [1, "Xã Đoàn Kết", 9.39, 6.51, 21.63, 18.73, -1, 55.26],
  [2, "Xã Tân Văn", 6.77, 6.29, 14.72, 15.72, 0, 43.5],
  [3, "Xã Vũ Lăng", 10, 7.5, 21.9, 19.6, 1.5, 60.5],
  [4, "Xã Thất Khê", 8.27, 5.89, 16.61, 12.83, 1, 44.6],
];

test("a row of maxima bounds all but what a bonus lifts above their sum", () => {
  const found = read(sheet("Năm 2025", WITH_BONUS));
  expect(totals(found)).toEqual([
    ["Xã Đoàn Kết", 55.26, 60], ["Xã Tân Văn", 43.5, 60], ["Xã Vũ Lăng", 60.5, 60], ["Xã Thất Khê", 44.6, 60],
  ]); // prettier-ignore
  const above = WITH_BONUS.map((row, at) =>
    at === 4 ? [...row.slice(0, 2), 10.5, ...row.slice(3, 7), 61] : row,
  );
  expect(totals(read(sheet("Năm 2025", above as Row[]))).map(([name]) => name)).toContain("Mức zeb");
});

test("of a row that nobody knows it can be answered that it is none of the units", () => {
  const rows: Row[] = [
    ...WITH_BONUS.filter((_, at) => at !== 1),
    [null, "Số đơn vị từ 50 điểm trở lên", null, null, null, null, null, 2],
  ];
  const question = read(sheet("Năm 2025", rows)).recognitions[0]?.question;
  expect(question?.doubt.code).toBe("unexplained-row");
  const units = question?.alternatives.map(({ figures }) => figures.length);
  expect(units).toEqual([5, 4, 4]);
});

test("a word with other marks is another word", () => {
  expect(["Thưởng", "Điểm thưởng", "diem thuong", "Thương mại"].map(bonusOrPenalty)).toEqual([
    "bonus", "bonus", "bonus", null,
  ]); // prettier-ignore
  expect(["Trung bình", "TRUNG BINH", "Trừng bỉnh"].map(isStatisticName)).toEqual([true, true, false]);
  expect(headerRole("Xếp hạng")).toBe("rank");
  expect(headerRole("Xếp hãng")).toBeNull();
  expect(isSpelledLike("Hoà giải", "hòa")).toBe(true);
  expect(isSpelledLike("Họa tiết và hòa giải", "hòa")).toBe(true);
  expect(isSpelledLike("Họa tiết", "hòa")).toBe(false);
});
