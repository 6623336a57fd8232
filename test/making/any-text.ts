/** Any text that a cell may hold: every character of Unicode, also those that steer, but no halves of one. */
import fc from "fast-check";

const HALVES_FROM = 0xd800;
const HALVES = 0x800;
const LAST = 0x10ffff;

const character = fc
  .integer({ min: 0, max: LAST - HALVES })
  .map((place) => String.fromCodePoint(place < HALVES_FROM ? place : place + HALVES));

/** What `unit: "binary"` draws; that one first lists a million characters, in every test file that asks for it. */
export const anyText = (bounds: { readonly minLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ ...bounds, unit: character });
