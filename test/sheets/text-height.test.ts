import * as fc from "fast-check";
import { lineCount, textHeight, textWidth } from "../../src/sheets/text-height";

const CRITERION =
  "Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận, giải quyết theo hình thức trực tuyến toàn trình trên tổng số hồ sơ";

describe("height of wrapped text", () => {
  test("marks take no width: Vietnamese is as wide as its bare letters", () => {
    expect(textWidth("ỦY BAN NHÂN DÂN", 13)).toBe(textWidth("UY BAN NHAN DAN", 13));
    expect(textWidth("đường", 13)).toBe(textWidth("duong", 13));
  });

  test("a narrow column takes more lines", () => {
    expect(lineCount(CRITERION, { size: 11, width: 120 })).toBe(1);
    expect(lineCount(CRITERION, { size: 11, width: 40 })).toBe(3);
    expect(lineCount("một\nhai", { size: 11, width: 40 })).toBe(2);
  });

  test("no row is higher than Excel allows", () => {
    expect(textHeight(CRITERION.repeat(200), { size: 14, width: 10 })).toBe(409);
  });

  test("no line is wider than the column", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("cải", "cách", "hành", "chính", "thủ-tục-hành-chính")),
        fc.integer({ min: 8, max: 90 }),
        (words, width) => {
          const text = words.join(" ");
          const room = width * 7;
          expect(lineCount(text, { size: 11, width }) * room).toBeGreaterThanOrEqual(textWidth(text, 11) - 1);
        },
      ),
    );
  });
});
