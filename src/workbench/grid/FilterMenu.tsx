import { useState } from "react";
import type { Table } from "../../embeddedExcel/workbook/table";
import type { Desk } from "../desk/desk";
import { chosenTexts, columnTexts, filterColumn, sortByColumn } from "../desk/tableFilter";
import { Popup } from "./Popup";

/** Sorts and filters by a column of a table. */
export function FilterMenu(props: {
  readonly desk: Desk;
  readonly table: Table;
  readonly index: number;
  /** In pixels of the window. */
  readonly at: { readonly left: number; readonly top: number };
  readonly onClose: () => void;
}) {
  const { desk, table, index, at, onClose } = props;
  const { text } = desk;
  const [texts] = useState(() => columnTexts(desk, table, index));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(chosenTexts(table, index) ?? texts));
  const sort = (ascending: boolean) => {
    sortByColumn(desk, table, index, ascending);
    onClose();
  };
  const toggle = (item: string) => {
    const next = new Set(chosen);
    if (!next.delete(item)) next.add(item);
    setChosen(next);
  };
  return (
    <Popup
      role="dialog"
      label={text.filterOf(table.columns[index]?.name ?? "")}
      className="filter"
      at={at}
      onClose={onClose}
    >
      <button
        type="button"
        onClick={() => {
          sort(true);
        }}
      >
        {text.sortAscending}
      </button>
      <button
        type="button"
        onClick={() => {
          sort(false);
        }}
      >
        {text.sortDescending}
      </button>
      <hr />
      <div className="values">
        <label>
          <input
            type="checkbox"
            checked={chosen.size === texts.length}
            onChange={() => {
              setChosen(new Set(chosen.size === texts.length ? [] : texts));
            }}
          />
          {text.allValues}
        </label>
        {texts.map((item) => (
          <label key={item}>
            <input
              type="checkbox"
              checked={chosen.has(item)}
              onChange={() => {
                toggle(item);
              }}
            />
            {item === "" ? text.emptyValues : item}
          </label>
        ))}
      </div>
      <button
        type="button"
        className="primary"
        onClick={() => {
          filterColumn(desk, table, index, chosen.size === texts.length ? null : [...chosen]);
          onClose();
        }}
      >
        {text.apply}
      </button>
    </Popup>
  );
}
