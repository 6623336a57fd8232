import type { CliHelp } from "../keys/cli-help";

export const en: CliHelp = {
  title:
    "par-index – Public Administration Reform index: from the scoring workbook to figures, summary sheets and the report",
  usage: "Usage",
  options: "Options",
  verbs: {
    analyze: {
      form: "par-index analyze WORKBOOK [--year Y] [--base Y] [--unit NAME]… [--depth total|area|criterion] [--json | --format csv|parquet]",
      purpose: "Scores, percentages, ranks and their changes against an earlier year.",
    },
    audit: {
      form: "par-index audit WORKBOOK [--json]",
      purpose: "Checks the figures: every error or warning with its cell.",
    },
    write: {
      form: "par-index write WORKBOOK -o OUT.xlsx [--unit NAME]… [--all] [--year Y] [--base Y] [--phrases]",
      purpose: "Writes summary sheets, appendices and the report draft into a copy of the workbook.",
    },
    report: {
      form: "par-index report WORKBOOK (--unit NAME | --all) -o OUT.docx|OUT.txt|DIR [--kind KIND] [--template TEMPLATE.docx]",
      purpose: "Drafts the report of a unit, or of all units into a folder.",
    },
    check: {
      form: "par-index check REPORT.docx|.txt --against WORKBOOK [--unit NAME] [--json]",
      purpose: "Holds every figure of a written report against the workbook.",
    },
    gather: {
      form: "par-index gather DIR -o ALL.xlsx [--year Y] [--against WORKBOOK]",
      purpose:
        "Merges the units' own scoring workbooks of a folder into the province's table, with the source of each figure, the files that could not be taken, and what is missing or differs.",
    },
    form: {
      form: "par-index form WORKBOOK -o FORM.xlsx [--year Y] [--unit NAME]",
      purpose:
        "Makes next year's empty scoring form of the workbook's criteria: entry cells that keep within the maximum, sums by formula, all else locked.",
    },
  },
  option: {
    year: {
      form: "--year Y",
      purpose:
        "the year (default: the newest that has figures; for form: the form's year, by default the next)",
    },
    base: { form: "--base Y", purpose: "the year to compare with (default: the one before it)" },
    "base-file": { form: "--base-file FILE", purpose: "another workbook that holds earlier years" },
    mapping: {
      form: "--mapping FILE.json",
      purpose: "what rows and columns of sheets are, in place of what is recognised (docs/layouts.md)",
    },
    settings: {
      form: "--settings FILE.json",
      purpose: "settings of the office, in place of those kept in the workbook (docs/command-line.md)",
    },
    answer: {
      form: "--answer N",
      purpose: "takes reading N where the program asks about a table (see analyze)",
    },
    unit: {
      form: "--unit NAME",
      purpose: 'a unit, with or without marks, with or without "Huyện", "Sở", "UBND"',
    },
    all: { form: "--all", purpose: "every unit" },
    depth: { form: "--depth DEPTH", purpose: "total, area or criterion; default: area" },
    json: { form: "--json", purpose: "the result as JSON" },
    format: {
      form: "--format FORM",
      purpose: "analyze: text, json, csv or parquet; report: docx or txt",
    },
    output: {
      form: "-o, --output WHERE",
      purpose: 'the result\'s file, a folder (report --all), or "-" for stdout',
    },
    against: {
      form: "--against WORKBOOK",
      purpose: "the workbook to hold it against; for gather: last year's, to know who sent nothing",
    },
    kind: {
      form: "--kind KIND",
      purpose:
        "bao-cao: the report (default); tom-tat: a page for the leaders; ke-hoach: the plan of remedies; khoi: the report " +
        "of the whole group, without --unit; cong-van: a letter to the unit that scored (without --unit, --all: the group's)",
    },
    template: {
      form: "--template FILE.docx",
      purpose: "fills the office's own Word file and keeps its styles",
    },
    phrases: {
      form: "--phrases",
      purpose: 'adds the sheet "Mẫu báo cáo", where an office changes the report\'s wording',
    },
    "in-place": {
      form: "--in-place",
      purpose: "writes into the workbook itself instead of -o and keeps a copy of the original",
    },
    force: {
      form: "--force",
      purpose: "replaces also a result file that is read-only or open in another program",
    },
    lang: { form: "--lang vi|en", purpose: "language of messages (default: vi)" },
    help: { form: "-h, --help", purpose: "this help" },
    version: { form: "--version", purpose: "the program's version" },
  },
  more: `  par-index help VERB
      Help of one verb, with all its options.
  par-index completion bash|zsh|fish|powershell
      A script by which the shell completes verbs and options (docs/command-line.md).
`,
  closing: `"-" in place of a file: read from stdin, written to stdout; progress and messages go to stderr.
Exit: 0 done; 1 audit or check found errors, gather could not take a file; 2 wrong usage;
3 the input cannot be read, or is in doubt so that write and report wrote nothing.
Output files are written whole or not at all. Nothing leaves the machine.
Tiếng Việt: par-index --help
`,
};
