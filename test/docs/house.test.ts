/** The house is as its page says: the rooms in their order, and few exceptions to the rules of the linter. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const MOST_OF_MANY_PARAMETERS = 16;

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

test("the rooms of the page are those of the import rule, in the same order", () => {
  const page = readFileSync(join(ROOT, "docs", "architecture.md"), "utf8");
  const drawn = [...page.matchAll(/^ {2}([a-z]+)\/ {2,}/gm)].map(([, room = ""]) => room);
  const rule = readFileSync(join(ROOT, ".dependency-cruiser.cjs"), "utf8");
  const [, list = ""] = /const ROOMS = \[([^\]]*)\]/.exec(rule) ?? [];
  const rooms = [...list.matchAll(/"(\w+)"/g)].map(([, room = ""]) => room);
  expect(rooms.length).toBeGreaterThan(15);
  // Plain pages hold no program, and import nothing.
  expect(drawn.filter((room) => room !== "pages")).toEqual(rooms);
});

test("every exception to a rule of the linter says why, and few functions have five parameters", () => {
  const exceptions = sourcesBelow(join(ROOT, "src")).flatMap((text) => text.match(/eslint-disable.*/g) ?? []);
  expect(exceptions.filter((line) => !/ -- \S/.test(line))).toEqual([]);
  const many = exceptions.filter((line) => line.includes("max-params"));
  expect(many.length).toBeGreaterThan(0);
  expect(many.length).toBeLessThanOrEqual(MOST_OF_MANY_PARAMETERS);
});
