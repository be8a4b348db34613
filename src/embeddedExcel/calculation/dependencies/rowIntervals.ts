/** Each level's buckets are this many times taller than those of the level below. */
const GROWTH_BITS = 2;

/**
 * Items that cover intervals of rows, found by the rows they touch. An item lies in the level whose buckets are about
 * as tall as its interval, so that it needs two buckets at most and a query looks at few items in vain.
 */
export class RowIntervals<T> {
  private readonly levels: Map<number, Set<T>>[] = [];

  add(item: T, first: number, last: number): void {
    const level = levelOf(first, last);
    const buckets = (this.levels[level] ??= new Map<number, Set<T>>());
    for (let bucket = bucketOf(first, level); bucket <= bucketOf(last, level); bucket++) {
      const items = buckets.get(bucket);
      if (items) items.add(item);
      else buckets.set(bucket, new Set([item]));
    }
  }

  remove(item: T, first: number, last: number): void {
    const level = levelOf(first, last);
    const buckets = this.levels[level];
    for (let bucket = bucketOf(first, level); bucket <= bucketOf(last, level); bucket++) {
      const items = buckets?.get(bucket);
      items?.delete(item);
      if (items?.size === 0) buckets?.delete(bucket);
    }
  }

  /** Visits every item that may touch the rows, some more than once. */
  visit(first: number, last: number, visitor: (item: T) => void): void {
    this.levels.forEach((buckets, level) => {
      const from = bucketOf(first, level);
      const to = bucketOf(last, level);
      if (to - from >= buckets.size) {
        for (const [bucket, items] of buckets) if (bucket >= from && bucket <= to) items.forEach(visitor);
      } else {
        for (let bucket = from; bucket <= to; bucket++) buckets.get(bucket)?.forEach(visitor);
      }
    });
  }
}

const bucketOf = (row: number, level: number): number => row >> (level * GROWTH_BITS);

function levelOf(first: number, last: number): number {
  let level = 0;
  while (last - first >= 1 << (level * GROWTH_BITS)) level++;
  return level;
}
