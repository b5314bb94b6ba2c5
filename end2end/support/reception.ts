import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { server } from "./host.ts";

/** Where the service that the tests send to keeps applications: a folder for each port, made anew at each run. */
export const folder = (port: string) => join(tmpdir(), `fabnum-test-${port}`);
export const database = (port: string) => `sqlite:${join(folder(port), "applications.sqlite")}`;

/** An application as the service hands it out, by the headings of the table. */
export async function exported(port: string, reference: string): Promise<Record<string, string>> {
  const command = ["export", "--with-amenagements", "--database", database(port)];
  const { stdout } = await promisify(execFile)(server, command);
  return rowOf(stdout, reference);
}

/** The one line of a CSV file in which a text stands, by its headings; no cell of it holds quotes or lines. */
export function rowOf(csv: string, text: string): Record<string, string> {
  const [headings = [], ...rows] = csv.replace("\ufeff", "").split("\r\n").map((line) => line.slice(1, -1).split('";"'));
  const [row, ...others] = rows.filter((cells) => cells.includes(text));
  if (!row || others.length > 0) throw new Error(`not one line, but ${others.length + (row ? 1 : 0)}, says ${text}`);
  return Object.fromEntries(headings.map((heading, place) => [heading, row[place] ?? ""]));
}
