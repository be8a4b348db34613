import { useState } from "react";
import { cellAddress } from "../../embeddedExcel/workbook/address";
import { activeText, changeText, startEditing } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import { goTo } from "../desk/links";
import { endsTyping } from "../grid/CellEditor";

/** The address of the active cell, which also goes to an address or a name, and what the cell holds. */
export function FormulaBar({ desk }: { readonly desk: Desk }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const { row, column } = desk.selection.active;
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label={desk.text.nameBox}
        spellCheck={false}
        value={wanted ?? cellAddress(row, column)}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setWanted(event.target.value);
        }}
        onBlur={() => {
          setWanted(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") setWanted(null);
          if (event.key !== "Enter") return;
          if (goTo(desk, event.currentTarget.value)) document.querySelector<HTMLElement>("[role=grid]")?.focus();
          setWanted(null);
        }}
      />
      <span aria-hidden className="fx">
        fx
      </span>
      <textarea
        className="formula"
        aria-label={desk.text.formulaBar}
        rows={1}
        spellCheck={false}
        value={activeText(desk)}
        onFocus={() => {
          startEditing(desk, "bar");
        }}
        onChange={(event) => {
          if (!desk.editing) startEditing(desk, "bar");
          changeText(desk, event.target.value);
        }}
        onKeyDown={(event) => {
          endsTyping(desk, event);
        }}
      />
    </div>
  );
}
