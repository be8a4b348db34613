import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus to the heading of a new screen when the control that had it went with the old one, or is hidden with
 * it. The focus of someone who works in the grid meanwhile stays there.
 */
export const useScreenFocus = (screen: string): RefObject<HTMLDivElement | null> => {
  const pane = useRef<HTMLDivElement>(null);
  const previous = useRef(screen);
  useEffect(() => {
    if (previous.current === screen) return;
    previous.current = screen;
    if (document.hasFocus() && hasLostFocus()) pane.current?.querySelector("h1")?.focus();
  }, [screen]);
  return pane;
};

const hasLostFocus = (): boolean => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest("[hidden]") !== null;
};
