/** The long work of the page: in the worker of the file that is open, else in the page itself. */
import type { LongWork } from "../taskpane/state/desk";
import type { PageHost } from "./page-host";
import type { PageFile } from "./page-host";
import type { WorkerFile } from "./work/worker-file";

const reading = () => import("../app/open-book");
const writing = () => import("../app/write-sheets");

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** By what it can do: its class loads with the first file only. */
function isWorkers(file: PageFile): file is WorkerFile {
  return "understand" in file;
}

export function longWorkOf(host: () => PageHost | null): LongWork {
  const worker = (): WorkerFile | null => {
    const file = host()?.file;
    return file !== undefined && isWorkers(file) ? file : null;
  };
  return {
    understand: async (snapshot, beside) => {
      const file = worker();
      if (file === null) return (await reading()).understand(snapshot, beside);
      const book = await file.understand(snapshot, beside);
      // Taking the answer apart, ranking and showing are each short; in one task they would be felt.
      await nextTask();
      return book;
    },
    write: async (of, book, request, work) => {
      const page = host();
      const file = worker();
      if (page === null || file === null) return (await writing()).writeSheets(of, book, request, work);
      return page.changing(() => file.write(book, request, work));
    },
    count: async (book, request) => {
      const file = worker();
      if (file !== null) return file.count(book, request);
      const { sheets } = (await writing()).planOf(book, request);
      return sheets.filter(({ visible }) => visible).length;
    },
  };
}
