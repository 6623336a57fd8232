/** Completion as the shell itself does it, where bash is there; the others hold the same words. */
import { spawnSync } from "node:child_process";
import { completionScript, SHELLS } from "../../src/cli/completion";
import { OPTION_NAMES, optionsOf, VERBS } from "../../src/cli/options";

/** What bash offers behind a line that ends with the word to complete. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `${completionScript("bash", "vi")}
COMP_WORDS=(par-index "$@"); COMP_CWORD=$#
_par_index
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script, "bash", ...words], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

test("bash completes verbs, the options of a verb, and what an option chooses from", () => {
  expect(offered("a")).toEqual(["analyze", "audit"]);
  expect(offered("help", "wri")).toEqual(["write"]);
  expect(offered("completion", "p")).toEqual(["powershell"]);
  expect(offered("audit", "--")).toEqual(optionsOf("audit").map((name) => `--${name}`));
  expect(offered("analyze", "--fo")).toEqual(["--format", "--force"]);
  expect(offered("analyze", "so.xlsx", "--depth", "")).toEqual(["total", "area", "criterion"]);
  expect(offered("analyze", "--format", "")).toEqual(["text", "json", "csv", "parquet"]);
  expect(offered("report", "--format", "")).toEqual(["docx", "txt"]);
  // A file: the shell's own business.
  expect(offered("analyze", "so")).toEqual([]);
});

test.each(SHELLS)("%s: every verb, with its options and no others", (shell) => {
  const script = completionScript(shell, "vi");
  for (const verb of VERBS) expect(script).toContain(verb);
  for (const name of OPTION_NAMES.filter((one) => VERBS.some((verb) => optionsOf(verb).includes(one)))) {
    expect(script).toContain(shell === "fish" ? `-l ${name}` : `--${name}`);
  }
  expect(script).not.toContain("undefined");
});
