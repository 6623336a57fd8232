import type { ProofWords } from "../keys/proof";

export const vi: ProofWords = {
  checked: "Đã đối chiếu: {list}",
  unchecked: "Bảng có quá ít số liệu để tự đối chiếu",
  laws: {
    "total-sum": "tổng điểm",
    "subtotal-sum": "điểm lĩnh vực",
    "max-sum": "điểm tối đa",
    parts: "điểm thành phần",
    lost: "điểm chưa đạt",
    bound: "điểm trong mức tối đa",
    percent: "tỷ lệ %",
    conversion: "điểm quy đổi",
    mean: "điểm trung bình",
    weighted: "điểm theo trọng số",
    rank: "hạng",
    change: "mức tăng, giảm",
  },
  says: {
    "total-sum": "tổng điểm bằng tổng điểm các lĩnh vực",
    "subtotal-sum": "điểm của mục trên bằng tổng điểm các mục bên dưới",
    "max-sum": "điểm tối đa của mục trên bằng tổng điểm tối đa các mục bên dưới",
    parts: "điểm đạt được bằng các phần cộng lại, trừ điểm bị trừ",
    lost: "điểm chưa đạt bằng điểm tối đa trừ điểm đạt được",
    bound: "điểm không âm và không vượt điểm tối đa",
    percent: "tỷ lệ % bằng điểm chia điểm tối đa",
    conversion: "điểm quy đổi bằng điểm chia điểm tối đa áp dụng, nhân thang điểm",
    mean: "điểm chung bằng trung bình các trụ cột",
    weighted: "điểm chung bằng tổng các trụ cột nhân trọng số",
    rank: "hạng ghi trong bảng đúng thứ tự của điểm",
    change: "mức tăng, giảm bằng hiệu của hai năm",
  },
  certainty: {
    proved: "đã chứng minh bằng số học của bảng",
    read: "đọc theo tiêu đề; ít số liệu để đối chiếu",
    doubtful: "còn nghi ngờ",
  },
  table: "Trang “{sheet}” ({certainty}). {proof}.",
  tables: "{count} bảng ({certainty}). {proof}.",
  doubts: {
    "two-readings":
      "Trang “{sheet}”: có[ {ways}] cách đọc cùng khớp số liệu nhưng cho kết quả khác nhau[, khác ở cột “{column}”][ (ô {cell})]. Hãy chọn cách đọc đúng.",
    "unexplained-column":
      "Trang “{sheet}”: chưa rõ cột[ “{column}”][ (ô {cell})] là gì[, tất cả có {count} cột như vậy]. Tiêu đề không nói rõ, phép tính trong bảng cũng không giải thích được, mà tính cột này thì kết quả khác đi. Hãy chọn cách đọc đúng.",
    "unexplained-row":
      "Trang “{sheet}”: chưa rõ dòng[ {row}][ (ô {cell})] là gì. Tên dòng không nói rõ, phép tính trong bảng cũng không giải thích được, mà tính dòng này thì kết quả khác đi. Hãy chọn cách đọc đúng.",
    contradicted:
      "Trang “{sheet}”:[ {count}/{of} dòng] số liệu không khớp với điều tiêu đề[ “{column}”] nói[ (ô {cell})]. Lệch ở phần lớn bảng thì có lẽ bảng bị hiểu sai, không phải số liệu sai. Hãy chọn cách đọc đúng.",
    "over-maximum":
      "Trang “{sheet}”:[ {count}/{of}] điểm cao hơn điểm tối đa[ ở cột “{column}”][ (ô {cell})]. Có lẽ điểm tối đa này là của cột khác. Hãy chọn cách đọc đúng.",
    marks:
      "Trang “{sheet}”: phần lớn ô điểm là dấu “x”[ ({count} ô)][, bắt đầu từ ô {cell}]. Bảng không có dòng tổng để biết dấu ấy là đạt trọn điểm hay không áp dụng. Nếu là đạt trọn điểm, hãy ghi số điểm thay dấu; nếu là không áp dụng, hãy chọn cách đọc dưới đây.",
    "unknown-unit":
      "Trang “{sheet}”: không rõ bảng này chấm điểm đơn vị nào[: không tiêu đề nào nêu tên cơ quan, cột “{column}” có thể là điểm tối đa][ (ô {cell})]. Nếu là danh mục tiêu chí, hãy chọn bỏ qua bảng này; nếu là điểm của một đơn vị, hãy ghi tên đơn vị ấy vào tiêu đề.",
    "two-tables":
      "Trang “{sheet}”: còn một bảng khác[ ở trang “{other}”] chấm cùng các đơn vị này trong cùng năm nhưng tổng điểm khác[ (ô {cell})]. Chỉ một bảng được tính. Hãy chọn dùng bảng này, hoặc bỏ qua bảng này để tính theo bảng kia.",
    "unlike-form":
      "Trang “{sheet}”: cùng mẫu với[ trang “{other}”] các trang khác nhưng đọc ra khác[, từ ô {cell}]. Có lẽ một tiêu đề hoặc một dòng ở trang này ghi khác mẫu. Hãy sửa cho giống các trang kia, hoặc chọn cách đọc đúng.",
    "no-index":
      "Trang “{sheet}”: không có gì cho biết các số này là điểm chấm[ (ô {cell})]: không thấy điểm tối đa, tổng điểm hay lĩnh vực nào. Nếu đúng là bảng điểm, hãy chọn cách đọc; nếu không, hãy mở đúng sổ tính chấm điểm.",
  },
  doubtful: "Trang “{sheet}”: chưa chắc bảng được hiểu đúng. Hãy chỉ rõ cách đọc bảng.",

  exceptions: "Chưa khớp",
  answer: "Trả lời",
  question: "Cần anh/chị trả lời",
  way: (place) => `Cách ${place}`,
  takes: "Cách này hiểu",
  gives: "Kết quả sẽ là",
  speaks: "Đối chiếu",
  noFigures: "Không cho số liệu nào.",
  figure: (unit, score, rank) => `${unit}: ${score}${rank === null ? "" : `, hạng ${rank}`}`,
  noScore: "chưa có điểm",
  readSo: "Đọc theo cách này",
  lookAt: "Xem trên hình",
  picked: "Đã chọn",
  answered: "Đã lưu câu trả lời vào sổ tính. Số liệu đã được đọc lại theo cách anh/chị chọn.",
};
