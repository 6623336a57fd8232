/**
 * Settings and corrections as rows of their own sheet (CCHC_ThietLap): column A a key, from column B on a
 * value as text; the first row is a heading. A key may stand in many rows (corrections), a long value in
 * several columns. sheets/ writes what `settingRows` gives; what cannot be read is said, and the default stands.
 */
import { NO_CORRECTIONS, type Corrections } from "../../scorebook/corrections";
import type { Finding } from "../../scorebook/finding";
import { DEFAULT_SETTINGS, type Settings } from "../../scorebook/settings";
import { OWN_NAMES, ownSheets } from "../../workbook/own-sheets";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { criterionCorrection, layoutCorrection, unitCorrection } from "./correction-values";
import {
  anyText,
  classesOf,
  classesText,
  linesOf,
  oneOf,
  parseJson,
  percentOf,
  percentText,
} from "./setting-values";
import { SheetView } from "../regions/sheet-view";

/** Keys of single settings, in the order in which they are written. */
const SETTING_KEYS = [
  "official",
  "ties",
  "strengthThreshold",
  "classes.department",
  "classes.district",
  "classes.commune",
  "classes.other",
  "superior",
  "issuer",
  "symbol",
  "place",
  "addressees",
  "recipients",
  "authority",
  "position",
  "signatory",
  "detail",
] as const;
type SettingKey = (typeof SETTING_KEYS)[number];

/** Keys of corrections; one row each. */
const CORRECTION_KEYS = {
  unit: "match.unit",
  criterion: "match.criterion",
  layout: "layout",
} as const;

/** First row of settings on the sheet, zero-based; above it stands a heading. */
export const FIRST_SETTING_ROW = 1;

/** A cell of Excel holds at most 32,767 characters. */
const LONGEST_VALUE = 30_000;

/** Everything that the settings sheet holds. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly corrections: Corrections;
  readonly findings: readonly Finding[];
}

/** The settings of a workbook, the defaults where it holds none or none that can be used. */
export function readSettings(snapshot: Snapshot): Settings {
  return readStored(snapshot).settings;
}

export function readStored(snapshot: Snapshot): StoredSettings {
  const name = ownSheets(snapshot).get(OWN_NAMES.settings);
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return { settings: DEFAULT_SETTINGS, corrections: NO_CORRECTIONS, findings: [] };
  return new SettingsSheet(sheet).read();
}

/** The rows of the settings sheet below its heading: key, then the value in one or more cells. */
export function settingRows(
  settings: Settings,
  corrections: Corrections = NO_CORRECTIONS,
): readonly (readonly string[])[] {
  const { classes } = settings;
  const texts: Readonly<Record<SettingKey, string>> = {
    official: settings.official,
    ties: settings.ties,
    strengthThreshold: percentText(settings.strengthThreshold),
    "classes.department": classesText(classes.department),
    "classes.district": classesText(classes.district),
    "classes.commune": classesText(classes.commune),
    "classes.other": classesText(classes.other),
    superior: settings.superior,
    issuer: settings.issuer,
    symbol: settings.symbol,
    place: settings.place,
    addressees: JSON.stringify(settings.addressees),
    recipients: JSON.stringify(settings.recipients),
    authority: settings.authority,
    position: settings.position,
    signatory: settings.signatory,
    detail: settings.detail,
  };
  const rows: string[][] = SETTING_KEYS.map((key) => [key, ...pieces(texts[key])]);
  const add = (key: string, value: unknown): number => rows.push([key, ...pieces(JSON.stringify(value))]);
  for (const unit of corrections.units) add(CORRECTION_KEYS.unit, unit);
  for (const criterion of corrections.criteria) add(CORRECTION_KEYS.criterion, criterion);
  for (const layout of corrections.layouts) add(CORRECTION_KEYS.layout, layout);
  return rows;
}

function pieces(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_VALUE) parts.push(text.slice(at, at + LONGEST_VALUE));
  return parts.length === 0 ? [""] : parts;
}

interface StoredValue {
  readonly text: string;
  readonly row: number;
}

/** Reads the rows of the sheet; unknown keys are those of a newer version and are let be. */
class SettingsSheet {
  private readonly view: SheetView;
  private readonly findings: Finding[] = [];
  private readonly values = new Map<string, StoredValue[]>();

  constructor(sheet: SheetSnapshot) {
    this.view = new SheetView(sheet);
    for (let row = FIRST_SETTING_ROW; row <= this.view.bottom; row++) {
      const key = this.view.text(row, 0);
      const stored = this.values.get(key) ?? [];
      stored.push({ text: this.valueAt(row), row });
      this.values.set(key, stored);
    }
  }

  read(): StoredSettings {
    const initial = DEFAULT_SETTINGS;
    const settings: Settings = {
      official: this.one("official", oneOf(["auto", "final", "appraised", "self"]), initial.official),
      ties: this.one("ties", oneOf(["competition", "dense", "row"]), initial.ties),
      strengthThreshold: this.one("strengthThreshold", percentOf, initial.strengthThreshold),
      classes: {
        department: this.one("classes.department", classesOf, initial.classes.department),
        district: this.one("classes.district", classesOf, initial.classes.district),
        commune: this.one("classes.commune", classesOf, initial.classes.commune),
        other: this.one("classes.other", classesOf, initial.classes.other),
      },
      superior: this.one("superior", anyText, initial.superior),
      issuer: this.one("issuer", anyText, initial.issuer),
      symbol: this.one("symbol", anyText, initial.symbol),
      place: this.one("place", anyText, initial.place),
      addressees: this.one("addressees", linesOf, initial.addressees),
      recipients: this.one("recipients", linesOf, initial.recipients),
      authority: this.one("authority", anyText, initial.authority),
      position: this.one("position", anyText, initial.position),
      signatory: this.one("signatory", anyText, initial.signatory),
      detail: this.one("detail", oneOf(["brief", "standard", "detailed"]), initial.detail),
    };
    const corrections: Corrections = {
      units: this.all(CORRECTION_KEYS.unit, (text) => unitCorrection(parseJson(text))),
      criteria: this.all(CORRECTION_KEYS.criterion, (text) => criterionCorrection(parseJson(text))),
      layouts: this.all(CORRECTION_KEYS.layout, (text) => layoutCorrection(parseJson(text))),
    };
    return { settings, corrections, findings: this.findings };
  }

  private one<T>(key: SettingKey, read: (text: string) => T | null, otherwise: T): T {
    return this.all(key, read).at(-1) ?? otherwise;
  }

  private all<T>(key: string, read: (text: string) => T | null): T[] {
    return (this.values.get(key) ?? []).flatMap(({ text, row }) => {
      const value = read(text);
      if (value !== null) return [value];
      const cells = [this.view.ref(row, 1)];
      this.findings.push({
        code: "unknown-setting",
        severity: "warning",
        cells,
        key,
        text: text.slice(0, 80),
      });
      return [];
    });
  }

  private valueAt(row: number): string {
    let text = "";
    for (let column = 1; column <= this.view.right; column++) {
      const number = this.view.number(row, column);
      text += number === null ? this.view.raw(row, column) : String(number);
    }
    return text;
  }
}
