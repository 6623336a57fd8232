/**
 * The lowest ExcelApi that is asked for is the highest that is truly called, by Microsoft's own types: each
 * member says there in which set it came.
 * @slow Microsoft's types are read by the compiler, once for each version
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");
const HOST = join(ROOT, "src", "hosts", "excel");
const SET = /\[Api set: ExcelApi (\d+)\.(\d+)/;

/** Members that are called only after the set was asked for at run time (`supports("1.x")`). */
const ASKED_FIRST: readonly string[] = ["Range.getMergedAreasOrNullObject"];

interface Member {
  readonly name: string;
  readonly set: readonly [number, number];
}

/** Every member of office.js that the Excel host names, with its set. */
function calledMembers(): readonly Member[] {
  const files = readdirSync(HOST).map((name) => join(HOST, name));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: ["office-js"],
    noEmit: true,
    skipLibCheck: true,
  };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Member>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      for (const declaration of symbol?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes("office-js")) continue;
        const [, major, minor] = SET.exec(declaration.getFullText()) ?? [];
        const owner =
          ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent)
            ? (declaration.parent.name?.text ?? "")
            : "";
        const name = `${owner}.${symbol?.name ?? ""}`;
        if (major !== undefined && minor !== undefined)
          found.set(name, { name, set: [Number(major), Number(minor)] });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return [...found.values()];
}

test("ExcelApi is asked for as low as what is called lets it", () => {
  const called = calledMembers();
  expect(called.map(({ name }) => name)).toEqual(expect.arrayContaining([...ASKED_FIRST]));
  const members = called.filter(({ name }) => !ASKED_FIRST.includes(name));
  expect(members.length).toBeGreaterThan(80);
  const highest = members.reduce((most, { set: [major, minor] }) => Math.max(most, major * 1000 + minor), 0);
  const [, asked = ""] = /LOWEST_API = "([\d.]+)"/.exec(readFileSync(join(HOST, "library.ts"), "utf8")) ?? [];
  const [major = 0, minor = 0] = asked.split(".").map(Number);
  const needs = members.filter(({ set }) => set[0] * 1000 + set[1] === highest).map(({ name }) => name);
  expect({ asked: major * 1000 + minor, needs }).toEqual({ asked: highest, needs });
});
