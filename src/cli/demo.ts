import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { ArgumentError, readArguments, USAGE, type DemoArguments } from "./job/arguments";
import { jsonReport, outcomeOf, unreadableReport } from "./job/jsonReport";
import { isUnreadable, runJob } from "./job/runJob";
import { textReport } from "./job/textReport";

/** Exit codes: all done; the command is not understood; nothing was generated, and the output says why. */
const EXIT = { done: 0, unusable: 1, notGenerated: 2 } as const;
const SAMPLE_FOLDER = join("assets", "sample");

/** The sample workbook that comes with the project. */
function sampleFile(): string {
  const name = readdirSync(SAMPLE_FOLDER).find((file) => file.endsWith(".xlsx"));
  if (!name) throw new ArgumentError(`There is no workbook in ${SAMPLE_FOLDER}; run this from the project's folder.`);
  return join(SAMPLE_FOLDER, name);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new ArgumentError(`${file} cannot be read. Check the path and try again.`);
  }
}

/** Beside the file, except for the sample: its result goes to the folder the command was called from. */
function outputFile(options: DemoArguments, file: string): string {
  const beside = (options.file ?? basename(file)).replace(/\.[^./\\]+$/, "");
  const out = options.out ?? `${beside}.portfolio.xlsx`;
  if (resolve(out) === resolve(file)) throw new ArgumentError(`--out ${out}: the source file is never overwritten.`);
  return out;
}

async function run(options: DemoArguments): Promise<number> {
  if (options.help) {
    console.log(USAGE);
    return EXIT.done;
  }
  const file = options.file ?? sampleFile();
  const out = outputFile(options, file);
  const job = await runJob(bytesOf(file), basename(file), options);
  if (job.saved) writeFileSync(out, job.saved);
  console.log(
    options.json
      ? JSON.stringify(jsonReport(job, options.language), null, 2)
      : textReport(job, options.language, job.saved && out),
  );
  return outcomeOf(job) === "generated" ? EXIT.done : EXIT.notGenerated;
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  try {
    process.exitCode = await run(readArguments(words));
  } catch (error) {
    if (isUnreadable(error)) {
      process.exitCode = EXIT.notGenerated;
      if (words.includes("--json")) console.log(JSON.stringify(unreadableReport(error.message), null, 2));
      else console.error(error.message);
    } else if (error instanceof ArgumentError) {
      process.exitCode = EXIT.unusable;
      console.error(error.message);
    } else throw error;
  }
}

void main();
