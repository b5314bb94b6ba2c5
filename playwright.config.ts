import { execFileSync } from "node:child_process";

import { defineConfig } from "@playwright/test";

import { server } from "./end2end/support/host.ts";
import { database, folder } from "./end2end/support/reception.ts";
import type { Options } from "./end2end/support/test.ts";

const port = process.env.TEST_PORT ?? "4173";
const baseURL = `http://127.0.0.1:${port}`;

const service = `"${server}" serve --port ${port} --database "${database(port)}" --now 2026-11-23T09:00:00Z --hourly-limit 1000000`;

// The browser that script/bootstrap found or installed, so that a run by hand uses the same.
const chromium = execFileSync("bash", ["-c", ". script/env && chromium"], {
  cwd: import.meta.dirname,
  encoding: "utf8",
}).trim();

export default defineConfig<Options>({
  testDir: "end2end",
  outputDir: "test-results",
  fullyParallel: true,
  // A run of one test must not pass for a run of all: choose by `-g` instead.
  forbidOnly: true,
  // A slow machine is no failure of the site.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A test that passes at the second try has found something.
  retries: 0,
  workers: 2,
  reporter: "list",
  use: {
    baseURL,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    screenshot: "only-on-failure",
    // A worker would answer what a test means to answer itself.
    serviceWorkers: "block",
    // A host of another name than this machine's own leads here, too: see end2end/apply/demonstration.spec.ts.
    launchOptions: { executablePath: chromium, args: ["--disable-gpu", "--disable-quic", "--host-resolver-rules=MAP autre.test 127.0.0.1"] },
  },
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
    },
    // What has nothing to do with the size of the screen runs on the phone alone, to save time.
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } }, grepInvert: /@phone/ },
  ],
  // The site as it is built, on a port of its own, with a service that lives when the tests live; script/build makes both.
  webServer: {
    command: `rm -rf "${folder(port)}" && exec ${service}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 10_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
