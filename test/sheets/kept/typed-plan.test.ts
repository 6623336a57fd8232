/** What people write into "Kế hoạch khắc phục" stands in the plan in Word, and their own lines too. */
import { runText } from "../../../src/language/runs";
import { composePlan } from "../../../src/report/plan/compose";
import { typedPlan } from "../../../src/sheets/kept/typed-plan";
import { planSheets } from "../../../src/sheets/plan-sheets";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { area, assessment, criterion, details, remark, units } from "../../making/book";
import { chosenUnit, made, requestFor } from "../making/request";
import { sourceSheets } from "../making/source";
import { edited, reread } from "../making/written";

const UNIT = "Phường Đức Xuân";
const year = assessment(
  2025,
  units("Xã Kim Lư", UNIT),
  area("I", "Cải cách thể chế", 10, criterion("1.1", "Ban hành văn bản", 10, [8, 9])),
  area("II", "Cải cách tài chính công", 5, criterion("2.1", "Giải ngân", 5, [4, 4.5])),
  details({
    group: { name: "xã, phường", kind: "commune" },
    remarks: [remark("1.1", UNIT, "Chậm ban hành kế hoạch", { responsible: "Văn phòng HĐND và UBND" })],
  }),
);
const of = made([year]);
const chosen = chosenUnit(of, UNIT);

function tasks(snapshot: Pick<Snapshot, "names" | "sheets">): readonly (readonly string[])[] {
  const typed = typedPlan(chosen.group, chosen.unit, snapshot);
  const plan = composePlan(
    chosen.group,
    chosen.unit,
    { settings: DEFAULT_SETTINGS, language: "vi", overrides: {} },
    typed,
  );
  const [table] = plan.appendices[0]?.blocks ?? [];
  if (table?.kind !== "table") throw new Error("the plan has a table of tasks");
  return table.rows.map((row) => row.map(({ runs }) => runText(runs, "vi")));
}

const DOTS = "......";

test("before the sheet is written: what the workbook knows, and places to fill in", () => {
  expect(tasks(of.snapshot)).toEqual([
    ["I. Cải cách thể chế"],
    [
      "1",
      "[nhiệm vụ khắc phục; lý do bị trừ điểm: Chậm ban hành kế hoạch]",
      "Văn phòng HĐND và UBND",
      DOTS,
      DOTS,
      DOTS,
      "1.1. Ban hành văn bản (bị trừ 1/10 điểm)",
    ],
    ["II. Cải cách tài chính công"],
    ["2", DOTS, DOTS, DOTS, DOTS, DOTS, "2.1. Giải ngân (bị trừ 0,5/5 điểm)"],
  ]);
});

test("tasks, offices, products and deadlines that were typed, and a line that was added below a criterion", async () => {
  const plan = planSheets(requestFor(of, { units: [chosen] }));
  const source = await reread(sourceSheets(of.assessments), plan);
  const snapshot = edited(source, "CCHC_KeHoach", (rows) => {
    const head = rows.find((row) => row.includes("Cơ quan phối hợp"));
    const at = (title: string) => head?.indexOf(title) ?? -1;
    const place = rows.findIndex((row) => String(row[1]).startsWith("Giải ngân"));
    const row = rows[place];
    if (row === undefined) throw new Error("the sheet lists the criterion");
    row[at("Giải pháp khắc phục")] = "Giao chỉ tiêu từng quý";
    row[at("Cơ quan chịu trách nhiệm")] = "Phòng Kinh tế";
    row[at("Cơ quan phối hợp")] = "Ban Quản lý dự án";
    row[at("Sản phẩm")] = "Quyết định giao chỉ tiêu";
    row[at("Thời hạn")] = "Quý IV/2026";
    const added: (string | number | null)[] = [];
    added[at("Giải pháp khắc phục")] = "Họp giao ban hằng tháng";
    added[at("Thời hạn")] = "Thường xuyên";
    rows.splice(
      place + 1,
      0,
      Array.from(added, (cell) => cell ?? null),
    );
  });
  expect(tasks(snapshot).slice(3)).toEqual([
    [
      "2",
      "Giao chỉ tiêu từng quý",
      "Phòng Kinh tế",
      "Ban Quản lý dự án",
      "Quý IV/2026",
      "Quyết định giao chỉ tiêu",
      "2.1. Giải ngân (bị trừ 0,5/5 điểm)",
    ],
    ["3", "Họp giao ban hằng tháng", DOTS, DOTS, "Thường xuyên", DOTS, ""],
  ]);
});
