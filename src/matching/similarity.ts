/** How alike two names are by their words: rare words weigh more than those in every other criterion. */

/** Words that tell otherwise equal criteria apart: levels of government, and what is counted. */
const TELLING = new Set([
  "tinh",
  "huyen",
  "xa",
  "so",
  "cap",
  "khong",
  "chua",
  "truoc",
  "sau",
  "hai",
  "mot",
  "nhat",
]);

export class WordWeights {
  private readonly counts = new Map<string, number>();
  private readonly sets = new Map<string, ReadonlySet<string>>();

  /** @param names spelled out (synonyms.ts) */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      for (const word of this.wordsOf(name)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    }
  }

  wordsOf(name: string): ReadonlySet<string> {
    let words = this.sets.get(name);
    if (words === undefined) {
      words = new Set(name.split(" ").filter((word) => word !== ""));
      this.sets.set(name, words);
    }
    return words;
  }

  /** 0 to 1: twice the weight of the common words over that of all words. */
  similarity(a: string, b: string): number {
    const left = this.wordsOf(a);
    const right = this.wordsOf(b);
    let common = 0;
    let all = 0;
    let told = 0;
    for (const word of left) {
      const weight = this.weight(word);
      all += weight;
      if (right.has(word)) common += weight;
      else if (TELLING.has(word) || /\d/.test(word)) told++;
    }
    for (const word of right) {
      all += this.weight(word);
      if (!left.has(word) && (TELLING.has(word) || /\d/.test(word))) told++;
    }
    if (all === 0) return 0;
    const alike = (2 * common) / all;
    return told >= 2 ? alike * 0.8 : alike;
  }

  /** 0 to 1: how much of what a name says another says too. */
  containment(name: string, within: string): number {
    const words = this.wordsOf(within);
    let common = 0;
    let all = 0;
    for (const word of this.wordsOf(name)) {
      const weight = this.weight(word);
      all += weight;
      if (words.has(word)) common += weight;
    }
    return all === 0 ? 0 : common / all;
  }

  private weight(word: string): number {
    return 1 / Math.sqrt(this.counts.get(word) ?? 1);
  }
}
