/**
 * Reports written by other hands, in other words and orders.
 * @slow hundreds of changed figures, each checked in a whole report
 */
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { OTHER_HANDS, type OtherHand } from "./other-hands";

const MARKED = /⟦([^⟧]*)⟧/g;

function found({ book, unit }: OtherHand, text: string) {
  return checkReport(writtenText(text), book, { unit }).findings;
}

const plain = (text: string) => text.replace(MARKED, "$1");

test.each(OTHER_HANDS.map((hand) => [hand.name, hand] as const))(
  "%s: its own faults and no other",
  (_, hand) => {
    expect(found(hand, plain(hand.text)).map(({ text, expected }) => [text, expected])).toEqual(hand.faults);
  },
);

const ORDINALS = ["nhất", "hai", "ba", "tư"];

/** Another figure in the place of this one. */
function changed(figure: string): string {
  const ordinal = ORDINALS.indexOf(figure);
  if (ordinal >= 0) return ORDINALS[(ordinal + 1) % ORDINALS.length] ?? "";
  return figure.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
}

test.each(OTHER_HANDS.map((hand) => [hand.name, hand] as const))(
  "%s: each figure changed is found",
  (_, hand) => {
    const known = found(hand, plain(hand.text));
    const missed: string[] = [];
    const figures = [...hand.text.matchAll(MARKED)];
    expect(figures.length).toBeGreaterThanOrEqual(5);
    for (const figure of figures) {
      const text =
        hand.text.slice(0, figure.index) +
        changed(figure[1] ?? "") +
        hand.text.slice(figure.index + figure[0].length);
      const findings = found(hand, plain(text));
      const same =
        findings.length === known.length &&
        findings.every(
          ({ code, text: shown }, index) => code === known[index]?.code && shown === known[index]?.text,
        );
      if (same)
        missed.push(
          `${figure[1] ?? ""} in “${plain(hand.text.slice(Math.max(0, figure.index - 40), figure.index))}”`,
        );
    }
    expect(missed).toEqual([]);
  },
);
