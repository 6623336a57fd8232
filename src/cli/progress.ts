/** How far the work is, on one line of stderr that is wiped when it is done; on a screen only. */
import type { Progress } from "../workbook/host";

/** A screen, or what a test has in its place. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Not before so much time: a line that flashes up tells nothing. */
const SILENT_MILLISECONDS = 300;
const WIPE = "\r\u001b[K";

/**
 * Does work under a line "Đang đọc so.xlsx: 3/12". A log is no place for a line that rewrites itself: nothing is
 * written where stderr is no screen.
 */
export async function withProgress<T>(
  label: string,
  work: (progress: Progress) => Promise<T>,
  screen: Screen = process.stderr,
  silent = SILENT_MILLISECONDS,
): Promise<T> {
  if (screen.isTTY !== true) return work(() => undefined);
  const from = Date.now() + silent;
  let isShown = false;
  try {
    return await work(({ done, total }) => {
      if (Date.now() < from) return;
      isShown = true;
      screen.write(`${WIPE}${label}: ${done}/${total}`);
    });
  } finally {
    if (isShown) screen.write(WIPE);
  }
}
