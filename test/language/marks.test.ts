import { hostMessage } from "../../src/language/problems";
import { sheetWords } from "../../src/language/sheets";

test.each(["vi", "en"] as const)(
  "a message about half a writing speaks of the mark as it is written (%s)",
  (language) => {
    const { unfinished } = sheetWords(language);
    const [, quoted = ""] = /“([^”]+)”/.exec(hostMessage("half-written", language)) ?? [];
    expect(quoted.length).toBeGreaterThan(10);
    expect(unfinished.startsWith(`${quoted}:`)).toBe(true);
  },
);
