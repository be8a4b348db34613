import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

/** Room kept to the window's edges, in pixels. */
const MARGIN = 8;

/**
 * A box over the page, below a place of the window or as near to it as the window allows. It takes the focus; Escape and
 * a click outside close it.
 */
export function Popup(props: {
  readonly role: "dialog" | "listbox";
  readonly label: string;
  readonly className: string;
  /** In pixels of the window. */
  readonly at: { readonly left: number; readonly top: number };
  readonly minWidth?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { role, label, className, at, minWidth, onClose, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = box.current?.getBoundingClientRect() ?? {};
    setPlace({
      left: Math.max(MARGIN, Math.min(at.left, window.innerWidth - width - MARGIN)),
      top: Math.max(MARGIN, Math.min(at.top, window.innerHeight - height - MARGIN)),
    });
  }, [at.left, at.top]);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>("[aria-selected=true], button");
    first?.focus({ preventScroll: true });
    return () => {
      document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      // The button that opened it closes it by itself.
      const isOpener = target instanceof Element && target.closest("[aria-expanded=true]") !== null;
      if (target instanceof Node && !isOpener && !box.current?.contains(target)) onClose();
    };
    window.addEventListener("pointerdown", closeOutside, true);
    return () => {
      window.removeEventListener("pointerdown", closeOutside, true);
    };
  }, [onClose]);
  return createPortal(
    <div
      ref={box}
      role={role}
      aria-label={label}
      tabIndex={-1}
      className={`menu overlay ${className}`}
      style={{ ...place, position: "fixed", ...(minWidth === undefined ? {} : { minWidth }) }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onClose();
      }}
    >
      {children}
    </div>,
    document.body,
  );
}
