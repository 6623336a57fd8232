/** A file dropped anywhere on the page is opened in it, never instead of it. */

export function acceptDroppedFiles(target: HTMLElement, open: (file: File) => void): void {
  target.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  target.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}
