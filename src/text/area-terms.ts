/** Names that the areas of the index have had over the years, and words that say a name is one. */
import { terms, type Term } from "./terms";

export type Area =
  | "direction"
  | "institutions"
  | "procedures"
  | "one-stop"
  | "apparatus"
  | "civil-service"
  | "finance"
  | "e-government"
  | "impact"
  | "bonus"
  | "penalty";

/** Names of the same area (domain: "Criteria sets change nearly every year"). */
export const AREA_NAMES: readonly Term<Area>[] = [
  ...terms("direction", "whole", [
    "Công tác chỉ đạo, điều hành",
    "Công tác chỉ đạo, điều hành CCHC",
    "Công tác tham mưu UBND huyện ban hành văn bản chỉ đạo, điều hành CCHC",
    "Chỉ đạo, điều hành cải cách hành chính",
    "Direction and administration of administrative reform",
  ]),
  ...terms("institutions", "whole", [
    "Cải cách thể chế",
    "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật",
    "Xây dựng và tổ chức thực hiện VBQPPL tại tỉnh",
    "Tổ chức thực hiện các VBQPPL, văn bản chỉ đạo, điều hành của cấp trên",
    "Tham mưu xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật (VBQPPL)",
    "Institutional reform",
  ]),
  ...terms("procedures", "whole", [
    "Cải cách thủ tục hành chính",
    "Cải cách TTHC",
    "Cải cách thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông",
  ]),
  ...terms("one-stop", "whole", [
    "Thực hiện cơ chế một cửa, cơ chế một cửa liên thông",
    "Thực hiện cơ chế một cửa, một cửa liên thông",
  ]),
  ...terms("apparatus", "whole", [
    "Cải cách tổ chức bộ máy",
    "Cải cách tổ chức bộ máy hành chính",
    "Cải cách tổ chức bộ máy hành chính nhà nước",
    "Cải cách tổ chức bộ máy nhà nước",
    "Organizational apparatus reform",
  ]),
  ...terms("civil-service", "whole", [
    "Cải cách chế độ công vụ",
    "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
    "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức",
    "Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức",
    "Civil service regime reform",
  ]),
  ...terms("finance", "whole", [
    "Cải cách tài chính công",
    "Đổi mới cơ chế tài chính công",
    "Public financial reform",
  ]),
  ...terms("e-government", "whole", [
    "Xây dựng và phát triển chính quyền điện tử",
    "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    "Xây dựng và phát triển chính phủ điện tử, chính phủ số",
    "Xây dựng chính quyền điện tử, chính quyền số",
    "Hiện đại hóa hành chính",
    "Hiện đại hóa nền hành chính",
    "Building and developing e-government and digital government",
  ]),
  ...terms("impact", "whole", [
    "Tác động của CCHC",
    "Tác động của cải cách hành chính đến phát triển kinh tế - xã hội",
    "Tác động cải cách hành chính đến phát triển kinh tế - xã hội",
    "Điểm đánh giá tác động của CCHC",
    "Đánh giá tác động của CCHC",
    "Đánh giá tác động của CCHC đến người dân, tổ chức và phát triển KT-XH",
    "Tác động của cải cách hành chính đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội",
  ]),
  ...terms("bonus", "whole", ["Điểm thưởng", "Điểm cộng"]),
  ...terms("penalty", "whole", ["Điểm phạt", "Điểm trừ", "Điểm bị trừ"]),
];

/** Words before the number of an area: "Lĩnh vực IV", "Tiêu chí 3". */
export const AREA_OPENINGS = terms("area", "opening", [
  ["Tiêu chí", "… 3"],
  ["Lĩnh vực", "… IV"],
  ["Nội dung", "… 2"],
]);

/** Parts of the index that stand without a number, beside the survey. */
export const UNNUMBERED_AREA_TERMS = terms(
  "area",
  "opening",
  [
    ["tác động CCHC", "Đánh giá … đến người dân"],
    ["tác động của CCHC", "Điểm đánh giá … đến người dân"],
    ["tác động cải cách", "… hành chính"],
    ["tác động của cải cách", "Điểm … hành chính"],
  ],
  { after: ["Điểm", "đánh giá"] },
);
