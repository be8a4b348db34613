import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classify } from "../../src/domain/pareto/classify";
import type { AbcOptions } from "../../src/domain/pareto/abc";
import type { Results } from "../../src/application/session/state";
import { NO_CHOICES, type JobChoices } from "../../src/cli/job/choices";
import { runJob } from "../../src/cli/job/runJob";

export const ROOT = join(__dirname, "..", "..");

export interface Generated {
  readonly workbook: Uint8Array;
  readonly results: Results;
}

/** Runs the main job as the command line does; fails the test where nothing was generated. */
export async function generated(
  bytes: Uint8Array,
  fileName: string,
  choices: Partial<JobChoices> = {},
): Promise<Generated> {
  const { saved, results, problem } = await runJob(bytes, fileName, { ...NO_CHOICES, ...choices });
  if (!saved || !results) throw new Error(`nothing was generated: ${JSON.stringify(problem)}`);
  return { workbook: saved, results };
}

export const sampleWorkbook = (): Uint8Array => readFileSync(join(ROOT, "assets/sample/atelier-brisemarne.xlsx"));

/** Class by client number, under other options than the analysis had. */
export function classesUnder({ abc }: Results, options: Partial<AbcOptions>): Map<number, string> {
  const again = classify(abc.rows, (row) => row.sales, { ...abc.options, ...options });
  return new Map(again.rows.map(({ item, abcClass }) => [item.item.number, abcClass]));
}
