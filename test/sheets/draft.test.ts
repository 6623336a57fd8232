import { planSheets } from "../../src/sheets/plan-sheets";
import type { WritePlan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { area, assessment, units, type MadeScore } from "../making/book";
import { chosenUnit, made, requestFor } from "./making/request";
import { sourceSheets } from "./making/source";
import { edited, ownSheet, planOf, renamed, reread, valuesOf } from "./making/written";

const TWO = units("Huyện Ba Bể", "Huyện Bạch Thông");
const UNIT = "Huyện Bạch Thông";

function books(...scores: readonly MadeScore[]): Parameters<typeof made>[0] {
  const year = (of: number, ...own: readonly MadeScore[]) =>
    assessment(
      of,
      TWO,
      area("I", "Cải cách thể chế", 10, own),
      area("II", "Cải cách tài chính công", 5, [4, 4.5]),
    );
  return [year(2021, 8, 7), year(2022, ...scores)];
}

function planned(of: ReturnType<typeof made>, snapshot: Snapshot = of.snapshot): WritePlan {
  return planSheets(requestFor({ ...of, snapshot }, { units: [chosenUnit(of, UNIT)] }));
}

/** Paragraphs of the draft with what stands beside them. */
function draft(
  plan: WritePlan,
): readonly { readonly text: string; readonly newer: string; readonly id: string }[] {
  return valuesOf(planOf(plan, "CCHC_BaoCao"))
    .map(([text, id, , newer]) => ({
      text: String(text ?? ""),
      id: String(id ?? ""),
      newer: String(newer ?? ""),
    }))
    .filter(({ text }) => text !== "");
}

const of = made(books(8, 9.25));
const before = draft(planned(of));
const THE_CHE = before.find(({ text }) => text.startsWith("- Cải cách thể chế"));

/** The draft, written, then worked on by a person. */
async function worked(change: Parameters<typeof edited>[2]): Promise<Snapshot> {
  return edited(await reread(sourceSheets(of.assessments), planned(of)), "CCHC_BaoCao", change);
}

describe("Dự thảo báo cáo", () => {
  test("one paragraph a row, from the national heading to the recipients", () => {
    expect(before[0]?.text).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(before.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["BÁO CÁO", "Nơi nhận:", "- Lưu: VT."]),
    );
    expect(THE_CHE?.text).toContain("đạt 9,25/10 điểm, tăng 01 bậc, tăng 2,25 điểm so với năm 2021");
  });

  test("the sources of a paragraph's figures stand beside it, outside the print area", () => {
    const sheet = planOf(planned(of), "CCHC_BaoCao");
    const row = valuesOf(sheet).find(([text]) => text === THE_CHE?.text);
    expect(row?.[5]).toContain("9,25: 'Năm 2022'!E7");
    expect(sheet.print.area.right).toBe(0);
    expect(sheet.hiddenColumns).toEqual([1, 2]);
  });

  test("every paragraph with figures has a link to the first of their cells, and nothing else has one", () => {
    const sheet = planOf(planned(of), "CCHC_BaoCao");
    const links = valuesOf(sheet).flatMap((row, at) => (at > 1 && row[4] ? [[row[4], row[5]]] : []));
    expect(links.length).toBeGreaterThan(5);
    for (const [link, sources] of links) expect(String(sources)).toContain(`: ${String(link)}`);
    const formulas = sheet.cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual(links.map(([cell]) => `=HYPERLINK("#${String(cell)}","${String(cell)}")`));
    const row = valuesOf(sheet).find(([text]) => text === THE_CHE?.text);
    expect(row?.[4]).toBe("'Năm 2022'!E7");
  });
});

describe("writing the draft again", () => {
  const corrected = made(books(8, 9.5));

  test("what nobody touched is renewed", async () => {
    const after = draft(planned(corrected, await worked(() => undefined)));
    expect(after.find(({ id }) => id === THE_CHE?.id)?.text).toContain("đạt 9,5/10 điểm");
    expect(after).toHaveLength(before.length);
    expect(after.filter(({ newer }) => newer !== "")).toEqual([]);
  });

  test("an edited paragraph is kept and marked, the new wording stands beside it", async () => {
    const snapshot = await worked((rows) => {
      for (const row of rows) if (row[0] === THE_CHE?.text) row[0] = "- Cải cách thể chế: viết tay";
    });
    const plan = planned(corrected, snapshot);
    const line = draft(plan).find(({ id }) => id === THE_CHE?.id);
    expect(line?.text).toBe("- Cải cách thể chế: viết tay");
    expect(line?.newer).toContain("đạt 9,5/10 điểm");
    const cell = planOf(plan, "CCHC_BaoCao").cells.find(({ value }) => value === line?.text);
    expect(plan.styles[cell?.style ?? -1]?.fill).toBe("FFF2CC");
  });

  test("an added paragraph stays behind the one that it stood behind", async () => {
    const snapshot = await worked((rows) => {
      const at = rows.findIndex((row) => row[0] === THE_CHE?.text);
      rows.splice(at + 1, 0, ["Đoạn thêm thứ nhất"], ["Đoạn thêm thứ hai"]);
      rows.unshift(["Ghi chú đầu trang"]);
    });
    const texts = draft(planned(corrected, snapshot)).map(({ text }) => text);
    const at = texts.findIndex((text) => text.startsWith("- Cải cách thể chế"));
    expect(texts.slice(at + 1, at + 3)).toEqual(["Đoạn thêm thứ nhất", "Đoạn thêm thứ hai"]);
    expect(texts[0]).toBe("Ghi chú đầu trang");
  });

  test("a paragraph that a person took out stays out, and is offered aside", async () => {
    const snapshot = await worked((rows) => {
      rows.splice(
        rows.findIndex((row) => row[0] === THE_CHE?.text),
        1,
      );
    });
    const plan = planned(corrected, snapshot);
    expect(draft(plan).some(({ id }) => id === THE_CHE?.id)).toBe(false);
    const aside = valuesOf(planOf(plan, "CCHC_BaoCao")).map((row) => row[3]);
    expect(
      aside.some((text) => String(text).startsWith("Đoạn đã xóa khỏi dự thảo: - Cải cách thể chế")),
    ).toBe(true);
  });

  test("an edited paragraph that today's figures no longer have is kept at its place", async () => {
    const snapshot = await worked((rows) => {
      for (const row of rows) if (row[0] === THE_CHE?.text) row[0] = "- Cải cách thể chế: viết tay";
    });
    // Without an earlier year the report has no paragraph for an area that rose.
    const alone = made(books(8, 9.5).filter(({ year }) => year === 2022));
    const plan = planned(alone, snapshot);
    expect(draft(plan).map(({ text }) => text)).toContain("- Cải cách thể chế: viết tay");
  });

  test("three times, with a rename, an edit and an addition between: nothing of it is lost", async () => {
    let snapshot = await worked((rows) => {
      for (const row of rows) if (row[0] === THE_CHE?.text) row[0] = "- Cải cách thể chế: viết tay";
    });
    snapshot = renamed(snapshot, ownSheet(snapshot, "CCHC_BaoCao").name, "Báo cáo của tôi");
    const second = await reread(sourceSheets(of.assessments), planned(corrected, snapshot));
    const added = edited(second, "CCHC_BaoCao", (rows) => {
      rows.splice(rows.findIndex((row) => row[0] === "BÁO CÁO") + 1, 0, ["(Dự thảo lần 2)"]);
    });
    const third = await reread(sourceSheets(of.assessments), planned(of, added));
    const texts = draft(planned(corrected, third)).map(({ text }) => text);
    expect(texts).toContain("- Cải cách thể chế: viết tay");
    expect(texts[texts.indexOf("BÁO CÁO") + 1]).toBe("(Dự thảo lần 2)");
    expect(texts).toHaveLength(before.length + 1);
  });
});
