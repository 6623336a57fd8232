/** The eight units of the sample, in the order of its columns. */
export const UNITS = [
  "Huyện Ba Bể",
  "Huyện Bạch Thông",
  "Huyện Chợ Đồn",
  "Huyện Chợ Mới",
  "Huyện Na Rì",
  "Huyện Ngân Sơn",
  "Huyện Pác Nặm",
  "Thành phố Bắc Kạn",
] as const;

export type UnitName = (typeof UNITS)[number];

/** The one unit whose figures are given, by the report that the product grew from. */
export const BACH_THONG: UnitName = "Huyện Bạch Thông";

export function isCity(unit: UnitName): boolean {
  return unit.startsWith("Thành phố");
}

/** "Huyện Ba Bể" → "Ba Bể" */
export function shortName(unit: UnitName): string {
  return unit.replace(/^(Huyện|Thành phố) /, "");
}
