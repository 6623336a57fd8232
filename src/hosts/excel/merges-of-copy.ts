/**
 * Merged areas from a copy of the workbook, for an Excel that does not tell them (ExcelApi below 1.13): which
 * caption stands over which columns depends on them, so a reading without them could be wrong without a word.
 */
import type { CellRange } from "../../workbook/address";
import { HostError } from "../../workbook/host";
import type { Snapshot } from "../../workbook/snapshot";
import { asCode, hostError } from "./failure";
import type { Gate } from "./gate";

/** Reads a workbook file. @throws HostError */
export type OpenFile = (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Snapshot>;

/**
 * The merged areas of each sheet by its name.
 * @throws HostError unsupported where the copy cannot be had or read, source-changed where a sheet is not in it
 */
export async function mergesOfCopy(
  gate: Gate,
  name: string,
  openFile: OpenFile,
  signal: AbortSignal | undefined,
): Promise<(sheet: string) => readonly CellRange[]> {
  const bytes = await gate.copy(signal).catch((error: unknown) => {
    const failure = hostError(error);
    throw failure.code === "unknown" ? asCode("unsupported", failure) : failure;
  });
  const { sheets } = await openFile({ name, bytes }).catch((error: unknown) => {
    throw asCode("unsupported", hostError(error));
  });
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet.merges]));
  return (sheet) => {
    const merges = bySheet.get(sheet);
    if (merges === undefined) throw new HostError("source-changed", sheet);
    return merges;
  };
}
