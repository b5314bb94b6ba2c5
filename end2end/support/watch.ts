import type { BrowserContext } from "@playwright/test";

/**
 * Notes what must not happen on any page of the context: an error in the console, an uncaught error, a request to
 * another origin (which is stopped). The list grows while the pages run.
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const failures: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") failures.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => failures.push(`uncaught: ${error.error().message}`));
  const isElsewhere = (url: URL) => url.protocol.startsWith("http") && url.origin !== origin;
  await context.route(isElsewhere, (route) => {
    failures.push(`request to another origin: ${route.request().url()}`);
    return route.abort();
  });
  return failures;
}
