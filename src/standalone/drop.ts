/** Files dropped anywhere on the page are opened in it, never instead of it. */

/** @param open one file @param gather several: the units' own files */
export function acceptDroppedFiles(
  target: HTMLElement,
  open: (file: File) => void,
  gather: (files: readonly File[]) => void,
): void {
  target.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  target.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    if (others.length === 0) open(file);
    else gather([file, ...others]);
  });
}
