/**
 * What Excel says of the open workbook that its user should know before anything is written. Office.js does not
 * tell a digital signature; a signed workbook is open for reading only ("Add or remove a digital signature in
 * Office files", support.microsoft.com), which is told.
 */
import { isLabelProperty, MARKED_FINAL, type WorkbookNotice } from "../../workbook/notice";

/** Asks in the request that is being made; the answer is taken after its sync. */
export function askNotices({ workbook }: Excel.RequestContext): () => readonly WorkbookNotice[] {
  const { custom } = workbook.properties;
  custom.load("items/key,items/value");
  workbook.load("readOnly");
  return () => {
    const notices: WorkbookNotice[] = [];
    if (workbook.readOnly) notices.push({ code: "read-only-workbook" });
    // A boolean property; whether Excel tells it as one or as text is not said.
    const isFinal = (value: unknown): boolean => /^true$/i.test(String(value));
    if (custom.items.some(({ key, value }) => key === MARKED_FINAL && isFinal(value))) {
      notices.push({ code: "final-workbook" });
    }
    if (custom.items.some(({ key }) => isLabelProperty(key))) notices.push({ code: "labelled-workbook" });
    return notices;
  };
}
