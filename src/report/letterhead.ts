/** The frame of the letter: who writes, to whom, who signs. What the office has not said comes by its kind. */
import { fillForm } from "../language/report-form";
import { initialsOf, levelWords } from "../language/report-units";
import { runText } from "../language/runs";
import { DEFAULT_SETTINGS } from "../scorebook/settings";
import { addresseeName } from "./form-lines";
import { say, yearRun, type ReportContext } from "./context";
import { decisionYear, placeOfProvince, provinceOf } from "./decision";
import type { Letterhead, Signature } from "./document";

export function letterhead(context: ReportContext): Letterhead {
  const { settings, words, group, language, year } = context;
  const issuer = settings.issuer === "" ? words.letterhead.join("\n") : settings.issuer;
  return {
    superior: settings.superior === "" ? defaultSuperior(context) : settings.superior,
    issuer,
    issuerName: words.issuer,
    symbol: symbol(context),
    place: placeOf(context),
    month: null,
    year: decisionYear(context),
    title: runText(say(context, "title", {}), language),
    abstract: runText(
      say(context, "abstract", {
        level: levelWords(group.current.group, language),
        year: yearRun(context, year),
        unit: words.unit,
      }),
      language,
    ),
    addressees: settings.addressees.map(addresseeName).filter((name) => name !== ""),
  };
}

/** A department stands under the province's committee; a People's Committee names none. */
function defaultSuperior(context: ReportContext): string {
  const province = provinceOf(context);
  const governs = context.words.kind !== "";
  return governs || province === "" || context.language !== "vi" ? "" : `UBND ${province}`.toUpperCase();
}

/** Where the document is written: set, or by the unit. */
export function placeOf(context: ReportContext): string {
  return context.settings.place === "" ? defaultPlace(context) : context.settings.place;
}

function defaultPlace(context: ReportContext): string {
  if (context.words.kind !== "") return context.words.properName;
  return placeOfProvince(provinceOf(context));
}

/** "BC-UBND", or "BC-SNV" for a department that has set none of its own. */
function symbol(context: ReportContext): string {
  const { settings, words } = context;
  if (settings.symbol !== DEFAULT_SETTINGS.symbol || words.kind !== "") return settings.symbol;
  return `BC-${initialsOf(words.properName)}`;
}

export function recipients(context: ReportContext): readonly string[] {
  if (context.settings.recipients.length > 0) return context.settings.recipients;
  const province = provinceOf(context);
  const { kind } = context.group.current.group;
  return context.form.recipientsOf[kind].map((line) =>
    fillForm(line, { province: province === "" ? "" : ` ${province}` }),
  );
}

export function signature(context: ReportContext): Signature {
  const { settings, form } = context;
  const { kind } = context.group.current.group;
  return {
    authority: settings.authority === "" ? form.authorityOf[kind] : settings.authority,
    position: settings.position === "" ? form.positionOf[kind] : settings.position,
    name: settings.signatory,
  };
}
