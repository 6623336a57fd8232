import type { CliWords, FileTrouble } from "../keys/cli";

const WHAT = {
  workbook: "the workbook's file name (WORKBOOK)",
  folder: "the folder with the units' files (DIR)",
  output: "where to write (-o)",
  unit: "a unit (--unit NAME) or --all",
  report: "the report to check (REPORT)",
  against: "the workbook to hold it against (--against WORKBOOK)",
} as const;

const UNREAD: Readonly<Record<FileTrouble, string>> = {
  missing: "There is no such file. Check the path and the name.",
  permission: "You may not read this file. Ask for the right to, or copy it to another folder.",
  folder: "This is a folder, not a file. Name a file in it.",
  special: "This is no ordinary file (a pipe or a device). Save the data as a file and try again.",
  full: "The disk is full. Free some space and try again.",
  name: "The name is not valid or too long. Choose a shorter one and try again.",
  busy: "Another program holds this file. Close it and try again.",
  "read-only": "The file is read-only.",
  locked: "The file is open in another program.",
  "too-large": "The file is larger than 1 GB. Choose the right workbook or report.",
  terminal: "Nothing is piped into stdin. Name a file instead of “-”.",
  other: "The system could not read it. Copy it to another folder and try again.",
};

const UNWRITTEN: Readonly<Record<FileTrouble, string>> = {
  missing: "The folder does not exist. Check the path.",
  permission: "You may not write there. Choose another folder or ask for the right to.",
  folder: "There is a folder of that name. Choose another name.",
  special: "There is no ordinary file (a pipe or a device). Name a file.",
  full: "The disk or the quota is full. Free some space and run it again; the old file there is untouched.",
  name: "The name is not valid or too long. Choose a shorter one.",
  busy: "Another program holds this file. Close it and run it again.",
  "read-only": "The file there is read-only. Choose another name, or add --force to replace it.",
  locked:
    "The file there is open in Excel or LibreOffice. Close it and run it again, or add --force if it is surely not open.",
  "too-large": "The file is too large.",
  terminal: "A file is not written to the screen. Name a file, or send stdout to a file or a program.",
  other: "The system could not write it. Choose another folder and run it again.",
};

export const en: CliWords = {
  usage: {
    unknownVerb: (verb, verbs) => `There is no command “${verb}”. Commands: ${verbs.join(", ")}.`,
    noVerb: (verbs) => `No command given. Commands: ${verbs.join(", ")}.`,
    badShell: (shell, shells) =>
      `${shell === "" ? "No shell was named" : `There is no script for the shell “${shell}”`}; choose ${shells.join(", ")}.`,
    missing: (what, verb) => `${verb} still needs ${WHAT[what]}.`,
    badOption: (text) => `Not understood: ${text}.`,
    notOfVerb: (option, verb) => `${verb} has no option ${option}.`,
    twice: (option) => `${option} may be given only once.`,
    pointless: (option) => `${option} means nothing beside the other options; leave it out.`,
    stdinTwice: "Only one input can be read from stdin (“-”).",
    badFormat: (text, formats) => `“${text}” is not a format; choose ${formats.join(", ")}.`,
    badYear: (text) => `“${text}” is not a year; write four digits, for instance --year 2022.`,
    badDepth: (text) => `“${text}” is not a depth; choose total, area or criterion.`,
    badKind: (text, known) => `There is no document “${text}”. Kinds: ${known.join(", ")}.`,
    severalGroups: (groups) =>
      `The workbook has several groups (${groups.join("; ")}). Write into a folder, or choose one by --unit NAME of a unit in it.`,
    badAnswer: (text) => `“${text}” is no number of a reading; write for instance --answer 1.`,
    badOutput: (path, wanted) => `“${path}” does not fit as an output; it must be ${wanted}.`,
    bothUnitAndAll: "Choose one: --unit or --all.",
    baseFileInSheets:
      "write takes no --base-file: its summary sheets compute by formulas in the workbook itself. Copy last year's sheet into this workbook.",
    overInput: (path) =>
      `“${path}” is the input itself and is not overwritten. Choose another name, or use write --in-place (a copy of the original is kept).`,
    inPlaceElsewhere:
      "With --in-place the result goes into the workbook's own file: leave out -o or --in-place, and name a file instead of “-”.",
    folder: "a folder",
    seeHelp: (verb) => `Help: par-index ${verb === null ? "--help" : `help ${verb}`} --lang en`,
  },
  reading: (file) => `Reading ${file}`,
  writingReports: "Drafting reports",
  cannotRead: (path, trouble) => `“${path}”: ${UNREAD[trouble]}`,
  badMapping: (path, wrong) =>
    `“${path}” does not say what the rows and columns of a sheet are: ${wrong}. See the example in docs/layouts.md.`,
  badSettings: (path, wrong) =>
    `“${path}” holds settings that do not fit: ${wrong}. See the example in docs/command-line.md.`,
  cannotWrite: (path, trouble) => `“${path}” could not be written. ${UNWRITTEN[trouble]}`,
  doubt: (message) => `[In doubt] ${message}`,
  answerBy: (alternatives) => `  Answer with --answer N (1 to ${alternatives}), or --mapping FILE.json.`,
  notWritten: (questions, alternatives) =>
    `No file was written: how a table is to be read is in doubt. ${questions} ` +
    (alternatives === 0
      ? "Answer with --mapping FILE.json (docs/layouts.md)."
      : `See the readings with analyze (--json: tables[].question.alternatives), then run again with --answer N (1 to ${alternatives}) or with --mapping FILE.json that holds the mapping of the one you choose.`),
  unexpected: (detail) =>
    `Something unexpected happened and no file was written: ${detail}. Please report it with the file that caused it.`,
  nothingToAsk: (names) => `No figures that do not agree, so no letter was written: ${names.join("; ")}.`,
  written: (path) => `Wrote ${path}`,
  sheetsWritten: (sheets) => `${sheets} sheets:`,
  writtenTable: { kind: "Kind", count: "Sheets", names: "Names" },
  backup: (path) => `Copy of the original: ${path}`,
  converted: "The source is not an .xlsx file, so the result is a new .xlsx workbook.",
  unknownPlaces: (places) =>
    `The Word template has places that cannot be filled: ${places.join(", ")}. Correct them by the list in docs/report.md (places of paragraphs and tables stand alone in theirs); no file was written.`,
  noPlaces: (names) =>
    `The Word template has no place to fill, so that the report would not be in the file; no file was written. Put at least one of these places into it: ${names.join(" ")}`,
  checked: (figures, findings) =>
    findings === 0
      ? `${figures} figures were checked; all agree.`
      : `${figures} figures were checked; ${findings} need attention.`,
  noFindings: "No error or warning was found in the figures.",
  findings: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} notes`,
  severity: { error: "error", warning: "warning", info: "note" },
  columns: {
    rank: "Rank",
    unit: "Unit",
    name: "Area, criterion",
    code: "Code",
    score: "Score",
    max: "Maximum",
    percent: "Percent",
    baseScore: "Before",
    baseRank: "Rank before",
    scoreChange: "± points",
    percentChange: "± % points",
    rankChange: "± places",
    fromMax: "by maximum",
    fromPerformance: "by performance",
    severity: "Severity",
    message: "Message",
  },
  groupHeading: (group, year, base) => `${group} – ${year}${base === null ? "" : ` against ${base}`}`,
  unitHeading: (unit, year, base) => `${unit} – ${year}${base === null ? "" : ` against ${base}`}`,
  counts: (counts) =>
    `Of ${counts.areas} areas: ${counts.rankUp} rose, ${counts.rankDown} fell and ${counts.rankSame} kept their rank; ` +
    `${counts.scoreUp} gained and ${counts.scoreDown} lost points` +
    (counts.scoreSame > 0 ? `, ${counts.scoreSame} kept them` : ""),
  total: "Total",
};
