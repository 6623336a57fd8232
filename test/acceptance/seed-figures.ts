/**
 * The published report that this product started from: UBND huyện Bạch Thông, Kết quả Chỉ số CCHC năm
 * 2022 (căn cứ QĐ 501/QĐ-UBND ngày 29/3/2023, Bắc Kạn). Figures as printed; tài chính công, which the
 * report forgets in section I, by subtraction. Percentages are those of the figures, not the misprints.
 */
interface SeedYear {
  readonly score: number;
  readonly max: number;
  readonly rank: number;
}

export interface SeedLine {
  readonly name: string;
  readonly current: SeedYear;
  readonly base: SeedYear;
  /** To two decimals, as the report should print it. */
  readonly percent: number;
  readonly change: { readonly score: number; readonly rank: number };
  readonly split: { readonly fromMax: number; readonly fromPerformance: number };
}

export const SEED_UNIT = "Huyện Bạch Thông";

export const SEED_TOTAL = {
  current: { score: 88.21, max: 100, rank: 1 },
  base: { score: 81.35, max: 100, rank: 1 },
  change: { score: 6.86, rank: 0 },
  of: 8,
} as const;

export const SEED_COUNTS = {
  areas: 7,
  rankUp: 4,
  rankDown: 2,
  rankSame: 1,
  scoreUp: 5,
  scoreDown: 2,
} as const;

export const SEED_AREAS: readonly SeedLine[] = [
  {
    name: "Công tác chỉ đạo, điều hành",
    current: { score: 15.38, max: 16.5, rank: 1 },
    base: { score: 16.17, max: 17.5, rank: 3 },
    percent: 93.21,
    change: { score: -0.79, rank: 2 },
    split: { fromMax: -0.924, fromPerformance: 0.134 },
  },
  {
    name: "Cải cách thể chế",
    current: { score: 10.35, max: 10.5, rank: 2 },
    base: { score: 9.17, max: 10.5, rank: 4 },
    // The report misprints 98,67.
    percent: 98.57,
    change: { score: 1.18, rank: 2 },
    split: { fromMax: 0, fromPerformance: 1.18 },
  },
  {
    name: "Cải cách thủ tục hành chính",
    current: { score: 16.71, max: 19.5, rank: 2 },
    base: { score: 13.06, max: 18.5, rank: 3 },
    percent: 85.69,
    change: { score: 3.65, rank: 1 },
    split: { fromMax: 0.706, fromPerformance: 2.944 },
  },
  {
    name: "Cải cách tổ chức bộ máy",
    current: { score: 7.938, max: 8, rank: 2 },
    base: { score: 7.93, max: 8.5, rank: 8 },
    percent: 99.23,
    change: { score: 0.008, rank: 6 },
    split: { fromMax: -0.466, fromPerformance: 0.474 },
  },
  {
    name: "Cải cách chế độ công vụ",
    current: { score: 9.231, max: 14.5, rank: 5 },
    base: { score: 14.26, max: 17, rank: 1 },
    // The report misprints 65,93.
    percent: 63.66,
    change: { score: -5.029, rank: -4 },
    split: { fromMax: -2.097, fromPerformance: -2.932 },
  },
  {
    name: "Cải cách tài chính công",
    current: { score: 10.451, max: 11.5, rank: 3 },
    base: { score: 6.73, max: 9.5, rank: 3 },
    // The report prints 90,96, which no figure of it gives.
    percent: 90.88,
    change: { score: 3.721, rank: 0 },
    split: { fromMax: 1.417, fromPerformance: 2.304 },
  },
  {
    name: "Xây dựng và phát triển chính quyền điện tử",
    current: { score: 18.15, max: 19.5, rank: 6 },
    base: { score: 14.03, max: 18.5, rank: 5 },
    percent: 93.08,
    change: { score: 4.12, rank: -1 },
    split: { fromMax: 0.758, fromPerformance: 3.362 },
  },
];
