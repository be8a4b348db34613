import { done, failed, type Reply } from "../application/ports";
import type { Problem } from "../domain/problems";
import { ANSWER_TIMEOUT_MS } from "../limits";
import { problemOf } from "./hostError";

/** Ends a batch with a problem the user can act on. */
export class BatchProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/**
 * Runs a batch and turns what can be expected to go wrong into a problem; anything else is a defect and is thrown on.
 * The user clicked for this: while a cell is being edited, Excel is asked to wait for the end of the edit. `earlier` is
 * the context of an event handler, which only there can be removed.
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  earlier?: OfficeExtension.ClientRequestContext,
): Promise<Reply<T>> {
  try {
    return done(await (earlier ? Excel.run(earlier, batch) : Excel.run({ delayForCellEdit: true }, batch)));
  } catch (error) {
    if (error instanceof BatchProblem) return failed(error.problem);
    if (error instanceof OfficeExtension.Error) return failed(problemOf(error));
    throw error;
  }
}

/**
 * Waits for an answer, but not for ever: Excel sometimes never answers. The call may still take effect later, so
 * whoever gets this problem must not write again on its own.
 */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new BatchProblem({ code: "notAnswering" }));
    }, ANSWER_TIMEOUT_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new BatchProblem({ code: "cancelled" });
}
