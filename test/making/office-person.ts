/** LibreOffice as the program in which a person works: the steps become a macro, and it saves the file itself. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Step } from "./person";
import { text as escaped } from "./xml";

const SOFFICE = process.env["PAR_INDEX_SOFFICE"] ?? "soffice";

/** The workbook after these steps, as LibreOffice saves it as .xlsx. */
export function workedOnInOffice(workbook: Uint8Array, steps: readonly Step[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "par-index-person-"));
  try {
    const [before, after] = [join(folder, "before.xlsx"), join(folder, "after.xlsx")];
    writeFileSync(before, workbook);
    const profile = join(folder, "profile");
    // A first start lays the library out anew; the macro has to come after it.
    office(profile, "--terminate_after_init");
    writeMacro(profile, macro(pathToFileURL(before).href, pathToFileURL(after).href, steps));
    const { stderr } = office(profile, "--norestore", "macro:///Standard.Module1.Work");
    if (!existsSync(after)) throw new Error(`LibreOffice saved nothing: ${stderr}`);
    return new Uint8Array(readFileSync(after));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function office(profile: string, ...task: readonly string[]): { readonly stderr: string } {
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", ...task];
  return spawnSync(SOFFICE, args, { encoding: "utf8", timeout: 900_000 });
}

function macro(before: string, after: string, steps: readonly Step[]): string {
  return [
    "Sub Work",
    "Dim opening(0) As New com.sun.star.beans.PropertyValue",
    'opening(0).Name = "Hidden"',
    "opening(0).Value = True",
    `book = StarDesktop.loadComponentFromURL(${quoted(before)}, "_blank", 0, opening())`,
    ...steps.map(statement),
    "book.calculateAll()",
    "Dim saving(0) As New com.sun.star.beans.PropertyValue",
    'saving(0).Name = "FilterName"',
    'saving(0).Value = "Calc MS Excel 2007 XML"',
    `book.storeToURL(${quoted(after)}, saving())`,
    "book.close(True)",
    "End Sub",
  ].join("\n");
}

function statement(step: Step): string {
  const sheet = `book.Sheets.getByName(${quoted(step.sheet)})`;
  switch (step.do) {
    case "rename":
      return `${sheet}.Name = ${quoted(step.to)}`;
    case "move":
      return `book.Sheets.moveByName(${quoted(step.sheet)}, ${step.to})`;
    case "add":
      return `book.Sheets.insertNewByName(${quoted(step.sheet)}, book.Sheets.Count)`;
    case "insert":
      return `${sheet}.Rows.insertByIndex(${step.row}, 1)`;
    case "type": {
      const cell = `${sheet}.getCellByPosition(${step.column}, ${step.row})`;
      if ("text" in step) return `${cell}.String = ${quoted(step.text)}`;
      if ("number" in step) return `${cell}.Value = ${step.number}`;
      // The API writes a sheet as $'Name'. and knows functions by their English names.
      const formula = step.formula
        .replaceAll(/'([^']+)'!/g, (_, name: string) => `$'${name}'.`)
        .replaceAll(",", ";");
      return `${cell}.Formula = ${quoted(formula)}`;
    }
  }
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const DOCTYPE = (root: string, file: string): string =>
  `<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`;

/** A profile whose Basic library "Standard" holds the macro. */
function writeMacro(profile: string, source: string): void {
  const basic = join(profile, "user", "basic");
  mkdirSync(join(basic, "Standard"), { recursive: true });
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  for (const kind of ["script", "dialog"]) {
    const modules = kind === "script" ? '<library:element library:name="Module1"/>' : "";
    writeFileSync(
      join(basic, `${kind}.xlc`),
      `${HEAD}${DOCTYPE("library:libraries", "libraries")}<library:libraries ${library} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`,
    );
    writeFileSync(
      join(basic, "Standard", `${kind}.xlb`),
      `${HEAD}${DOCTYPE("library:library", "library")}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false">${modules}</library:library>`,
    );
  }
  writeFileSync(
    join(basic, "Standard", "Module1.xba"),
    `${HEAD}${DOCTYPE("script:module", "module")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(source)}</script:module>`,
  );
}
