import { Button, Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AnalysisOptions } from "../../application/session/state";
import type { Client } from "../../domain/portfolio/portfolio";
import { clientLabel } from "../../domain/portfolio/clientLabel";
import { clientsMatching, decisionName, withExcluded, withoutExcluded } from "../exclusions";
import { useWords } from "../words";

/** Clients listed at a time; typing finds the others. */
const CLIENTS_LISTED = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  excluded: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  takeBack: { flexShrink: 0, minWidth: 0 },
  combobox: { minWidth: 0, width: "100%" },
  input: { minWidth: 0 },
  listbox: { maxWidth: "calc(100vw - 16px)", maxHeight: "280px" },
  label: { display: "block", overflowWrap: "anywhere" },
  sales: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ExclusionFieldsProps {
  readonly decisions: AnalysisOptions["decisions"];
  /** The clients there are to leave out. */
  readonly clients: readonly Client[];
  /** What people call the clients that are left out, where that is known. */
  readonly names: ReadonlyMap<string, string>;
  readonly onOptions: (change: Partial<AnalysisOptions>) => void;
}

/** The clients that are left out, and a search for more. */
export const ExclusionFields = ({ decisions, clients, names, onOptions }: ExclusionFieldsProps) => {
  const styles = useStyles();
  const { messages, formats } = useWords();
  const texts = messages.exclusions;
  const [typed, setTyped] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const candidates = clients.filter((client) => !decisions.excluded.includes(decisionName(client)));
  const matching = clientsMatching(candidates, typed);
  const listed = matching.slice(0, CLIENTS_LISTED);
  return (
    <>
      {decisions.excluded.length > 0 && (
        <ul className={styles.list}>
          {decisions.excluded.map((client) => {
            const name = names.get(client) ?? client;
            return (
              <li key={client} className={styles.excluded}>
                <span className={styles.name}>{name}</span>
                <Button
                  size="small"
                  className={styles.takeBack}
                  aria-label={texts.takeBackClient(name)}
                  onClick={() => {
                    // The button goes with its line: the focus needs another place.
                    search.current?.focus();
                    onOptions({ decisions: withoutExcluded(decisions, client) });
                  }}
                >
                  {texts.takeBack}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Field label={texts.search} hint={texts.hint}>
        <Combobox
          className={styles.combobox}
          input={{ className: styles.input, ref: search }}
          listbox={{ className: styles.listbox }}
          expandIcon={null}
          freeform
          value={typed}
          selectedOptions={[]}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onOptionSelect={(_event, { optionValue }) => {
            setTyped("");
            if (optionValue !== undefined) onOptions({ decisions: withExcluded(decisions, optionValue) });
          }}
        >
          {listed.map((client) => (
            <Option key={client.key} value={decisionName(client)} text={clientLabel(client)}>
              <span>
                <span className={styles.label}>{clientLabel(client)}</span>
                <span className={styles.sales}>{formats.exactAmount(client.sales)}</span>
              </span>
            </Option>
          ))}
          {listed.length < Math.max(matching.length, 1) && (
            <Option key="remark" disabled text="">
              {matching.length === 0 ? texts.noMatch : texts.more(matching.length - listed.length, formats)}
            </Option>
          )}
        </Combobox>
      </Field>
    </>
  );
};
