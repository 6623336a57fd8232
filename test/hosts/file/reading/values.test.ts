import fc from "fast-check";
import { isoDateSerial } from "../../../../src/hosts/file/reading/iso-date";
import { numberBetween } from "../../../../src/hosts/file/reading/number-bytes";
import { SharedFormula } from "../../../../src/hosts/file/reading/shared-formula";
import { crc32 } from "../../../../src/hosts/file/archive/crc32";
import { escapeCellText, unescapeCellText } from "../../../../src/hosts/file/xml/xml-text";
import { anyText } from "../../../making/any-text";

const parsed = (text: string): number => numberBetween(new TextEncoder().encode(text), 0, text.length);

test("a number's bytes give the very double that its text does", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.float({ noNaN: true, noDefaultInfinity: true }),
      ),
      (value) => {
        expect(parsed(String(value))).toBe(Number(String(value)));
      },
    ),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 19n }),
      fc.integer({ min: 0, max: 18 }),
      (digits, decimals) => {
        const text = digits.toString().padStart(decimals + 1, "0");
        const decimal = `${text.slice(0, text.length - decimals)}.${text.slice(text.length - decimals)}`;
        expect(parsed(decimal)).toBe(Number(decimal));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(["", "-", "1-2", "0x1F", "Infinity", "1.2.3", "88,21", "abc"])("%p is no number", (text) => {
  expect(parsed(text)).toBeNaN();
});

test.each<readonly [formula: string, down: number, right: number, moved: string]>([
  ["SUM(A1:B2)", 2, 1, "SUM(B3:C4)"],
  ["$A1+A$1+$A$1", 3, 3, "$A4+D$1+$A$1"],
  ["'Năm 2022'!C5*Sheet1!D6", 1, 0, "'Năm 2022'!C6*Sheet1!D7"],
  ['\'A1 & B2\'!A1&"A1"&"x""B2"', 1, 1, '\'A1 & B2\'!B2&"A1"&"x""B2"'],
  ["LOG10(A1)+DATE1(A1)+ATAN2(1,2)", 1, 0, "LOG10(A2)+DATE1(A2)+ATAN2(1,2)"],
  ["SUM(A:B)+SUM($C:D)+SUM(1:2)+SUM($3:4)", 1, 1, "SUM(B:C)+SUM($C:E)+SUM(2:3)+SUM($3:5)"],
  ["_A1+A1_+A1.B+điểmA1+Bảng[A1]", 1, 0, "_A1+A1_+A1.B+điểmA1+Bảng[A1]"],
  ["SUM(Bảng[[#This Row],[A1]:[B1]])+A1", 1, 0, "SUM(Bảng[[#This Row],[A1]:[B1]])+A2"],
  ["A1048576+XFD1", 1, 1, "B1+A2"],
  ["XFE1+1E5+1.5", 1, 1, "XFE1+1E5+1.5"],
  ["[1]Sheet1!A1", 1, 1, "[1]Sheet1!B2"],
])("%s moved by %i rows and %i columns is %s", (formula, down, right, moved) => {
  expect(new SharedFormula(formula, 0, 0).at(down, right)).toBe(moved);
});

test("dates as text become serials; Excel's 29 February 1900 is kept", () => {
  const dates = ["1900-01-01", "1900-02-28", "1900-03-01", "2022-12-31T06:00:00", "2022-13", "x"];
  expect(dates.map((date) => isoDateSerial(date, false))).toEqual([1, 59, 61, 44_926.25, NaN, NaN]);
  expect(isoDateSerial("1904-01-02", true)).toBe(1);
});

test("the checksum is that of zip", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test("any text of a cell comes back, but for halves of a character", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(unescapeCellText(escapeCellText(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
  expect(unescapeCellText(escapeCellText("a\u0001_x0041_\r\n\uD800"))).toBe("a\u0001_x0041_\r\n\uFFFD");
});
