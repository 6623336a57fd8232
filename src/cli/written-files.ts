/** Files that a person wrote for the command line: a mapping, settings. What is wrong in one is told by its field. */
import { cliWords } from "../language/cli";
import { wrongFieldMessage, type WrongField } from "../language/wrong-field";
import type { LayoutCorrection } from "../scorebook/corrections";
import type { Settings } from "../scorebook/settings";
import { layoutSchema } from "../schemas/mapping";
import { settingsSchema, withSettings } from "../schemas/settings";
import { fitted, type Fitted } from "../schemas/wrong-field";
import type { Command } from "./command";
import { FileError, readBytes } from "./files";

const NOT_JSON: Fitted<never> = { fits: false, wrong: { field: "", problem: { kind: "not-json" } } };

/**
 * The tables of a --mapping file: one, a list, or {"layouts": […]}.
 * @throws FileError that names the field which is wrong
 */
export async function mappingsOf({ mapping, language }: Command): Promise<readonly LayoutCorrection[]> {
  if (mapping === "") return [];
  const read = readMappings(await textOf(mapping, language));
  if (read.fits) return read.value;
  throw new FileError(cliWords(language).badMapping(mapping, wrongFieldMessage(read.wrong, language)));
}

/** @throws FileError that names the field which is wrong */
export async function settingsOf({ settings, language }: Command): Promise<(below: Settings) => Settings> {
  if (settings === "") return (below) => below;
  const value = jsonOf(await textOf(settings, language));
  const read = value === undefined ? NOT_JSON : fitted(settingsSchema, value);
  if (read.fits) return (below) => withSettings(below, read.value);
  throw new FileError(cliWords(language).badSettings(settings, wrongFieldMessage(read.wrong, language)));
}

export function readMappings(text: string): Fitted<readonly LayoutCorrection[]> {
  const value = jsonOf(text);
  if (value === undefined) return NOT_JSON;
  const { within, list, stray } = layoutsIn(value);
  if (stray !== null) return { fits: false, wrong: stray };
  if (!Array.isArray(list)) {
    return { fits: false, wrong: { field: within, problem: { kind: "type", found: "", wanted: "list" } } };
  }
  const layouts: LayoutCorrection[] = [];
  for (const [index, element] of list.entries()) {
    const isAlone = within === "" && !Array.isArray(value);
    const read = fitted(layoutSchema, element, isAlone ? "" : `${within}[${index}]`);
    if (!read.fits) return read;
    layouts.push(read.value);
  }
  return { fits: true, value: layouts };
}

interface Layouts {
  readonly within: string;
  readonly list: unknown;
  /** A field beside "layouts" that means nothing. */
  readonly stray: WrongField | null;
}

function layoutsIn(value: unknown): Layouts {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !("layouts" in value)) {
    return { within: "", list: Array.isArray(value) ? value : [value], stray: null };
  }
  const field = Object.keys(value).find((name) => name !== "layouts" && name !== "$schema");
  const stray = field === undefined ? null : { field, problem: { kind: "unknown" } as const };
  return { within: "layouts", list: value.layouts, stray };
}

async function textOf(path: string, language: Command["language"]): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, language)).replace(/^\uFEFF/, "");
}

/** undefined where the text is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
