/** Who reports on a whole group: the office in the settings, else the department of home affairs that sums up. */
import { documentWords } from "../../language/documents";
import type { Language } from "../../language/language";
import { fillForm } from "../../language/report-form";
import { evaluatedWords, initialsOf, unitWords, whereWords } from "../../language/report-units";
import { runText } from "../../language/runs";
import { DEFAULT_SETTINGS } from "../../scorebook/settings";
import { fold } from "../../text/fold";
import { say, yearRun, type GroupContext } from "../context";
import { decisionYear, placeOfProvince, provinceOf } from "../decision";
import type { Letterhead, Signature } from "../document";
import { addresseeName } from "../form-lines";

/** Who sums up, for whom. */
export interface Reporter {
  /** In running text: "Sở Nội vụ". */
  readonly name: string;
  /** The body above it: "UBND tỉnh Bắc Kạn"; "" where it is unknown. */
  readonly superior: string;
  readonly position: string;
}

export function evaluatedOf(context: GroupContext): string {
  const { group, peers, language } = context;
  return evaluatedWords(group.current.group, peers, language);
}

/** " trên địa bàn tỉnh Bắc Kạn": the province of the book, or of who decided. */
export function whereOf(context: GroupContext): string {
  return whereWords(provinceOf(context), context.language);
}

/** A district ranks its own communes by its division of home affairs, any other group is a department's. */
export function reporterOf(context: GroupContext): Reporter {
  const { group, settings, language } = context;
  const words = documentWords(language);
  const decided = group.current.decision?.issuer ?? "";
  const ofDistrict = group.current.group.kind === "commune" && /^UBND\s+(huyện|quận|thị xã)\s/u.test(decided);
  const own = settings.issuer.replace(/\s+/g, " ").trim();
  const province = provinceOf(context);
  const superior = ofDistrict ? decided : province === "" ? "" : `UBND ${province}`;
  const plain = ofDistrict
    ? { name: words.districtHomeAffairs, position: words.districtPosition }
    : { name: words.homeAffairs, position: words.homeAffairsPosition };
  return { ...plain, ...(own === "" || isUnit(context, own) ? {} : { name: own }), superior };
}

/** A workbook's settings may be those of one of the units: it reports on itself, not on the group. */
function isUnit({ group: { current }, language }: GroupContext, issuer: string): boolean {
  return current.units.some(({ name }) => {
    const words = unitWords(name, current.group, language);
    return [name, words.issuer, words.letterhead.join(" ")].some((form) => fold(form) === fold(issuer));
  });
}

export function groupLetterhead(context: GroupContext, reporter: Reporter): Letterhead {
  const { settings, language, year } = context;
  const words = documentWords(language);
  const own = settings.issuer !== "" && fold(settings.issuer) === fold(reporter.name);
  const blank = `[${words.places.superior}]`;
  const superior = own && settings.superior !== "" ? settings.superior : committeeLines(reporter.superior);
  const place = placeOfProvince(provinceOf(context));
  return {
    superior: superior === "" ? blank.toUpperCase() : superior,
    issuer: reporter.name.toUpperCase(),
    issuerName: reporter.name,
    symbol:
      own && settings.symbol !== DEFAULT_SETTINGS.symbol
        ? settings.symbol
        : `${words.symbols.group}-${initialsOf(reporter.name)}`,
    place: own && settings.place !== "" ? settings.place : place,
    month: null,
    year: decisionYear(context),
    title: runText(say(context, "title", {}), language),
    abstract: runText(
      say(context, "whole-abstract", {
        evaluated: evaluatedOf(context),
        where: whereOf(context),
        year: yearRun(context, year),
      }),
      language,
    ),
    addressees:
      own && settings.addressees.length > 0
        ? settings.addressees.map(addresseeName)
        : [reporter.superior === "" ? blank : inFull(reporter.superior, language)],
  };
}

/** The lines of a letterhead: "ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN". */
function committeeLines(name: string): string {
  return name.replace(/^UBND /u, "Ủy ban nhân dân\n").toUpperCase();
}

/** "UBND tỉnh Bắc Kạn" → as it is addressed. */
function inFull(name: string, language: Language): string {
  return language === "vi" ? name.replace(/^UBND /u, "Ủy ban nhân dân ") : name;
}

export function groupRecipients(context: GroupContext): readonly string[] {
  const evaluated = evaluatedOf(context);
  return documentWords(context.language).groupRecipients.map((line) =>
    fillForm(line, { evaluated: evaluated.charAt(0).toUpperCase() + evaluated.slice(1) }),
  );
}

export function groupSignature({ settings }: GroupContext, { name, position }: Reporter): Signature {
  const own = settings.issuer !== "" && fold(settings.issuer) === fold(name);
  return {
    authority: own ? settings.authority : "",
    position: own && settings.position !== "" ? settings.position : position,
    name: own ? settings.signatory : "",
  };
}
