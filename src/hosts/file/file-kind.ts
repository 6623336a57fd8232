/** What a file is, by its first bytes and its parts; its name proves nothing. */
import { HostError } from "../../workbook/host";
import { looksLikeZip } from "./archive/read-zip";
import { Package } from "./package/package";
import { workbookPartName } from "./package/workbook-part";

/** A package in XML is read and changed as it is; everything else goes through the library. */
export type WorkbookFile =
  { readonly kind: "package"; readonly parts: Package } | { readonly kind: "foreign" };

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws HostError not-a-workbook */
export function recognise(bytes: Uint8Array): WorkbookFile {
  if (looksLikeZip(bytes)) return recogniseZip(bytes);
  const compound = COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
  // A bare Excel stream: BIFF 2 to 5 without a compound file around it.
  const biff = bytes[0] === 0x09 && (bytes[1] ?? 0xff) <= 0x08;
  if (compound || biff || isXml2003(bytes)) return { kind: "foreign" };
  throw new HostError("not-a-workbook", "no known signature");
}

function recogniseZip(bytes: Uint8Array): WorkbookFile {
  const parts = Package.open(bytes);
  const workbook = parts.has("[Content_Types].xml") ? workbookPartName(parts) : null;
  if (workbook?.endsWith(".xml") === true) return { kind: "package", parts };
  const binary = workbook?.endsWith(".bin") === true;
  const openDocument = parts.has("content.xml") && parts.has("META-INF/manifest.xml");
  if (openDocument && parts.text("META-INF/manifest.xml").includes("encryption-data")) {
    throw new HostError("encrypted", "OpenDocument");
  }
  if (binary || openDocument) return { kind: "foreign" };
  throw new HostError("not-a-workbook", "a zip archive without a workbook");
}

/** "XML Spreadsheet 2003", what older tools export under .xls or .xml. */
function isXml2003(bytes: Uint8Array): boolean {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 1024)).trimStart();
  return start.startsWith("<") && start.includes("urn:schemas-microsoft-com:office:spreadsheet");
}
