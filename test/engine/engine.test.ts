/** The built engine as a program uses it: by its name, and where there is nothing but JavaScript itself. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as engine from "../../src/engine";
import { openFile } from "../../src/engine/file";

const ROOT = resolve(__dirname, "../..");
const SAMPLE = join(ROOT, "samples/cchc-cap-huyen-2021-2022.xlsx");

/** Runs a module in the project's folder, where the project's name leads to what is built. */
function run(script: string, ...flags: readonly string[]): unknown {
  const args = ["--no-warnings", ...flags, "--input-type=module", "-e", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

const TOTAL = `const analysis = analyse(understand(snapshot), { year: 2022 });
  const { group, unit } = findUnit(analysis, "bach thong");
  const { standing } = figureOf(group, 0, unit.index);`;

test("“par-index” and “par-index/file” are modules of the same engine", async () => {
  const said = run(`import { readFileSync } from "node:fs";
    import { analyse, audit, check, figureOf, findUnit, fromPoints, HostError, pastedText, plans, understand } from "par-index";
    import { openFile, HostError as Same } from "par-index/file";
    const host = openFile(readFileSync(${JSON.stringify(SAMPLE)}), "so.xlsx");
    const snapshot = await host.read();
    ${TOTAL}
    const open = understand(snapshot);
    const stamp = { time: "", version: "" };
    const plan = plans(open, { analysis, units: [{ group, unit }], language: "vi", stamp });
    const { findings } = check(open, pastedText("Năm 2022, huyện Bạch Thông xếp thứ 02/08 huyện, thành phố, đạt 88,21/100 điểm."));
    process.stdout.write(JSON.stringify([fromPoints(standing.score), standing.rank, audit(open).length,
      plan.sheets.length, findings.map(({ text }) => text), Same === HostError]));`);
  const open = engine.understand(await openFile(readFileSync(SAMPLE), "so.xlsx").read());
  expect(said).toEqual([88.21, 1, engine.audit(open).length, 9, ["02"], true]);
});

test("it runs where there is no Node, no page and no Office", () => {
  const said = run(
    `import { readFileSync } from "node:fs";
    import { dirname, resolve } from "node:path";
    import vm from "node:vm";
    import { openFile } from "par-index/file";
    const snapshot = await openFile(readFileSync(${JSON.stringify(SAMPLE)}), "so.xlsx").read();
    // Two standards of the web (engine/platform.d.ts), and the workbook.
    const bare = vm.createContext({ TextDecoder, TextEncoder, snapshot, answer: null });
    const modules = new Map();
    const load = (path) => {
      if (!modules.has(path)) {
        const text = path === "" ? \`import { analyse, figureOf, findUnit, understand } from "./dist/engine/index.mjs";
          ${TOTAL.replaceAll("\n", " ")} answer = [standing.rank, standing.of, typeof process, typeof document];\` : readFileSync(path, "utf8");
        modules.set(path, new vm.SourceTextModule(text, { context: bare, identifier: path }));
      }
      return modules.get(path);
    };
    const main = load("");
    await main.link((name, from) => load(resolve(from.identifier === "" ? process.cwd() : dirname(from.identifier), name)));
    await main.evaluate();
    process.stdout.write(JSON.stringify(bare.answer));`,
    "--experimental-vm-modules",
  );
  expect(said).toEqual([1, 8, "undefined", "undefined"]);
});

test("every function of the engine says what it is for", () => {
  const entry = readFileSync(join(ROOT, "src/engine/index.ts"), "utf8");
  const silent = [...entry.matchAll(/export \{([^}]*)\} from "(\.[^"]+)"/g)].flatMap(([, names = "", from = ""]) => {
    const path = join(ROOT, "src/engine", `${from}.ts`);
    const text = readFileSync(path, "utf8");
    const values = names.split(",").map((name) => name.trim().split(" as ")[0] ?? "");
    return values.filter((name) => name !== "" && !name.startsWith("type "))
      .filter((name) => !new RegExp(`\\*/\\nexport (?:async )?(?:function|class|const) ${name}\\b`).test(text));
  }); // prettier-ignore
  expect(silent).toEqual([]);
});
