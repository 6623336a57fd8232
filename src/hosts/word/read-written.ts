/** A report to check, as a file holds it: Word, or plain text in any of Unicode's encodings. */
import { writtenText, type WrittenText } from "../../report/check/written";
import { HostError } from "../../workbook/host";
import { readDocx } from "./read-docx";

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Told by its bytes, not by its name. @throws HostError not-a-document */
export function readWritten(bytes: Uint8Array): WrittenText {
  return ZIP.every((byte, index) => bytes[index] === byte) ? readDocx(bytes) : writtenText(decoded(bytes));
}

/** UTF-8, or UTF-16 where the file says so. Legacy code pages are refused, never read as other letters. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  try {
    const text = new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\u0000")) throw new TypeError("not text");
    return text;
  } catch (error) {
    throw new HostError("not-a-document", "no Unicode text", { cause: error });
  }
}
