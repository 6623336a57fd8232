/** A --settings file: what an office has set (docs/command-line.md). Each is optional; shares are in percent. */
import * as v from "valibot";
import type { ScoreClass, Settings } from "../scorebook/settings";
import { list, text } from "./shapes";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const classes = v.pipe(list(v.strictObject({ name: text, from: share })), v.minLength(1));

export const settingsSchema = v.strictObject({
  $schema: v.optional(text),
  official: v.optional(v.picklist(["auto", "final", "appraised", "self"])),
  ties: v.optional(v.picklist(["competition", "dense", "row"])),
  strengthThreshold: v.optional(share),
  classes: v.optional(
    v.strictObject({
      department: v.optional(classes),
      district: v.optional(classes),
      commune: v.optional(classes),
      other: v.optional(classes),
    }),
  ),
  superior: v.optional(text),
  issuer: v.optional(text),
  symbol: v.optional(text),
  place: v.optional(text),
  addressees: v.optional(list(text)),
  recipients: v.optional(list(text)),
  authority: v.optional(text),
  position: v.optional(text),
  signatory: v.optional(text),
  detail: v.optional(v.picklist(["brief", "standard", "detailed"])),
});

type SettingsFile = v.InferOutput<typeof settingsSchema>;

const PERCENT = 1_000_000;

/** The settings of a file laid over others. */
export function withSettings(below: Settings, file: SettingsFile): Settings {
  const classesOf = (kind: keyof Settings["classes"]): readonly ScoreClass[] => {
    const listed = file.classes?.[kind]?.map(({ name, from }) => ({ name, from: millionths(from) }));
    return listed?.sort((a, b) => b.from - a.from) ?? below.classes[kind];
  };
  return {
    official: file.official ?? below.official,
    ties: file.ties ?? below.ties,
    strengthThreshold:
      file.strengthThreshold === undefined ? below.strengthThreshold : millionths(file.strengthThreshold),
    classes: {
      department: classesOf("department"),
      district: classesOf("district"),
      commune: classesOf("commune"),
      other: classesOf("other"),
    },
    superior: file.superior ?? below.superior,
    issuer: file.issuer ?? below.issuer,
    symbol: file.symbol ?? below.symbol,
    place: file.place ?? below.place,
    addressees: file.addressees ?? below.addressees,
    recipients: file.recipients ?? below.recipients,
    authority: file.authority ?? below.authority,
    position: file.position ?? below.position,
    signatory: file.signatory ?? below.signatory,
    detail: file.detail ?? below.detail,
  };
}

function millionths(percent: number): number {
  return Math.round(percent * PERCENT);
}
