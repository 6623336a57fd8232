/** Files dropped anywhere on the page are opened in it, never instead of it. */

/** @param open one file @param gather several: the units' own files */
export function acceptDroppedFiles(
  target: HTMLElement,
  open: (file: File, handle?: FileSystemFileHandle) => void,
  gather: (files: readonly File[]) => void,
): void {
  target.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  target.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    if (others.length === 0)
      void handleOf(event).then((handle) => {
        open(file, handle);
      });
    else gather([file, ...others]);
  });
}

/** The browser's pass to the file, where it gives one. */
async function handleOf(event: DragEvent): Promise<FileSystemFileHandle | undefined> {
  const item: (DataTransferItem & Passing) | undefined = event.dataTransfer?.items[0];
  try {
    const handle = await item?.getAsFileSystemHandle?.();
    return handle instanceof FileSystemFileHandle ? handle : undefined;
  } catch {
    return undefined; // not every source of a drag has one
  }
}

/** What the types of the DOM do not tell yet. */
interface Passing {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}
