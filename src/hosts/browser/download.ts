/** Hands bytes to the user as a file; nothing leaves the machine. */

export function offerFile(name: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then; at once would cancel the download in some.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** "cham-diem.xlsx", "-tong-hop.xlsx" → "cham-diem-tong-hop.xlsx". */
export function nameBeside(fileName: string, ending: string): string {
  return fileName.replace(/\.[^.]+$/, "") + ending;
}
