import { runText } from "../../src/language/runs";
import { composeReport } from "../../src/report/compose";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import { area, assessment, details, remark, scoreBook, units } from "../making/book";
import { onlyGroup } from "./bach-thong";

const UNIT = "Huyện Na Rì";

/** The paragraphs on causes of a report whose two areas lost 2 and 3 points for these reasons. */
function causes(first: string, second: string): (id: "objective" | "subjective" | "stated") => string {
  const book = scoreBook(
    assessment(
      2022,
      units(UNIT, "Thành phố Bắc Kạn"),
      area("I", "Thể chế", 10, [8, 8.5]),
      area("II", "Công vụ", 10, [7, 6]),
      details({ remarks: [remark("I", UNIT, first), remark("II", UNIT, second)] }),
    ),
  );
  const { body } = composeReport(onlyGroup(book), 0, { settings: DEFAULT_SETTINGS, language: "vi" });
  return (id) => {
    const block = body.find((candidate) => candidate.id === `causes-${id}`);
    if (block === undefined || block.kind === "table") throw new Error(`no paragraph causes-${id}`);
    return runText(block.runs, "vi");
  };
}

test("a reason is subjective or objective only where the workbook says so", () => {
  const paragraph = causes("Khách quan: địa bàn rộng", "Chậm tuyển dụng");
  expect(paragraph("objective")).toBe("Nguyên nhân khách quan: Địa bàn rộng (2 điểm).");
  expect(paragraph("stated")).toBe("Theo ý kiến thẩm định, điểm bị trừ do: Chậm tuyển dụng (3 điểm).");
  expect(paragraph("subjective")).toContain("[cơ quan báo cáo bổ sung]");
});

test("a labelled cause stands without its label and its fact, once for all criteria that it cost points", () => {
  const paragraph = causes(
    "Đạt 80% kế hoạch. Nguyên nhân chủ quan: thiếu đôn đốc.",
    "Trễ hạn. Nguyên nhân chủ quan: Thiếu đôn đốc; nguyên nhân khách quan: địa bàn rộng",
  );
  expect(paragraph("subjective")).toBe("Nguyên nhân chủ quan: Thiếu đôn đốc (02 tiêu chí, 5 điểm).");
  expect(paragraph("objective")).toBe("Nguyên nhân khách quan: Địa bàn rộng (3 điểm).");
});
