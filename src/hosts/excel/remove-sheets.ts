/** Takes own sheets out of the workbook: those that the user asks for, and those of an interrupted run. */
import { HostError } from "../../workbook/host";
import { isOwnName, ownSheets, plainOwnName } from "../../workbook/own-sheets";
import type { Gate } from "./gate";
import { askUsed, readContents } from "./outline";

/**
 * Two requests: what is there, and the deletions with the defined names.
 * @param definedNames undefined for all own sheets
 * @returns names of the sheets that were removed
 * @throws HostError protected, write-failed where no visible sheet would be left
 */
export async function removeSheets(gate: Gate, definedNames?: readonly string[]): Promise<readonly string[]> {
  const contents = await readContents(gate);
  const chosen = (name: string): boolean =>
    isOwnName(name) && (definedNames?.includes(plainOwnName(name)) ?? true);
  const names = contents.names.map(({ name }) => name).filter(chosen);
  const own = new Set([...ownSheets(contents)].filter(([name]) => chosen(name)).map(([, sheet]) => sheet));
  const gone = contents.sheets.filter(({ name }) => own.has(name));
  if (names.length === 0) return [];
  if (gone.length > 0 && contents.structureProtected) throw new HostError("protected", gone[0]?.name);
  if (!contents.sheets.some((sheet) => sheet.visible && !gone.includes(sheet))) {
    throw new HostError("write-failed", "a workbook keeps at least one visible sheet");
  }
  await gate.write(async (context) => {
    const { worksheets, names: defined } = context.workbook;
    // The sheet before its name: a sheet without a name would never be found again.
    for (const { name } of gone) worksheets.getItem(name).delete();
    for (const name of names) defined.getItem(name).delete();
    await context.sync();
  });
  return gone.map(({ name }) => name);
}

/**
 * Deletes sheets that a run of this host added and could not name before Excel failed: nobody would find them
 * again, and the next reading would take them for the user's. Only empty ones without a name are touched.
 * @throws HostError
 */
export async function removeLeftovers(gate: Gate, leftovers: ReadonlySet<string>): Promise<void> {
  const contents = await readContents(gate);
  const own = new Set(ownSheets(contents).values());
  const unnamed = contents.sheets.filter(({ name }) => leftovers.has(name) && !own.has(name));
  if (unnamed.length === 0) return;
  const empty = await gate.read(async (context) => {
    const used = unnamed.map(({ name }) => askUsed(context.workbook.worksheets.getItem(name)));
    await context.sync();
    return unnamed.filter((_, index) => used[index]?.() === null);
  });
  await gate.write(async (context) => {
    for (const { name } of empty) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
