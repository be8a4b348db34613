/** Rows or columns of a sheet laid end to end: sizes and distances in pixels. Most have the usual size. */
export class Axis {
  private readonly special: readonly number[];
  /** How much the special ones before each of them differ from the usual size, in total. */
  private readonly differences: readonly number[];

  constructor(
    readonly usualSize: number,
    private readonly sizes: ReadonlyMap<number, number>,
    /** Number of rows or columns there are. */
    readonly count: number,
  ) {
    this.special = [...sizes.keys()].sort((a, b) => a - b);
    const differences = [0];
    let sum = 0;
    for (const index of this.special) differences.push((sum += (sizes.get(index) ?? usualSize) - usualSize));
    this.differences = differences;
  }

  /** 0 for a hidden one. */
  sizeOf(index: number): number {
    return this.sizes.get(index) ?? this.usualSize;
  }

  isHidden(index: number): boolean {
    return this.sizeOf(index) === 0;
  }

  /** Distance of the row's top (column's left) from the sheet's edge. */
  offsetOf(index: number): number {
    return index * this.usualSize + (this.differences[firstAtLeast(this.special, index)] ?? 0);
  }

  /** Size of the rows (columns) from `first` to `last`. */
  spanOf(first: number, last: number): number {
    return this.offsetOf(last + 1) - this.offsetOf(first);
  }

  /** The visible one that covers this distance; the first or the last where the distance lies outside. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offsetOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && this.isHidden(low)) low--;
    return low;
  }

  /**
   * A distance on another axis, whose rows (columns) have other sizes, as a distance on this one: as far from the start
   * of the same row, at most to its end.
   */
  sameDistance(offset: number, other: Axis): number {
    const index = other.indexAt(offset);
    return this.offsetOf(index) + Math.min(this.sizeOf(index), offset - other.offsetOf(index));
  }

  /** The next visible one in a direction (1 or -1), or null beyond the end. */
  next(index: number, step: 1 | -1): number | null {
    for (let at = index + step; at >= 0 && at < this.count; at += step) if (!this.isHidden(at)) return at;
    return null;
  }
}

/** How many of the sorted numbers are smaller than `limit`. */
function firstAtLeast(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
