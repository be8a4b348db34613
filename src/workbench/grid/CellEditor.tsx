import { useEffect, useRef, type KeyboardEvent } from "react";
import { rectangle } from "../../embeddedExcel/workbook/address";
import { fontCss } from "../cells/cellLook";
import { cancelEditing, changeText, enterText } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import type { Direction } from "../desk/selection";
import { boxOf, type GridLayout } from "./gridLayout";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Keys that end typing, in the cell as in the formula bar; true where the key was one of them. */
export function endsTyping(desk: Desk, event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const { editing } = desk;
  if (!editing) return false;
  const arrow = editing.isOverwriting && !event.shiftKey ? ARROWS[event.key] : undefined;
  if (event.key === "Escape") cancelEditing(desk);
  else if (event.key === "Enter" && !event.altKey) enterText(desk, event.shiftKey ? "up" : "down");
  else if (event.key === "Tab") enterText(desk, event.shiftKey ? "left" : "right");
  else if (arrow) enterText(desk, arrow);
  else return false;
  event.preventDefault();
  return true;
}

/** The field over the cell that is being typed into. */
export function CellEditor({ desk, layout }: { readonly desk: Desk; readonly layout: GridLayout }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { editing } = desk;
  const isHere = editing?.place === "cell";
  useEffect(() => {
    if (!isHere || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [isHere]);
  if (!editing || editing.sheet !== desk.sheet) return null;
  const { row, column } = editing.position;
  const { left, top, width, height } = boxOf(layout, desk.drawn.mergeAt(row, column) ?? rectangle(row, column));
  return (
    <textarea
      ref={field}
      className="editor overlay"
      aria-label={desk.text.formulaBar}
      style={{
        left,
        top,
        minWidth: width - 1,
        minHeight: height - 1,
        font: fontCss(desk.drawn.styleAt(row, column)),
      }}
      rows={1}
      spellCheck={false}
      value={editing.text}
      onChange={(event) => {
        changeText(desk, event.target.value);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter" && event.altKey) changeText(desk, `${editing.text}\n`);
        else endsTyping(desk, event);
      }}
    />
  );
}
