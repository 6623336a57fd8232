import type { ToolWords } from "../keys/tools";
import { counted } from "./count";

export const viTools: ToolWords = {
  menu: "Công cụ",
  back: "Quay lại kết quả",
  backToTrouble: "Quay lại",
  mapByHand: "Tự chỉ cách đọc bảng",

  matching: { title: "Đối chiếu giữa các năm", hint: "Đơn vị, tiêu chí đổi tên; tệp năm trước" },
  mapping: { title: "Cách đọc bảng", hint: "Xem và sửa cách hiểu từng trang tính" },

  outlook: { title: "Giả định điểm", hint: "Thiếu bao nhiêu điểm để lên hạng" },
  check: { title: "Kiểm tra báo cáo", hint: "Đối chiếu báo cáo đã viết với bảng điểm" },
  settings: { title: "Thiết lập", hint: "Thể thức văn bản, xếp hạng, xếp loại, mẫu câu" },

  group: { title: "Nhìn cả khối", hint: "Hạng sát nhau, tiêu chí phân hóa" },
  documents: {
    title: "Báo cáo Word",
    hint: "Báo cáo, tóm tắt, kế hoạch, công văn",
    lead: "Văn bản theo thể thức của Nghị định số 30/2020/NĐ-CP; chỗ cần điền có nền vàng. Những đoạn anh/chị đã sửa trong trang dự thảo được giữ nguyên trong tệp Word.",
    kind: "Loại văn bản",
    kinds: {
      report: "Báo cáo kết quả",
      brief: "Tóm tắt cho lãnh đạo (một trang)",
      plan: "Kế hoạch khắc phục",
      group: "Báo cáo toàn khối",
      letter: "Công văn rà soát số liệu",
    },
    one: (of) => `Tải báo cáo của ${of}`,
    other: (of) => `Tải văn bản của ${of}`,
    all: (units) => `Tải báo cáo của tất cả ${counted(units)} đơn vị`,
    allOther: (units) => `Tải văn bản của tất cả ${counted(units)} đơn vị`,
    allGroups: (groups) => `Tải văn bản của tất cả ${counted(groups)} khối`,
    allHint: "Mỗi đơn vị một tệp .docx, gói trong một tệp .zip.",
    making: (done, total) => `Đang lập văn bản ${counted(done)}/${counted(total)}`,
    preparing: "Đang chuẩn bị…",
    cancelling: "Đang dừng…",
    cancel: "Dừng",
    nothing: "Không có nội dung số liệu chưa khớp nên không lập công văn.",
    made: (count, file) =>
      count === 1
        ? `Đã lập xong tệp “${file}”.`
        : `Đã lập xong ${counted(count)} văn bản trong tệp “${file}”.`,
    failed: "Chưa lập được văn bản",
    cancelled: "Đã dừng, chưa có tệp nào được tải về.",
    template: {
      choose: "Dùng mẫu Word của đơn vị…",
      hint: "Tệp .docx có các chỗ điền trong ngoặc nhọn kép, ví dụ {{tổng điểm}}. Phông chữ, lề và phần đầu của mẫu được giữ nguyên.",
      chosen: (name, places) => `Đang dùng mẫu “${name}”, ${counted(places)} chỗ điền`,
      drop: "Bỏ mẫu",
      unknown: (places) =>
        `Mẫu có chỗ điền không nhận ra: ${places.join(", ")}. Các chỗ này được để nguyên trong tệp; hãy sửa lại trong mẫu rồi chọn lại.`,
      empty: "Mẫu này chưa có chỗ điền nào, nên tệp tải về sẽ giống hệt mẫu. Hãy thêm chỗ điền rồi chọn lại.",
      places: "Các chỗ điền dùng được",
      lines: "Trong dòng chữ",
      blocks: "Cả đoạn hoặc bảng, đứng riêng một dòng",
    },
  },
};
