/** A reading by the names of its units, wherever they stand: what must stay when rows move. */
import type { Read } from "./read";

/** Lines "2022|Huyện Ba Bể|Tổng điểm > Cải cách thể chế|9|10", sorted; and a line for who is ranked with whom. */
export function unitLines({ reading }: Read): string[] {
  return reading.book.assessments
    .flatMap(({ year, units, criteria, scores, maxima }) => {
      const paths: string[] = [];
      for (const { name, parent } of criteria)
        paths.push(parent < 0 ? "Σ" : `${paths[parent] ?? ""} > ${name}`);
      const lines = units.flatMap(({ name, index: unit }) =>
        criteria.map(({ index }) => {
          const figures = [scores, maxima].map((table) => (table.points(index, unit) ?? NaN) / 1_000_000);
          return `${year}|${name}|${paths[index] ?? ""}|${figures.join("|")}`;
        }),
      );
      const together = units.map(({ name }) => name).sort();
      return [...lines, `${year} together: ${together.join(", ")}`];
    })
    .sort();
}

/** The first lines that only one of two readings has. */
export function lineDifferences(base: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of base) left.set(line, (left.get(line) ?? 0) + 1);
  const come: string[] = [];
  for (const line of other) {
    const count = left.get(line) ?? 0;
    if (count === 0) come.push(`new ${line}`);
    else left.set(line, count - 1);
  }
  const gone = [...left].filter(([, count]) => count > 0).map(([line]) => `gone ${line}`);
  return [...gone.slice(0, 1), ...come.slice(0, 1)];
}
