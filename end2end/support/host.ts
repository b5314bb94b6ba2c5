import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { programFiles } from "./program.ts";

/** The program that serves the built site. */
export const server = `${process.env.CARGO_TARGET_DIR ?? "target"}/server/fabnum-server`;

/** A copy of a built site on a host of its own, whose files a test can change and whose network it can cut. */
export class Host {
  #process: ChildProcess | undefined;

  private constructor(readonly dist: string, readonly port: number, readonly options: string[]) {}

  /** With the server's options for what it does beside serving files: nothing, where none are given. */
  static async start(built = "dist", options = ["--static"]): Promise<Host> {
    const dist = await mkdtemp(join(tmpdir(), "fabnum-host-"));
    await cp(built, dist, { recursive: true });
    const host = new Host(dist, await freePort(), options);
    await host.connect();
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async connect(): Promise<void> {
    const program = spawn(server, ["serve", ...this.options, "--dist", this.dist, "--port", `${this.port}`], { stdio: ["ignore", "pipe", "inherit"] });
    this.#process = program;
    await new Promise<void>((resolve, reject) => {
      program.stdout.once("data", () => resolve());
      program.once("exit", () => reject(new Error("the host did not start")));
      program.once("error", reject);
    });
  }

  /** From now on, nobody answers. */
  async cut(): Promise<void> {
    const program = this.#process;
    this.#process = undefined;
    if (program) await end(program, "SIGKILL");
  }

  async close(): Promise<void> {
    await this.cut();
    await rm(this.dist, { recursive: true });
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.dist, path), "utf8");
  }

  /** Replaces the text of a file; what was compressed in advance goes, as it says what was there before. */
  async write(path: string, text: string): Promise<void> {
    await writeFile(join(this.dist, path), text);
    await Promise.all([".br", ".gz"].map((end) => rm(join(this.dist, path + end), { force: true })));
  }

  async remove(path: string): Promise<void> {
    await Promise.all(["", ".br", ".gz"].map((end) => rm(join(this.dist, path + end), { force: true })));
  }

  /** The same site, built anew: its program has another name, and so every page and the worker are others. */
  async deploy(): Promise<{ wasm: string }> {
    const { wasm, all, hash: old } = await programFiles(this.dist);
    const hash = [...old].reverse().join("");
    for (const name of all) {
      if (name.endsWith(".wasm")) await cp(join(this.dist, name), join(this.dist, name.replace(old, hash)));
      else await this.write(name.replace(old, hash), (await this.read(name)).replaceAll(old, hash));
      await this.remove(name);
    }
    const home = await this.read("index.html");
    const pages = (await readdir(this.dist, { recursive: true })).filter((name) => name.endsWith(".html"));
    for (const path of [...pages, "worker.js"]) {
      const text = await this.read(path);
      const anew = text.replaceAll(old, hash).replace(/(const VERSION = ")/, "$1nouvelle-");
      await this.write(path, anew.replaceAll(scriptHash(text), scriptHash(anew)));
    }
    const policy = await this.read(".deploy/policy.txt");
    await this.write(".deploy/policy.txt", policy.replace(scriptHash(home), scriptHash(await this.read("index.html"))));
    // A host has to read the new policy: see deploy/README.md.
    await this.cut();
    await this.connect();
    return { wasm: wasm.replace(old, hash) };
  }
}

export function hasEnded(program: ChildProcess): boolean {
  return program.exitCode !== null || program.signalCode !== null;
}

/** Ends a program that a test has started. */
export async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(program)) return;
  const ended = new Promise<void>((done) => program.once("exit", () => done()));
  program.kill(signal);
  await ended;
}

/** The name by which a page's policy allows its own script. */
function scriptHash(page: string): string {
  const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  return createHash("sha256").update(script).digest("base64");
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", () => resolve()));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address === "object" && address) return address.port;
  throw new Error("no port is free");
}
