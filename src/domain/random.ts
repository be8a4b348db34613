/** Random numbers that are the same on every machine for the same seed (the mulberry32 generator). */
export class Random {
  constructor(private state: number) {}

  /** From 0 (included) to 1 (excluded). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return this.pickWeighted(items, () => 1);
  }

  /** Items with twice the weight come twice as often; an empty list is an error. */
  pickWeighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item {
    const total = items.reduce((sum, item) => sum + weightOf(item), 0);
    let rest = this.next() * total;
    for (const item of items) {
      rest -= weightOf(item);
      if (rest < 0) return item;
    }
    const last = items.at(-1);
    if (last === undefined) throw new Error("nothing to pick from");
    return last;
  }

  /** `count` different items, in the order they have in the list. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const chosen: Item[] = [];
    items.forEach((item, index) => {
      const stillWanted = count - chosen.length;
      if (this.next() * (items.length - index) < stillWanted) chosen.push(item);
    });
    return chosen;
  }
}
