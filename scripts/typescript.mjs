/**
 * Lets Node run the project's TypeScript: `import "./typescript.mjs"` first, then `await import("../x.ts")`.
 * Types are stripped by swc and never checked here; `npm run typecheck` does that.
 */
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

// The file is both: loaded by a script it registers itself, and Node's hook thread then loads its hooks.
if (isMainThread) register(import.meta.url);

/** The sources import one another without an extension, as bundlers allow. */
export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\//.test(specifier) && context.parentURL !== undefined) {
    for (const ending of [".ts", ".tsx", "/index.ts"]) {
      const url = new URL(specifier + ending, context.parentURL).href;
      if (existsSync(fileURLToPath(url))) return { url, format: "module", shortCircuit: true };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const { transform } = await import("@swc/core");
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    swcrc: false,
    configFile: false,
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: filename.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
