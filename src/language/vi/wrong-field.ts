import type { FieldProblem, WrongFieldWords } from "../keys/wrong-field";

const wanted: WrongFieldWords["wanted"] = {
  text: "chuỗi chữ",
  number: "số",
  "whole-number": "số nguyên",
  list: "danh sách [ … ]",
  object: "nhóm trường { … }",
  "true-false": "true hoặc false",
  other: "giá trị khác",
};

function problem(of: FieldProblem): string {
  switch (of.kind) {
    case "not-json":
      return "không phải JSON hợp lệ";
    case "missing":
      return "còn thiếu";
    case "unknown":
      return "không thuộc chỗ này; hãy kiểm tra tên trường";
    case "choice":
      return `là ${of.found}, phải là một trong: ${of.choices.join(", ")}`;
    case "type":
      return `là ${of.found}, phải là ${wanted[of.wanted]}`;
    case "bound":
      return `là ${of.found}, phải ${of.bound.replace(">=", "từ ").replace("<=", "không quá ")}`;
    case "empty":
      return "không được để trống";
    case "order":
      return "sai thứ tự hàng: headerTop ≤ headerBottom < bodyTop";
  }
}

export const vi: WrongFieldWords = {
  field: (name) => `trường ${name}`,
  whole: "nội dung tệp",
  wanted,
  problem,
};
