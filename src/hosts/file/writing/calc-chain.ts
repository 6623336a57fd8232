/**
 * xl/calcChain.xml lists the formula cells of the workbook. A chain that names a cell without a formula makes
 * Excel repair the file, so the own sheets' cells are taken out and written anew.
 */
import { cellName } from "../../../workbook/address";
import { XmlEdit } from "../xml/xml-edit";
import { attributeOf, childrenOf, parseXml, prefixFor } from "../xml/xml-tree";

export interface FormulaCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * @param own sheetIds whose cells are taken out
 * @returns the part, null where no cell is left (an empty chain is invalid: the part has to go)
 */
export function changedCalcChain(
  source: string,
  own: ReadonlySet<number>,
  added: readonly FormulaCell[],
): string | null {
  const root = parseXml(source);
  const p = prefixFor(root, root.namespace) ?? "";
  const edit = new XmlEdit(source);
  let sheetId = 0;
  let written = 0;
  let kept = 0;
  for (const cell of childrenOf(root, "c")) {
    // A cell without a sheet is on that of the cell before it.
    const named = attributeOf(cell, "i");
    sheetId = named === null ? sheetId : Number(named);
    if (own.has(sheetId)) {
      edit.remove(cell);
      continue;
    }
    if (named === null && written !== sheetId) edit.setAttribute(cell, "i", String(sheetId));
    written = sheetId;
    kept++;
  }
  if (kept + added.length === 0) return null;
  const cells = added.map(({ sheetId: i, row, column }) => `<${p}c r="${cellName(row, column)}" i="${i}"/>`);
  if (cells.length > 0) edit.append(root, cells.join(""));
  return edit.result();
}
