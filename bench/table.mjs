// One line for each figure: what was measured, what it must be, and whether it is.

/**
 * @typedef {object} Figure
 * @property {string} figure What is measured.
 * @property {string} value What was found, with its unit.
 * @property {string} [must] What it must be; without it, the figure is only reported.
 * @property {boolean} [holds] Whether it is.
 * @property {unknown} [details] The numbers behind it.
 * @property {object} [made] When it was measured, of which commit, by what, from how many runs.
 */

/** A figure that has to be at most `most`. */
export function atMost(figure, found, most, words, details) {
  return { figure, value: words(found), must: `at most ${words(most)}`, holds: found <= most, details };
}

export const ratio = (number) => `${number.toFixed(2)} × the floor`;
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
export const milliseconds = (time) => `${Math.round(time)} ms`;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {Figure[]} figures */
export function table(figures) {
  const rows = figures.map(({ figure, value, must, holds }) => [figure, value, must ?? "reported", holds === undefined ? "" : holds ? "yes" : "NO"]);
  const all = [["figure", "measured", "must", "holds"], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(all[0]), rule, ...rows.map(line)].join("\n");
}
