/** Codes over columns (I, 1, 1.1, 1.1.1) that tell the tree of criteria, where no captions span it. */
import type { HeaderColumn } from "../regions/header-column";
import { leadingCode, levelsOf, parseCode, type Code } from "./codes";

const MOSTLY = 0.8;

/** Columns whose captions are led by codes of several depths get those above them as their captions. */
export function withPathsByCodes(headers: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const named = headers.filter(({ names, ofTotal }) => names.length === 1 && !ofTotal);
  const codes = named.map(codeOf);
  const coded = codes.filter((code) => code !== null).length;
  if (coded < 3 || coded < named.length * MOSTLY) return headers;
  const levels = levelsOf(codes);
  if (new Set(levels.filter((level) => level > 0)).size < 2) return headers;
  const path: { readonly level: number; readonly name: HeaderColumn["names"][number] }[] = [];
  const told = new Map<number, HeaderColumn>();
  named.forEach((header, at) => {
    const level = levels[at] ?? 0;
    const [name] = header.names;
    if (level === 0 || name === undefined) return;
    while (path.length > 0 && (path[path.length - 1]?.level ?? 0) >= level) path.pop();
    told.set(header.column, { ...header, names: [...path.map((above) => above.name), name] });
    path.push({ level, name });
  });
  return headers.map((header) => told.get(header.column) ?? header);
}

function codeOf({ code, names }: HeaderColumn): Code | null {
  const [name] = names;
  return code !== "" ? parseCode(code) : name === undefined ? null : (leadingCode(name.text)?.code ?? null);
}
