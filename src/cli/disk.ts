/** The few steps by which a file is written, so that a test can let each of them fail. */
import { copyFile, open, rename, rm } from "node:fs/promises";

export interface Disk {
  /** Makes a new file with this content, its bytes on the disk when it returns. */
  create(path: string, content: Uint8Array | string, mode: number | null): Promise<void>;
  /** Copies to a name that nothing has, its bytes on the disk when it returns. */
  copy(from: string, to: string): Promise<void>;
  /** Puts a file in the place of another at one stroke. */
  replace(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes what happened in a folder outlast a power cut, where the system can. */
  settle(folder: string): Promise<void>;
}

const NEW_FILE = 0o666;

async function synced(path: string, work: "r" | "r+" = "r+"): Promise<void> {
  const handle = await open(path, work);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const DISK: Disk = {
  async create(path, content, mode) {
    const handle = await open(path, "wx", mode ?? NEW_FILE);
    try {
      await handle.writeFile(content);
      // The mask of the process has no say over what the file had before.
      if (mode !== null) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async copy(from, to) {
    const { COPYFILE_EXCL } = (await import("node:fs")).constants;
    await copyFile(from, to, COPYFILE_EXCL);
    await synced(to, "r");
  },
  replace: rename,
  remove: (path) => rm(path, { force: true }),
  settle: (folder) => synced(folder, "r").catch(() => undefined),
};
