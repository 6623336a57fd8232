import { FileHost } from "../../../../src/hosts/file/file-host";
import type { HostErrorCode } from "../../../../src/workbook/host";

/** Code of the HostError that opening and reading ends with. */
export async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await FileHost.open(bytes, "sổ.xlsx").read();
    return "read";
  } catch (error) {
    return error instanceof Error && error.name === "HostError"
      ? (error as Error & { code: HostErrorCode }).code
      : String(error);
  }
}
