import { turn } from "../application/turns";
import { CELLS_PER_CHUNK, TASKS_PER_REQUEST } from "../limits";
import { isPayloadRefusal } from "./hostError";
import { answered, stopIfCancelled } from "./run";

/**
 * The only loops that wait for Excel in every round. What Excel finds too large for one request is tried again in
 * halves: a refused request has done nothing.
 */

/** Works through rows in chunks that fit a request; `work` queues the chunk and waits for its sync. */
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

/** One thing asked of Excel: queues its calls, and would queue the same calls again. */
export type Task = () => void;

/** Queues tasks in their order, as many as fit a request, and waits until they are done. */
export async function inRequests(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  signal: AbortSignal,
): Promise<void> {
  const done = () => answered(context.sync());
  let tasksPerRequest = TASKS_PER_REQUEST;
  let first = 0;
  while (first < tasks.length) {
    stopIfCancelled(signal);
    const group = tasks.slice(first, first + tasksPerRequest);
    try {
      for (const task of group) task();
      await turn();
      await done();
    } catch (error) {
      if (!isPayloadRefusal(error) || group.length === 1) throw error;
      tasksPerRequest = Math.ceil(group.length / 2);
      continue;
    }
    first += group.length;
  }
}

/**
 * Reads pieces several at a time, as many as fit a response, and gives what `read` makes of each, in order. A piece that
 * is too large by itself is split; `read` queues pieces and waits for their sync.
 */
export async function inBatches<Piece, Result>(
  pieces: readonly Piece[],
  cellsOf: (piece: Piece) => number,
  halvesOf: (piece: Piece) => readonly Piece[],
  read: (batch: readonly Piece[]) => Promise<readonly Result[]>,
  watched?: { readonly signal: AbortSignal; readonly onProgress: (fraction: number) => void },
): Promise<Result[]> {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = cellsOf(piece);
    const last = batches.at(-1);
    if (last && cells <= room) last.push(piece);
    else {
      batches.push([piece]);
      room = CELLS_PER_CHUNK;
    }
    room -= cells;
  }
  const results: Result[] = [];
  const pending = batches.reverse();
  const allCells = pieces.reduce((sum, piece) => sum + cellsOf(piece), 0);
  let cellsDone = 0;
  for (let batch = pending.pop(); batch; batch = pending.pop()) {
    if (watched) stopIfCancelled(watched.signal);
    try {
      results.push(...(await read(batch)));
      cellsDone += batch.reduce((sum, piece) => sum + cellsOf(piece), 0);
      watched?.onProgress(cellsDone / allCells);
    } catch (error) {
      const smaller = batch.length > 1 ? batch : batch.flatMap(halvesOf);
      if (!isPayloadRefusal(error) || smaller.length === 1) throw error;
      const middle = Math.ceil(smaller.length / 2);
      pending.push(smaller.slice(middle), smaller.slice(0, middle));
    }
  }
  return results;
}
