import { useSyncExternalStore } from "react";
import type { Desk } from "../desk/desk";
import { GridView } from "../grid/GridView";
import { FormulaBar } from "./FormulaBar";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";

/** The open workbook: formula bar, cells, tabs. */
export function DeskView({ desk }: { readonly desk: Desk }) {
  const version = useSyncExternalStore(desk.subscribe, () => desk.version);
  return (
    <>
      <FormulaBar desk={desk} />
      {desk.problem !== null && (
        <div role="alert" className="problem">
          <span>{desk.problem}</span>
          <button
            type="button"
            onClick={() => {
              desk.setProblem(null);
            }}
          >
            {desk.text.dismiss}
          </button>
        </div>
      )}
      <GridView desk={desk} version={version} />
      <footer>
        <SheetTabs desk={desk} />
        <StatusBar desk={desk} />
      </footer>
    </>
  );
}
