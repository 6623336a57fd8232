/** Books of chance that look like the field: thousandths, many ties, blanks, maxima that change. */
import * as fc from "fast-check";
import type { Assessment } from "../../../src/scorebook/assessment";
import { area, assessment, criterion, details, type MadeScore } from "../../making/book";

const AREAS = ["Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tổ chức bộ máy"];
const LEAVES = 3;

export interface Chance {
  readonly unitCount: number;
  /** Thousandths by year, area, leaf, unit; −1 is a blank. */
  readonly scores: readonly (readonly (readonly number[])[])[];
  /** Quarters of a point by year and area. */
  readonly maxima: readonly (readonly number[])[];
  /** Units have maxima of their own, so that they are ranked by percent. */
  readonly ownMaxima: boolean;
}

/** Few different scores, so that units tie at every node. */
const score = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 250, 500, 667, 938, 1000) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1250 }) },
  { weight: 1, arbitrary: fc.constant(-1) },
);

export const chance: fc.Arbitrary<Chance> = fc.integer({ min: 2, max: 9 }).chain((unitCount) =>
  fc.record({
    unitCount: fc.constant(unitCount),
    scores: fc.array(
      fc.array(fc.array(score, { minLength: unitCount, maxLength: unitCount }), {
        minLength: AREAS.length * LEAVES,
        maxLength: AREAS.length * LEAVES,
      }),
      { minLength: 2, maxLength: 2 },
    ),
    maxima: fc.array(fc.array(fc.integer({ min: 5, max: 12 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    }),
    ownMaxima: fc.boolean(),
  }),
);

/** Two years, 2021 and 2022. */
export function booksOf(made: Chance): readonly Assessment[] {
  return [2021, 2022].map((year, at) => {
    const names = Array.from({ length: made.unitCount }, (_, unit) => `Huyện số ${unit + 1}`);
    const areas = AREAS.map((name, place) => {
      const code = ["I", "II", "III"][place] ?? "";
      const max = (made.maxima[at]?.[place] ?? 8) / 4;
      const leaves = Array.from({ length: LEAVES }, (_, leaf) => {
        const thousandths = made.scores[at]?.[place * LEAVES + leaf] ?? [];
        const scores = thousandths.map((value): MadeScore => (value < 0 ? null : value / 1000));
        const own = names.map((_, unit) => max + (unit % 3) / 2);
        return criterion(
          `${code}.${leaf + 1}`,
          `Tiêu chí ${leaf + 1} của ${name}`,
          made.ownMaxima ? own : max,
          scores,
        );
      });
      return area(code, name, undefined, ...leaves);
    });
    return assessment(year, names, ...areas, details({ province: "Bắc Kạn" }));
  });
}
