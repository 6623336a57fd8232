/** The smallest sheet that raises each doubt, beside its sound twin. */
import type { DoubtCode } from "../../src/scorebook/proof";
import { added } from "./lines";
import { sheet, type MadeCell, type MadeSheet } from "./snapshot";

export interface DoubtCase {
  readonly title: string;
  readonly code: DoubtCode;
  readonly doubtful: MadeSheet;
  /** The same without what makes it doubtful. */
  readonly sound: MadeSheet;
}

const UNITS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn", "Huyện Chợ Mới", "Huyện Bạch Thông"];
const PERSONS = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Châu", "Phạm Thị Dung", "Ly A Páo"];
const A = [3.12, 4.57, 2.81, 3.94, 4.03];
const B = [7.44, 6.15, 8.02, 5.73, 7.91];
const C = [1.05, 1.62, 1.37, 0.98, 1.11];
const LESS = [0.31, 0.12, 0.44, 0.07, 0.23];
const TOTAL = added(A, B);
const AREAS = ["Cải cách thể chế", "Cải cách tài chính công"];

const less = (row: readonly number[], times = 1) => added(row, LESS.map((value) => -value * times)); // prettier-ignore

/** Units as rows under these captions. */
function units(
  captions: readonly string[],
  columns: readonly (readonly MadeCell[])[],
  name = "Bảng",
  names: readonly string[] = UNITS,
): MadeSheet {
  return sheet(name, [
    ["STT", "Đơn vị", ...captions],
    ...names.map((unit, at) => [at + 1, unit, ...columns.map((column) => column[at] ?? null)]),
  ]);
}

function criteria(second: string): MadeSheet {
  return sheet("Bảng", [
    ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", second],
    ["1.1", "zeb", 6, 5.25, 4.11],
    ["1.2", "zin", 4, 3.42, 4],
    ["1.3", "zod", 5, 4.5, 3.37],
  ]);
}

const LAYERS = [less(A, 2), A, less(B), B, less(C), C];
const [SELF_A = [], , SELF_B = [], , SELF_C = []] = LAYERS;
const LAYERED = [...LAYERS, added(SELF_A, SELF_B, SELF_C), added(A, B, C)];

/** Two rows to a unit, told apart by their label. */
function parts(first: string, second: string): MadeSheet {
  return sheet("Bảng", [
    ["STT", "Đơn vị", "Phần", ...AREAS, "Tổng điểm"],
    ...UNITS.flatMap((unit, at) => [
      [at + 1, unit, first, A[at] ?? 0, B[at] ?? 0, TOTAL[at] ?? 0],
      [null, null, second, less(A)[at] ?? 0, less(B)[at] ?? 0, added(less(A), less(B))[at] ?? 0],
    ]),
  ]);
}

function list(unit: string, criterion: string): MadeSheet {
  return sheet("Bảng", [
    [unit, criterion, "Điểm"],
    ...UNITS.flatMap((name, at) =>
      ["alb nhe", "bel cor", "cor dun"].map((own, line) => [name, own, B[(at + line) % 5] ?? 0]),
    ),
  ]);
}

function quarters(first: string, second: string): MadeSheet {
  return sheet("Bảng", [
    ["STT", "Đơn vị", "Kỳ", "Điểm"],
    ...UNITS.flatMap((unit, at) => [
      [at + 1, unit, first, A[at] ?? 0],
      [null, null, second, B[at] ?? 0],
    ]),
  ]);
}

const UPWARDS_AND_DOWN = TOTAL.map(
  (value, at) => Math.round((value + (at % 2 === 0 ? -1.3 : 1.2)) * 100) / 100,
);
const UPWARDS = TOTAL.map((value) => Math.round((value + 1.2) * 100) / 100);

export const DOUBT_CASES: readonly DoubtCase[] = [
  {
    title: "most scores above their maximum",
    code: "over-maximum",
    doubtful: units(
      [`${AREAS[0] ?? ""} (2 điểm)`, `${AREAS[1] ?? ""} (tối đa 3 điểm)`, "Tổng điểm"],
      [A, B, TOTAL],
    ),
    sound: units(
      [`${AREAS[0] ?? ""} (5 điểm)`, `${AREAS[1] ?? ""} (tối đa 9 điểm)`, "Tổng điểm"],
      [A, B, TOTAL],
    ),
  },
  {
    title: "totals that differ from their parts upwards and downwards",
    code: "contradicted",
    doubtful: units([...AREAS, "Tổng điểm"], [A, B, UPWARDS_AND_DOWN]),
    sound: units([...AREAS, "Tổng điểm"], [A, B, UPWARDS]),
  },
  {
    title: "two totals of parts between each other",
    code: "two-readings",
    doubtful: units(["zeb", "zin", "zod", "zum", "wax", "wuz", "Điểm vap", "Điểm vok"], LAYERED),
    sound: units(
      ["Tự chấm zeb", "zin", "Tự chấm zod", "zum", "Tự chấm wax", "wuz", "Điểm tự chấm", "Tổng điểm"],
      LAYERED,
    ),
  },
  {
    title: "rows of a unit under labels that are nowhere known",
    code: "two-readings",
    doubtful: parts("Tự chấm", "wuz"),
    sound: parts("Tự chấm", "Thẩm định"),
  },
  {
    title: "a list whose keys no word tells",
    code: "two-readings",
    doubtful: list("zin", "zod"),
    sound: list("Đơn vị", "Tiêu chí"),
  },
  {
    title: "quarters and no whole year",
    code: "two-readings",
    doubtful: quarters("Quý I", "Quý II"),
    sound: quarters("Quý I", "Cả năm"),
  },
  {
    title: "areas that neither a word nor a sum tells",
    code: "unexplained-column",
    doubtful: units(["zeb", "zin", "Tổng điểm"], [A, B, C.map((value) => value * 50)]),
    sound: units([...AREAS, "Tổng điểm"], [A, B, TOTAL]),
  },
  {
    title: "a column among the units whose name is nobody's",
    code: "unexplained-column",
    doubtful: criteria("blorp nhiều"),
    sound: criteria("Huyện Na Rì"),
  },
  {
    title: "nothing speaks of scores",
    code: "no-index",
    doubtful: units(["zeb", "zin", "zod"], [A, B, TOTAL]),
    sound: units(["zeb", "zin", "Điểm"], [A, B, TOTAL]),
  },
  {
    title: "persons are ranked by their marks",
    code: "no-index",
    doubtful: units(["zeb", "zin", "Tổng điểm"], [A, B, TOTAL], "Bảng", PERSONS),
    sound: units(["zeb", "zin", "Tổng điểm"], [A, B, TOTAL]),
  },
  {
    title: "money is larger than any score",
    code: "no-index",
    doubtful: units(
      [...AREAS, "Tổng điểm"],
      [A, B, TOTAL].map((column) => column.map((own) => own * 1_000)),
    ),
    sound: units([...AREAS, "Tổng điểm"], [A, B, TOTAL]),
  },
  {
    title: "several units of one rank: two lists between each other",
    code: "contradicted",
    doubtful: units([...AREAS, "Tổng điểm", "Xếp hạng"], [A, B, TOTAL, [2, 1, 1, 2, 3]]),
    sound: units([...AREAS, "Tổng điểm", "Xếp hạng"], [A, B, TOTAL, [4, 3, 2, 5, 1]]),
  },
  {
    title: "totals below nothing are differences",
    code: "contradicted",
    doubtful: units(
      [...AREAS, "Tổng điểm"],
      [
        A.map((own) => -own),
        B.map((own) => own / 4),
        added(
          A.map((own) => -own),
          B.map((own) => own / 4),
        ),
      ],
    ),
    sound: units([...AREAS, "Tổng điểm"], [A, B, TOTAL]),
  },
  {
    title: "ranks the other way round: the points are what was lost",
    code: "contradicted",
    doubtful: units([...AREAS, "Tổng điểm", "Xếp hạng"], [A, B, TOTAL, [2, 3, 4, 1, 5]]),
    sound: units([...AREAS, "Tổng điểm", "Xếp hạng"], [A, B, TOTAL, [4, 3, 2, 5, 1]]),
  },
  {
    title: "most totals above the whole, if only by a little",
    code: "over-maximum",
    doubtful: units(
      ["Cải cách thể chế (5)", "Cải cách tài chính công (8)", "Tổng điểm (10,5)"],
      [A, B, TOTAL],
    ),
    sound: units(
      ["Cải cách thể chế (5)", "Cải cách tài chính công (8,5)", "Tổng điểm (13,5)"],
      [A, B, TOTAL],
    ),
  },
  {
    title: "a second row of figures below each unit, without a name",
    code: "unexplained-row",
    doubtful: parts("", ""),
    sound: parts("Tự chấm", "Thẩm định"),
  },
];
