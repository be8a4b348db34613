import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { ArgumentError, readArguments, USAGE, type DemoArguments } from "./job/arguments";
import { demoTexts } from "./job/demoTexts";
import { FileProblem, fileProblemOf } from "./job/fileProblem";
import { jsonReport, outcomeOf, unreadableReport } from "./job/jsonReport";
import { runJob } from "./job/runJob";
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
  } catch (cause) {
    throw new FileProblem("missing", file, { cause });
  }
}

function save(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (cause) {
    throw new FileProblem("cannotSave", file, { cause });
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
  if (job.saved) save(out, job.saved);
  console.log(
    options.json
      ? JSON.stringify(jsonReport(job, options.language), null, 2)
      : textReport(job, options.language, job.saved && out),
  );
  return outcomeOf(job) === "generated" ? EXIT.done : EXIT.notGenerated;
}

/** Runs the job; a file that cannot be read or saved is an answer too. */
async function answer(options: DemoArguments): Promise<number> {
  try {
    return await run(options);
  } catch (error) {
    const problem = fileProblemOf(error, options.file ?? SAMPLE_FOLDER);
    if (!problem) throw error;
    const sentence = demoTexts(options.language).fileProblem[problem.reason](problem.file);
    if (options.json) console.log(JSON.stringify(unreadableReport(sentence), null, 2));
    else console.error(sentence);
    return EXIT.notGenerated;
  }
}

async function main(): Promise<void> {
  try {
    process.exitCode = await answer(readArguments(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    process.exitCode = EXIT.unusable;
    console.error(error.message);
  }
}

void main();
