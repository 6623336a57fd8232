/** The open workbook as a file, by the API that Excel has had from its first add-ins on. */

/** As much of the file as office.js gives at once. */
const SLICE_BYTES = 4_194_304;

type Done<T> = (result: Office.AsyncResult<T>) => void;

function answer<T>(ask: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.code} ${error.name}`));
    });
  });
}

/**
 * The bytes of the workbook as it is now, with what is not saved yet (Office.Document.getFileAsync,
 * requirement set CompressedFile 1.1: Windows, Mac, iPad and the web).
 * @throws Error where Excel gives none
 */
export async function documentCopy(document: Office.Document): Promise<Uint8Array> {
  const { Compressed } = Office.FileType;
  const file = await answer<Office.File>((done) => {
    document.getFileAsync(Compressed, { sliceSize: SLICE_BYTES }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answer<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      bytes.set(data, filled);
      filled += data.length;
    }
    return bytes;
  } finally {
    // Excel keeps two copies at most: one that stays open would stop the next.
    await answer<unknown>((done) => {
      file.closeAsync(done);
    }).catch(() => undefined);
  }
}
