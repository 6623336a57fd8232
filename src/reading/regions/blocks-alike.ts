/**
 * The same captions below area after area, or unit after unit: blocks of columns that speak for each other. A caption
 * that nobody knows in one of them is what stands at its place in the others.
 */
import type { HeaderColumn } from "./header-column";

type Block = readonly HeaderColumn[];

export function withBlocksAlike(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const depths = [...Array(1 + Math.max(0, ...columns.map(({ names }) => names.length))).keys()];
  const models = depths.flatMap((depth) =>
    blocksOf(columns, depth).filter((own) => own.every((header) => isKnown(header, depth))),
  );
  return depths.reduce<HeaderColumn[]>((told, depth) => withBlocksBelow(told, depth, models), [...columns]);
}

/** Nothing but its role or its year is said below the caption. */
function isKnown({ role, year, names }: HeaderColumn, depth: number): boolean {
  return names.length === depth && (role !== null || year !== null);
}

/** @param depth how many captions stand over a block; the total's, which is no name, counts as none */
function withBlocksBelow(
  columns: readonly HeaderColumn[],
  depth: number,
  models: readonly Block[],
): HeaderColumn[] {
  const told = new Map<HeaderColumn, HeaderColumn>();
  for (const own of blocksOf(columns, depth)) {
    const known = own.map((header) => isKnown(header, depth));
    if (!known.includes(true) || !known.includes(false)) continue;
    const [first, ...others] = models.filter((model) => fits(model, own, known));
    if (first === undefined || others.some((other) => signs(other) !== signs(first))) continue;
    own.forEach((header, at) => {
      const same = first[at];
      if (known[at] === true || same === undefined) return;
      const names = header.names.slice(0, depth);
      told.set(header, { ...header, role: same.role, year: same.year, names, asItsLikes: true });
    });
  }
  return columns.map((header) => told.get(header) ?? header);
}

/** Columns side by side below one caption. */
function blocksOf(columns: readonly HeaderColumn[], depth: number): Block[] {
  const blocks: HeaderColumn[][] = [];
  let last: HeaderColumn | null = null;
  for (const header of columns) {
    const caption = captionOf(header, depth);
    const goesOn =
      caption !== null && last?.column === header.column - 1 && captionOf(last, depth) === caption;
    const block = blocks[blocks.length - 1];
    if (goesOn && block !== undefined) block.push(header);
    else blocks.push([header]);
    last = header;
  }
  return blocks.filter((block) => block.length > 1);
}

/** Where the caption at a depth stands; null where there is none. */
function captionOf({ names, ofTotal }: HeaderColumn, depth: number): string | null {
  if (depth === 0) return ofTotal ? "total" : null;
  const cell = names[depth - 1]?.cell;
  return cell === undefined ? null : `${cell.row},${cell.column}`;
}

/** As wide, the same wherever both are known, and nothing that the unknown ones say contradicts it. */
function fits(model: Block, own: Block, known: readonly boolean[]): boolean {
  return (
    model.length === own.length &&
    own.every((header, at) => {
      const same = model[at];
      if (same === undefined) return false;
      if (known[at] === true) return signOf(header) === signOf(same);
      return (
        // "Tổng điểm" over a column is heard by it as a role.
        (header.role === null || header.role === same.role || (header.ofTotal && header.role === "final")) &&
        (header.year === null || header.year === same.year)
      );
    })
  );
}

function signs(block: Block): string {
  return block.map(signOf).join(" ");
}

function signOf({ role, year }: HeaderColumn): string {
  return `${role ?? ""}${year ?? ""}`;
}
