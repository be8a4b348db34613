/** A screen of the pane itself: the session's, or one that stands over it. */
export type PaneScreen = "session" | "help" | "functions";

/** Which screen the pane shows: changed by its own links and by ribbon buttons alike. */
export class ShownScreen {
  current: PaneScreen = "session";
  private readonly listeners = new Set<() => void>();

  readonly show = (screen: PaneScreen): void => {
    this.current = screen;
    for (const listener of this.listeners) listener();
  };

  /** Calls the listener after every change; returns what ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}
