import { branch, leaf, single, type Area, type Background } from "./criterion";

const BUDGET: Background = {
  office: "Phòng Tài chính - Kế hoạch",
  proof: "Báo cáo quyết toán",
  subjective: "chủ đầu tư chậm hoàn thiện hồ sơ thanh toán, giải phóng mặt bằng kéo dài",
  objective: "giá vật liệu tăng, mưa lũ kéo dài, vốn phân bổ chậm về cuối năm",
};

export const finance: Area = {
  name: "Cải cách tài chính công",
  max: [9.5, 11.5],
  branches: [
    branch(
      "Thực hiện thu, chi ngân sách và giải ngân vốn",
      BUDGET,
      leaf(
        "Tỷ lệ giải ngân kế hoạch vốn đầu tư công",
        [2, 2.5],
        "thousandths",
        [0.56, 0.419],
        "Điểm giải ngân vốn đầu tư công đạt {%}% điểm tối đa do giải ngân chưa hết kế hoạch vốn",
        "Giao ban tiến độ giải ngân hằng tháng; điều chuyển vốn của dự án chậm",
      ),
      leaf(
        "Thực hiện thu ngân sách nhà nước theo dự toán được giao",
        [1.5, 1.5],
        "hundredths",
        [0.3, 0],
        "Thu ngân sách đạt {%}% dự toán",
        "Rà soát nguồn thu, đôn đốc thu nợ thuế, đẩy nhanh đấu giá quyền sử dụng đất",
      ),
      leaf(
        "Tỷ lệ giải ngân vốn các chương trình mục tiêu quốc gia",
        [null, 1],
        "hundredths",
        [0, 0.38],
        "Giải ngân vốn chương trình mục tiêu quốc gia đạt {%}%",
        "Hoàn thành thủ tục đầu tư ngay khi được giao vốn",
      ),
    ),
    branch(
      "Quản lý tài chính, tài sản công",
      {
        ...BUDGET,
        proof: "Quyết định",
        subjective: "một số đơn vị chậm ban hành quy chế, chưa công khai đúng thời hạn",
        objective: "kinh phí thu hồi phụ thuộc cá nhân, doanh nghiệp đang khó khăn",
      },
      leaf(
        "Ban hành quy chế chi tiêu nội bộ, quy chế quản lý tài sản công",
        [1, 1],
        "steps",
        [0.5, 0],
        "Có {n} đơn vị chưa sửa đổi quy chế theo quy định mới",
        "Hướng dẫn mẫu quy chế thống nhất, hoàn thành trong quý II",
      ),
      leaf(
        "Kiểm tra việc quản lý, sử dụng tài chính, tài sản công",
        [0.5, 0.5],
        "steps",
        [0, 0],
        "Chưa thực hiện {n} cuộc kiểm tra theo kế hoạch",
        "Kiểm tra ít nhất 20% đơn vị dự toán mỗi năm",
      ),
      leaf(
        "Tỷ lệ thực hiện kiến nghị sau thanh tra, kiểm tra, kiểm toán",
        [1.5, 1.5],
        "hundredths",
        [0.45, 0.25],
        "Thực hiện {%}% số kiến nghị về xử lý tài chính",
        "Đôn đốc thu hồi, nộp ngân sách theo kết luận; báo cáo hằng quý",
      ),
      leaf(
        "Công khai dự toán, quyết toán ngân sách",
        [0.5, 0.5],
        "steps",
        [0.25, 0],
        "Công khai dự toán, quyết toán chậm {n} ngày",
        "Công khai trên Trang thông tin điện tử trong 15 ngày kể từ ngày được phê duyệt",
      ),
    ),
    branch(
      "Cơ chế tự chủ của đơn vị sự nghiệp công lập",
      {
        ...BUDGET,
        proof: "Quyết định giao tự chủ",
        subjective: "đơn vị chưa mạnh dạn xây dựng phương án tự chủ",
        objective: "nguồn thu sự nghiệp ở địa bàn miền núi rất hạn chế",
      },
      leaf(
        "Giao quyền tự chủ tài chính cho đơn vị sự nghiệp công lập",
        [1, 1],
        "steps",
        [0.25, 0],
        "Quyết định giao tự chủ cho {n} đơn vị ban hành chậm",
        "Giao tự chủ ổn định theo giai đoạn, ban hành trước ngày 31/12",
      ),
      leaf(
        "Tỷ lệ đơn vị sự nghiệp tăng mức tự bảo đảm chi thường xuyên",
        [1, 1],
        "hundredths",
        [0.46, 0],
        "Tỷ lệ đơn vị tăng mức tự chủ quy đổi đạt {%}%",
        "Lập lộ trình tăng mức tự chủ cho từng đơn vị",
      ),
      leaf(
        "Phân phối kết quả tài chính trong năm đúng quy định",
        [0.5, 0.5],
        "steps",
        [0, 0],
        "Có {n} đơn vị trích lập quỹ chưa đúng quy định",
        "Thẩm định quyết toán và hướng dẫn trích lập quỹ",
      ),
    ),
    single(
      BUDGET,
      leaf(
        "Thực hiện tiết kiệm chi thường xuyên theo chỉ tiêu được giao",
        [null, 0.5],
        "steps",
        [0, 0],
        "Có {n} đơn vị chưa đạt chỉ tiêu tiết kiệm chi thường xuyên",
        "Giao chỉ tiêu tiết kiệm ngay trong dự toán đầu năm",
      ),
    ),
  ],
};
