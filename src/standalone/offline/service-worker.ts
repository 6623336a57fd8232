/**
 * The service worker of the standalone page: after the first load it works without a network. It controls that
 * page and the guide alone; Excel's pane never registers it, and its scope leaves the pane's address out.
 */
import { cacheName, outdated, ownFile } from "./cache-policy";

/** What a service worker has that a page has not; the DOM's types know pages only. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ServiceWorkerPlace {
  readonly registration: { readonly scope: string };
  readonly location: { readonly href: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(name: "fetch", listener: (event: AskedEvent) => void): void;
  addEventListener(name: "message", listener: (event: MessageEvent<unknown>) => void): void;
}

declare const self: ServiceWorkerPlace;
/** Filled in by the build: the files of the program, and a mark of what they hold. */
declare const __OFFLINE_FILES__: readonly string[];
declare const __OFFLINE_VERSION__: string;

const files: ReadonlySet<string> = new Set(__OFFLINE_FILES__);
const name = cacheName(__OFFLINE_VERSION__);
const folder = new URL("./", self.location.href).href;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeOld().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const file = ownFile(request, folder, files);
  if (file !== null) event.respondWith(answer(file, request));
});

// The user asked for the newer program: it takes over, and the page loads anew.
self.addEventListener("message", ({ data }) => {
  if (data === "take-over") void self.skipWaiting();
});

/** All or nothing: a program of two versions is none. The server is asked, not the browser's own cache. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(name);
  await cache.addAll([...files].map((file) => new Request(folder + file, { cache: "no-cache" })));
}

async function removeOld(): Promise<void> {
  const old = outdated(await caches.keys(), __OFFLINE_VERSION__);
  await Promise.all(old.map((each) => caches.delete(each)));
}

/** What the browser threw away is asked for once more. */
async function answer(file: string, request: Request): Promise<Response> {
  const kept = await (await caches.open(name)).match(folder + file);
  return kept ?? fetch(request);
}
