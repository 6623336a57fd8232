/** Sheets of figures that are no index: refused or asked, never ranked in silence. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const NOT_AN_INDEX: readonly ProvedGolden[] = [
  {
    title: "money by department: estimate, spent, what is left",
    workbook: snapshotOf(
      sheet(
        "Kinh phí 2024",
        writtenRows(`
          TÌNH HÌNH THỰC HIỆN DỰ TOÁN NĂM 2024 (triệu đồng)
          TT | Đơn vị | Dự toán | Đã chi | Dư
          1 | Sở Nội vụ | 12450.5 | 11870.25 | 580.25
          2 | Sở Tài chính | 9820 | 9410.75 | 409.25
          3 | Sở Tư pháp | 7615.4 | 7020.9 | 594.5
          4 | Sở Y tế | 45210.8 | 44003.3 | 1207.5
           | Tổng cộng | 75096.7 | 72305.2 | 2791.5
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
  {
    title: "money in small figures with a sum and a share, ordered",
    workbook: snapshotOf(
      sheet(
        "Chi 2025",
        writtenRows(`
          TT | Đơn vị | Chi thường xuyên | Chi đầu tư | Tổng | Tỷ trọng (%)
          1 | Xã Tân Trào | 8.25 | 12.4 | 20.65 | 37.71
          2 | Xã Hồng Thái | 7.9 | 9.35 | 17.25 | 31.5
          3 | Xã Yên Hoa | 6.15 | 10.71 | 16.86 | 30.79
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
  {
    title: "telephones and rooms",
    workbook: snapshotOf(
      sheet(
        "Danh bạ 2025",
        writtenRows(`
          TT | Đơn vị | Phòng | Máy lẻ | Di động
          1 | Sở Nội vụ | 301 | 8123 | 912345678
          2 | Sở Tài chính | 302 | 8124 | 912345679
          3 | Sở Tư pháp | 205 | 8131 | 987654321
          4 | Sở Y tế | 118 | 8140 | 913222333
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
  {
    title: "marks of an examination: three subjects, their sum and a rank",
    workbook: snapshotOf(
      sheet(
        "Kỳ thi 2025",
        writtenRows(`
          KẾT QUẢ KỲ THI TUYỂN DỤNG CÔNG CHỨC NĂM 2025
          SBD | Họ và tên | Kiến thức chung | Ngoại ngữ | Chuyên ngành | Tổng điểm | Xếp thứ
          101 | Nguyễn Văn An | 8.25 | 7.5 | 9 | 24.75 | 1
          102 | Trần Thị Bình | 6.75 | 8.25 | 7.5 | 22.5 | 4
          103 | Lê Hoàng Cường | 9.5 | 6.25 | 8.75 | 24.5 | 2
          104 | Phạm Thu Dung | 7 | 9 | 8 | 24 | 3
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
  {
    title: "schools with classes, pupils and teachers",
    workbook: snapshotOf(
      sheet(
        "Trường học",
        writtenRows(`
          THỐNG KÊ NĂM HỌC 2024-2025
          TT | Trường | Số lớp | Học sinh | Giáo viên | Tỷ lệ lên lớp (%)
          1 | Trường THCS Tân Trào | 12 | 431 | 25 | 99.3
          2 | Trường THCS Nông Tiến | 18 | 702 | 38 | 98.86
          3 | Trường THCS Hồng Thái | 8 | 243 | 17 | 97.12
           | Cộng | 38 | 1376 | 80 | 98.6
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
  {
    title: "a pivot table of dossiers by department and month",
    workbook: snapshotOf(
      sheet(
        "Pivot",
        writtenRows(`
          Row Labels | Tháng 1 | Tháng 2 | Tháng 3 | Grand Total
          Sở Nội vụ | 45 | 52 | 61 | 158
          Sở Tài chính | 33 | 41 | 29 | 103
          Sở Tư pháp | 120 | 98 | 143 | 361
          Sở Y tế | 77 | 64 | 90 | 231
          Grand Total | 275 | 255 | 323 | 853
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
  {
    title: "ratios of dossiers paid online: counts and two shares that make a hundred",
    workbook: snapshotOf(
      sheet(
        "Thanh toán 9 tháng",
        writtenRows(`
          THEO DÕI THANH TOÁN TRỰC TUYẾN 9 THÁNG NĂM 2025
          STT | Mã định danh | Tên đơn vị | Tổng HS có nghĩa vụ | Số HS trực tuyến | Tỷ lệ (%) | Tỷ lệ trực tiếp (%)
          1 | H60.12 | Xã Tân Trào | 412 | 301 | 73.06 | 26.94
          2 | H60.13 | Phường Nông Tiến | 655 | 598 | 91.3 | 8.7
          3 | H60.14 | Xã Hồng Thái | 198 | 87 | 43.94 | 56.06
          4 | H60.15 | Xã Yên Hoa | 240 | 171 | 71.25 | 28.75
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
  {
    title: "staff by department, with a sum over the row",
    workbook: snapshotOf(
      sheet(
        "Biên chế 2025",
        writtenRows(`
          TT | Đơn vị | Công chức | Viên chức | Hợp đồng 111 | Tổng cộng
          1 | Sở Nội vụ | 62 | 18 | 5 | 85
          2 | Sở Tài chính | 71 | 0 | 6 | 77
          3 | Sở Y tế | 48 | 212 | 14 | 274
          4 | Sở Tư pháp | 37 | 22 | 4 | 63
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
  {
    title: "rainfall by station and month",
    workbook: snapshotOf(
      sheet(
        "Mưa 2024",
        writtenRows(`
          LƯỢNG MƯA NĂM 2024 (mm)
          Trạm | Tháng 5 | Tháng 6 | Tháng 7 | Ba tháng
          Xã Tân Trào | 182.4 | 231.7 | 305.2 | 719.3
          Xã Hồng Thái | 210.5 | 198.3 | 288.9 | 697.7
          Xã Yên Hoa | 165 | 224.6 | 341.1 | 730.7
        `),
      ),
    ),
    expected: [],
    asks: true,
  },
];
