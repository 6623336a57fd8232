/**
 * Workbooks opened before, where the browser can hand out the same file again (File System Access). What is kept
 * is the browser's own pass to the file and its name, on this machine alone; never what stands in it.
 */

/** What the types of the DOM do not tell yet. */
interface Permitted {
  readonly queryPermission?: (wanted: { readonly mode: "read" }) => Promise<PermissionState>;
  readonly requestPermission?: (wanted: { readonly mode: "read" }) => Promise<PermissionState>;
}
interface Picking {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}

export interface RecentFile {
  readonly name: string;
  /** In milliseconds. */
  readonly opened: number;
  readonly handle: FileSystemFileHandle;
}

const DATABASE = "par-index";
const STORE = "recent-files";
/** As many as are remembered. */
const MOST = 6;

const TYPES = [
  {
    accept: {
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
      "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"],
      "application/vnd.ms-excel": [".xls"],
      "application/vnd.oasis.opendocument.spreadsheet": [".ods"],
    },
  },
];

/** Null where the browser has no such choice: then the page's own file field opens. */
export function filePicker(): (() => Promise<FileSystemFileHandle | null>) | null {
  const { showOpenFilePicker } = window as Window & Picking;
  if (showOpenFilePicker === undefined) return null;
  return async () => {
    try {
      const [handle] = await showOpenFilePicker({ id: "workbooks", types: TYPES });
      return handle ?? null;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return null; // the user closed it
      throw error;
    }
  };
}

/** The file as it is now; null where the user does not allow it again. @throws DOMException where it is gone */
export async function reopened({ handle }: RecentFile): Promise<File | null> {
  const permitted: FileSystemFileHandle & Permitted = handle;
  const wanted = { mode: "read" } as const;
  if (permitted.queryPermission !== undefined && (await permitted.queryPermission(wanted)) !== "granted") {
    if ((await permitted.requestPermission?.(wanted)) !== "granted") return null;
  }
  return handle.getFile();
}

/** Newest first; none where the browser keeps nothing. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  try {
    const all = await inStore("readonly", (store) => store.getAll() as IDBRequest<RecentFile[]>);
    return all.sort((a, b) => b.opened - a.opened).slice(0, MOST);
  } catch {
    return []; // storage is switched off, or partitioned away
  }
}

/** Remembers a file, once; the oldest give way. */
export async function rememberFile(handle: FileSystemFileHandle, opened: number): Promise<void> {
  try {
    const before = await recentFiles();
    const same = await Promise.all(before.map((file) => file.handle.isSameEntry(handle)));
    const gone = before.filter((_, at) => same[at] === true || at >= MOST - 1);
    for (const { opened: key } of gone) await inStore("readwrite", (store) => store.delete(key));
    await inStore("readwrite", (store) => store.put({ name: handle.name, opened, handle }));
  } catch {
    // storage is switched off or full: the file is opened all the same
  }
}

export async function forgetFile({ opened }: RecentFile): Promise<void> {
  await inStore("readwrite", (store) => store.delete(opened));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opening();
  try {
    return await answered(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opening(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: "opened" });
  };
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("the browser's database"));
    };
  });
}
