import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Session } from "../application/session/state";
import type { PaneEnvironment } from "./environment";
import { Pane } from "./Pane";

/** Shows the session in the element; returns what takes it away again. */
export const mountPane = (element: HTMLElement, session: Session, environment: PaneEnvironment): (() => void) => {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Pane session={session} environment={environment} />
    </StrictMode>,
  );
  return () => {
    root.unmount();
  };
};
