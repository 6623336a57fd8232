/** What stands in the place of a score where the point does not apply and leaves the maximum. */
import { terms } from "./terms";

export const NOT_APPLICABLE_TERMS = terms("not-applicable", "whole", [
  ["KĐG", "K.Đ.G"], "Không đánh giá", "Không chấm", "Không áp dụng", "Không tính", "Không tính điểm", ["NA", "N/A"], "KAD", "KXĐ",
  "Không xét", "Không xác định", "Không phát sinh", "KPS", "Not applicable", "x",
]); // prettier-ignore
