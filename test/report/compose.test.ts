import { runText } from "../../src/language/runs";
import { composeReport } from "../../src/report/compose";
import { reportText } from "../../src/report/plain-text";
import type { Block, Report, Run } from "../../src/report/document";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import { area, assessment, bonus, criterion, details, penalty, scoreBook, units } from "../making/book";
import { bachThongBook, onlyGroup } from "./bach-thong";

const report = (group: GroupAnalysis, unit = 0) =>
  composeReport(group, unit, { settings: DEFAULT_SETTINGS, language: "vi" });

/** The lines of a report's body, as they are read. */
function lines(made: Report): readonly string[] {
  return made.body.flatMap((block) =>
    block.kind === "table"
      ? []
      : [`${block.kind === "heading" ? `${block.number}. ` : ""}${runText(block.runs, "vi")}`],
  );
}

function blockOf(made: Report, id: string): string {
  const block = [...made.body, ...made.appendices.flatMap(({ blocks }) => blocks)].find(
    (candidate) => candidate.id === id,
  );
  if (block === undefined || block.kind === "table") throw new Error(`no text block ${id}`);
  return runText(block.runs, "vi");
}

describe("the report of huyện Bạch Thông", () => {
  const made = report(onlyGroup(bachThongBook()));

  test("opens with the decision", () => {
    expect(blockOf(made, "opening")).toBe(
      "Ngày 29/3/2023 UBND tỉnh Bắc Kạn ban hành Quyết định số 501/QĐ-UBND về phê duyệt kết quả Chỉ số cải " +
        "cách hành chính (CCHC) của UBND các huyện, thành phố năm 2022 trên địa bàn tỉnh Bắc Kạn. Trên cơ sở " +
        "kết quả đạt được, UBND huyện Bạch Thông báo cáo kết quả Chỉ số CCHC năm 2022 của huyện Bạch Thông như sau:",
    );
  });

  test("says the total and counts the areas as the published report does", () => {
    expect(blockOf(made, "total")).toBe(
      "Căn cứ Quyết định số 501/QĐ-UBND ngày 29/3/2023 của UBND tỉnh Bắc Kạn, UBND huyện Bạch Thông xếp thứ " +
        "01/08 huyện, thành phố; đạt 88,21/100 điểm; tăng 6,86 điểm so với năm 2021 (năm 2021 xếp thứ 01/08 " +
        "huyện, thành phố; đạt 81,35 điểm). Trong 07 lĩnh vực theo bộ tiêu chí, có 04 lĩnh vực tăng bậc, 02 " +
        "lĩnh vực giảm bậc và 01 lĩnh vực giữ nguyên bậc; có 02 lĩnh vực giảm điểm và 05 lĩnh vực tăng điểm so " +
        "với năm 2021, cụ thể:",
    );
  });

  test.each([
    "Công tác chỉ đạo, điều hành: Xếp thứ 01/08 huyện, thành phố, đạt 15,38/16,5 điểm, tăng 02 bậc, giảm 0,79 điểm so với năm 2021 (năm 2021 xếp thứ 03/08 huyện, thành phố, đạt 16,17/17,5 điểm).",
    "Cải cách thể chế: Xếp thứ 02/08 huyện, thành phố, đạt 10,35/10,5 điểm, tăng 02 bậc, tăng 1,18 điểm so với năm 2021 (năm 2021 xếp thứ 04/08 huyện, thành phố, đạt 9,17/10,5 điểm).",
    "Cải cách thủ tục hành chính: Xếp thứ 02/08 huyện, thành phố, đạt 16,71/19,5 điểm, tăng 01 bậc, tăng 3,65 điểm so với năm 2021 (năm 2021 xếp thứ 03/08 huyện, thành phố, đạt 13,06/18,5 điểm).",
    "Cải cách tổ chức bộ máy: Xếp thứ 02/08 huyện, thành phố, đạt 7,938/8 điểm, tăng 06 bậc, tăng 0,008 điểm so với năm 2021 (năm 2021 xếp thứ 08/08 huyện, thành phố, đạt 7,93/8,5 điểm).",
    "Cải cách chế độ công vụ: Xếp thứ 05/08 huyện, thành phố, đạt 9,231/14,5 điểm, giảm 04 bậc, giảm 5,029 điểm so với năm 2021 (năm 2021 xếp thứ 01/08 huyện, thành phố, đạt 14,26/17 điểm).",
    "Xây dựng và phát triển chính quyền điện tử: Xếp thứ 06/08 huyện, thành phố, đạt 18,15/19,5 điểm, giảm 01 bậc, tăng 4,12 điểm so với năm 2021 (năm 2021 xếp thứ 05/08 huyện, thành phố, đạt 14,03/18,5 điểm).",
    "Cải cách tài chính công: Xếp thứ 04/08 huyện, thành phố, đạt 10,451/11,5 điểm, giữ nguyên bậc, tăng 3,721 điểm so với năm 2021 (năm 2021 xếp thứ 04/08 huyện, thành phố, đạt 6,73/9,5 điểm).",
  ])("%s", (sentence) => {
    expect(lines(made)).toContain(sentence);
  });

  test("puts each area under the heading of its rank, unchanged ones too", () => {
    const headings = /^1\.\d\. |: Xếp thứ/;
    expect(
      lines(made)
        .filter((line) => headings.test(line))
        .map((line) => line.split(":")[0]),
    ).toEqual([
      "1.1. Các lĩnh vực tăng bậc",
      "Công tác chỉ đạo, điều hành",
      "Cải cách thể chế",
      "Cải cách thủ tục hành chính",
      "Cải cách tổ chức bộ máy",
      "1.2. Các lĩnh vực giảm bậc",
      "Cải cách chế độ công vụ",
      "Xây dựng và phát triển chính quyền điện tử",
      "1.3. Các lĩnh vực giữ nguyên bậc",
      "Cải cách tài chính công",
    ]);
  });

  test("names what reaches 90 % and what does not, with the right percentages and year", () => {
    expect(blockOf(made, "strengths")).toContain(
      "như: Công tác chỉ đạo, điều hành đạt 93,21% điểm tối đa; Cải cách thể chế đạt 98,57% điểm tối đa; Cải cách " +
        "tổ chức bộ máy đạt 99,23% điểm tối đa; Cải cách tài chính công đạt 90,88% điểm tối đa; Xây dựng và phát " +
        "triển chính quyền điện tử đạt 93,08% điểm tối đa.",
    );
    expect(blockOf(made, "limits")).toBe(
      "Bên cạnh những kết quả đạt được, kết quả Chỉ số CCHC năm 2022 còn có nhiều hạn chế. Còn 02 lĩnh vực tỷ lệ " +
        "điểm đạt so với điểm tối đa chưa cao (Cải cách thủ tục hành chính đạt 85,69% điểm tối đa; Cải cách chế độ " +
        "công vụ đạt 63,66% điểm tối đa).",
    );
  });

  test("groups the workbook's reasons, most points first, and leaves marked places for the rest", () => {
    expect(blockOf(made, "causes-stated")).toBe(
      "Theo ý kiến thẩm định, điểm bị trừ do: Cơ cấu ngạch công chức chưa đúng đề án vị trí việc làm (5,269 điểm); " +
        "Tỷ lệ hồ sơ trực tuyến toàn trình chưa đạt (02 tiêu chí, 4,14 điểm).",
    );
    expect(blockOf(made, "causes-objective")).toBe("Nguyên nhân khách quan: [cơ quan báo cáo bổ sung].");
  });

  test("is addressed to nobody unless the office says to whom", () => {
    expect(reportText(made, "vi")).not.toContain("Kính gửi");
    const settings = { ...DEFAULT_SETTINGS, addressees: ["- Sở Nội vụ tỉnh Bắc Kạn;", " "] };
    const letter = composeReport(onlyGroup(bachThongBook()), 0, { settings, language: "vi" });
    expect(reportText(letter, "vi")).toContain(
      "năm 2022\n\nKính gửi: Sở Nội vụ tỉnh Bắc Kạn\n\nNgày 29/3/2023",
    );
  });

  test("is framed as a district's letter", () => {
    expect(made.letterhead).toMatchObject({
      superior: "",
      issuer: "ỦY BAN NHÂN DÂN\nHUYỆN BẠCH THÔNG",
      symbol: "BC-UBND",
      place: "Bạch Thông",
      year: 2023,
      abstract: "Kết quả Chỉ số cải cách hành chính cấp huyện năm 2022",
    });
    expect(made.signature).toMatchObject({ authority: "TM. ỦY BAN NHÂN DÂN", position: "CHỦ TỊCH" });
    expect(made.recipients[0]).toBe("Sở Nội vụ tỉnh Bắc Kạn;");
    expect(lines(made).at(-1)).toBe(
      "Trên đây là báo cáo kết quả Chỉ số CCHC cấp huyện năm 2022 của UBND huyện Bạch Thông./.",
    );
  });

  test("every figure knows its cells, unless it counts or names a year", () => {
    const figures = made.body
      .flatMap((block): readonly Run[] => (block.kind === "table" ? [] : block.runs))
      .filter((run) => run.kind === "figure");
    const bare = figures.filter(({ cells }) => cells.length === 0);
    expect(figures.length).toBeGreaterThan(80);
    expect(new Set(bare.map(({ measure }) => measure.kind))).toEqual(new Set(["year", "count"]));
  });

  test("Phụ lục I has both years and splits the change of points", () => {
    const [first] = tableText(made, 0);
    expect(first).toEqual(
      "I|Công tác chỉ đạo, điều hành|17,5|16,17|92,40%|03/08|16,5|15,38|93,21%|01/08|−0,79|+0,81|+02|−0,924|+0,134".split(
        "|",
      ),
    );
    expect(tableText(made, 0).at(-1)).toEqual(
      "|Tổng cộng|100|81,35|81,35%|01/08|100|88,21|88,21%|01/08|+6,86|+6,86|00|0|+6,86".split("|"),
    );
  });

  test("Phụ lục II says what was lost where, why, and adds up", () => {
    expect(tableText(made, 1)).toContainEqual([
      "V.2",
      "Kết quả thực hiện cải cách chế độ công vụ",
      "7,25",
      "1,981",
      "5,269",
      "Cơ cấu ngạch công chức chưa đúng đề án vị trí việc làm",
      "",
      "",
    ]);
    expect(blockOf(made, "appendix-2-sum")).toBe(
      "Tổng điểm bị trừ 11,79 điểm bằng điểm tối đa 100 điểm trừ điểm đạt 88,21 điểm.",
    );
  });

  test("as text it is whole, from the nation's name to the last appendix", () => {
    const text = reportText(made, "vi");
    expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    expect(text).toContain("Số: ....../BC-UBND\nBạch Thông, ngày ...... tháng ...... năm 2023");
    expect(text).toContain(
      "(Kèm theo Báo cáo số ....../BC-UBND ngày ...... tháng ...... năm 2023 của UBND huyện",
    );
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    const widths = new Set(rows.map((row) => row.length));
    expect(rows.length).toBe(1 + 8 + 1 + 15);
    expect(widths.size).toBe(2);
  });

  test("in English every phrase is English", () => {
    const english = composeReport(onlyGroup(bachThongBook()), 0, {
      settings: DEFAULT_SETTINGS,
      language: "en",
    });
    const total = english.body.find(({ id }) => id === "total");
    expect(total?.kind === "paragraph" ? runText(total.runs, "en") : "").toBe(
      "According to Decision No. 501/QĐ-UBND of 29/3/2023 by UBND tỉnh Bắc Kạn, the People's Committee of Bạch Thông " +
        "district ranks 1/8 among districts and cities, with 88.21/100 points; up 6.86 points compared with 2021 (in " +
        "2021: rank 1/8 among districts and cities, 81.35 points). Of 7 areas 4 rose in rank, 2 fell in rank and 1 " +
        "kept their rank; 2 lost points and 5 gained points compared with 2021, namely:",
    );
  });
});

function tableText(made: Report, appendix: number): readonly (readonly string[])[] {
  const table = made.appendices[appendix]?.blocks.find(
    (block): block is Extract<Block, { kind: "table" }> => block.kind === "table",
  );
  return (table?.rows ?? []).map((row) => row.map(({ runs }) => runText(runs, "vi")));
}

const TWO = units("Huyện Na Rì", "Thành phố Bắc Kạn");

describe("what the figures do not give is not claimed", () => {
  test("one year only: no changes, no headings, shares of the maximum instead", () => {
    const made = report(
      onlyGroup(
        scoreBook(
          assessment(2022, TWO, area("I", "Thể chế", 10, [9.5, 8]), area("II", "Công vụ", 10, [6, 7])),
        ),
      ),
    );
    expect(blockOf(made, "total")).toBe(
      "Căn cứ Quyết định số [số quyết định] ngày [ngày ban hành] của [cơ quan ban hành quyết định], UBND huyện Na Rì " +
        "xếp thứ 01/02 huyện, thành phố; đạt 15,5/20 điểm (77,50% điểm tối đa). Trong 02 lĩnh vực theo bộ tiêu chí, có " +
        "01 lĩnh vực đạt từ 90% điểm tối đa trở lên và 01 lĩnh vực đạt dưới 90% điểm tối đa, cụ thể:",
    );
    expect(lines(made).filter((line) => line.startsWith("1.1"))).toEqual([]);
    expect(blockOf(made, "area:the-che")).toBe(
      "Thể chế: Xếp thứ 01/02 huyện, thành phố, đạt 9,5/10 điểm (95,00% điểm tối đa).",
    );
    expect(reportText(made, "vi")).not.toMatch(/tăng \d|giảm \d|so với năm/);
  });

  test("a unit that was not assessed last year is not compared", () => {
    const made = report(
      onlyGroup(
        scoreBook(
          assessment(2021, units("Thành phố Bắc Kạn"), area("I", "Thể chế", 10, [8])),
          assessment(2022, TWO, area("I", "Thể chế", 10, [9.5, 8])),
        ),
      ),
    );
    expect(blockOf(made, "total")).toContain(
      "Năm 2021, huyện Na Rì không có trong danh sách được đánh giá nên không so sánh.",
    );
    expect(blockOf(made, "area:the-che")).toBe(
      "Thể chế: Xếp thứ 01/02 huyện, thành phố, đạt 9,5/10 điểm (95,00% điểm tối đa).",
    );
  });

  test("a new area stands in a list of its own, an area without a score in another, and both are counted right", () => {
    const made = report(
      onlyGroup(
        scoreBook(
          assessment(2021, TWO, area("I", "Thể chế", 10, [8, 9]), area("II", "Công vụ", 10, [5, 4])),
          assessment(
            2022,
            TWO,
            area("I", "Thể chế", 10, [9.5, 8]),
            area("II", "Công vụ", 10, ["KĐG", 7]),
            area("III", "Tác động đến kinh tế", 5, [5, 5]),
          ),
        ),
      ),
    );
    expect(blockOf(made, "total")).toContain(
      "Trong 03 lĩnh vực theo bộ tiêu chí, có 01 lĩnh vực tăng bậc, 01 lĩnh vực không so sánh với năm 2021 và 01 lĩnh " +
        "vực không đánh giá; có 01 lĩnh vực tăng điểm so với năm 2021, cụ thể:",
    );
    expect(lines(made).filter((line) => /^1\.\d/.test(line))).toEqual([
      "1.1. Các lĩnh vực tăng bậc",
      "1.2. Các lĩnh vực không so sánh với năm 2021",
      "1.3. Các lĩnh vực không đánh giá năm 2022",
    ]);
    expect(blockOf(made, "area:tac-dong-den-kinh-te")).toContain("xếp thứ".replace("x", "X"));
    expect(blockOf(made, "area:cong-vu")).toBe("Công vụ: không đánh giá năm 2022.");
  });

  test("a tie is shown with the unit that shares it", () => {
    const made = report(onlyGroup(scoreBook(assessment(2022, TWO, area("I", "Thể chế", 10, [8, 8])))), 1);
    expect(blockOf(made, "area:the-che")).toBe(
      "Thể chế: Xếp thứ 01/02 huyện, thành phố (đồng hạng với huyện Na Rì), đạt 8/10 điểm (80,00% điểm tối đa).",
    );
  });

  test("bonus and penalty points stand outside the areas, and the lost points still add up", () => {
    const made = report(
      onlyGroup(
        scoreBook(
          assessment(
            2022,
            TWO,
            area("I", "Thể chế", 10, [9.5, 8]),
            bonus("II", "Điểm thưởng", [1, 0]),
            penalty("III", "Điểm trừ", [0.25, 0]),
          ),
        ),
      ),
    );
    expect(blockOf(made, "total")).toContain("đạt 10,25/10 điểm");
    expect(blockOf(made, "total")).toContain("Trong 01 lĩnh vực");
    expect(blockOf(made, "outside:diem-thuong")).toBe("Điểm thưởng: 1 điểm, tính ngoài thang điểm.");
    expect(tableText(made, 1).map((row) => row[4])).toEqual(["0,5", "−1", "0,25", "−0,25"]);
  });

  test("lost points that no criterion explains are said to be a difference", () => {
    const made = report(
      onlyGroup(
        scoreBook(
          assessment(
            2022,
            TWO,
            area("I", "Thể chế", 10, [8, 9], criterion("1.1", "Ban hành", 10, [8.5, 9])),
            details({ total: [7.9, 9] }),
          ),
        ),
      ),
    );
    expect(tableText(made, 1).map((row) => [row[1], row[4]])).toEqual([
      ["Thể chế", "2"],
      ["Ban hành", "1,5"],
      ["Chênh lệch với tổng điểm (không nêu tại tiêu chí nào)", "+0,5"],
      ["Chênh lệch với tổng điểm (không nêu tại tiêu chí nào)", "+0,1"],
      ["Tổng cộng", "2,1"],
    ]);
  });

  test("no area at 90 %: the best is named, nothing is praised", () => {
    const made = report(
      onlyGroup(
        scoreBook(
          assessment(2022, TWO, area("I", "Thể chế", 10, [8, 8.5]), area("II", "Công vụ", 10, [7, 6])),
        ),
      ),
    );
    expect(blockOf(made, "strengths")).toBe(
      "Năm 2022, huyện Na Rì chưa có lĩnh vực nào đạt từ 90% điểm tối đa trở lên; lĩnh vực có tỷ lệ điểm đạt cao " +
        "nhất: Thể chế đạt 80,00% điểm tối đa.",
    );
  });
});

describe("each kind of peer group has its words", () => {
  const made = (kind: "department" | "commune", ...names: string[]) =>
    report(
      onlyGroup(
        scoreBook(
          assessment(
            2024,
            units(...names),
            area("I", "Thể chế", 10, [8, 8.5]),
            details({ group: { name: "", kind }, province: "Thái Nguyên" }),
          ),
        ),
      ),
    );

  test("sở", () => {
    const letter = made("department", "Sở Kế hoạch và Đầu tư", "TT Hành chính công");
    expect(blockOf(letter, "opening")).toContain(
      "của các sở, ban, ngành năm 2024 trên địa bàn tỉnh Thái Nguyên",
    );
    expect(blockOf(letter, "total")).toContain("Sở Kế hoạch và Đầu tư xếp thứ 02/02 sở, ban, ngành;");
    expect(letter.letterhead).toMatchObject({
      superior: "UBND TỈNH THÁI NGUYÊN",
      issuer: "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
      symbol: "BC-SKHĐT",
      place: "Thái Nguyên",
    });
    expect(letter.signature).toMatchObject({ authority: "", position: "GIÁM ĐỐC" });
    expect(reportText(letter, "vi")).not.toMatch(/huyện/);
  });

  test("xã, phường", () => {
    const letter = made("commune", "Phường Đức Xuân", "XÃ CHỢ RÃ");
    expect(blockOf(letter, "opening")).toContain("của UBND các xã, phường năm 2024");
    expect(blockOf(letter, "total")).toContain("UBND phường Đức Xuân xếp thứ 02/02 xã, phường;");
    expect(letter.letterhead.abstract).toBe("Kết quả Chỉ số cải cách hành chính cấp xã năm 2024");
    expect(reportText(letter, "vi")).not.toMatch(/huyện/);
  });
});

test("an edited block is found again after an area changes its list", () => {
  const ids = (scores: readonly number[]) =>
    report(
      onlyGroup(
        scoreBook(
          assessment(2021, TWO, area("I", "Cải cách thể chế", 10, [8, 9])),
          assessment(2022, TWO, area("II", "Cải cách thể chế", 10, [...scores])),
        ),
      ),
    ).body.map(({ id }) => id);
  expect(ids([9.5, 8])).toContain("area:cai-cach-the-che");
  expect(ids([7, 8])).toContain("area:cai-cach-the-che");
  expect(new Set(ids([7, 8])).size).toBe(ids([7, 8]).length);
});
