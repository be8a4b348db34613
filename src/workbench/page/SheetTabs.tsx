import { useEffect, useRef, useState } from "react";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import { enterText } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import { addSheet, deleteSheet, moveSheet, renameSheet, visibleSheets } from "../desk/structure";
import { ActionMenu, type MenuAction } from "../grid/ActionMenu";

/** The tabs of the visible sheets: click, double-click to rename, right-click for the rest. */
export function SheetTabs({ desk }: { readonly desk: Desk }) {
  const [renamed, setRenamed] = useState<Sheet | null>(null);
  const [menu, setMenu] = useState<{ readonly sheet: Sheet; readonly left: number } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const sheets = visibleSheets(desk);
  const activeId = desk.sheet.id;
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId]);
  const choose = (sheet: Sheet | undefined) => {
    if (sheet && enterText(desk, null)) desk.activate(sheet);
  };
  return (
    <div className="tabs">
      <div
        ref={list}
        role="tablist"
        aria-label={desk.text.sheets}
        onKeyDown={(event) => {
          const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
          if (step === 0 || renamed) return;
          choose(sheets[sheets.indexOf(desk.sheet) + step]);
          event.preventDefault();
        }}
      >
        {sheets.map((sheet) =>
          sheet === renamed ? (
            <TabName
              key={sheet.id}
              name={sheet.name}
              label={desk.text.renameSheet}
              onName={(name) => {
                if (name === null || renameSheet(desk, sheet, name)) setRenamed(null);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet.id === activeId}
              tabIndex={sheet.id === activeId ? 0 : -1}
              style={sheet.view.tabColor === null ? {} : { borderBottomColor: sheet.view.tabColor }}
              onClick={() => {
                choose(sheet);
              }}
              onDoubleClick={() => {
                setRenamed(sheet);
              }}
              onContextMenu={(event) => {
                event.preventDefault();
                choose(sheet);
                setMenu({ sheet, left: event.clientX });
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="add"
        aria-label={desk.text.addSheet}
        title={desk.text.addSheet}
        onClick={() => {
          addSheet(desk);
        }}
      >
        +
      </button>
      {menu && (
        <TabMenu
          desk={desk}
          sheet={menu.sheet}
          left={menu.left}
          onRename={() => {
            setRenamed(menu.sheet);
          }}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </div>
  );
}

function TabName(props: { name: string; label: string; onName: (name: string | null) => void }) {
  const { name, label, onName } = props;
  const [typed, setTyped] = useState(name);
  return (
    <input
      autoFocus
      aria-label={label}
      value={typed}
      size={Math.max(6, typed.length)}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        onName(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") onName(typed);
        if (event.key === "Escape") onName(null);
      }}
    />
  );
}

function TabMenu(props: {
  readonly desk: Desk;
  readonly sheet: Sheet;
  readonly left: number;
  readonly onRename: () => void;
  readonly onClose: () => void;
}) {
  const { desk, sheet, left, onRename, onClose } = props;
  const { text } = desk;
  const actions: readonly MenuAction[] = [
    [text.renameSheet, onRename],
    [
      text.deleteSheet,
      () => {
        deleteSheet(desk, sheet);
      },
    ],
    [
      text.moveSheetLeft,
      () => {
        moveSheet(desk, sheet, -1);
      },
    ],
    [
      text.moveSheetRight,
      () => {
        moveSheet(desk, sheet, 1);
      },
    ],
  ];
  return <ActionMenu className="of-tab" style={{ left }} actions={actions} onClose={onClose} />;
}
