/** Results of a calculation by their key; when there are more than a number, all are forgotten. */
export class RecentResults<T> {
  private readonly results = new Map<string, T>();

  constructor(private readonly limit: number) {}

  of(key: string, calculate: () => T): T {
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const result = calculate();
    if (this.results.size >= this.limit) this.results.clear();
    this.results.set(key, result);
    return result;
  }
}
