import { branch, leaf, type Area, type Background } from "./criterion";

const STAFFING: Background = {
  office: "Phòng Nội vụ",
  proof: "Quyết định",
  subjective: "việc rà soát tổ chức bộ máy, biên chế ở một số đơn vị chưa triệt để",
  objective: "chưa đến tuổi nghỉ hưu, ít trường hợp thuộc diện tinh giản biên chế",
};

export const organisation: Area = {
  name: "Cải cách tổ chức bộ máy",
  max: [8.5, 8],
  branches: [
    branch(
      "Sắp xếp, kiện toàn tổ chức bộ máy",
      STAFFING,
      leaf(
        "Thực hiện quy định về chức năng, nhiệm vụ, cơ cấu tổ chức của cơ quan chuyên môn",
        [1, 1],
        "steps",
        [0, 0],
        "Có {n} cơ quan chuyên môn chậm sửa đổi quy định chức năng, nhiệm vụ",
        "Ban hành đầy đủ quyết định quy định chức năng, nhiệm vụ sau khi có hướng dẫn",
      ),
      leaf(
        "Sắp xếp đơn vị sự nghiệp công lập theo kế hoạch",
        [1, 1],
        "steps",
        [0, 0],
        "Còn {n} đơn vị sự nghiệp chưa sắp xếp theo lộ trình",
        "Hoàn thành đề án sắp xếp trường học, đơn vị sự nghiệp theo kế hoạch",
      ),
      leaf(
        "Bố trí số lượng cấp phó đúng quy định",
        [0.5, 0.5],
        "steps",
        [0, 0],
        "Có {n} cơ quan bố trí cấp phó chưa đúng số lượng",
        "Điều chuyển, bố trí lại cấp phó theo quy định",
      ),
    ),
    branch(
      "Quản lý, sử dụng biên chế",
      STAFFING,
      leaf(
        "Sử dụng biên chế công chức không vượt số được giao",
        [1, 1],
        "steps",
        [0, 0],
        "Việc sử dụng biên chế có thời điểm vượt số được giao",
        "Rà soát biên chế hằng quý, không tiếp nhận khi chưa có chỉ tiêu",
      ),
      leaf(
        "Sử dụng số lượng người làm việc trong đơn vị sự nghiệp công lập",
        [1, 1],
        "steps",
        [0, 0],
        "Có {n} đơn vị sử dụng số người làm việc chưa đúng quy định",
        "Điều tiết số người làm việc giữa các trường học",
      ),
      leaf(
        "Tỷ lệ tinh giản biên chế so với chỉ tiêu được giao",
        [1, 0.5],
        "thousandths",
        [0.07, 0.062],
        "Tinh giản biên chế đạt {%}% chỉ tiêu được giao",
        "Xây dựng lộ trình tinh giản gắn với đánh giá, phân loại hằng năm",
      ),
    ),
    branch(
      "Phân cấp, ủy quyền quản lý",
      {
        ...STAFFING,
        proof: "Kế hoạch",
        subjective: "chưa lồng ghép kiểm tra nội dung phân cấp vào kế hoạch kiểm tra năm",
        objective: "một số nội dung phân cấp mới được hướng dẫn trong quý IV",
      },
      leaf(
        "Thực hiện các quy định về phân cấp, ủy quyền",
        [1, 1],
        "steps",
        [0, 0],
        "Có {n} nội dung ủy quyền chưa có văn bản quy định rõ trách nhiệm",
        "Rà soát, ban hành quyết định ủy quyền theo từng lĩnh vực",
      ),
      leaf(
        "Kiểm tra việc thực hiện nhiệm vụ đã phân cấp, ủy quyền",
        [1, 1],
        "steps",
        [0.5, 0],
        "Chưa kiểm tra việc thực hiện phân cấp tại {n} {xã} theo kế hoạch",
        "Lồng ghép nội dung kiểm tra phân cấp vào kiểm tra CCHC",
      ),
    ),
    branch(
      "Quy chế làm việc",
      { ...STAFFING, office: "Văn phòng HĐND và UBND", proof: "Quyết định" },
      leaf(
        "Rà soát, ban hành quy chế làm việc của UBND",
        [0.5, 0.5],
        "steps",
        [0, 0],
        "Quy chế làm việc chậm sửa đổi, bổ sung {n} tháng",
        "Sửa đổi quy chế làm việc ngay khi có thay đổi về nhân sự",
      ),
      leaf(
        "Chấp hành quy chế làm việc",
        [0.5, 0.5],
        "steps",
        [0, 0],
        "Có {n} hồ sơ trình không đúng trình tự của quy chế",
        "Văn phòng trả lại hồ sơ trình không đúng quy chế",
      ),
    ),
  ],
};
