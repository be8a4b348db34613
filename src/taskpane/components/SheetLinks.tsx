import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GeneratedSheet } from "../../application/session/state";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  link: { width: "100%", justifyContent: "start", textAlign: "left", padding: "8px 12px" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  content: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface SheetLinksProps {
  readonly sheets: readonly GeneratedSheet[];
  readonly onShow: (sheet: GeneratedSheet) => void;
}

/** A button a sheet, which brings it to the front. */
export const SheetLinks = ({ sheets, onShow }: SheetLinksProps) => {
  const styles = useStyles();
  const { messages } = useWords();
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <li key={sheet.id}>
          <Button
            className={styles.link}
            onClick={() => {
              onShow(sheet);
            }}
          >
            <span className={styles.text}>
              <span className={styles.name}>{sheet.name}</span>
              <span className={styles.content}>{messages.results.sheetContents[sheet.kind]}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
};
