import { understand } from "../../../src/app/open-book";
import { previewOf } from "../../../src/taskpane/view/mapping-preview";
import { workbookOfDistricts } from "../workbook-of-districts";

test("says what would be read of the sheet: year, units, tree, which score counts, the first totals", () => {
  const preview = previewOf(understand(workbookOfDistricts()), "Năm 2022", "vi");
  expect(preview.tables).toEqual([
    {
      what: "Năm 2022: 03 đơn vị, 02 lĩnh vực, 04 tiêu chí. Điểm chính thức = điểm cuối.",
      totals: ["Huyện Ba Bể: 24,1/27", "Huyện Bạch Thông: 24,85/27", "Huyện Chợ Đồn: 25,2/27"],
    },
  ]);
  expect([...preview.read].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

test("a sheet that gives nothing, and a reading that finds no table, are said in words", () => {
  expect(previewOf(understand(workbookOfDistricts()), "Ghi chú", "vi")).toMatchObject({ tables: [] });
  const trouble = { kind: "problem", problem: { code: "no-table", sheets: ["Ghi chú"] } } as const;
  expect(previewOf(trouble, "Ghi chú", "vi").nothing).toMatch(/^Với cách đọc này chưa có đơn vị nào có điểm/);
});
