import { readArguments, UsageError } from "../../src/cli/arguments";

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
      json: true,
      output: "",
      phrases: false,
      inPlace: false,
      force: false,
      template: "",
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
  ["report a.xlsx -o b --all --unit A", "--all"],
  ["check r.txt", "--against"],
  ["check --against a.xlsx", "REPORT"],
])("wrong usage “%s” is told what is missing", (line, words) => {
  expect(() => run(line)).toThrow(UsageError);
  expect(() => run(line)).toThrow(words);
});

test("help and messages come in the language asked for", () => {
  expect(run("--help")).toEqual({ kind: "help", language: "vi" });
  expect(run("--help --lang en")).toEqual({ kind: "help", language: "en" });
  expect(() => run("write a.xlsx --lang=en")).toThrow("where to write");
});
