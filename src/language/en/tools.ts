import type { ToolWords } from "../tools";

export const enTools: ToolWords = {
  menu: "Tools",
  back: "Back to the results",

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
  },
};
