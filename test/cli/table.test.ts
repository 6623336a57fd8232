import { textTable } from "../../src/cli/table";

test("words stand left, figures right, long names break at spaces", () => {
  const table = textTable(
    [
      { title: "Đơn vị", align: "left", width: 8 },
      { title: "Điểm", align: "right" },
    ],
    [
      ["Huyện Bạch Thông", "7,5"],
      ["Sở", "100"],
    ],
  );
  expect(table.split("\n")).toEqual([
    "Đơn vị  Điểm",
    "──────  ────",
    "Huyện    7,5",
    "Bạch",
    "Thông",
    "Sở       100",
  ]);
});
