import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { DEVELOPMENT_URL, manifestFor } from "./hosting/manifestFor";
import { DEVELOPMENT_MANIFEST, hasDesktopExcel, startCommands } from "./hosting/startCommands";

/** Opens the development version in the Excel of this computer; where there is none, in the workbench. */
function main(): void {
  const isInExcel = hasDesktopExcel(process.platform, existsSync);
  if (isInExcel) {
    const target = { url: DEVELOPMENT_URL, isDevelopment: true };
    writeFileSync(DEVELOPMENT_MANIFEST, manifestFor(readFileSync("manifest.xml", "utf8"), target));
  } else process.stdout.write("No desktop Excel on this computer: the workbench stands in for it.\n");
  for (const [program = "", ...args] of startCommands(isInExcel, new URL(DEVELOPMENT_URL).port)) {
    // On Windows npm and npx are scripts, which only a shell runs; it takes an argument with spaces in quotes.
    const isWindows = process.platform === "win32";
    const given = isWindows ? args.map((arg) => (arg.includes(" ") ? `"${arg}"` : arg)) : args;
    const { status } = spawnSync(program, given, { stdio: "inherit", shell: isWindows });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      return;
    }
  }
}

main();
