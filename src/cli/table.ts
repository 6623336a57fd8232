/** Text tables for a terminal: words left, figures right, as wide as they need. */

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
  /** Longer words are broken over lines. */
  readonly width?: number;
}

/** Breaks at spaces; a single longer word is left whole. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function pad(text: string, width: number, align: Column["align"]): string {
  return align === "left" ? text.padEnd(width) : text.padStart(width);
}

/** Rows under a header and a rule. Texts are counted in characters: pass NFC. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) =>
    columns.map(({ width }, index) => wrap(row[index] ?? "", width ?? Infinity)),
  );
  const titles = columns.map(({ title, width }) => wrap(title, width ?? Infinity));
  const widths = columns.map((_, index) =>
    Math.max(...[titles, ...cells].flatMap((row) => (row[index] ?? []).map((line) => line.length))),
  );
  const draw = (row: readonly (readonly string[])[]): string[] => {
    const height = Math.max(...row.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      columns
        .map(({ align }, index) => pad(row[index]?.[at] ?? "", widths[index] ?? 0, align))
        .join("  ")
        .trimEnd(),
    );
  };
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [...draw(titles), rule, ...cells.flatMap(draw)].join("\n");
}
