/** A reading in doubt, made by hand: what the surfaces do with it does not hang on which table is doubtful. */
import type { OpenBook } from "../../src/app/open-book";
import type { ReadOptions } from "../../src/reading/read-book";
import type { Reading } from "../../src/reading/reading";
import { toPoints } from "../../src/scorebook/points";
import type { Alternative, LawProof, Question } from "../../src/scorebook/proof";
import type { Recognition } from "../../src/scorebook/recognition";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheet, snapshotOf } from "./snapshot";

/** Two columns may be the total: E, and F with a bonus that nothing tells of. */
export const TWO_TOTALS = sheet("Năm 2022", [
  ["KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022"],
  [],
  ["STT", "Đơn vị", "Cải cách thể chế (10 điểm)", "Tài chính công (5 điểm)", "Tổng điểm", "Điểm cuối"],
  [1, "Huyện Ba Bể", 9, 4, 13, 13.5],
  [2, "Huyện Na Rì", 8, 4.5, 12.5, 14],
  [3, "Huyện Chợ Đồn", 7, 3, 10, 10.5],
]);

/** Two columns that no word and no sum explains beside a total: one of them may be the total as well. */
export const STRANGE_COLUMNS = sheet("Năm 2022", [
  ["KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022"],
  [],
  ["STT", "Đơn vị", "Nhóm A", "Nhóm B", "Tổng điểm"],
  [1, "Huyện Ba Bể", 9, 4, 20],
  [2, "Huyện Na Rì", 8, 4.5, 17.25],
  [3, "Huyện Chợ Đồn", 7, 3, 31],
  [4, "Huyện Chợ Mới", 6.5, 3.25, 12.5],
  [5, "Huyện Pác Nặm", 7.75, 4.5, 22],
  [6, "Huyện Ngân Sơn", 5.5, 2.75, 19],
]);

export function twoTotals(): Snapshot {
  return snapshotOf(TWO_TOTALS);
}

export const proofs = (holds: number, of: number, exceptions: LawProof["exceptions"] = []): LawProof[] => [
  { law: "rank", holds: of, of, exceptions: [] },
  { law: "total-sum", holds, of, exceptions },
  { law: "bound", holds: of, of, exceptions: [] },
];

function alternative(totalColumn: number, figures: Alternative["figures"], holds: number): Alternative {
  const other = totalColumn === 4 ? 5 : 4;
  const column = (place: number, role: "final" | "unit" | "ignored", subject = "") => ({
    column: place,
    role,
    subject,
    year: null,
  });
  return {
    mapping: {
      shape: "",
      sheet: "Năm 2022",
      orientation: "unit-rows",
      headerTop: 2,
      headerBottom: 2,
      bodyTop: 3,
      bodyBottom: -1,
      columns: [
        column(1, "unit"),
        column(2, "final", "Cải cách thể chế (10 điểm)"),
        column(3, "final", "Tài chính công (5 điểm)"),
        column(totalColumn, "final"),
        column(other, "ignored"),
      ],
      rows: [],
      year: null,
      unit: "",
    },
    proof: proofs(holds, 3),
    figures,
  };
}

const figure = (unit: string, score: number, rank: number) => ({
  unit,
  score: toPoints(score),
  max: toPoints(15),
  rank,
});

export const QUESTION: Question = {
  doubt: {
    code: "two-readings",
    cells: [{ sheet: "Năm 2022", row: 2, column: 5 }],
    params: { column: "Điểm cuối", count: 2 },
  },
  alternatives: [
    alternative(4, [figure("Huyện Ba Bể", 13, 1), figure("Huyện Na Rì", 12.5, 2)], 3),
    alternative(5, [figure("Huyện Ba Bể", 13.5, 2), figure("Huyện Na Rì", 14, 1)], 0),
  ],
};

/** The same recognition, in doubt. */
export function inDoubt(recognition: Recognition, question: Question | null = QUESTION): Recognition {
  return { ...recognition, certainty: "doubtful", proof: proofs(2, 3), question };
}

/** A reading whose tables are in doubt as long as nobody has said how they are to be read. */
export function doubted(reading: Reading): Reading {
  const recognitions = reading.recognitions.map((table) =>
    !table.used
      ? table
      : table.layout === "mapping"
        ? { ...table, certainty: "proved" as const, proof: proofs(3, 3) }
        : inDoubt(table),
  );
  return { ...reading, recognitions };
}

/** `readBooks` whose tables are in doubt until they are mapped; for jest.mock of reading/read-book. */
export function doubtingReader<T extends { readonly readBooks: Reader }>(actual: T): T {
  return { ...actual, readBooks: (snapshots, options) => doubted(actual.readBooks(snapshots, options)) };
}

type Reader = (snapshots: readonly Snapshot[], options?: ReadOptions) => Reading;

export function doubtedBook(open: OpenBook): OpenBook {
  return { ...open, reading: doubted(open.reading) };
}
