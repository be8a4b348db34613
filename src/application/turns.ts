import type { Steps } from "../domain/steps";

/**
 * Milliseconds of work after which the pane gets a turn. People take an answer within 100 ms for an immediate one; the
 * step that is under way when this time is up still has to end.
 */
const TURN_MS = 16;

let turnBegan = 0;

/** Lets the pane answer clicks and keys, where the work since the last time took long. */
export async function turn(): Promise<void> {
  if (performance.now() - turnBegan < TURN_MS) return;
  await nextTask();
  turnBegan = performance.now();
}

/** Does the work, with a pause for the pane whenever it has taken long. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await turn();
  }
}

/** A message comes behind the clicks and keys that wait already, and unlike a timer at once. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
