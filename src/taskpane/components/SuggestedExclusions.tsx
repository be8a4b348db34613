import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { AnalysisOptions, SuggestedExclusion } from "../../application/session/state";
import { withExcluded, withoutExcluded } from "../exclusions";
import { useWords } from "../words";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  question: { margin: "0 0 2px 0", lineHeight: tokens.lineHeightBase300 },
  checkbox: { width: "100%", maxWidth: "100%" },
  label: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    width: "100%",
    boxSizing: "border-box",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  sales: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
});

interface SuggestedExclusionsProps {
  readonly suggestions: readonly SuggestedExclusion[];
  readonly decisions: AnalysisOptions["decisions"];
  readonly onOptions: (change: Partial<AnalysisOptions>) => void;
}

/** Names that look like no clients, each to be left out or not. */
export const SuggestedExclusions = ({ suggestions, decisions, onOptions }: SuggestedExclusionsProps) => {
  const styles = useStyles();
  const id = useId();
  const { messages, formats } = useWords();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} className={styles.question}>
        {messages.questions.exclusions}
      </p>
      {suggestions.map(({ client, sales }) => (
        <Checkbox
          key={client}
          className={styles.checkbox}
          checked={decisions.excluded.includes(client)}
          onChange={(_event, { checked }) => {
            const change = checked === true ? withExcluded : withoutExcluded;
            onOptions({ decisions: change(decisions, client) });
          }}
          label={{
            className: styles.label,
            children: (
              <>
                <span>{client}</span>
                <span className={styles.sales}>{formats.exactAmount(sales)}</span>
              </>
            ),
          }}
        />
      ))}
    </div>
  );
};
