import { EN_REPORT } from "../../src/language/en/report";
import { fillPhrase, joinRuns } from "../../src/language/report";
import { PHRASE_SLOTS, templateParts, type PhraseKey } from "../../src/language/report-phrases";
import { runText } from "../../src/language/runs";
import { VI_REPORT } from "../../src/language/vi/report";

test.each([
  ["vi", VI_REPORT],
  ["en", EN_REPORT],
])("every phrase uses only the slots it may (%s)", (_, phrases) => {
  const wrong = Object.entries(phrases).flatMap(([key, template]) => {
    const allowed: readonly string[] = PHRASE_SLOTS[key.split("@")[0] as PhraseKey];
    return templateParts(template)
      .filter((part) => part.kind === "slot" && !allowed.includes(part.slot))
      .map((part) => `${key}: ${part.kind === "slot" ? part.slot : ""}`);
  });
  expect(wrong).toEqual([]);
  expect(Object.values(phrases).filter((template) => (template.split("*").length - 1) % 2 !== 0)).toEqual([]);
});

test("a slot keeps its figure and takes the template's italics", () => {
  const count = {
    kind: "figure",
    measure: { kind: "count", count: 2 },
    unit: "",
    criterion: 0,
    year: 2022,
    cells: [],
  } as const;
  const areaList = "Cải cách thể chế";
  expect(fillPhrase(VI_REPORT, "limits", "district", { year: "2022", count, areaList }).slice(1)).toEqual([
    count,
    { kind: "text", text: " lĩnh vực tỷ lệ điểm đạt so với điểm tối đa chưa cao (" },
    { kind: "text", text: "Cải cách thể chế", italic: true },
    { kind: "text", text: ")." },
  ]);
});

test("a phrase without one of its facts is not written; what only adds may be missing", () => {
  const line = {
    area: "Thể chế",
    rank: "01/08",
    peers: "huyện",
    tie: "",
    result: "9",
    score: "",
    max: "",
    share: "",
  };
  const said = (rank: string) =>
    runText(
      fillPhrase(VI_REPORT, "area-line-single-year", "district", { ...line, rank, notes: "", year: "2022" }),
      "vi",
    );
  expect(said("01/08")).toBe("Thể chế: Xếp thứ 01/08 huyện, đạt 9 điểm.");
  expect(said("")).toBe("");
  expect(runText(joinRuns(["a", "", "c"], ", ", " và "), "vi")).toBe("a và c");
});

test("lists end with their own word", () => {
  expect(runText(joinRuns(["a", "b", "c"], ", ", " và "), "vi")).toBe("a, b và c");
  expect(runText(joinRuns(["a"], ", ", " và "), "vi")).toBe("a");
});
