import type { ToolWords } from "../tools";

export const enTools: ToolWords = {
  menu: "Tools",
  back: "Back to the results",
  backToTrouble: "Back",
  mapByHand: "Say how to read the table",

  matching: { title: "Matching the years", hint: "Renamed units and criteria; last year's file" },
  mapping: { title: "How tables are read", hint: "See it sheet by sheet, and put it right" },

  outlook: { title: "What if", hint: "Points to the next rank" },
  check: { title: "Check a report", hint: "Hold a written report against the scores" },
  settings: { title: "Settings", hint: "Letterhead, ranking, classes, phrases" },

  group: { title: "The whole group", hint: "Close ranks, criteria that decide" },
  documents: {
    title: "Word reports",
    hint: "One unit, or all of them",
    lead: "Reports in the form of Decree 30/2020/NĐ-CP with both appendices. Paragraphs that you edited in the draft sheet stay as they are in the Word file.",
    one: (unit) => `Download the report of ${unit}`,
    all: (units) => `Download the reports of all ${units} units`,
    allHint: "One .docx a unit, in one .zip archive.",
    archive: (year) => `par-index-reports-${year}.zip`,
    making: (done, total) => `Making report ${done} of ${total}`,
    preparing: "Preparing…",
    cancelling: "Stopping…",
    cancel: "Stop",
    made: (count, file) => (count === 1 ? `“${file}” is ready.` : `${count} reports are ready in “${file}”.`),
    failed: "The reports were not made",
    cancelled: "Stopped; nothing was downloaded.",
    template: {
      choose: "Use your own Word template…",
      hint: "A .docx with places in double braces, such as {{tổng điểm}}. Its fonts, margins and head stay.",
      chosen: (name, places) => `Template “${name}”, ${places} places`,
      drop: "Drop it",
      unknown: (places) =>
        `The template has places that are not known: ${places.join(", ")}. They are left as they are; mend the template and choose it again.`,
      empty:
        "The template has no places, so the file would be the template itself. Add places and choose it again.",
      places: "Places that may be used",
      lines: "Within a line",
      blocks: "Whole paragraphs or tables, alone on a line",
    },
  },
};
