import type { FunctionComponent } from "react";

/** How far its loading has come. */
export type PartState<Props> =
  | { readonly kind: "awaited" }
  | { readonly kind: "here"; readonly Screen: FunctionComponent<Props> }
  /** It could not be loaded. */
  | { readonly kind: "missing" };

/** A screen that is loaded on its own, after the first ones, so that the pane shows something sooner. */
export class ScreenPart<Props> {
  state: PartState<Props> = { kind: "awaited" };
  private readonly listeners = new Set<() => void>();
  private arriving: Promise<void> | null = null;

  constructor(private readonly importScreen: () => Promise<FunctionComponent<Props>>) {}

  /** Loads it where it is not there yet; tries again where that failed. */
  readonly load = (): Promise<void> => {
    if (this.state.kind === "missing") this.change({ kind: "awaited" });
    this.arriving ??= this.importScreen().then(
      (Screen) => {
        this.change({ kind: "here", Screen });
      },
      () => {
        this.arriving = null;
        this.change({ kind: "missing" });
      },
    );
    return this.arriving;
  };

  /** Calls the listener after every change; returns what ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private change(state: PartState<Props>): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
