import { withProgress } from "../../src/cli/progress";

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

const work = (fails: boolean) => async (progress: (step: { done: number; total: number }) => void) => {
  progress({ done: 1, total: 2 });
  await Promise.resolve();
  if (fails) throw new Error("dở dang");
  return "xong";
};

test("on a screen the line tells how far it is and is wiped at the end, after a fault too", async () => {
  const shown = screen(true);
  expect(await withProgress("Đang đọc so.xlsx", work(false), shown, 0)).toBe("xong");
  expect(shown.written).toEqual(["\r\u001b[KĐang đọc so.xlsx: 1/2", "\r\u001b[K"]);
  const broken = screen(true);
  await expect(withProgress("Đang đọc", work(true), broken, 0)).rejects.toThrow("dở dang");
  expect(broken.written.at(-1)).toBe("\r\u001b[K");
});

test("where stderr is no screen, and where the work is short, nothing is written", async () => {
  const log = screen(false);
  await withProgress("Đang đọc", work(false), log, 0);
  expect(log.written).toEqual([]);
  const short = screen(true);
  await withProgress("Đang đọc", work(false), short, 60_000);
  expect(short.written).toEqual([]);
});
