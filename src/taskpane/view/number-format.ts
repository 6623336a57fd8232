/** A number as a cell's number format shows it, with a decimal comma; what this does not know is left to `null`. */

/** Formats of dates, fractions, exponents, conditions and colours are not taken apart. */
const STRANGE = /[dmyhse@?*_[\]]/i;

const LITERAL = /"([^"]*)"|\\(.)/g;

/** @returns null for a format of another kind */
export function formattedNumber(value: number, code: string): string | null {
  const sections = code.split(";");
  const [positive = "General", negative, zero] = sections;
  if (sections.length > 3) return null;
  if (value < 0 && negative !== undefined) return shown(-value, negative);
  if (value === 0 && zero !== undefined) return shown(0, zero);
  const text = shown(Math.abs(value), positive);
  return text === null || value >= 0 || !/[1-9]/.test(text) ? text : `-${text}`;
}

/** @param value not negative */
function shown(value: number, section: string): string | null {
  const literals: string[] = [];
  const bare = section.replace(LITERAL, (_, quoted: string | undefined, single: string | undefined) => {
    literals.push(quoted ?? single ?? "");
    return "\uE001";
  });
  const isGeneral = /general/i.test(bare);
  const pattern = isGeneral ? bare.replace(/general/i, "\uE002") : bare;
  if (STRANGE.test(pattern)) return null;
  const match = /[#0][#0,]*(?:\.[#0]*)?|\uE002/.exec(pattern);
  const isPercent = pattern.includes("%");
  const number = match === null ? "" : digits(isPercent ? value * 100 : value, match[0]);
  const filled = match === null ? pattern : pattern.replace(match[0], () => number);
  let next = 0;
  return filled.replaceAll("\uE001", () => literals[next++] ?? "");
}

function digits(value: number, pattern: string): string {
  if (pattern === "\uE002") return general(value);
  const [whole = "", decimals = ""] = pattern.split(".");
  const least = decimals.lastIndexOf("0") + 1;
  const [left = "0", right = ""] = rounded(value, decimals.length).split(".");
  const padded = left.padStart(whole.replaceAll(/[^0]/g, "").length, "0");
  const grouped = whole.includes(",") ? padded.replaceAll(/\B(?=(\d{3})+$)/g, ".") : padded;
  let fraction = right;
  while (fraction.length > least && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return fraction === "" ? grouped : `${grouped},${fraction}`;
}

/** Half away from zero on the decimal that is seen, as spreadsheets do: 1.005 is no 1.00499… */
function rounded(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const scale = 10 ** decimals;
  return (Math.round(Number((exact * scale).toPrecision(15))) / scale).toFixed(decimals);
}

/** As General shows it: as many digits as there are, without the noise of binary fractions. */
function general(value: number): string {
  return String(Number(value.toPrecision(11))).replace(".", ",");
}
