/** What was said of a text is kept: the names and captions of a workbook are asked about again and again. */

/** As many as a country-wide book has. */
const MOST_KNOWN = 20_000;
/** Longer texts are no names, and come once. */
const LONGEST = 160;

/** @param anew a pure function; never undefined */
export function remembered<Said>(anew: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, Said>();
  return (text) => {
    if (text.length > LONGEST) return anew(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = anew(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, said);
    return said;
  };
}
