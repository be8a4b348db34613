import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import type { AnalysisOptions } from "../../application/session/state";
import { OPTIONAL_SHEETS } from "../../domain/generatedSheets";
import { sheetTexts } from "../../text/sheets/sheetTexts";
import { useWords } from "../words";

const useStyles = makeStyles({ sheets: { display: "flex", flexDirection: "column" } });

interface SheetChoiceFieldsProps {
  readonly presentation: AnalysisOptions["presentation"];
  readonly onOptions: (change: Partial<AnalysisOptions>) => void;
}

/** The sheets that may be left out. */
export const SheetChoiceFields = ({ presentation, onOptions }: SheetChoiceFieldsProps) => {
  const styles = useStyles();
  const { messages, language } = useWords();
  const { sheetNames } = sheetTexts(language);
  const { sheets } = presentation;
  return (
    <Field hint={messages.sheetChoice.hint}>
      <div role="group" aria-label={messages.sheetChoice.title} className={styles.sheets}>
        {OPTIONAL_SHEETS.map((sheet) => (
          <Checkbox
            key={sheet}
            label={sheetNames[sheet]}
            checked={sheets[sheet]}
            onChange={(_event, { checked }) => {
              onOptions({ presentation: { ...presentation, sheets: { ...sheets, [sheet]: checked === true } } });
            }}
          />
        ))}
      </div>
    </Field>
  );
};
