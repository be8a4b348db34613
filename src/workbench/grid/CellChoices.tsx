import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { rectangle } from "../../embeddedExcel/workbook/address";
import { enterInto } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import { listItems, validationAt } from "../validation/cellValidation";
import { boxOf, type GridLayout } from "./gridLayout";
import { Popup } from "./Popup";

const BUTTON = 18;

/** The drop-down of a cell whose rule is a list, and the hint of a cell whose rule has one. */
export function CellChoices(props: {
  readonly desk: Desk;
  readonly layout: GridLayout;
  /** Cell whose list is open, as "row,column". */
  readonly openAt: string | null;
  readonly onOpen: (cell: string | null) => void;
}) {
  const { desk, layout, openAt, onOpen } = props;
  const button = useRef<HTMLButtonElement>(null);
  const { row, column } = desk.selection.active;
  const validation = validationAt(desk.sheet, row, column);
  if (!validation) return null;
  const box = boxOf(layout, desk.drawn.mergeAt(row, column) ?? rectangle(row, column));
  const cell = `${row},${column}`;
  const hasList = validation.type === "list" && validation.inCellDropDown;
  const isOpen = hasList && openAt === cell;
  const { prompt } = validation;
  return (
    <div className="overlay">
      {hasList && (
        <button
          ref={button}
          type="button"
          className="choices-button"
          style={{ left: box.left + box.width, top: box.top + box.height - BUTTON - 1, width: BUTTON, height: BUTTON }}
          aria-label={desk.text.choices}
          aria-expanded={isOpen}
          tabIndex={-1}
          onClick={() => {
            onOpen(isOpen ? null : cell);
          }}
        >
          ▾
        </button>
      )}
      {isOpen && (
        <Choices
          desk={desk}
          items={listItems(validation, row, column, desk.evaluateOn(desk.sheet)).map(String)}
          below={button}
          cellWidth={box.width}
          onClose={() => {
            onOpen(null);
          }}
        />
      )}
      {!isOpen && prompt.show && (prompt.title !== "" || prompt.message !== "") && (
        <div role="note" className="hint" style={{ left: box.left + 12, top: box.top + box.height + 6 }}>
          {prompt.title !== "" && <b>{prompt.title}</b>}
          {prompt.message}
        </div>
      )}
    </div>
  );
}

function Choices(props: {
  readonly desk: Desk;
  readonly items: readonly string[];
  /** The button at the right of the cell. */
  readonly below: RefObject<HTMLButtonElement | null>;
  readonly cellWidth: number;
  readonly onClose: () => void;
}) {
  const { desk, items, below, cellWidth, onClose } = props;
  const [at] = useState(() => {
    const { left = 0, bottom = 0 } = below.current?.getBoundingClientRect() ?? {};
    return { left: left - cellWidth, top: bottom };
  });
  const { active } = desk.selection;
  const present = desk.drawn.cell(active.row, active.column).text;
  return (
    <Popup
      role="listbox"
      label={desk.text.choices}
      className="choices"
      at={at}
      minWidth={cellWidth + BUTTON}
      onClose={onClose}
    >
      {items.map((item) => (
        <button
          key={item}
          type="button"
          role="option"
          aria-selected={item === present}
          onKeyDown={focusBeside}
          onClick={() => {
            onClose();
            enterInto(desk, active, item);
          }}
        >
          {item}
        </button>
      ))}
    </Popup>
  );
}

/** The arrows lead from one item to the next. */
function focusBeside(event: KeyboardEvent<HTMLButtonElement>): void {
  const { previousElementSibling, nextElementSibling } = event.currentTarget;
  const next = event.key === "ArrowDown" ? nextElementSibling : event.key === "ArrowUp" ? previousElementSibling : null;
  if (next instanceof HTMLElement) next.focus();
  if (event.key.startsWith("Arrow")) event.preventDefault();
}
