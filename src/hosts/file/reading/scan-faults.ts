/** What a worksheet part may be refused for while it is scanned. */
import { columnName, MAX_COLUMNS } from "../../../workbook/address";
import { HostError } from "../../../workbook/host";

export function cutOff(at: number): HostError {
  return new HostError("not-a-workbook", `XML: the sheet ends at byte ${at}`);
}

/** @throws HostError not-a-workbook for a place that no sheet has */
export function checked(index: number, count: number): number {
  if (index >= 0 && index < count) return index;
  const column = count === MAX_COLUMNS && index < 26 ** 4 ? columnName(index) : String(index + 1);
  throw new HostError("not-a-workbook", `no such cell: ${column}`);
}
