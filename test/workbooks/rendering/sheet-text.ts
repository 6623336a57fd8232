/** A made sheet as text, for the message of a failed test. */
import { columnName } from "../../../src/workbook/address";
import type { MadeCell, MadeSheet } from "../../making/snapshot";

function cellText(cell: MadeCell): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return JSON.stringify(cell);
  if (typeof cell !== "object") return String(cell);
  if ("formula" in cell) return `${cell.formula} → ${cell.result ?? ""}`;
  return "error" in cell ? cell.error : `${cell.value} as ${cell.format}`;
}

export function sheetText({ name, rows, merges, hiddenColumns, hidden }: MadeSheet): string {
  const lines = rows.map((cells, row) => `${row + 1}: ${cells.map(cellText).join(" | ")}`);
  return [
    `=== ${name}${hidden === true ? " (hidden)" : ""}`,
    ...lines,
    `merged: ${(merges ?? []).join(" ")}; hidden: ${(hiddenColumns ?? []).map((at) => columnName(at)).join(" ")}`,
  ].join("\n");
}
