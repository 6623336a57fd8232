import type { ToolWords } from "../keys/tools";

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
    hint: "Report, brief, plan, letter",
    lead: "Documents in the form of Decree 30/2020/NĐ-CP; places to fill in are yellow. Paragraphs that you edited in the draft sheet stay as they are in the Word file.",
    kind: "Document",
    kinds: {
      report: "Report",
      brief: "Brief for the leaders (one page)",
      plan: "Plan of remedies",
      group: "Report of the whole group",
      letter: "Letter on the figures",
    },
    one: (of) => `Download the report of ${of}`,
    other: (of) => `Download the document of ${of}`,
    all: (units) => `Download the reports of all ${units} units`,
    allOther: (units) => `Download the documents of all ${units} units`,
    allGroups: (groups) => `Download those of all ${groups} groups`,
    allHint: "One .docx a unit, in one .zip archive.",
    making: (done, total) => `Making document ${done} of ${total}`,
    preparing: "Preparing…",
    cancelling: "Stopping…",
    cancel: "Stop",
    nothing: "No figures that do not agree, so no letter was made.",
    made: (count, file) =>
      count === 1 ? `“${file}” is ready.` : `${count} documents are ready in “${file}”.`,
    failed: "The documents were not made",
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
