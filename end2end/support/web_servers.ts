import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { get, request } from "node:http";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";

import { end, freePort, hasEnded, server } from "./host.ts";

/** A web server that runs the built site by its recipe. */
export type WebServer = { url: string; stop: () => Promise<void> };

const dist = resolve("dist");

/** A recipe of `deploy/` with the ports and the folder of this machine in the place of those that it names. */
async function recipe(name: string, port: [string, string], service: number): Promise<string> {
  const text = await readFile(join("deploy", name), "utf8");
  for (const part of [port[0], own]) if (!text.includes(part)) throw new Error(`deploy/${name} has no ${part}`);
  return text.replaceAll("/srv/fabnum", dist).replace(...port).replace(own, `127.0.0.1:${service}`);
}

/** Where the recipes have the service that receives applications. */
const own = "127.0.0.1:8090";

async function nginx(folder: string, port: number, service: number): Promise<ChildProcess> {
  await writeFile(join(folder, "site.conf"), await recipe("nginx.conf", ["listen 8080;", `listen 127.0.0.1:${port};`], service));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((what) => `${what}_temp_path ${folder}/${what};`);
  const main = `include /etc/nginx/modules-enabled/*.conf;
    user ${userInfo().username}; daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr error;
    events {} http { access_log off; ${temp.join(" ")} include ${folder}/site.conf; }`;
  await writeFile(join(folder, "nginx.conf"), main);
  return spawn("nginx", ["-c", join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "inherit"] });
}

async function caddy(folder: string, port: number, service: number): Promise<ChildProcess> {
  const site = await recipe("Caddyfile", [":8080 {", `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`], service);
  await writeFile(join(folder, "Caddyfile"), `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${site}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn("caddy", ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"], { env, stdio: ["ignore", "ignore", "inherit"] });
}

async function fabnum(folder: string, port: number): Promise<ChildProcess> {
  const where = ["--dist", dist, "--port", `${port}`, "--database", `sqlite:${folder}/applications.sqlite`];
  return spawn(server, ["serve", ...where, "--log", "error"], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Every server that the site is tested on, with the program that it needs. */
export const webServers = {
  "fabnum-server": { program: server, run: fabnum },
  nginx: { program: "nginx", run: nginx },
  Caddy: { program: "caddy", run: caddy },
};

export function isInstalled(program: string): boolean {
  try {
    return execFileSync("bash", ["-c", 'type -P "$1"', "bash", program]).length > 0;
  } catch {
    return false;
  }
}

/** A web server by its recipe, and behind it the service that receives applications. */
export async function start(run: typeof nginx): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), "fabnum-web-"));
  const port = await freePort();
  const behind = await freePort();
  const programs = [await run(folder, port, behind)];
  if (run !== fabnum) programs.push(await fabnum(folder, behind));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    for (const program of programs) await end(program, "SIGTERM");
    await rm(folder, { recursive: true });
  };
  try {
    for (const [at, program] of programs.entries()) await answers(at ? `http://127.0.0.1:${behind}` : url, program);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** The server has begun to listen: it is asked until it answers, or has ended. */
async function answers(url: string, program: ChildProcess): Promise<void> {
  for (;;) {
    if (hasEnded(program)) throw new Error(`the server ended with ${program.exitCode ?? program.signalCode}`);
    const up = await new Promise<boolean>((done) => get(url, (response) => done(response.resume() !== null)).once("error", () => done(false)));
    if (up) return;
  }
}

/** An answer as it came over the wire, the path sent as it is, nothing unpacked and no redirection followed. */
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

export async function ask(url: string, headers: Record<string, string> = {}, posted?: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const { hostname, port, origin } = new URL(url);
    const method = posted === undefined ? "GET" : "POST";
    const asked = request({ hostname, port, path: url.slice(origin.length), headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
      response.on("error", fail);
    });
    asked.on("error", fail);
    asked.end(posted);
  });
}
