/**
 * Work that can pause wherever it yields, so that whoever runs it can let others have their turn. Long work over many
 * lines is written this way; what it gives does not depend on whether it pauses.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does the work to its end without a pause. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
