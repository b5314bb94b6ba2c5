// Keeps the site, so that it opens without a network. src/prerender/worker.rs writes, above this line:
// VERSION, which changes with any of FILES; FILES, the paths that are kept from the start; DATA, those of the content;
// PROGRAM, the path of the script that starts the site; SHELL, the page that stands for all that were never opened.

const KEPT = `fabnum-${VERSION}`;
// For how long the network may keep a visitor waiting who has all of it here.
const PATIENCE = 4000;
// On an answer that was kept: since when. Read by src/browser/fetch.rs.
const SINCE = "x-kept-since";

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", ({ data }) => {
  if (data === "take-over") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || pathname.startsWith("/api/")) return;
  const answer = mode === "navigate" ? page(event, pathname) : DATA.includes(pathname) ? content(event, pathname) : file(event, pathname);
  // Whatever is wrong here, the network may still answer.
  event.respondWith(answer.catch(() => fetch(event.request)));
});

async function install() {
  const cache = await caches.open(KEPT);
  // A file whose name changes with its content may have come a moment ago, and need not come again.
  const asked = (path) => new Request(path, { cache: path.includes(PROGRAM) || path.endsWith(".wasm") ? "default" : "no-cache" });
  await Promise.all([cache.addAll(FILES.map(asked)), keepContent(cache)]);
  // In the middle of a deployment, files of two versions may have come.
  const shell = await (await cache.match(SHELL)).text();
  if (!shell.includes(PROGRAM)) throw new Error("two versions at once");
}

async function activate() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith("fabnum-") && name !== KEPT);
  await Promise.all(others.map((name) => caches.delete(name)));
  await clients.claim();
}

// A file as it was kept; one that is not, from the network.
async function file({ request }, pathname) {
  const cache = await caches.open(KEPT);
  return (await cache.match(pathname)) ?? fetch(request);
}

// A page as it was last seen, and brought up to date behind it; one that was never opened, from the network, or the shell.
async function page(event, pathname) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(pathname);
  const fresh = fetch(event.request).then(async (response) => {
    // A page of another version would ask for files that are not kept.
    if (response.ok && !response.redirected && (await response.clone().text()).includes(PROGRAM)) {
      await cache.put(pathname, response.clone());
    }
    return response;
  });
  event.waitUntil(fresh.catch(() => {}));
  return kept ?? soon(fresh).catch(() => cache.match(SHELL));
}

// The content as it is now; without a network, all of it as it was kept: files of two days may contradict each other.
const loads = new Map();
async function content(event, pathname) {
  const cache = await caches.open(KEPT);
  let load = loads.get(event.clientId);
  if (!load || load.given.has(pathname)) {
    const fresh = keepContent(cache);
    event.waitUntil(fresh.catch(() => {}));
    load = { fresh: soon(fresh), given: new Set() };
    load.fresh.catch(() => {});
    loads.set(event.clientId, load);
  }
  load.given.add(pathname);
  if (load.given.size === DATA.length) loads.delete(event.clientId);
  try {
    return (await load.fresh).get(pathname).clone();
  } catch {
    return (await cache.match(pathname)) ?? fetch(event.request);
  }
}

async function keepContent(cache) {
  const files = await Promise.all(DATA.map(async (path) => {
    const response = await fetch(path, { cache: "no-cache" });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return [path, response];
  }));
  const since = new Date().toISOString();
  await Promise.all(files.map(async ([path, response]) => cache.put(path, await dated(response.clone(), since))));
  return new Map(files);
}

async function dated(response, since) {
  const headers = new Headers(response.headers);
  headers.set(SINCE, since);
  return new Response(await response.blob(), { headers });
}

function soon(answer) {
  const late = new Promise((_, refuse) => setTimeout(refuse, PATIENCE, new Error("the network is slow")));
  return Promise.race([answer, late]);
}
