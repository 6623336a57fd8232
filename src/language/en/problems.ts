import { refName } from "../../workbook/address";
import type { Problem } from "../../scorebook/problem";
import type { ProblemWords } from "../keys/problems";
import { MAX_CELLS, MAX_PART, MAX_PLACES, MAX_TOTAL } from "../../workbook/limits";

const BUDGET =
  `${MAX_CELLS / 1e6} million filled cells a sheet, ${MAX_PLACES / 1e6} million cells in all data areas, ` +
  `${MAX_PART / 2 ** 20} MB a part and ${MAX_TOTAL / 2 ** 30} GB a file when unpacked`;

const SHOWN = 10;

function list(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return names.slice(0, SHOWN).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

function problem(fact: Problem): string {
  switch (fact.code) {
    case "no-table":
      return (
        `No scoring table was found in ${fact.sheets.length} sheets (${list(fact.sheets)}). ` +
        "A table needs a column of criteria or units and a column of maxima or scores. " +
        "Open the scoring workbook, or say which row is the header and what each column is."
      );
    case "uncached":
      return (
        `${fact.cells.length} formulas have no stored result, so their figures are not known: ` +
        `${list(fact.cells.map((cell) => refName(cell)))}. ` +
        "Open the file in Excel, save it, and try again."
      );
    case "doubtful-reading":
      return (
        `Nothing was written: how ${list(fact.tables.map(({ sheet }) => `“${sheet}”`))} is to be read is in doubt. ` +
        "Open the pane, go to Tools › How tables are read, choose the right reading and try again."
      );
    case "no-question":
      return "Nothing is asked about the reading of a table. Leave --answer out.";
    case "no-such-answer":
      return (
        `The question about “${fact.sheet}” has ${fact.of} readings; there is no number ${fact.answer}. ` +
        "See them with analyze."
      );
    case "unknown-unit":
      return (
        `There is no unit “${fact.name}” in the workbook. ` +
        (fact.near.length > 0
          ? `Did you mean: ${list(fact.near)}?`
          : "List the units with analyze and no --unit.")
      );
    case "ambiguous-unit":
      return (
        `The unit “${fact.name}” stands in several groups: ${list(fact.groups)}. ` +
        "Give its full name as the workbook writes it."
      );
    case "unknown-year":
      return (
        `The workbook has no figures for ${fact.year}; it has ${fact.years.join(", ")}. ` +
        "Choose one of these years."
      );
    case "base-not-earlier":
      return `The base year ${fact.baseYear} must come before the year ${fact.year}. Choose another pair.`;
  }
}

export const en: ProblemWords = {
  problem,
  host: {
    "not-a-workbook":
      "This file is not an Excel workbook (.xlsx, .xlsm, .xls, .ods) or is damaged. Open it in Excel, save it as .xlsx and try again.",
    "not-a-document":
      "This file is neither a Word document (.docx) nor plain Unicode text (.txt), is damaged or has a password. Open it in Word, remove the password if there is one, save it as .docx and try again.",
    encrypted:
      "The workbook is protected by a password and cannot be read. Open it in Excel, remove the password (File › Info › Protect Workbook), save it and try again.",
    "empty-workbook": "The workbook has no cell with data. Choose the file with the scoring table.",
    "too-large":
      `The file is too large to be read safely (limits: ${BUDGET}). ` +
      "Delete spare rows, columns or sheets (stray cells at the far end above all), save it and try again.",
    "write-failed":
      "The result sheets could not be written; your workbook is unchanged. Check that the target file is not open and try again.",
    "missing-part":
      "The file lacks “{what}”: it is named but not there, and figures would be lost. Open the file in Excel, check that sheet, save it and try again.",
    "ambiguous-parts":
      "Two parts of the file differ in capitals only (“{what}”), so nobody knows which is meant. Open the file in Excel, save it as .xlsx and try again.",
    "unreadable-text":
      "Text in the file is not in the encoding that the file declares, so it cannot be read without wrong letters. Open it in the program that made it, save it as .xlsx and try again.",
    "not-converted":
      "This .xls, .xlsb or .ods file could not be read within the time and memory allowed; it may be damaged. Open it in Excel or LibreOffice, save it as .xlsx and try again.",
    "cell-editing":
      "Excel is waiting for a cell to be finished. Press Enter (or Esc) and press the button again.",
    "dialog-open": "A dialog is open in Excel. Close it and press the button again.",
    busy: "Excel is busy. Wait a few seconds and press the button again.",
    "session-expired": "The session with the workbook has expired. Reload the workbook and try again.",
    payload:
      "The data for Excel is over the limit of one request. Choose fewer units, or use the standalone page with the .xlsx file.",
    "access-denied": "Excel does not allow changes to this workbook (read-only). Save a copy and try again.",
    protected:
      "The workbook structure or a result sheet is protected, so sheets cannot be added or changed. Remove the protection (Review › Protect Workbook), or write into a copy with the standalone page.",
    timeout:
      "Excel does not answer. If you are typing into a cell, press Enter; if not, wait until Excel has finished its work. Then try again; the source figures are unchanged.",
    disconnected:
      "The connection to Excel or to the add-in's server is lost. Close and reopen this pane and try again.",
    "name-taken":
      "Excel takes no name for a result sheet. Look at the chart sheets and copied sheets of the workbook, rename them and try again; or use the standalone page.",
    "source-changed":
      "The source figures changed after they were read, so nothing was written. Press the button again to read and write the new figures.",
    "half-written":
      "Writing stopped half-way; sheets that are not whole say “This sheet is not finished”. Press the button again, or remove the created sheets.",
    refused:
      "Excel refused the writing; no sheet was changed. If another workbook is open, click this one and try again; if it still fails, use the standalone page with the .xlsx file.",
    unsupported:
      "This Excel lacks functions that are needed (Excel 2021 or newer, Microsoft 365, Excel on the web, or an updated retail Excel 2016 or 2019). Use the standalone page with the .xlsx file.",
    "no-downloads":
      "Excel on a Mac or an iPad lets an add-in download nothing, so there is no file. Save the workbook, open it with the standalone page in a browser and download the report there.",
    cancelled: "Stopped as you asked. No sheet is half-written.",
    "not-loaded":
      "A part of the program could not be loaded: the network to its server is down, or a new version was published. The workbook has not been changed. Check the network and try again; if it fails again, reload the program.",
    fault:
      "The program met an error that it did not expect. The source figures have not been changed. Try again; if it fails again, reload the program and tell your administrator.",
    unknown:
      "Excel reported an unknown error. The source figures are unchanged. Try again; if it fails again, use the standalone page.",
  },
};
