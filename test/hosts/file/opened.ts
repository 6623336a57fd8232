/** File hosts over made workbooks, and what a user does to a file in between. */
import { FileHost } from "../../../src/hosts/file/file-host";
import { Package } from "../../../src/hosts/file/package/package";
import { escapeXml } from "../../../src/hosts/file/xml/xml-text";
import type { WorkOptions } from "../../../src/workbook/host";
import type { WritePlan } from "../../../src/workbook/plan";
import { workbookBytes } from "../../making/xlsx";
import type { HostUnderTest, MadeBook } from "../contract";

/** The file with one part changed as text. */
export function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = Package.open(bytes);
  parts.put(part, change(parts.text(part)));
  return parts.toBytes();
}

/** Opens the file again before each step, as a user does who saves in between. */
export function fileUnderTest({ sheets, ...rest }: MadeBook): HostUnderTest {
  let bytes = workbookBytes(sheets, rest);
  const open = (): FileHost => FileHost.open(bytes, "thử.xlsx");
  return {
    host: {
      read: (options?: WorkOptions) => open().read(options),
      async apply(plan: WritePlan, options?: WorkOptions) {
        const host = open();
        const written = await host.apply(plan, options);
        bytes = host.bytes();
        return written;
      },
      async removeOwnSheets(names?: readonly string[]) {
        const host = open();
        const removed = await host.removeOwnSheets(names);
        bytes = host.bytes();
        return removed;
      },
    },
    snapshot: () => open().read(),
    rename(from, to) {
      const quoted = (name: string): string => escapeXml(`'${name.replaceAll("'", "''")}'!`);
      bytes = withPart(bytes, "xl/workbook.xml", (xml) =>
        xml
          .replaceAll(`name="${escapeXml(from)}"`, `name="${escapeXml(to)}"`)
          .replaceAll(quoted(from), quoted(to)),
      );
      return Promise.resolve();
    },
  };
}
