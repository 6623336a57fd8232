/** Both languages say the same things: whoever adds a word in one is told of the other. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { paneWords } from "../../src/language/pane";
import { checkToolWords } from "../../src/language/tool-check";
import { mappingToolWords } from "../../src/language/tool-mapping";
import { matchingToolWords } from "../../src/language/tool-matching";
import { settingsToolWords } from "../../src/language/tool-settings";
import { toolWords } from "../../src/language/tools";

const ROOM = join(__dirname, "../../src/language");

/** What only Vietnamese needs. */
const OWN: readonly string[] = ["count.ts"];

/** A sentence of its own for a kind of unit, where a language needs one: "measure-2@commune". */
const VARIANT = "@";

/** Every key with the kind of what stands there: "tabs.areas: string". */
function keysOf(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return [`${path}: list`];
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .filter(([key]) => !key.includes(VARIANT))
    .flatMap(([key, below]) => keysOf(below, path === "" ? key : `${path}.${key}`));
}

async function wordsIn(language: "vi" | "en", file: string): Promise<readonly string[]> {
  const module: unknown = await import(join(ROOM, language, file));
  return [...keysOf(Object.values(module as Readonly<Record<string, unknown>>)[0])].sort();
}

const files = readdirSync(join(ROOM, "vi")).filter((file) => !OWN.includes(file));

test("the two languages have the same files", () => {
  expect(readdirSync(join(ROOM, "en")).sort()).toEqual([...files].sort());
});

test.each(files)("%s has the same keys in both languages", async (file) => {
  const vietnamese = await wordsIn("vi", file);
  expect(vietnamese.length).toBeGreaterThan(0);
  expect(await wordsIn("en", file)).toEqual(vietnamese);
});

test("a count below ten has a zero before it wherever the pane counts", () => {
  const pane = paneWords("vi");
  const tools = toolWords("vi");
  expect(
    [
      pane.moreUnits(7),
      pane.severityCount.error(7),
      pane.severityCount.warning(7),
      pane.severityCount.info(7),
      pane.writeHint(7, false),
      pane.writeHint(7, true),
      pane.writingStep(7, 12),
      pane.written(7),
      pane.removeQuestion(7),
      pane.removed(7),
      tools.documents.all(7),
      tools.documents.making(7, 12),
      tools.documents.made(7, "bao-cao.zip"),
      tools.documents.template.chosen("mau.docx", 7),
      checkToolWords("vi").counts("error", 7),
      checkToolWords("vi").checked(7),
      matchingToolWords("vi").doubtful(7),
      mappingToolWords("vi").reads({ year: 2022, units: 7, areas: 7, criteria: 7, official: [] }),
      settingsToolWords("vi").wrong(7),
    ].filter((text) => !/(?<!\d)07(?!\d)/.test(text) || /(?<![\d.,])7(?!\d)/.test(text)),
  ).toEqual([]);
});
