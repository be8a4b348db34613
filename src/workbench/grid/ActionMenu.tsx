import { type CSSProperties, useEffect, useRef } from "react";

/** What a menu offers: its words, and what they do. */
export type MenuAction = readonly [label: string, act: () => unknown];

/** A menu that takes the focus; arrows go through it, Escape and leaving it close it. */
export function ActionMenu(props: {
  readonly className: string;
  readonly style: CSSProperties;
  readonly actions: readonly MenuAction[];
  readonly onClose: () => void;
}) {
  const { className, style, actions, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div
      ref={menu}
      role="menu"
      className={`menu ${className}`}
      style={style}
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
            act();
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
