import type { ServerObject } from "./serverObject";

/** Objects the client may use beyond the request that made them. */
export class References {
  private readonly kept = new Map<string, ServerObject>();
  private lastNumber = 0;

  get count(): number {
    return this.kept.size;
  }

  keep(object: ServerObject): void {
    if (object.referenceId !== null) return;
    object.referenceId = `ref${++this.lastNumber}`;
    this.kept.set(object.referenceId, object);
  }

  get(id: string): ServerObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    object.referenceId = null;
    this.kept.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }
}
