/** Number formats as LibreOffice 24 shows them in Vietnamese, and those that are left alone. */
import { formattedNumber } from "../../../src/taskpane/view/number-format";

test.each([
  [1, "00", "01"],
  [12, "00", "12"],
  [1, '00"/08"', "01/08"],
  [88.21, "General;-General;0", "88,21"],
  [0.1 + 0.2, "General;-General;0", "0,3"],
  [6.86, "+General;-General;0", "+6,86"],
  [-0.79, "+General;-General;0", "-0,79"],
  [0, "+General;-General;0", "0"],
  [81.3456, "0.000", "81,346"],
  [1.005, "0.00", "1,01"],
  [-1.005, "0.00", "-1,01"],
  [-0.001, "0.00", "0,00"],
  [3, '"▲ "00;"▼ "00;"="', "▲ 03"],
  [-4, '"▲ "00;"▼ "00;"="', "▼ 04"],
  [0, '"▲ "00;"▼ "00;"="', "="],
  [0.8821, "0.00%", "88,21%"],
  [1234567.5, "#,##0.0", "1.234.567,5"],
  [1234, "#,##0", "1.234"],
  [0.5, "0.##", "0,5"],
  [7, '"Điểm: "0.0', "Điểm: 7,0"],
])("%d in %s is %s", (value, code, text) => {
  expect(formattedNumber(value, code)).toBe(text);
});

test.each(["dd/mm/yyyy", "0.00E+00", "[Red]0", "# ?/?", "@", "0;-0;0;@"])("%s is left alone", (code) => {
  expect(formattedNumber(45_000, code)).toBeNull();
});
