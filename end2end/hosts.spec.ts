import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { expect, test as base } from "./support/test.ts";
import { applyPages, cataloguePages } from "./support/pages.ts";
import { programFiles } from "./support/program.ts";
import { type WebServer, ask, isInstalled, start, webServers } from "./support/web_servers.ts";

/** What no page of the site may ask a device for. */
const PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

const file = (path: string) => readFile(join("dist", path));
const never = "no-cache";
const aDay = "public, max-age=86400";
const forEver = "public, max-age=31536000, immutable";

for (const [name, { program, run }] of Object.entries(webServers)) {
  const test = base.extend<object, { host: WebServer }>({
    host: [
      async ({}, use) => {
        const host = await start(run);
        await use(host);
        await host.stop();
      },
      { scope: "worker" },
    ],
  });

  test.describe(`on ${name}`, { tag: "@phone" }, () => {
    test.use({ baseURL: async ({ host }, use) => use(host.url) });
    test.skip(!isInstalled(program), `${program} is not installed: see script/bootstrap`);

    test("every page has its address, and every answer its headers", async ({ host }) => {
      const policy = (await file(".deploy/policy.txt")).toString().trim();
      for (const [path] of [...cataloguePages, ...applyPages]) {
        const { status, headers, body } = await ask(host.url + path);
        expect(status, path).toBe(200);
        expect(body.equals(await file(`${path}index.html`)), path).toBe(true);
        expect(headers, path).toMatchObject({
          "content-type": expect.stringMatching(/^text\/html(; ?charset=utf-8)?$/i),
          "cache-control": never,
          "content-security-policy": policy,
          "x-content-type-options": "nosniff",
          "referrer-policy": "same-origin",
          "permissions-policy": PERMISSIONS,
        });
      }
    });

    test("each page has one address alone", async ({ host }) => {
      for (const [path, to] of [
        ["/formations", "/formations/"],
        ["/candidater?formation=developpeur-webmaster", "/candidater/?formation=developpeur-webmaster"],
        ["/formations/index.html", "/formations/"],
        ["/formations/index.html?a=b", "/formations/?a=b"],
        ["/index.html", "/"],
      ]) {
        const { status, headers } = await ask(host.url + path);
        expect([301, 308], path).toContain(status);
        expect(headers.location, path).toBe(to);
      }
    });

    test("no address leads to another host", async ({ host }) => {
      for (const path of ["//evil.example/index.html", "//evil.example/index.html?a=b", "//evil.example/..%2fcandidater", "//candidater", "//candidater?a=b"]) {
        const { headers } = await ask(host.url + path);
        expect(headers.location ?? "/", path).toMatch(/^\/(?![/\\])/);
      }
    });

    test("an address that names nothing gets the page that helps further", async ({ host }) => {
      const page = await file("404.html");
      for (const path of ["/nulle-part/", "/formations/nulle-part/", "/img/"]) {
        const { status, headers, body } = await ask(host.url + path);
        expect({ status, whole: body.equals(page) }, path).toEqual({ status: 404, whole: true });
        expect(headers["cache-control"] ?? never, path).toBe(never);
      }
      for (const path of ["/.deploy/policy.txt", "/fabnum-0000000000000000.js", "/../Cargo.toml"]) {
        const { status, headers } = await ask(host.url + path);
        expect([400, 404], path).toContain(status);
        expect(headers["cache-control"] ?? never, path).toBe(never);
      }
    });

    test("a file has its type, and is kept as long as its name allows", async ({ host }) => {
      const { all } = await programFiles();
      const program = all.map((name) => [`/${name}`, name.endsWith(".js") ? /javascript/ : /^application\/wasm$/, forEver] as const);
      expect(program.length).toBeGreaterThan(4);
      for (const [path, type, kept] of [
        ...program,
        ["/fonts/bricolage-780.woff2", /^font\/woff2$/, aDay],
        ["/img/icone.svg", /^image\/svg\+xml/, aDay],
        ["/data/site.json", /^application\/json/, never],
        ["/site.webmanifest", /^application\/manifest\+json/, never],
        ["/worker.js", /javascript/, never],
      ] as const) {
        const { status, headers } = await ask(host.url + path);
        expect({ status, kept: headers["cache-control"] }, path).toEqual({ status: 200, kept });
        expect(headers["content-type"], path).toMatch(type);
      }
    });

    test("what is compressed in advance is sent so, and the data on the way", async ({ host }) => {
      const { wasm } = await programFiles();
      for (const [path, from] of [["/", "index.html"], ["/worker.js", "worker.js"], ["/formations/", "formations/index.html"], [`/${wasm}`, wasm]]) {
        for (const [accepted, end, encoding] of [["br", ".br", "br"], ["gzip", ".gz", "gzip"], ["gzip, deflate, br", ".br", "br"], ["identity", "", undefined]]) {
          const { headers, body } = await ask(host.url + path, { "accept-encoding": accepted! });
          expect(headers["content-encoding"], `${path} ${accepted}`).toBe(encoding);
          expect(body.equals(await file(`${from}${end}`)), `${path} ${accepted}`).toBe(true);
          expect(headers.vary, `${path} ${accepted}`).toMatch(/accept-encoding/i);
        }
      }
      const { headers, body } = await ask(`${host.url}/data/apply.json`, { "accept-encoding": "gzip" });
      expect(headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(body).equals(await file("data/apply.json"))).toBe(true);
    });

    test("what receives applications is reached, and speaks for itself", async ({ host }) => {
      const own = { "cache-control": "no-store", "x-content-type-options": "nosniff", "referrer-policy": "same-origin", "permissions-policy": PERMISSIONS };
      const health = await ask(`${host.url}/api/sante`);
      expect(health).toMatchObject({ status: 200, headers: own });
      const { status, headers, body } = await ask(`${host.url}/api/candidatures`, { "content-type": "application/json" }, "{}");
      expect(headers).toMatchObject({ ...own, "content-type": "application/problem+json" });
      // Behind a proxy, everybody could reach it: before the school may collect, it takes nothing.
      const refusal = name === "fabnum-server" ? [400, "/problemes/cle"] : [503, "/problemes/pas-de-collecte"];
      expect([status, JSON.parse(body.toString()).type]).toEqual(refusal);
    });

    test("what has not changed is not sent again", async ({ host }) => {
      for (const path of ["/", "/data/site.json", "/worker.js"]) {
        const { headers } = await ask(host.url + path);
        const known: Record<string, string> = headers.etag ? { "if-none-match": `${headers.etag}` } : { "if-modified-since": `${headers["last-modified"]}` };
        const again = await ask(host.url + path, known);
        expect({ status: again.status, bytes: again.body.length }, path).toEqual({ status: 304, bytes: 0 });
      }
    });

    test("the site runs under the policy of the headers", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Comparer les parcours" }).first().click();
      await expect(page).toHaveURL("/formations/");
      await page.goto("/candidater/formation/");
      await page.getByRole("button", { name: "Continuer" }).click();
      await expect(page.getByRole("alert").getByRole("link")).toBeVisible();
    });
  });
}
