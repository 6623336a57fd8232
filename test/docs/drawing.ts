/** The rooms of the house and the imports between them, as the code has them and as docs/architecture.md draws them. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";

export interface House {
  /** A room imports only rooms above it. */
  readonly rooms: readonly string[];
  /** "sheets uses report" → the files that do. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
}

const IMPORT = /(?:\bfrom|\bimport\(|^import)\s*"(\.[^"]+)"/gm;
/** The rooms within hosts/ have rules of their own. */
const ROOM = /^(hosts\/[^/]+|[^/]+)\//;
const MARK = "●";

const roomOf = (path: string): string => ROOM.exec(path)?.[1] ?? "";

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

/** The imports between rooms, of values and of types. */
export function usesIn(source: string): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const file of sourcesBelow(source)) {
    const name = relative(source, file).split(sep).join("/");
    const own = roomOf(name);
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const other = roomOf(posix.join(dirname(name), target));
      if (own === "" || other === "" || other.startsWith("..") || other === own) continue;
      const key = `${own} uses ${other}`;
      uses.set(key, [...(uses.get(key) ?? []), name]);
    }
  }
  return uses;
}

/** One line a room: its number and name, under each number that it uses a mark, and on its own place a dot. */
export function drawn({ rooms, uses }: House): string {
  const wide = Math.max(...rooms.map((room) => room.length));
  const cell = (text: string): string => text.padStart(3);
  const head = `${" ".repeat(wide + 3)}${rooms.map((_, index) => cell(String(index + 1))).join("")}`;
  const lines = rooms.map((room, row) => {
    const cells = rooms.map((other, column) =>
      cell(column === row ? "·" : uses.has(`${room} uses ${other}`) ? MARK : ""),
    );
    return `${String(row + 1).padStart(2)} ${room.padEnd(wide)}${cells.join("")}`.trimEnd();
  });
  return [head, ...lines].join("\n");
}

/** The rooms and uses of a drawing. @throws Error where a line is none of a drawing */
export function readDrawing(drawing: string): {
  readonly rooms: readonly string[];
  readonly uses: ReadonlySet<string>;
} {
  const lines = drawing.split("\n").slice(1);
  const rooms = lines.map((line) => /^ ?\d+ ([a-z/]+)/.exec(line)?.[1] ?? "");
  const from = 3 + Math.max(...rooms.map((room) => room.length));
  const uses = new Set<string>();
  lines.forEach((line, row) => {
    if (rooms[row] === "") throw new Error(`no room: ${line}`);
    rooms.forEach((other, column) => {
      if (line.slice(from + 3 * column, from + 3 * column + 3).trim() === MARK)
        uses.add(`${rooms[row] ?? ""} uses ${other}`);
    });
  });
  return { rooms, uses };
}
