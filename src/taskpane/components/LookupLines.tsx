import { makeStyles, tokens } from "@fluentui/react-components";
import type { Found } from "../../application/session/state";
import { useWords } from "../words";
import { CellList } from "./CellList";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  remark: { margin: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What could not be looked up in other tables, or not for certain. */
export const LookupLines = ({ lookups }: Pick<Found, "lookups">) => {
  const styles = useStyles();
  const { messages, formats } = useWords();
  return lookups.map(({ header, sheetName, unmatchedLines, cells, ambiguousKeys }) => (
    <div key={`${sheetName} ${header}`}>
      {unmatchedLines > 0 && (
        <Disclosure summary={messages.start.unmatched(unmatchedLines, header, sheetName, formats)}>
          <CellList cells={cells} namesSheets={new Set(cells.map((cell) => cell.sheetName)).size > 1} />
        </Disclosure>
      )}
      {ambiguousKeys > 0 && (
        <p className={styles.remark}>{messages.start.ambiguous(ambiguousKeys, header, sheetName, formats)}</p>
      )}
    </div>
  ));
};
