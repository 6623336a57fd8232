import { readArguments } from "../../src/cli/arguments";
import { UsageError } from "../../src/cli/command";
import { helpText } from "../../src/cli/help";
import { OPTION_NAMES, VERBS } from "../../src/cli/options";

const run = (line: string) => readArguments(line.split(" ").filter(Boolean));

test("a whole command line is understood", () => {
  expect(run("analyze so.xlsx --year 2022 --base 2021 --unit Thông --depth criterion --json")).toEqual({
    kind: "run",
    command: {
      verb: "analyze",
      language: "vi",
      input: "so.xlsx",
      year: 2022,
      base: 2021,
      baseFile: "",
      mapping: "",
      answer: 0,
      units: ["Thông"],
      all: false,
      depth: "criterion",
      settings: "",
      format: "json",
      reportFormat: null,
      output: "",
      phrases: false,
      inPlace: false,
      force: false,
      template: "",
      kind: "report",
      against: "",
    },
  });
});

test("several units may be named", () => {
  expect(run("write a.xlsx -o b.xlsx --unit A --unit B")).toMatchObject({
    command: { units: ["A", "B"], output: "b.xlsx" },
  });
});

test.each([
  ["", "Chưa có lệnh"],
  ["analyse a.xlsx", "Không có lệnh “analyse”"],
  ["analyze", "WORKBOOK"],
  ["analyze a.xlsx b.xlsx", "b.xlsx"],
  ["analyze a.xlsx --yaer 2022", "--yaer"],
  ["analyze a.xlsx --year 22", "22"],
  ["analyze a.xlsx --depth leaf", "leaf"],
  ["analyze a.xlsx --answer 0", "--answer 1"],
  ["analyze a.xlsx --answer hai", "hai"],
  ["write a.xlsx", "-o"],
  ["write a.xlsx -o b.xlsx --base-file c.xlsx", "--base-file"],
  ["report a.xlsx -o b.txt", "--unit"],
  ["report a.xlsx -o b.docx --kind ke-hoach", "--unit"],
  ["report a.xlsx -o b.docx --unit A --kind thu-moi", "cong-van"],
  ["write a.xlsx -o b.xlsx --kind khoi", "--kind"],
  ["report a.xlsx -o b --all --unit A", "--all"],
  ["check r.txt", "--against"],
  ["check --against a.xlsx", "REPORT"],
  ["analyze a.xlsx --format xml", "text, json, csv, parquet"],
  ["report a.xlsx --unit A -o b.txt --format pdf", "docx, txt"],
  ["completion tcsh", "powershell"],
  ["help analyse", "Không có lệnh “analyse”"],
])("wrong usage “%s” is told what is missing", (line, words) => {
  expect(() => run(line)).toThrow(UsageError);
  expect(() => run(line)).toThrow(words);
});

test.each([
  ["audit a.xlsx --unit A", "Lệnh audit không có tham số --unit"],
  ["audit a.xlsx --year 2022", "--year"],
  ["analyze a.xlsx --all", "--all"],
  ["analyze a.xlsx --against b.txt", "--against"],
  ["analyze a.xlsx --in-place", "--in-place"],
  ["check r.txt --against a.xlsx -o b.txt", "--output"],
  ["check r.txt --against a.xlsx --depth area", "--depth"],
  ["report a.xlsx --unit A -o b.txt --json", "--json"],
  ["report a.xlsx --unit A -o b.txt --phrases", "--phrases"],
  ["write a.xlsx -o b.xlsx --format csv", "--format"],
])("“%s”: an option of other verbs is told", (line, words) => {
  expect(() => run(line)).toThrow(UsageError);
  expect(() => run(line)).toThrow(words);
});

test.each([
  ["analyze a.xlsx --json --format csv", "--json không có tác dụng"],
  ["analyze a.xlsx --year 2021 --year 2022", "--year chỉ được ghi một lần"],
  ["check r.txt --against a.xlsx --unit A --unit B", "--unit chỉ được ghi một lần"],
  ["report a.xlsx --unit A -o b.txt --template m.docx", "--template không có tác dụng"],
  ["report a.xlsx --unit A -o - --format txt --template m.docx", "--template không có tác dụng"],
  ["write a.xlsx -o - --force", "--force không có tác dụng"],
  ["analyze a.xlsx --force", "--force không có tác dụng"],
  ["write - --in-place", "--in-place"],
  ["write a.xlsx -o b.xlsx --in-place", "--in-place"],
  ["check - --against -", "stdin"],
  ["analyze a.xlsx --mapping - --base-file -", "stdin"],
])("“%s”: an option that means nothing beside the others is told", (line, words) => {
  expect(() => run(line)).toThrow(UsageError);
  expect(() => run(line)).toThrow(words);
});

test("--json is short for --format json, and “-” is a name like any other", () => {
  expect(run("analyze - --format json")).toMatchObject({ command: { input: "-", format: "json" } });
  expect(run("report a.xlsx --unit A -o - --format docx")).toMatchObject({
    command: { output: "-", reportFormat: "docx", format: "text" },
  });
});

test("help, of the program or of a verb, and messages come in the language asked for", () => {
  expect(run("--help")).toEqual({ kind: "help", verb: null, language: "vi" });
  expect(run("help")).toEqual({ kind: "help", verb: null, language: "vi" });
  expect(run("help write --lang en")).toEqual({ kind: "help", verb: "write", language: "en" });
  expect(run("audit a.xlsx --help")).toEqual({ kind: "help", verb: "audit", language: "vi" });
  expect(() => run("write a.xlsx --lang=en")).toThrow("where to write");
});

test("a document of a whole group needs no unit", () => {
  expect(run("report a.xlsx -o b.docx --kind khoi")).toMatchObject({ command: { kind: "group", units: [] } });
  expect(run("report a.xlsx -o b.docx --kind cong-van")).toMatchObject({ command: { kind: "letter" } });
  expect(run("report a.xlsx -o b.docx --unit A --kind tom-tat")).toMatchObject({
    command: { kind: "brief" },
  });
});

test("the help of a verb tells its options and no others, and ours are all told by --help", () => {
  const audit = helpText("audit", "vi");
  expect(audit).toContain("--answer N");
  expect(audit).not.toContain("--depth");
  const whole = helpText(null, "en");
  for (const name of OPTION_NAMES) expect(whole).toContain(`--${name}`);
  for (const verb of VERBS) expect(whole).toContain(`par-index ${verb} `);
  expect(Math.max(...`${audit}${whole}`.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
});
