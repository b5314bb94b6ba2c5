import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type Socket, createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { freePort, hasEnded } from "./host.ts";

/** The commands that are used, and where WebDriver has them: what an address names in braces is one of the parameters. */
const COMMANDS = {
  SetWindowRect: "window/rect",
  Navigate: "url",
  Back: "back",
  ExecuteScript: "execute/sync",
  ElementClick: "element/{id}/click",
  ElementSendKeys: "element/{id}/value",
};
export type Command = keyof typeof COMMANDS;

/** A browser that speaks WebDriver. */
export type Browser = { send: (command: Command, parameters?: Record<string, unknown>) => Promise<any>; close: () => Promise<void> };

/** WebKit, in a window that nobody sees: its driver speaks WebDriver over HTTP. */
export async function webkit(): Promise<Browser> {
  const port = await freePort();
  // As root there is no sandbox.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1" };
  const screen = ["--auto-servernum", "--server-args=-screen 0 1280x1024x24"];
  const program = run("xvfb-run", [...screen, "WebKitWebDriver", `--port=${port}`], env);
  const post = async (path: string, body: object) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, { method: "POST", body: JSON.stringify(body) });
    const { value } = (await response.json()) as any;
    if (!response.ok) throw new Error(`${path}: ${value.error}, ${value.message}`);
    return value;
  };
  const options = { "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] } };
  const { sessionId } = await retried(program, () => post("", { capabilities: { alwaysMatch: options } }));
  return {
    send: (command, parameters = {}) =>
      post(`/${sessionId}/${COMMANDS[command].replace(/\{(\w+)\}/, (_, name) => String(parameters[name]))}`, parameters),
    close: () => end(program),
  };
}

const MINI_BROWSER = `/usr/lib/${{ x64: "x86_64", arm64: "aarch64" }[process.arch as string]}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

/** Firefox, without a window: it speaks WebDriver's commands over a socket, as [type, number, name, parameters]. */
export async function firefox(): Promise<Browser> {
  const port = await freePort();
  const profile = await mkdtemp(join(tmpdir(), "fabnum-firefox-"));
  await writeFile(join(profile, "user.js"), `user_pref("marionette.port", ${port}); user_pref("remote.prefs.recommended", true);`);
  const program = run("firefox-esr", ["--headless", "--marionette", "--no-remote", "--profile", profile], { ...process.env, HOME: profile });
  const socket = await retried(program, () => connected(port));
  const answers = messages(socket);
  await answers.next();
  let number = 0;
  const send = async (name: string, parameters: object) => {
    number += 1;
    const text = JSON.stringify([0, number, name, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const { value: [, , error, result] = [] } = await answers.next();
    if (error) throw new Error(`${name}: ${error.error}, ${error.message}`);
    return result?.value;
  };
  await send("WebDriver:NewSession", {});
  return {
    send: (command, parameters = {}) => send(`WebDriver:${command}`, parameters),
    close: async () => {
      socket.destroy();
      await end(program);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** What comes over the socket, each message after its length in bytes. */
async function* messages(socket: Socket): AsyncGenerator<any, undefined> {
  let got = Buffer.alloc(0);
  for await (const part of socket) {
    got = Buffer.concat([got, part as Buffer]);
    for (let start = got.indexOf(":") + 1; start > 0 && got.length >= start + parseInt(`${got}`); start = got.indexOf(":") + 1) {
      const whole = start + parseInt(`${got}`);
      yield JSON.parse(`${got.subarray(start, whole)}`);
      got = got.subarray(whole);
    }
  }
  return undefined;
}

async function connected(port: number): Promise<Socket> {
  const socket = createConnection(port, "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

/** Starts a program that leads a group of its own, so that all that it starts ends with it. */
function run(name: string, options: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(name, options, { env, detached: true, stdio: "ignore" });
}

async function end(program: ChildProcess): Promise<void> {
  if (hasEnded(program) || !program.pid) return;
  process.kill(-program.pid, "SIGTERM");
  await once(program, "exit");
}

/** What the call gives as soon as the program that it asks is there. */
async function retried<T>(program: ChildProcess, call: () => Promise<T>): Promise<T> {
  let failure: unknown;
  program.once("error", (error) => (failure = error));
  for (;;) {
    try {
      return await call();
    } catch (error) {
      // Until it listens, nobody answers: fetch says so by a TypeError.
      const isEarly = error instanceof TypeError || (error as NodeJS.ErrnoException).code === "ECONNREFUSED";
      if (failure || !isEarly || hasEnded(program)) throw failure ?? error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
