import { useState } from "react";
import type { Desk } from "../desk/desk";
import type { Pane } from "../geometry/panes";
import { FilterMenu } from "./FilterMenu";
import type { GridLayout } from "./gridLayout";

const SIZE = 17;

/** The buttons in the headers of tables that sort and filter them. */
export function TableButtons(props: { readonly desk: Desk; readonly layout: GridLayout; readonly pane: Pane }) {
  const { desk, layout, pane } = props;
  const [open, setOpen] = useState<{ readonly key: string; readonly at: { left: number; top: number } } | null>(null);
  const { rows, columns } = layout.axes;
  const tables = desk.sheet.tables.filter(
    ({ area, showHeaders, showFilterButton }) =>
      showHeaders && showFilterButton && area.top >= pane.rows.first && area.top <= pane.rows.last,
  );
  const close = () => {
    setOpen(null);
  };
  return tables.flatMap((table) =>
    table.columns.map((column, index) => {
      const at = table.area.left + index;
      if (at < pane.columns.first || at > pane.columns.last || columns.isHidden(at)) return null;
      const key = `${table.id} ${column.id}`;
      const place = {
        left: columns.offsetOf(at + 1) - SIZE - 2,
        top: rows.offsetOf(table.area.top + 1) - SIZE - 2,
      };
      return (
        <div key={key} className="overlay">
          <button
            type="button"
            className={`filter-button${column.filter ? " filtered" : ""}`}
            style={{ ...place, width: SIZE, height: SIZE }}
            aria-label={desk.text.filterOf(column.name)}
            aria-expanded={open?.key === key}
            tabIndex={-1}
            onClick={(event) => {
              const { left, bottom } = event.currentTarget.getBoundingClientRect();
              setOpen(open?.key === key ? null : { key, at: { left, top: bottom } });
            }}
          >
            ▾
          </button>
          {open?.key === key && <FilterMenu desk={desk} table={table} index={index} at={open.at} onClose={close} />}
        </div>
      );
    }),
  );
}
