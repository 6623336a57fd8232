/**
 * The four worked examples of CONTRIBUTING.md: each patch applies, and with all of them the changed files are
 * well typed and the tests that they bring pass; without their sources those tests fail.
 * @slow sources are type-checked and tests run in a copy of the project
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..", "..");
const EXAMPLES = join(ROOT, "docs", "examples");
const NAMES = readdirSync(EXAMPLES).map((name) => name.replace(/\.patch$/, ""));
const GUIDE = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");

/** Sources, tests and pages are copied; what nobody changes is linked. */
const copy = realpathSync(mkdtempSync(join(tmpdir(), "par-index-example-")));
beforeAll(() => {
  for (const name of ["src", "test", "docs", "tsconfig.json", "jest.config.cjs", "package.json"])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  for (const name of ["node_modules", "samples", "schemas"])
    symlinkSync(join(ROOT, name), join(copy, name), "junction");
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

const patchOf = (name: string): string => join(EXAMPLES, `${name}.patch`);

function git(...args: readonly string[]): string {
  // Outside any repository, whatever folder the copy stands in.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: join(copy, "..") };
  const { error, stderr } = spawnSync("git", ["apply", ...args], { cwd: copy, env, encoding: "utf8" });
  return error === undefined ? stderr : error.message;
}

/** Files that a patch changes or adds. */
function touched(name: string): readonly string[] {
  return [...readFileSync(patchOf(name), "utf8").matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, file = ""]) => file);
}

const all = NAMES.flatMap(touched);
const isTest = (file: string): boolean => file.endsWith(".test.ts");

function typeFaults(files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(join(copy, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, copy);
  const paths = files.map((file) => join(copy, file));
  const program = ts.createProgram(paths, options);
  return paths.flatMap((path) => {
    const faults = program.getSemanticDiagnostics(program.getSourceFile(path));
    return faults.map(
      ({ messageText }) => `${path.slice(copy.length)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
}

/** Names of the test files that failed. */
function failing(files: readonly string[]): readonly string[] {
  const jest = join(ROOT, "node_modules", "jest", "bin", "jest.js");
  const args = [jest, "--json", "-i", "--rootDir", copy, "--runTestsByPath", ...files];
  const { stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  const { testResults }: { testResults: { name: string; status: string }[] } = JSON.parse(stdout);
  expect(testResults).toHaveLength(files.length);
  return testResults.flatMap(({ name, status }) =>
    status === "passed" ? [] : [name.slice(copy.length + 1)],
  );
}

test("there is one for each of the four", () => {
  expect(NAMES).toEqual(["audit-code", "law", "sentence", "view"]);
});

test.each(NAMES)("%s: its patch applies, and the guide names the files that it changes", (name) => {
  expect(git("--check", "-C1", patchOf(name))).toBe("");
  expect(GUIDE).toContain(`(docs/examples/${name}.patch)`);
  const changed = touched(name).filter((file) => existsSync(join(ROOT, file)));
  expect(changed.filter((file) => !GUIDE.includes(`\`${file}\``))).toEqual([]);
});

test("tests of the examples fail without their sources", () => {
  expect(git("-C1", "--include=test/*", ...NAMES.map(patchOf))).toBe("");
  const tests = all.filter(isTest);
  expect([...failing(tests)].sort()).toEqual([...tests].sort());
});

test("with them they pass, and what was changed is well typed", () => {
  expect(git("-C1", "--exclude=test/*", ...NAMES.map(patchOf))).toBe("");
  expect(typeFaults(all.filter((file) => /\.tsx?$/.test(file)))).toEqual([]);
  expect(failing(all.filter(isTest))).toEqual([]);
});
