import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hostUrl, manifestFor } from "./hosting/manifestFor";

const USAGE = `npm run manifest -- <https address of the hosted folder> [--development] [--out <file>]
  --development   an id, names and a function prefix of its own, to be installed beside the release
  --out           where to write it (default: dist/manifest.xml)
`;

/** Writes the manifest of an add-in that is served at the given address. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { development: { type: "boolean", default: false }, out: { type: "string" } },
  });
  const [address, ...others] = positionals;
  const url = hostUrl(address ?? "");
  if (url === null || others.length > 0) {
    process.stderr.write(USAGE);
    process.exitCode = 1;
    return;
  }
  const file = values.out ?? join("dist", "manifest.xml");
  const manifest = manifestFor(readFileSync("manifest.xml", "utf8"), { url, isDevelopment: values.development });
  if (values.out === undefined) mkdirSync("dist", { recursive: true });
  writeFileSync(file, manifest);
  process.stdout.write(`${file}: ${values.development ? "development version" : "release"} at ${url}\n`);
}

main();
