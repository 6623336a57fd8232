/**
 * Which test files are quick: none that reaches, over its imports, a program of the system or a part that has
 * to be built, and none that says of itself `@slow` and why. What needs a program of the system runs on Debian
 * only; all else runs on every system and every supported Node.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What a file says that starts a browser, LibreOffice, pdftoppm or nginx. */
const SYSTEM = /PAR_INDEX_(?:BROWSER|SOFFICE|PDFTOPPM|NGINX)|from "playwright-core"/;
/** What a file says that runs a built part, or is a budget or a property over many drawn books. */
const SLOW =
  /dist\/cli\/par-index\.js|"dist", "(?:web|cli|engine)"|from "par-index|PAR_INDEX_LONG|^(?: \*|\/\*\*) @slow /m;
/** These play another system by programs that only a Unix can start. */
const UNIX_ONLY = "test/starting/";

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** True where a file or one that it imports by a relative path says what `marks` finds. */
function says(marks, path, known) {
  const before = known.get(path);
  if (before !== undefined) return before;
  known.set(path, false);
  const text = readFileSync(path, "utf8");
  const imported = [...text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)]
    .map(([, name]) => join(dirname(path), name))
    .flatMap((stem) => [`${stem}.ts`, `${stem}.tsx`].filter((file) => existsSync(file)));
  const found = marks.test(text) || imported.some((file) => says(marks, file, known));
  known.set(path, found);
  return found;
}

/** Paths of all test files from the project's folder: quick, slow, and those that need a program of the system. */
export function testsByKind(root) {
  const kinds = { quick: [], slow: [], system: [] };
  const known = { system: new Map(), slow: new Map() };
  for (const path of testFiles(join(root, "test"))) {
    const name = relative(root, path).split(sep).join("/");
    if (says(SYSTEM, path, known.system)) kinds.system.push(name);
    else if (name.startsWith(UNIX_ONLY)) kinds[process.platform === "win32" ? "system" : "slow"].push(name);
    else kinds[says(SLOW, path, known.slow) ? "slow" : "quick"].push(name);
  }
  return kinds;
}
