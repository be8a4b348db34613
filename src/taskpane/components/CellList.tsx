import { makeStyles, tokens } from "@fluentui/react-components";
import type { SourceCell } from "../../domain/cells";
import { cellAddress } from "../../text/cellAddress";
import { useWords } from "../words";

/** Addresses listed; the Checks sheet lists them all. */
const CELLS_SHOWN = 12;

const useStyles = makeStyles({
  cells: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface CellListProps {
  readonly cells: readonly SourceCell[];
  /** True where the cells stand on several sheets. */
  readonly namesSheets: boolean;
}

/** Where cells stand; of many the first. */
export const CellList = ({ cells, namesSheets }: CellListProps) => {
  const styles = useStyles();
  const { messages, formats } = useWords();
  const addressOf = (cell: SourceCell) => (namesSheets ? `${cell.sheetName}!` : "") + cellAddress(cell);
  return (
    <div className={styles.cells}>
      {cells.slice(0, CELLS_SHOWN).map(addressOf).join(", ")}
      {cells.length > CELLS_SHOWN && ` ${messages.start.moreCells(cells.length - CELLS_SHOWN, formats)}`}
    </div>
  );
};
