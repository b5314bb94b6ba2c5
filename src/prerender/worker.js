// Keeps the site, so that it opens without a network. src/prerender/worker.rs writes, above this line:
// VERSION, which changes with any of FILES; FILES, the paths that are kept from the start; DATA, those of the content;
// PROGRAM, the path of the script that starts the site; PARTS, how the paths of all its files begin; SHELL, the page that stands for all that were never opened.

const KEPT = `fabnum-${VERSION}`;
// Under this name the content is kept: all of it, or none.
const CONTENT = "/data/";
// For how long the network may keep a visitor waiting who has all of it here.
const PATIENCE = 4000;
// On an answer that was kept: since when. Read by src/browser/fetch.rs.
const SINCE = "x-kept-since";

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "take-over") skipWaiting();
  if (event.data === "content-read") event.waitUntil(keepContent(event.source.id));
});
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || pathname.startsWith("/api/")) return;
  // With or without the slash at its end, which a host adds.
  const isPage = mode === "navigate" && !pathname.split("/").pop().includes(".");
  const isContent = mode !== "navigate" && DATA.includes(pathname);
  if (!isPage && !isContent && !FILES.includes(pathname)) return;
  const answer = isPage ? page(event, pathname.replace(/\/?$/, "/")) : isContent ? content(event, pathname) : file(event, pathname);
  // Whatever is wrong here, the network may still answer.
  event.respondWith(answer.catch(() => fetch(event.request)));
});

async function install() {
  const cache = await caches.open(KEPT);
  await Promise.all(FILES.map((path) => bring(cache, path)));
  await cache.put(CONTENT, asKept(await fetchContent()));
  // In the middle of a deployment, files of two versions may have come.
  const shell = await (await cache.match(SHELL)).text();
  if (!shell.includes(PROGRAM)) throw new Error("two versions at once");
}

async function bring(cache, path) {
  // A file whose name changes with its content may have come a moment ago, and need not come again.
  const isNamedByContent = path.startsWith(PARTS);
  const response = await fetch(path, { cache: isNamedByContent ? "default" : "no-cache" });
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  await cache.put(path, response);
}

async function activate() {
  // While yet another version comes, its files look like old ones; it tidies up when its turn comes.
  if (!registration.installing) {
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith("fabnum-") && name !== KEPT);
    await Promise.all(others.map((name) => caches.delete(name)));
  }
  await clients.claim();
}

// A file as it was kept; one that was lost comes from the network, and is kept again.
async function file(event, pathname) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(pathname);
  if (!kept) event.waitUntil(bring(cache, pathname).catch(() => {}));
  return kept ?? fetch(event.request);
}

// A page as it was last seen, and brought up to date behind it; one that was never opened, from the network, or the shell.
async function page(event, pathname) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(pathname);
  const fresh = fetch(event.request).then(async (response) => {
    // A host that fails has no answer.
    if (response.status >= 500 || response.status === 429) throw new Error(`${pathname}: ${response.status}`);
    if (response.status === 404 || response.status === 410) await cache.delete(pathname);
    // A page of another version would ask for files that are not kept.
    const fits = response.ok && !response.redirected && (await response.clone().text()).includes(PROGRAM);
    if (fits) await cache.put(pathname, response.clone());
    return response;
  });
  event.waitUntil(fresh.catch(() => {}));
  return kept ?? soon(fresh).catch(async () => (await cache.match(SHELL)) ?? fresh);
}

// What each page has been given last, until it says that it could read it: only that is worth keeping.
const given = new Map();
// The content as it is now; without a network, as it was kept: all of one day, as two days' files may contradict each other.
async function content(event, pathname) {
  let load = given.get(event.clientId);
  if (!load || load.taken.has(pathname)) {
    const fresh = soon(fetchContent());
    load = { fresh, texts: fresh.catch(keptContent), taken: new Set() };
    fresh.catch(() => {});
    given.set(event.clientId, load);
  }
  load.taken.add(pathname);
  const { since, texts } = await load.texts;
  const headers = { "content-type": "application/json", ...(since && { [SINCE]: since }) };
  return new Response(texts[pathname], { headers });
}

async function fetchContent() {
  const texts = await Promise.all(DATA.map(async (path) => {
    const response = await fetch(path, { cache: "no-cache" });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return [path, await response.text()];
  }));
  return { texts: Object.fromEntries(texts) };
}

function asKept({ texts }) {
  return new Response(JSON.stringify({ texts, since: new Date().toISOString() }));
}

async function keepContent(client) {
  const fresh = await given.get(client)?.fresh.catch(() => {});
  given.delete(client);
  if (fresh) await (await caches.open(KEPT)).put(CONTENT, asKept(fresh));
}

async function keptContent() {
  const kept = await (await caches.open(KEPT)).match(CONTENT);
  if (!kept) throw new Error("no content is kept");
  return kept.json();
}

function soon(answer) {
  const late = new Promise((_, refuse) => setTimeout(refuse, PATIENCE, new Error("the network is slow")));
  return Promise.race([answer, late]);
}
