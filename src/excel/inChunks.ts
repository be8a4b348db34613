import { CELLS_PER_CHUNK } from "../limits";
import { isPayloadRefusal } from "./hostError";
import { stopIfCancelled } from "./run";

/**
 * Works through rows in chunks that fit a request: the only loop that waits for Excel in every round. A chunk that
 * Excel finds too large is tried again at half its size. `work` queues the chunk and waits for its sync.
 */
export async function inChunks(
  rowCount: number,
  cellsPerRow: number,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
  work: (firstRow: number, rows: number) => Promise<void>,
): Promise<void> {
  let rowsPerChunk = Math.max(1, Math.floor(CELLS_PER_CHUNK / Math.max(1, cellsPerRow)));
  let row = 0;
  while (row < rowCount) {
    stopIfCancelled(signal);
    const rows = Math.min(rowsPerChunk, rowCount - row);
    try {
      await work(row, rows);
    } catch (error) {
      if (!isPayloadRefusal(error) || rows === 1) throw error;
      rowsPerChunk = Math.ceil(rows / 2);
      continue;
    }
    row += rows;
    onProgress(row / rowCount);
  }
}

/** Works through items several at a time, as many as fit a request; `work` queues a batch and waits for its sync. */
export async function inBatches<T>(
  items: readonly T[],
  cellsOf: (item: T) => number,
  work: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const cells = cellsOf(item);
    const last = batches.at(-1);
    if (last && cells <= room) last.push(item);
    else {
      batches.push([item]);
      room = CELLS_PER_CHUNK;
    }
    room -= cells;
  }
  for (const batch of batches) await work(batch);
}
