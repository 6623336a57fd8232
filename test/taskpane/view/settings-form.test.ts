import fc from "fast-check";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scorebook/settings";
import { formOf, settingsOf, type SettingsForm } from "../../../src/taskpane/view/settings-form";

const FORM = formOf(DEFAULT_SETTINGS, "vi");

function faultsOf(changed: Partial<SettingsForm>): Readonly<Record<string, string>> {
  const { settings, faults } = settingsOf({ ...FORM, ...changed });
  expect(settings === null).toBe(faults.size > 0);
  return Object.fromEntries(faults);
}

const line = fc.stringMatching(/^[A-Za-zĐđ]{1,9}( [A-Za-zĐđ]{1,9}){0,2}$/);
const percents = fc.uniqueArray(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths * 10_000),
  {
    minLength: 1,
    maxLength: 5,
  },
);
const classes = percents.map((limits) =>
  limits.sort((a, b) => b - a).map((from, index) => ({ name: `Loại ${index + 1}`, from })),
);
const settings: fc.Arbitrary<Settings> = fc.record({
  official: fc.constantFrom("auto", "final", "appraised", "self"),
  ties: fc.constantFrom("competition", "dense", "row"),
  detail: fc.constantFrom("brief", "standard", "detailed"),
  strengthThreshold: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths * 10_000),
  classes: fc.record({ department: classes, district: classes, commune: classes, other: classes }),
  superior: line,
  issuer: fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join("\n")),
  symbol: line,
  place: line,
  addressees: fc.array(line, { maxLength: 3 }),
  recipients: fc.array(line, { maxLength: 3 }),
  authority: line,
  position: line,
  signatory: line,
});

test("what is put into a form is taken out of it again, in both languages", () => {
  fc.assert(
    fc.property(settings, fc.constantFrom("vi" as const, "en" as const), (set, language) => {
      expect(settingsOf(formOf(set, language))).toEqual({ settings: set, faults: new Map() });
    }),
  );
});

test("percents are shown and read with a decimal comma; a point is understood too", () => {
  const form = formOf({ ...DEFAULT_SETTINGS, strengthThreshold: 92_500_000 }, "vi");
  expect(form.threshold).toBe("92,5");
  for (const threshold of ["92,5", "92.5", " 92,5 % "])
    expect(settingsOf({ ...form, threshold }).settings?.strengthThreshold).toBe(92_500_000);
});

test("a symbol that nobody has set is left to the unit", () => {
  expect(FORM.symbol).toBe("");
  expect(settingsOf(FORM).settings).toEqual(DEFAULT_SETTINGS);
  expect(settingsOf({ ...FORM, symbol: " BC-PNV " }).settings?.symbol).toBe("BC-PNV");
});

test("recipients are taken one a line, without dashes and empty lines", () => {
  const recipients = "- Sở Nội vụ;\n\n  Các phòng, ban;\n– Lưu: VT.";
  expect(settingsOf({ ...FORM, recipients }).settings?.recipients).toEqual([
    "Sở Nội vụ;",
    "Các phòng, ban;",
    "Lưu: VT.",
  ]);
});

test("a share outside 0 to 100 is told at its field", () => {
  for (const threshold of ["", "chín mươi", "100,01", "-1"])
    expect(faultsOf({ threshold })).toEqual({ threshold: "percent" });
});

test("classes need names and limits that tell them apart; they are kept with the highest first", () => {
  const district = (...rows: readonly (readonly [string, string])[]) => ({
    classes: { ...FORM.classes, district: rows.map(([name, from]) => ({ name, from })) },
  });
  expect(faultsOf(district())).toEqual({ "classes.district": "noClass" });
  expect(faultsOf(district(["Tốt", "80"], ["", "50"]))).toEqual({ "classes.district.1.name": "noName" });
  expect(faultsOf(district(["Tốt", "80"], ["Tốt", "80,0"]))).toEqual({
    "classes.district.1.name": "sameName",
    "classes.district.1.from": "sameLimit",
  });
  expect(faultsOf(district(["Tốt", "nhiều"]))).toEqual({ "classes.district.0.from": "percent" });
  const { settings: kept } = settingsOf({ ...FORM, ...district(["Khá", "0"], ["Tốt", "80"]) });
  expect(kept?.classes.district).toEqual([
    { name: "Tốt", from: 80_000_000 },
    { name: "Khá", from: 0 },
  ]);
});
