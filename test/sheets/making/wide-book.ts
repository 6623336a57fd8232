/**
 * The largest book that one peer group fills in the field, with the longest words: 63 units, nine areas,
 * criteria of 120 characters, two years.
 */
import type { Assessment } from "../../../src/scorebook/assessment";
import { area, assessment, criterion, details, remark } from "../../making/book";
import { seeded } from "../../making/random";

const AREAS = [
  "Công tác chỉ đạo, điều hành cải cách hành chính",
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Cải cách tổ chức bộ máy hành chính nhà nước",
  "Cải cách chế độ công vụ",
  "Cải cách tài chính công",
  "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
  "Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước",
  "Tác động của cải cách hành chính đến phát triển kinh tế - xã hội của địa phương",
];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const LEAVES = 6;

const LONG_NAMES = [
  "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
  "Sở Lao động - Thương binh và Xã hội",
  "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu tỉnh",
];
const PLACES = ["Ba Bể", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì", "Ngân Sơn", "Pác Nặm", "Quảng Phú"];

/** Unit names, the long ones first. */
export const WIDE_UNITS: readonly string[] = [
  ...LONG_NAMES,
  ...Array.from(
    { length: 60 },
    (_, index) => `Sở ${PLACES[index % 8] ?? ""} và phát triển nông thôn số ${index + 1}`,
  ),
];

const SENTENCE =
  "Tỷ lệ văn bản quy phạm pháp luật do Hội đồng nhân dân và Ủy ban nhân dân ban hành được kiểm tra, xử lý theo đúng quy định";

/** 120 characters, no two alike. */
function criterionName(number: string): string {
  const start = `Tiêu chí ${number}: `;
  return start + SENTENCE.slice(0, 120 - start.length);
}

const MAX = 2;

function year(at: number): Assessment {
  const random = seeded(at);
  const areas = AREAS.map((name, place) => {
    const leaves = Array.from({ length: LEAVES }, (_, leaf) => {
      const number = `${place + 1}.${leaf + 1}`;
      return criterion(
        number,
        criterionName(number),
        MAX,
        WIDE_UNITS.map(() => random.whole(800, 2000) / 1000),
      );
    });
    return area(ROMAN[place] ?? "", name, undefined, ...leaves);
  });
  const unit = LONG_NAMES[0] ?? "";
  return assessment(
    at,
    WIDE_UNITS,
    ...areas,
    details({
      province: "Bắc Kạn",
      group: {
        name: "các sở, ban, ngành và cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
        kind: "department",
      },
      remarks: ["1.1", "2.1"].map((code) =>
        remark(code, unit, `${SENTENCE}; báo cáo gửi chậm 05 ngày so với yêu cầu. `.repeat(2), {
          responsible: "Phòng Kiểm soát thủ tục hành chính và Phòng Hành chính - Tổ chức",
          remedy: `Ban hành kế hoạch, ${SENTENCE.slice(0, 80)}`,
        }),
      ),
    }),
  );
}

/** 2021 and 2022. */
export function wideBook(): readonly Assessment[] {
  return [year(2021), year(2022)];
}
