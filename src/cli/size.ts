import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FUNCTIONS_SIZE_BYTES, PANE_SIZE_BYTES } from "../limits";

/** Prints what the built page loads before the user sees anything, compressed; ends with 1 where it is too much. */
const WEB = join("dist", "web");
const LIMITS: readonly (readonly [file: string, bytes: number])[] = [
  ["functions.js", FUNCTIONS_SIZE_BYTES],
  ["taskpane.js", PANE_SIZE_BYTES],
];

for (const [file, limit] of LIMITS) {
  const { length } = gzipSync(readFileSync(join(WEB, file)));
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  process.stdout.write(`${file}: ${kilobytes(length)} kB compressed, at most ${kilobytes(limit)}\n`);
  if (length > limit) process.exitCode = 1;
}
