import { type ReactNode, useState } from "react";
import type { Found, Session } from "../../application/session/state";
import type { DetectedTable } from "../../domain/detection/answer";
import { type PickedColumns, salesExpression, shownColumns } from "../shownColumns";
import { useFoundBefore } from "../useFoundBefore";
import { useScreenFocus } from "../useScreenFocus";
import { ColumnsScreen } from "./ColumnsScreen";
import { StartScreen } from "./StartScreen";

interface FoundScreensProps {
  readonly found: Found;
  readonly session: Session;
  readonly footer: ReactNode;
}

/** What was found and its columns: two screens over one choice, which outlives the change between them. */
export const FoundScreens = ({ found, session, footer }: FoundScreensProps) => {
  const [screen, setScreen] = useState<"start" | "columns">("start");
  const [picked, setPicked] = useState<PickedColumns>({});
  const before = useFoundBefore(found);
  const shown = shownColumns(found, picked, before.choice);
  // Sales that are not put together yet are known to the pane alone; the total is that of the choice before.
  const isPutTogether = salesExpression(shown.sales) !== null;
  const shownFound: Found = isPutTogether
    ? found
    : { ...found, problem: { code: "chooseSalesColumn" }, everything: null };

  // A problem that was settled takes its message and button along.
  const screens = useScreenFocus(`${screen} ${shownFound.problem?.code ?? ""}`);

  const pick = (change: PickedColumns) => {
    setPicked({ ...picked, ...change });
    const { sales: draft, ...others } = change;
    const chosenSales = draft === undefined ? null : salesExpression(draft);
    const chosen = chosenSales === null ? others : { ...others, sales: chosenSales };
    if (Object.keys(chosen).length > 0) void session.chooseColumns(chosen);
  };

  const chooseTable = (table: DetectedTable) => {
    setPicked({});
    void session.chooseTable(table);
  };

  const shared = { found: shownFound, before, shown, session, footer, onPick: pick };
  return (
    <div ref={screens}>
      {screen === "start" ? (
        <StartScreen
          {...shared}
          onColumns={() => {
            setScreen("columns");
          }}
        />
      ) : (
        <ColumnsScreen
          {...shared}
          onTable={chooseTable}
          onBack={() => {
            setScreen("start");
          }}
        />
      )}
    </div>
  );
};
