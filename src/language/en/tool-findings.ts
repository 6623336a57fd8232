import type { FindingListWords } from "../keys/tool-findings";

export const enFindingList: FindingListWords = {
  list: "Findings",
  filter: "Show only",
  all: (count) => `All (${count})`,
  only: {
    error: (count) => `Errors (${count})`,
    warning: (count) => `Warnings (${count})`,
    info: (count) => `Notes (${count})`,
  },
  kind: (title, count) => `${title} (${count})`,
  printed: "Printed",
  computed: "computed",
  letterCopy: "Copy letter",
  letterWord: "Letter (Word)",
  letter: "Letter about the figures",
};
