/** npm run engine-docs: the engine's documentation, made from its docstrings, into dist/engine/docs. */
import { ensureInstalled } from "./ensure.mjs";
import { runPackage } from "./programs.mjs";

ensureInstalled();
runPackage("typedoc", ["--options", "engine/typedoc.json", "--logLevel", "Warn"], { program: "typedoc" });
