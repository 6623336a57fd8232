/**
 * A plain file server on this machine only, for the built pages: used by `npm start` and by the browser
 * tests. Excel on the web loads a sideloaded add-in from here across origins, hence the two permissions.
 */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/** Says which process serves, so that no other is ended in its stead. */
export const SERVED_BY = `par-index/${process.pid}`;

const HEADERS = {
  Server: SERVED_BY,
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Access-Control-Allow-Origin": "*",
  // Chromium asks this before a page of the internet may load from this machine.
  "Access-Control-Allow-Private-Network": "true",
};

/** The file that a request asks for, null for none and for what lies outside of `folder`. */
function fileFor(folder, request) {
  try {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep)) return null;
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
  } catch {
    return null; // an address that cannot be decoded
  }
}

function answer(folder, request, response) {
  if (request.method === "OPTIONS") {
    response.writeHead(204, { ...HEADERS, "Access-Control-Allow-Methods": "GET, HEAD" }).end();
    return;
  }
  const file = fileFor(folder, request);
  if (file === null) {
    response.writeHead(404, HEADERS).end("404");
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { ...HEADERS, "Content-Type": type });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/**
 * Serves `folder` on localhost. Returns the server and its address.
 * @param options `https`: certificate and key; `exact`: this port and no other (else the next free one)
 */
export function serve(folder, port, { https, exact = false } = {}) {
  const listener = (request, response) => answer(folder, request, response);
  const server = https === undefined ? createServer(listener) : createSecureServer(https, listener);
  return new Promise((resolve, reject) => {
    let next = port;
    server.on("error", (error) => {
      const mayMove = !exact && next !== 0 && next < port + 20;
      if (error.code === "EADDRINUSE" && mayMove) server.listen(++next, "127.0.0.1");
      else reject(error);
    });
    server.on("listening", () => {
      const scheme = https === undefined ? "http" : "https";
      resolve({ server, url: `${scheme}://localhost:${server.address().port}` });
    });
    server.listen(next, "127.0.0.1");
  });
}
