/** A number of a cell from its bytes, the same double that Number() of the text would give. */

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const MAX_DIGITS = 15;
/** What may stand in a number or around it; "0x10" and "Infinity" are none. */
const BELONGS = Array.from({ length: 256 }, (_, sign) =>
  "0123456789+-.eE \t\r\n".includes(String.fromCharCode(sign)),
);

/**
 * Up to 15 digits the quotient of two exact doubles is rounded once, so it is right (Clinger's fast path);
 * longer ones and exponents go through Number.
 * @returns NaN where it is no number
 */
export function numberBetween(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  const negative = bytes[i] === 45;
  if (negative) i++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; i < to; i++) {
    const sign = bytes[i] ?? 0;
    const digit = sign - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (sign === 46 && decimals < 0) decimals = 0;
    else return slow(bytes, from, to);
  }
  if (digits === 0 || digits > MAX_DIGITS) return slow(bytes, from, to);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? NaN) : mantissa;
  return negative ? -value : value;
}

function slow(bytes: Uint8Array, from: number, to: number): number {
  let signs = "";
  for (let i = from; i < to; i++) {
    const sign = bytes[i] ?? 0;
    if (!BELONGS[sign]) return NaN;
    signs += String.fromCharCode(sign);
  }
  const text = signs.trim();
  return text === "" ? NaN : Number(text);
}
