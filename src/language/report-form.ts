/** The fixed words of the official form (Decree 30/2020/NĐ-CP, Phụ lục I), of the tables and of blanks. */
import { EN_REPORT_FORM } from "./en/report-form";
import type { Language } from "./language";
import { VI_REPORT_FORM } from "./vi/report-form";
import type { ReportForm } from "./keys/report-form";

export type { ReportForm } from "./keys/report-form";

export function reportForm(language: Language): ReportForm {
  return language === "vi" ? VI_REPORT_FORM : EN_REPORT_FORM;
}

/** Fills "{name}" places of a plain form text. */
export function fillForm(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? "");
}
