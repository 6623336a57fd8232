import { readOwnPhrases } from "../../src/report/phrase-sheet";
import { planSheets } from "../../src/sheets/plan-sheets";
import { area, assessment, units } from "../making/book";
import { made, requestFor } from "./making/request";
import { sourceSheets } from "./making/source";
import { edited, ownSheet, planOf, renamed, reread, valuesOf } from "./making/written";

const of = made([assessment(2022, units("Huyện A", "Huyện B"), area("I", "Thể chế", 10, [8, 9]))]);
const plan = planSheets({ ...requestFor(of), phrases: true });

test("the sheet is written when asked for, and only then", () => {
  expect(planSheets(requestFor(of)).sheets.map(({ definedName }) => definedName)).not.toContain(
    "CCHC_MauBaoCao",
  );
  const rows = valuesOf(planOf(plan, "CCHC_MauBaoCao"));
  expect(rows.find(([key]) => key === "rank-up")).toEqual(["rank-up", "tăng {số bậc} bậc", null, "{số bậc}"]);
});

test("what an office wrote is read back, kept when written again, also under another name", async () => {
  const wrote = edited(await reread(sourceSheets(of.assessments), plan), "CCHC_MauBaoCao", (rows) => {
    for (const row of rows) if (row[0] === "rank-up") row[2] = "lên {số bậc} hạng";
  });
  expect(readOwnPhrases(wrote).overrides).toEqual({ "rank-up": "lên {places} hạng" });
  const snapshot = renamed(wrote, ownSheet(wrote, "CCHC_MauBaoCao").name, "Câu chữ");
  const again = planSheets(requestFor({ ...of, snapshot }));
  expect(valuesOf(planOf(again, "CCHC_MauBaoCao")).find(([key]) => key === "rank-up")?.[2]).toBe(
    "lên {số bậc} hạng",
  );
});
