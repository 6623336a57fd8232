/** Workbooks in which a page looks as it seldom does: few units, one year, percent only, a country, long names, no table, doubt. */
import { STRANGE_COLUMNS } from "./doubtful";
import { scoreSheets } from "./score-sheets";
import { drawBook, type DrawnBook } from "./scores";
import { sheet, type MadeSheet } from "./snapshot";
import { xlsxOf } from "./xlsx";

/** 200 letters and more, as full official names are. */
const LONG_UNIT =
  "Ban Quản lý các khu công nghiệp, khu kinh tế cửa khẩu, khu công nghệ thông tin tập trung và cụm công nghiệp tỉnh trực thuộc Ủy ban nhân dân tỉnh (sáp nhập từ Ban Quản lý khu kinh tế và Trung tâm phát triển cụm công nghiệp)";
const LONG_CRITERION =
  "Tỷ lệ hồ sơ thủ tục hành chính do các cơ quan, đơn vị trực thuộc và Ủy ban nhân dân cấp xã tiếp nhận được giải quyết đúng hạn hoặc trước hạn trong năm, kể cả hồ sơ liên thông giữa các cấp và các ngành có liên quan theo quy định";

const NAMES = [
  "Huyện Ba Bể",
  "Huyện Na Rì",
  "Huyện Chợ Đồn",
  "Huyện Chợ Mới",
  "Huyện Pác Nặm",
  "Huyện Ngân Sơn",
];

/** Percent of the index alone, without a maximum: as a province prints what it was given. */
function percentOnly(): MadeSheet {
  const rates = [86.21, 84.5, 83.37, 80.12, 78.9, 75.04];
  return sheet("Kết quả 2022", [
    ["KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022"],
    [],
    ["STT", "Đơn vị", "Chỉ số CCHC (%)", "Xếp hạng"],
    ...NAMES.map((name, place) => [place + 1, name, rates[place] ?? 0, place + 1]),
  ]);
}

function longNames(): DrawnBook {
  const drawn = drawBook({ units: 6, leaves: 21, years: 2 });
  return {
    units: [LONG_UNIT, ...drawn.units.slice(1)],
    years: drawn.years.map((year) => ({
      ...year,
      nodes: year.nodes.map((node) =>
        node.level === 1
          ? { ...node, name: `${node.name}: ${LONG_CRITERION}` }
          : node.level === 3 && node.code.endsWith(".1")
            ? { ...node, name: LONG_CRITERION }
            : node,
      ),
    })),
  };
}

const DRAWN = (units: number, leaves: number, years: number): Uint8Array =>
  xlsxOf(...scoreSheets(drawBook({ units, leaves, years })));

/** By name: makes the bytes of the workbook. */
export const STATES = {
  "one-unit": () => DRAWN(1, 30, 2),
  "one-year": () => DRAWN(8, 40, 1),
  "percent-only": () => xlsxOf(percentOnly()),
  "units-168": () => DRAWN(168, 60, 2),
  "units-63": () => DRAWN(63, 120, 3),
  "units-3321": () => DRAWN(3321, 100, 3),
  "long-names": () => xlsxOf(...scoreSheets(longNames())),
  "no-table": () =>
    xlsxOf(
      sheet("Lịch trực", [
        ["LỊCH TRỰC THÁNG 11"],
        ["Ngày", "Người trực"],
        ["01/11", "Nguyễn Văn An"],
        ["02/11", "Trần Thị Bình"],
      ]),
    ),
  doubt: () => xlsxOf(STRANGE_COLUMNS),
} as const;
export type StateName = keyof typeof STATES;
