import type { FileNameWords } from "../keys/file-names";

export const viFileNames: FileNameWords = {
  report: (year, subject) => `Bao cao CCHC ${year} - ${subject}`,
  brief: (year, subject) => `Tom tat CCHC ${year} - ${subject}`,
  plan: (year, subject) => `Ke hoach khac phuc CCHC ${year} - ${subject}`,
  group: (year, subject) => `Bao cao khoi CCHC ${year} - ${subject}`,
  letter: (year, subject) => `Cong van ra soat CCHC ${year} - ${subject}`,
  allOf: (count) => `tat ca ${count} van ban`,
};
