/** Numbers that close captions are maxima where the figures below them say so, in whatever sign and word. */
import { withCaptionMaxima } from "../../../src/reading/axes/caption-maxima";
import { caption, figures } from "../../making/headers";

const A = [7.2, 8.5, 9.1];
const B = [11.5, 9.75, 10.25];
const C = [17.5, 16.25, 12];

function told(captions: readonly string[], columns = [A, B, C]): (string | null)[] {
  const headers = withCaptionMaxima(
    captions.map((text, line) => caption(line + 2, text)),
    figures(...columns),
  );
  return headers.map(({ max, names }) =>
    max === null ? null : `${names[0]?.text ?? ""} ${max.value / 1e6}`,
  );
}

test.each([
  [["Zeb (10)", "Zin (12)", "Zod (18)"]],
  [["Zeb /10", "Zin /12", "Zod /18"]],
  [["Zeb (≤ 10đ)", "Zin (≤ 12đ)", "Zod (≤ 18đ)"]],
  [["Zeb [trần 10]", "Zin [trần 12]", "Zod [trần 18]"]],
  [["Zeb: 10", "Zin: 12 điểm", "Zod - 18đ"]],
])("%j", (captions) => {
  expect(told(captions)).toEqual(["Zeb 10", "Zin 12", "Zod 18"]);
});

test("labels that count the columns, years and shares are no maxima", () => {
  expect(told(["Zeb (10)", "Zin (11)", "Zod (12)"], [A, A, A])).toEqual([null, null, null]);
  expect(told(["Zeb (2022)", "Zin (2023)", "Zod (2025)"])).toEqual([null, null, null]);
  expect(told(["Zeb (10%)", "Zin (12%)", "Zod (18%)"])).toEqual([null, null, null]);
});

test("a number that figures exceed, or never come near, makes none of them a maximum", () => {
  expect(told(["Zeb (10)", "Zin (12)", "Zod (15)"])).toEqual([null, null, null]);
  expect(told(["Zeb (10)", "Zin (12)", "Zod (180)"])).toEqual([null, null, null]);
});

test("one or two captions may close with a number by chance", () => {
  expect(told(["Zeb (10)", "Zin (12)", "Zod"])).toEqual([null, null, null]);
});
