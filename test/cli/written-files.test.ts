/** Files that people write for the command line: a mistake is told by the field that it is in. */
import { readMappings } from "../../src/cli/written-files";
import { wrongFieldMessage } from "../../src/language/wrong-field";
import { layoutCorrection } from "../../src/reading/settings/correction-values";
import { layoutSchema } from "../../src/schemas/mapping";
import { settingsSchema, withSettings } from "../../src/schemas/settings";
import { fitted } from "../../src/schemas/wrong-field";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import { objections } from "../schemas/answers";

const TABLE = {
  sheet: "Bảng",
  orientation: "unit-rows",
  headerTop: 0,
  headerBottom: 1,
  bodyTop: 2,
  columns: [
    { column: 1, role: "unit" },
    { column: 2, role: "final", subject: "Cải cách thể chế" },
  ],
};

function said(value: unknown): string {
  const read = readMappings(typeof value === "string" ? value : JSON.stringify(value));
  return read.fits ? "" : wrongFieldMessage(read.wrong, "vi");
}

test("a mapping is one table, a list, or layouts", () => {
  for (const value of [TABLE, [TABLE, TABLE], { layouts: [TABLE] }, { $schema: "x", layouts: [TABLE] }]) {
    expect(said(value)).toBe("");
  }
});

test.each([
  [{ layouts: [TABLE, { ...TABLE, columns: [{ column: 1, role: "unti" }] }] }, "trường layouts[1].columns[0].role là \"unti\", phải là một trong: "],
  [[{ ...TABLE, headerTop: "1" }], "trường [0].headerTop là \"1\", phải là số"],
  [{ ...TABLE, headerTop: 1.5 }, "trường headerTop là 1.5, phải là số nguyên"],
  [{ ...TABLE, bodyTop: -1 }, "trường bodyTop là -1, phải từ 0"],
  [{ ...TABLE, colums: [] }, "trường colums không thuộc chỗ này"],
  [{ ...TABLE, bodyTop: undefined }, "trường bodyTop còn thiếu"],
  [{ ...TABLE, bodyTop: 1 }, "trường bodyTop sai thứ tự hàng"],
  [{ ...TABLE, columns: {} }, "trường columns là {}, phải là danh sách"],
  [{ ...TABLE, rows: [{ row: 3, meaning: "totl" }] }, "trường rows[0].meaning là \"totl\""],
  [{ ...TABLE, year: 22 }, "trường year là 22, phải từ 1990"],
  [{ layouts: [TABLE], layout: [] }, "trường layout không thuộc chỗ này"],
  [{ layouts: TABLE }, "trường layouts"],
  [3, "nội dung tệp là 3, phải là nhóm trường"],
  ["{", "nội dung tệp không phải JSON hợp lệ"],
])("%j: %s", (value, message) => {
  expect(said(value)).toContain(message);
}); // prettier-ignore

test("what the workbook may hold and what a file may say are the same mappings", () => {
  const slips: readonly unknown[] = [
    ...Object.keys(TABLE).flatMap((key) =>
      [undefined, null, -1, 0, 1, 5, 1.5, 2_000_000, "", "x", [], {}].map((value) => ({ ...TABLE, [key]: value })),
    ),
    ...["bodyBottom", "year", "unit", "shape", "rows"].flatMap((key) =>
      [undefined, null, -2, -1, 2022, 1989, "x", [], [{ row: 1, meaning: "total" }], [{ row: 1 }]].map((value) => ({
        ...TABLE,
        [key]: value,
      })),
    ),
    ...[{ column: 0, role: "max", year: 2021 }, { column: 0, role: "max", year: null }, { role: "max" }, { column: -1, role: "max" }, { column: 0, role: "max", subject: 3 }]
      .map((column) => ({ ...TABLE, columns: [column] })),
  ]; // prettier-ignore
  const disagreed = slips.filter((slip) => {
    const read = fitted(layoutSchema, slip);
    const kept = layoutCorrection(slip);
    return (
      JSON.stringify(read.fits ? read.value : null) !== JSON.stringify(kept === null ? null : sorted(kept))
    );
  });
  expect(disagreed).toEqual([]);
});

/** The fields in the order of the schema. */
function sorted(kept: object): object {
  const read = fitted(layoutSchema, kept);
  return read.fits ? read.value : {};
}

test("the shipped schema of a mapping refuses what the program refuses, but for the order of rows", () => {
  expect(objections("mapping@1", { layouts: [TABLE] })).toEqual([]);
  expect(objections("mapping@1", { layouts: [{ ...TABLE, colums: [] }] })).not.toEqual([]);
  expect(objections("mapping@1", { ...TABLE, columns: [{ column: 1, role: "unti" }] })).not.toEqual([]);
});

test("settings of a file lie over those of the workbook, shares in percent", () => {
  const file = { ties: "dense", strengthThreshold: 80.5, classes: { district: [{ name: "Khá", from: 70 }, { name: "Tốt", from: 80 }] } }; // prettier-ignore
  expect(objections("settings@1", file)).toEqual([]);
  const read = fitted(settingsSchema, file);
  expect(read.fits && withSettings(DEFAULT_SETTINGS, read.value)).toEqual({
    ...DEFAULT_SETTINGS,
    ties: "dense",
    strengthThreshold: 80_500_000,
    classes: {
      ...DEFAULT_SETTINGS.classes,
      district: [
        { name: "Tốt", from: 80_000_000 },
        { name: "Khá", from: 70_000_000 },
      ],
    },
  });
});

test.each([
  [{ ties: "Dense" }, "ties"],
  [{ strengthThreshold: 101 }, "strengthThreshold"],
  [{ classes: { district: [] } }, "classes.district"],
  [{ recipients: ["A", 3] }, "recipients[1]"],
  [{ signatroy: "A" }, "signatroy"],
])("settings %j: the wrong field is %s", (file, field) => {
  const read = fitted(settingsSchema, file);
  expect(read.fits ? "" : read.wrong.field).toBe(field);
  expect(objections("settings@1", file)).not.toEqual([]);
});
