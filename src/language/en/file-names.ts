import type { FileNameWords } from "../keys/file-names";

export const enFileNames: FileNameWords = {
  report: (year, subject) => `PAR index report ${year} - ${subject}`,
  brief: (year, subject) => `PAR index brief ${year} - ${subject}`,
  plan: (year, subject) => `PAR index remedies ${year} - ${subject}`,
  group: (year, subject) => `PAR index group report ${year} - ${subject}`,
  letter: (year, subject) => `PAR index letter ${year} - ${subject}`,
  allOf: (count) => `all ${count} documents`,
};
