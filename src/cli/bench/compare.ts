/** How often two pieces of work are timed. */
const RUNS = 5;

export interface Work {
  readonly name: string;
  readonly run: () => Promise<void> | void;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function millisecondsOf({ run }: Work): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Runs both in turn, first once each to warm up, and prints the medians and their ratio. */
export async function compare(title: string, measured: Work, yardstick: Work): Promise<void> {
  const times: [number, number][] = [];
  for (let run = 0; run <= RUNS; run++) times.push([await millisecondsOf(measured), await millisecondsOf(yardstick)]);
  const counted = times.slice(1);
  const ratio = median(counted.map(([a, b]) => a / b));
  console.log(`${title}\n  ${measured.name}: ${Math.round(median(counted.map(([a]) => a)))} ms`);
  console.log(
    `  ${yardstick.name}: ${Math.round(median(counted.map(([, b]) => b)))} ms\n  ratio: ${ratio.toFixed(2)}\n`,
  );
}
