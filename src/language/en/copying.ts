import type { CopyWords } from "../keys/copying";

export const enCopying: CopyWords = {
  copied: "Copied",
  notCopied: "Could not be copied automatically. The text is selected: press Ctrl+C.",
};
