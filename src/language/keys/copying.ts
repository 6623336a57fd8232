/** Keys of the words of what is copied. */

export interface CopyWords {
  readonly copied: string;
  readonly notCopied: string;
}
