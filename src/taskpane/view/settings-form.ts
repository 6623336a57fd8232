/** Settings as a form: everything is text while it is typed; what is wrong is told by field. */
import type { Language } from "../../language/language";
import { percentOf, percentText } from "../../reading/settings/setting-values";
import type { PeerGroup } from "../../scorebook/assessment";
import { DEFAULT_SETTINGS, type ScoreClass, type Settings } from "../../scorebook/settings";

export type GroupKind = PeerGroup["kind"];

export const GROUP_KINDS: readonly GroupKind[] = ["department", "district", "commune", "other"];

export interface ClassRow {
  readonly name: string;
  /** In percent, as typed. */
  readonly from: string;
}

type Typed = "superior" | "issuer" | "symbol" | "place" | "authority" | "position" | "signatory";

export interface SettingsForm extends Readonly<Record<Typed, string>>, Pick<Settings, "ties" | "detail"> {
  /** Carried along; it is chosen where tables are read. */
  readonly official: Settings["official"];
  /** One a line. */
  readonly addressees: string;
  readonly recipients: string;
  readonly threshold: string;
  readonly classes: Readonly<Record<GroupKind, readonly ClassRow[]>>;
}

type FormFault = "percent" | "noName" | "sameName" | "sameLimit" | "noClass";

/** By field: "threshold", "classes.district", "classes.district.0.name", "classes.district.0.from". */
export type FormFaults = ReadonlyMap<string, FormFault>;

export function classField(kind: GroupKind, row: number, part: keyof ClassRow): string {
  return `classes.${kind}.${row}.${part}`;
}

/** A symbol that nobody has set is left to the unit. */
export function formOf(settings: Settings, language: Language): SettingsForm {
  const { superior, issuer, symbol, place, authority, position, signatory, ties, detail, classes } = settings;
  const shown = (millionths: number): string => shownPercent(millionths, language);
  const rows = (kind: GroupKind): readonly ClassRow[] =>
    classes[kind].map(({ name, from }) => ({ name, from: shown(from) }));
  return {
    superior,
    issuer,
    symbol: symbol === DEFAULT_SETTINGS.symbol ? "" : symbol,
    place,
    addressees: settings.addressees.join("\n"),
    recipients: settings.recipients.join("\n"),
    authority,
    position,
    signatory,
    official: settings.official,
    ties,
    detail,
    threshold: shown(settings.strengthThreshold),
    classes: {
      department: rows("department"),
      district: rows("district"),
      commune: rows("commune"),
      other: rows("other"),
    },
  };
}

function shownPercent(millionths: number, language: Language): string {
  const text = percentText(millionths);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** The settings that a form says, null where a field is wrong. */
export function settingsOf(form: SettingsForm): {
  readonly settings: Settings | null;
  readonly faults: FormFaults;
} {
  const faults = new Map<string, FormFault>();
  const threshold = percentOf(form.threshold);
  if (threshold === null) faults.set("threshold", "percent");
  const classes = (kind: GroupKind): readonly ScoreClass[] => classesOf(form.classes[kind], kind, faults);
  const settings: Settings = {
    official: form.official,
    ties: form.ties,
    detail: form.detail,
    strengthThreshold: threshold ?? DEFAULT_SETTINGS.strengthThreshold,
    classes: {
      department: classes("department"),
      district: classes("district"),
      commune: classes("commune"),
      other: classes("other"),
    },
    superior: form.superior.trim(),
    issuer: linesOf(form.issuer).join("\n"),
    symbol: form.symbol.trim() === "" ? DEFAULT_SETTINGS.symbol : form.symbol.trim(),
    place: form.place.trim(),
    addressees: linesOf(form.addressees),
    recipients: linesOf(form.recipients),
    authority: form.authority.trim(),
    position: form.position.trim(),
    signatory: form.signatory.trim(),
  };
  return { settings: faults.size === 0 ? settings : null, faults };
}

function linesOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split("\n")
    .map((line) => line.replace(/^\s*[-–]\s+/, "").trim())
    .filter((line) => line !== "");
}

/** The highest class first, whatever the order in which they were typed. */
function classesOf(
  rows: readonly ClassRow[],
  kind: GroupKind,
  faults: Map<string, FormFault>,
): readonly ScoreClass[] {
  if (rows.length === 0) faults.set(`classes.${kind}`, "noClass");
  const names = new Set<string>();
  const limits = new Set<number>();
  const classes = rows.map(({ name: typed, from: percent }, index): ScoreClass => {
    const name = typed.trim();
    const from = percentOf(percent);
    if (name === "") faults.set(classField(kind, index, "name"), "noName");
    else if (names.has(name)) faults.set(classField(kind, index, "name"), "sameName");
    if (from === null) faults.set(classField(kind, index, "from"), "percent");
    else if (limits.has(from)) faults.set(classField(kind, index, "from"), "sameLimit");
    names.add(name);
    if (from !== null) limits.add(from);
    return { name, from: from ?? 0 };
  });
  return classes.sort((a, b) => b.from - a.from);
}
