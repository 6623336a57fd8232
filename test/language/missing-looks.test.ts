import { missingLooks } from "../../src/language/missing-looks";
import type { LookName, WrittenSheet } from "../../src/workbook/host";

function sheets(...missing: readonly (readonly LookName[])[]): readonly WrittenSheet[] {
  return missing.map((looks, index) => ({
    definedName: `CCHC_${index}`,
    sheet: `Trang ${index}`,
    created: true,
    ...(looks.length === 0 ? {} : { missing: looks }),
  }));
}

test("says by name what could not be set, on how many sheets, and that the figures stand", () => {
  expect(missingLooks(sheets(["fit-to-page", "frozen-panes"], [], ["fit-to-page"]), "vi")).toBe(
    "Chưa đặt được: in vừa một trang (02 trang), cố định dòng, cột tiêu đề. Số liệu đã ghi đủ; lần bấm sau sẽ đặt lại.",
  );
  expect(missingLooks(sheets(["charts"]), "en")).toBe(
    "Could not be set: charts. The figures are complete; the next press sets it again.",
  );
});

test("says nothing where nothing is missing", () => {
  expect(missingLooks(sheets([], []), "vi")).toBeNull();
});
