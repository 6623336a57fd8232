import type { FindingListWords } from "../keys/tool-findings";

export const viFindingList: FindingListWords = {
  list: "Các cảnh báo",
  filter: "Chỉ xem",
  all: (count) => `Tất cả (${count})`,
  only: {
    error: (count) => `Lỗi (${count})`,
    warning: (count) => `Cảnh báo (${count})`,
    info: (count) => `Lưu ý (${count})`,
  },
  kind: (title, count) => `${title} (${count})`,
  printed: "Đang ghi",
  computed: "tính được",
  letterCopy: "Chép công văn",
  letterWord: "Tải công văn",
  letter: "Công văn rà soát số liệu",
};
