// The built site, and the floor that it is compared with: the same pages with their scripts taken out.
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const server = `${process.env.CARGO_TARGET_DIR ?? "target"}/server/fabnum-server`;

/** Serves a folder from a port of its own. */
export async function serve(dist) {
  const program = spawn(server, ["serve", "--static", "--dist", dist, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise((resolve, reject) => {
    program.stdout.once("data", (line) => resolve(line.toString().trim()));
    program.once("exit", () => reject(new Error("the server did not start")));
  });
  return { url, stop: () => program.kill("SIGTERM") };
}

export async function startSites() {
  const bare = await mkdtemp(join(tmpdir(), "fabnum-floor-"));
  await cp("dist", bare, { recursive: true });
  for (const name of await pages(bare)) {
    const path = join(bare, name);
    const html = (await readFile(path, "utf8")).replace(/<script>.*?<\/script>/gs, "");
    await writeFile(path, html);
    await writeFile(`${path}.br`, brotliCompressSync(html));
    await rm(`${path}.gz`);
  }
  const [site, floor] = await Promise.all([serve("dist"), serve(bare)]);
  const stop = async () => {
    site.stop();
    floor.stop();
    await rm(bare, { recursive: true });
  };
  return { site: site.url, floor: floor.url, stop };
}

/** The files of a site's pages. */
export async function pages(dist) {
  return (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".html"));
}

/** The addresses of every page that the build has written. */
export async function routes() {
  const names = (await pages("dist")).filter((name) => name.endsWith("index.html"));
  return names.map((name) => `/${name.slice(0, -"index.html".length)}`).sort();
}

/** One page of each kind. */
export async function kinds() {
  const all = await routes();
  const first = (folder) => all.find((route) => route.startsWith(folder) && route !== folder);
  return ["/", first("/formations/"), first("/campus/"), "/donnees-personnelles/", "/candidater/", "/candidater/formation/"];
}
