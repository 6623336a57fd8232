/**
 * The published figures of huyện Bạch Thông (Bắc Kạn, 2021 and 2022), among eight districts whose scores
 * are made so that each of its ranks holds. Tài chính công is by subtraction; its rank 04 is made up.
 */
import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import type { Assessment, ScoreBook } from "../../src/scorebook/assessment";
import {
  area,
  assessment,
  criterion,
  details,
  remark,
  scoreBook,
  units,
  type MadeDetails,
  type MadeNode,
} from "../making/book";

const EIGHT = units(
  "Huyện Bạch Thông",
  "Huyện Ba Bể",
  "Huyện Chợ Đồn",
  "Huyện Chợ Mới",
  "Huyện Na Rì",
  "Huyện Ngân Sơn",
  "Huyện Pác Nặm",
  "Thành phố Bắc Kạn",
);

/** Name, then maximum, score and rank of a year. */
type AreaFigures = readonly [code: string, name: string, max: number, score: number, rank: number];

const AREAS_2022: readonly AreaFigures[] = [
  ["I", "Công tác chỉ đạo, điều hành", 16.5, 15.38, 1],
  ["II", "Cải cách thể chế", 10.5, 10.35, 2],
  ["III", "Cải cách thủ tục hành chính", 19.5, 16.71, 2],
  ["IV", "Cải cách tổ chức bộ máy", 8, 7.938, 2],
  ["V", "Cải cách chế độ công vụ", 14.5, 9.231, 5],
  ["VI", "Cải cách tài chính công", 11.5, 10.451, 4],
  ["VII", "Xây dựng và phát triển chính quyền điện tử", 19.5, 18.15, 6],
];

const AREAS_2021: readonly AreaFigures[] = [
  ["I", "Công tác chỉ đạo, điều hành", 17.5, 16.17, 3],
  ["II", "Cải cách thể chế", 10.5, 9.17, 4],
  ["III", "Cải cách thủ tục hành chính", 18.5, 13.06, 3],
  ["IV", "Cải cách tổ chức bộ máy", 8.5, 7.93, 8],
  ["V", "Cải cách chế độ công vụ", 17, 14.26, 1],
  ["VI", "Cải cách tài chính công", 9.5, 6.73, 4],
  ["VII", "Xây dựng và phát triển chính quyền điện tử", 18.5, 14.03, 5],
];

const SLIGHTLY = 0.001;
const CLEARLY = 0.6;

/** An area of two criteria: the first is full for all, the second has the rest. */
function areaNode([code, name, max, score, rank]: AreaFigures, unitCount: number): MadeNode {
  const half = max / 2;
  const scores = Array.from({ length: unitCount }, (_, unit) => {
    const total = unit === 0 ? score : unit < rank ? score + SLIGHTLY * unit : score - CLEARLY * unit;
    return Math.round((total - half) * 1000) / 1000;
  });
  return area(
    code,
    name,
    max,
    criterion(
      `${code}.1`,
      `Ban hành và thực hiện kế hoạch về ${name.toLowerCase()}`,
      half,
      Array<number>(unitCount).fill(half),
    ),
    criterion(`${code}.2`, `Kết quả thực hiện ${name.toLowerCase()}`, half, scores),
  );
}

function bachThongYear(year: number, areas: readonly AreaFigures[], made: MadeDetails = {}): Assessment {
  return assessment(year, EIGHT, ...areas.map((figures) => areaNode(figures, EIGHT.length)), details(made));
}

const DECISION = { number: "501/QĐ-UBND", date: "29/3/2023", issuer: "UBND tỉnh Bắc Kạn" };

export function bachThongBook(): ScoreBook {
  return scoreBook(
    bachThongYear(2021, AREAS_2021, { province: "Bắc Kạn" }),
    bachThongYear(2022, AREAS_2022, {
      province: "Bắc Kạn",
      decision: DECISION,
      remarks: [
        remark("V.2", "Huyện Bạch Thông", "Cơ cấu ngạch công chức chưa đúng đề án vị trí việc làm"),
        remark("III.2", "Huyện Bạch Thông", "Tỷ lệ hồ sơ trực tuyến toàn trình chưa đạt"),
        remark("VII.2", "Huyện Bạch Thông", "Tỷ lệ hồ sơ trực tuyến toàn trình chưa đạt;"),
      ],
    }),
  );
}

export function onlyGroup(book: ScoreBook): GroupAnalysis {
  const [group] = analyse(book).groups;
  if (group === undefined) throw new Error("the book has a group");
  return group;
}
