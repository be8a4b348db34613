import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";

export interface RadioOption {
  readonly key: string;
  readonly label: string;
  /** What choosing it would make of the total. */
  readonly figure?: string;
}

interface RadioChoiceProps {
  readonly label: string;
  readonly options: readonly RadioOption[];
  /** Null while nothing is chosen. */
  readonly selected: string | null;
  readonly onChoose: (key: string) => void;
}

const useStyles = makeStyles({
  radio: { width: "100%" },
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
  figure: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** One of a few ways, all in view with what they lead to. */
export const RadioChoice = ({ label, options, selected, onChoose }: RadioChoiceProps) => {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        value={selected ?? ""}
        onChange={(_event, { value }) => {
          onChoose(value);
        }}
      >
        {options.map(({ key, label: text, figure }) => (
          <Radio
            key={key}
            value={key}
            className={styles.radio}
            label={{
              className: styles.label,
              children: (
                <>
                  <span>{text}</span>
                  {figure !== undefined && <span className={styles.figure}>{figure}</span>}
                </>
              ),
            }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
