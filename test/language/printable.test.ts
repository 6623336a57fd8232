import fc from "fast-check";
import { findingMessage } from "../../src/language/findings";
import { printable, printableJson } from "../../src/language/printable";
import { hostMessage, problemMessage } from "../../src/language/problems";
import { anyText } from "../making/any-text";

const ESCAPE = "\u001b]0;pwn\u0007\u001b[31m";
const TURNED = "Huyện A\u202egnp\u200b\u2066";
const RAW = /(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

test("signs that steer a terminal or turn the writing are not shown; all else is", () => {
  expect(printable(`a\tb\nế😀 ${ESCAPE}`)).toBe("a\tb\nế😀 \ufffd]0;pwn\ufffd\ufffd[31m");
  expect(printable(`${TURNED}\u0085\u007f\ud800`)).toBe("Huyện Agnp\ufffd\ufffd\ufffd");
});

test("JSON holds the same text, written so that it is harmless", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const json = printableJson(JSON.stringify({ text: text + ESCAPE + TURNED }));
      expect(JSON.parse(json)).toEqual({ text: text + ESCAPE + TURNED });
      expect(RAW.test(json)).toBe(false);
    }),
  );
});

test("no message shows what a file holds raw", () => {
  const messages = [
    findingMessage({ code: "unread-sheet", severity: "warning", cells: [], sheet: ESCAPE + TURNED }, "vi"),
    problemMessage({ code: "no-table", sheets: [ESCAPE, TURNED] }, "en"),
    hostMessage("missing-part", "vi", ESCAPE + TURNED),
  ];
  for (const message of messages) expect(RAW.test(message)).toBe(false);
  expect(hostMessage("missing-part", "vi", "x".repeat(5_000)).length).toBeLessThan(400);
  expect(hostMessage("missing-part", "en", "$&")).toContain("“$&”");
});
