/**
 * Which test files need no program of the system: none that reaches, over its imports, a browser, LibreOffice
 * or pdftoppm. `npm run test:quick` runs the others, on every system and every supported Node.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What a file says that starts such a program. */
const HEAVY = /PAR_INDEX_(?:BROWSER|SOFFICE|PDFTOPPM|NGINX)|from "playwright-core"/;
/** These play another system by programs that only a Unix can start. */
const UNIX_ONLY = ["test/starting"];

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** True where a file or one that it imports by a relative path starts such a program. */
function isHeavy(path, known) {
  const before = known.get(path);
  if (before !== undefined) return before;
  known.set(path, false);
  const text = readFileSync(path, "utf8");
  const imported = [...text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)]
    .map(([, name]) => join(dirname(path), name))
    .flatMap((stem) => [`${stem}.ts`, `${stem}.tsx`].filter((file) => existsSync(file)));
  const heavy = HEAVY.test(text) || imported.some((file) => isHeavy(file, known));
  known.set(path, heavy);
  return heavy;
}

/** Paths of all test files from the project's folder, those that are quick and those that are not. */
export function quickTests(root) {
  const known = new Map();
  const quick = [];
  const others = [];
  for (const path of testFiles(join(root, "test"))) {
    const name = relative(root, path).split(sep).join("/");
    const onlyUnix = process.platform === "win32" && UNIX_ONLY.some((folder) => name.startsWith(folder));
    (isHeavy(path, known) || onlyUnix ? others : quick).push(name);
  }
  return { quick, others };
}
