/** The three levels: more is said only where it says something. */
import { runText } from "../../src/language/runs";
import { composeReport } from "../../src/report/compose";
import type { Report } from "../../src/report/document";
import { DEFAULT_SETTINGS, type Settings } from "../../src/scorebook/settings";
import type { ScoreBook } from "../../src/scorebook/assessment";
import { area, assessment, scoreBook, units } from "../making/book";
import { bachThongBook, onlyGroup } from "./bach-thong";

function made(book: ScoreBook, detail: Settings["detail"], unit = 0): Report {
  return composeReport(onlyGroup(book), unit, { settings: { ...DEFAULT_SETTINGS, detail }, language: "vi" });
}

function text(report: Report, id: string): string {
  const block = report.body.find((candidate) => candidate.id === id);
  return block === undefined || block.kind === "table" ? "" : runText(block.runs, "vi");
}

describe("detailed", () => {
  const report = made(bachThongBook(), "detailed");

  test("points that fell only because the maximum was cut are said to, split exactly", () => {
    expect(text(report, "area:cong-tac-chi-dao-dieu-hanh")).toContain(
      "Điểm giảm là do điểm tối đa giảm 1 điểm (làm giảm 0,924 điểm); kết quả thực hiện tăng 0,134 điểm, tỷ lệ điểm " +
        "đạt tăng 0,81 điểm phần trăm.",
    );
  });

  test("a changed maximum is told apart from performance, an unchanged one is not mentioned", () => {
    expect(text(report, "area:cai-cach-che-do-cong-vu")).toContain(
      "Trong đó: do điểm tối đa thay đổi giảm 2,097 điểm; do kết quả thực hiện giảm 2,932 điểm.",
    );
    expect(text(report, "area:cai-cach-the-che")).not.toContain("Trong đó");
  });

  test("a rank that moved against the share is said to", () => {
    expect(text(report, "area:xay-dung-va-phat-trien-chinh-quyen-dien-tu")).toContain(
      "Tuy giảm bậc nhưng tỷ lệ điểm đạt tăng 17,24 điểm phần trăm.",
    );
  });

  test("the largest gain and the largest loss are named once each", () => {
    const whole = report.body.map(({ id }) => text(report, id)).join("\n");
    expect(whole.match(/có điểm tăng nhiều nhất/g)?.length).toBe(1);
    expect(text(report, "area:xay-dung-va-phat-trien-chinh-quyen-dien-tu")).toContain("điểm tăng nhiều nhất");
    expect(text(report, "area:cai-cach-che-do-cong-vu")).toContain("điểm giảm nhiều nhất");
  });

  test("first is said of the total and of areas, a rank that hangs on thousandths names its neighbour", () => {
    expect(text(report, "total")).toContain(" điểm). Dẫn đầu các huyện, thành phố. Trong 07 lĩnh vực");
    expect(text(report, "area:cai-cach-the-che")).toContain(
      "Chỉ kém đơn vị xếp trước (huyện Ba Bể) 0,001 điểm.",
    );
  });

  test("strengths and limits also by movement and beside the median of the peers", () => {
    expect(text(report, "strengths-risen")).toMatch(
      /^Các lĩnh vực có tỷ lệ điểm đạt tăng nhiều nhất so với năm 2021: /,
    );
    expect(text(report, "limits-fallen")).toBe(
      "Các lĩnh vực giảm bậc so với năm 2021: Cải cách chế độ công vụ giảm 04 bậc, xếp thứ 05/08; Xây dựng và phát " +
        "triển chính quyền điện tử giảm 01 bậc, xếp thứ 06/08.",
    );
    // Median of −1,2 −1,8 −2,4 −3,0 −3,6 −4,2 and 0, −0,6 around the unit's own: it leads by 2,1.
    expect(text(report, "strengths-peers")).toContain("Công tác chỉ đạo, điều hành cao hơn 2,1 điểm");
  });

  test("the criteria that lost most are named", () => {
    expect(text(report, "lost-largest")).toMatch(
      /^Các tiêu chí bị trừ nhiều điểm nhất: Kết quả thực hiện cải cách chế độ công vụ \(bị trừ 5,269\/7,25 điểm\); /,
    );
  });
});

test("ranks that differ by less than is printed are explained, not given a gap of zero", () => {
  const book = scoreBook(
    assessment(2022, units("Huyện A", "Huyện B", "Huyện C"), area("I", "Thể chế", 10, [9.1234, 9.1231, 5])),
  );
  expect(text(made(book, "detailed"), "area:the-che")).toContain(
    "Điểm làm tròn bằng huyện B; thứ bậc khác nhau do điểm chính xác khác nhau.",
  );
});

test("last is said, a tie is not called first", () => {
  const book = scoreBook(
    assessment(2022, units("Huyện A", "Huyện B", "Huyện C"), area("I", "Thể chế", 10, [9, 9, 5])),
  );
  expect(text(made(book, "detailed", 2), "area:the-che")).toContain("Đứng cuối các huyện, thành phố.");
  expect(text(made(book, "detailed", 0), "area:the-che")).not.toContain("Dẫn đầu");
});

test("the standard says none of this; brief is shorter still and keeps every figure of this year", () => {
  const standard = made(bachThongBook(), "standard");
  const brief = made(bachThongBook(), "brief");
  const length = (report: Report) => report.body.map(({ id }) => text(report, id)).join("\n").length;
  expect(standard.body.map(({ id }) => id)).not.toEqual(expect.arrayContaining(["strengths-peers"]));
  expect(length(brief)).toBeLessThan(length(standard) * 0.85);
  expect(text(brief, "area:cai-cach-the-che")).toBe(
    "Cải cách thể chế: Xếp thứ 02/08, đạt 10,35/10,5 điểm, tăng 02 bậc, tăng 1,18 điểm so với năm 2021.",
  );
});
