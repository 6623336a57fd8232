/** A plain file server on this machine only, for the built pages: used by `npm start` and by the browser tests. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves `folder` on localhost; takes the next free port when `port` is taken. Returns the server and its address. */
export function serve(folder, port) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = normalize(join(folder, path));
    const inside = file.startsWith(folder + sep);
    if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end("404");
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-store",
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    let next = port;
    server.on("error", (error) => {
      if (error.code === "EADDRINUSE" && next !== 0 && next < port + 20) server.listen(++next, "127.0.0.1");
      else reject(error);
    });
    server.on("listening", () => {
      const address = server.address();
      resolve({ server, url: `http://localhost:${address.port}` });
    });
    server.listen(next, "127.0.0.1");
  });
}
