import { useEffect, useRef } from "react";
import { clearSelected } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "../desk/structure";
import type { MenuPlace } from "./usePointer";

/** What can be done with the selected cells. */
export function ContextMenu(props: {
  readonly desk: Desk;
  readonly at: MenuPlace | null;
  readonly onClose: () => void;
}) {
  const { desk, at, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector("button")?.focus();
  }, [at]);
  if (!at) return null;
  const { text } = desk;
  const actions: readonly [string, (desk: Desk) => unknown][] = [
    [text.insertRows, insertRows],
    [text.deleteRows, deleteRows],
    [text.insertColumns, insertColumns],
    [text.deleteColumns, deleteColumns],
    [text.clearContents, clearSelected],
  ];
  return (
    <div
      ref={menu}
      role="menu"
      className="menu context overlay"
      style={{ left: at.x, top: at.y }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onClose();
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
          event.preventDefault();
          focusBeside(event.key === "ArrowDown" ? 1 : -1);
        }
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {actions.map(([label, act]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            act(desk);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Moves the focus to the item before or after the focused one. */
function focusBeside(step: 1 | -1): void {
  const item = document.activeElement;
  const next = step === 1 ? item?.nextElementSibling : item?.previousElementSibling;
  if (next instanceof HTMLElement) next.focus();
}
