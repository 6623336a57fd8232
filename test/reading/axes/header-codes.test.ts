import { withPathsByCodes } from "../../../src/reading/axes/header-codes";
import { caption } from "../../making/headers";

/** Paths of columns led by these texts. */
function paths(...texts: readonly string[]): string[] {
  const headers = withPathsByCodes(texts.map((text, at) => caption(at + 2, text)));
  return headers.map(({ names }) => names.map(({ text }) => text).join(" > "));
}

test("codes of two depths tell the tree", () => {
  expect(paths("I. Thể chế", "1.1. Ban hành", "1.2. Theo dõi", "II. Tài chính", "2.1. Thu")).toEqual([
    "I. Thể chế",
    "I. Thể chế > 1.1. Ban hành",
    "I. Thể chế > 1.2. Theo dõi",
    "II. Tài chính",
    "II. Tài chính > 2.1. Thu",
  ]);
});

test("three depths", () => {
  expect(paths("I. zeb", "1.1. zin", "1.1.1. zod", "1.2. zum")).toEqual([
    "I. zeb",
    "I. zeb > 1.1. zin",
    "I. zeb > 1.1. zin > 1.1.1. zod",
    "I. zeb > 1.2. zum",
  ]);
});

test("codes in a row of their own", () => {
  const headers = ["I", "1.1", "1.2"].map((code, at) => caption(at + 2, `z${at}`, { code }));
  expect(withPathsByCodes(headers)[2]?.names.map(({ text }) => text)).toEqual(["z0", "z2"]);
});

test("one depth is no tree, nor are two codes, nor codes over few of the columns", () => {
  for (const texts of [["I. zeb", "II. zin", "III. zod"], ["I. zeb", "1.1. zin"], ["I. zeb", "1.1. zin", "1.2. zod", "wax", "wuz"]]) {
    expect(paths(...texts)).toEqual(texts);
  }
}); // prettier-ignore

test("what captions span already, and the total, are left as they are", () => {
  const spanned = caption(2, "1.1. zin");
  const first = { ...spanned, names: [...caption(1, "zeb").names, ...spanned.names] };
  const total = caption(6, "9.9. zum", { ofTotal: true });
  const headers = [first, caption(3, "I. a"), caption(4, "1.1. b"), caption(5, "1.2. c"), total];
  const told = withPathsByCodes(headers);
  expect(told[0]).toBe(first);
  expect(told[4]).toBe(total);
  expect(told[2]?.names).toHaveLength(2);
});
