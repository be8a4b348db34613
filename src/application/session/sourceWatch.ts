import type { Workbook } from "../ports";

/** Follows what happens to the sheets of the source after they were read. */
export class SourceWatch {
  private sheets: readonly string[] = [];
  private stop: (() => Promise<void>) | null = null;
  private isUntouched = false;

  /** @param onTyped called whenever this user changed cells there */
  constructor(
    private readonly workbook: Workbook,
    private readonly onTyped: () => void,
  ) {}

  /** From now on: to be called before the sheets are read. */
  async begin(sheets: readonly string[]): Promise<void> {
    const isWatched = this.stop !== null && sheets.join() === this.sheets.join();
    if (!isWatched) {
      await this.stop?.();
      this.sheets = sheets;
      this.stop = await this.workbook.watch(sheets, (change) => {
        this.isUntouched = false;
        if (change === "typed") this.onTyped();
      });
    }
    this.isUntouched = this.stop !== null;
  }

  /** True while nothing can have changed what was read; false where that cannot be told. */
  get isUnchanged(): boolean {
    return this.isUntouched;
  }
}
