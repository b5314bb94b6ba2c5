import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";

import { end, freePort, hasEnded, server } from "./host.ts";

/** A web server that runs the built site by its recipe. */
export type WebServer = { url: string; stop: () => Promise<void> };

const dist = resolve("dist");

/** A recipe of `deploy/` with the port and the folder of this machine in the place of those that it names. */
async function recipe(name: string, port: [string, string]): Promise<string> {
  const text = await readFile(join("deploy", name), "utf8");
  if (!text.includes(port[0])) throw new Error(`deploy/${name} has no ${port[0]}`);
  return text.replaceAll("/srv/fabnum", dist).replace(...port);
}

async function nginx(folder: string, port: number): Promise<ChildProcess> {
  await writeFile(join(folder, "site.conf"), await recipe("nginx.conf", ["listen 8080;", `listen 127.0.0.1:${port};`]));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((what) => `${what}_temp_path ${folder}/${what};`);
  const main = `include /etc/nginx/modules-enabled/*.conf;
    user ${userInfo().username}; daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr error;
    events {} http { access_log off; ${temp.join(" ")} include ${folder}/site.conf; }`;
  await writeFile(join(folder, "nginx.conf"), main);
  return spawn("nginx", ["-c", join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "inherit"] });
}

async function caddy(folder: string, port: number): Promise<ChildProcess> {
  const site = await recipe("Caddyfile", [":8080 {", `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`]);
  await writeFile(join(folder, "Caddyfile"), `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${site}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn("caddy", ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"], { env, stdio: ["ignore", "ignore", "inherit"] });
}

async function own(_: string, port: number): Promise<ChildProcess> {
  return spawn(server, ["serve", "--static", "--dist", dist, "--port", `${port}`], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Every server that the site is tested on, with the program that it needs. */
export const webServers = {
  "fabnum-server": { program: server, run: own },
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

export async function start(run: typeof own): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), "fabnum-web-"));
  const port = await freePort();
  const program = await run(folder, port);
  const url = `http://127.0.0.1:${port}`;
  await answers(url, program).catch(async (error) => {
    await end(program, "SIGKILL");
    throw error;
  });
  const stop = async () => {
    await end(program, "SIGTERM");
    await rm(folder, { recursive: true });
  };
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

export async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const { hostname, port, origin } = new URL(url);
    const request = get({ hostname, port, path: url.slice(origin.length), headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
      response.on("error", fail);
    });
    request.on("error", fail);
  });
}
