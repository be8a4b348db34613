import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Found, Session } from "../../application/session/state";
import type { DetectedTable } from "../../domain/detection/answer";
import { AnalyseButton } from "../components/AnalyseButton";
import { ColumnFields } from "../components/ColumnFields";
import { FoundProblem } from "../components/FoundProblem";
import { Screen } from "../components/Screen";
import { TotalsLine } from "../components/TotalsLine";
import type { PickedColumns, ShownColumns } from "../shownColumns";
import type { FoundBefore } from "../useFoundBefore";
import { useWords } from "../words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "& > :last-child": { flexGrow: 1 } },
  back: { minWidth: 0 },
});

interface ColumnsScreenProps {
  readonly found: Found;
  readonly before: FoundBefore;
  readonly shown: ShownColumns;
  readonly session: Session;
  readonly footer: ReactNode;
  readonly onPick: (picked: PickedColumns) => void;
  readonly onTable: (table: DetectedTable) => void;
  readonly onBack: () => void;
}

/** Every column to choose, over what the choice adds up to. */
export const ColumnsScreen = (props: ColumnsScreenProps) => {
  const styles = useStyles();
  const { messages } = useWords();
  const { found, before, shown, session, footer, onPick, onTable, onBack } = props;
  return (
    <Screen
      title={messages.columns.title}
      footer={footer}
      actions={
        <>
          <TotalsLine found={found} atFirst={before.atFirst} />
          <div className={styles.buttons}>
            <Button size="large" className={styles.back} onClick={onBack}>
              {messages.columns.back}
            </Button>
            <AnalyseButton found={found} session={session} />
          </div>
        </>
      }
    >
      <FoundProblem found={found} session={session} />
      <ColumnFields found={found} settled={before.settled} shown={shown} onPick={onPick} onTable={onTable} />
    </Screen>
  );
};
