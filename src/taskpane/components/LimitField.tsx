import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface LimitFieldProps {
  readonly label: string;
  readonly hint: string;
  /** 0–1. */
  readonly share: number;
  readonly error: string | undefined;
  readonly onShare: (share: number) => void;
}

/** A limit typed as a percentage. What is not a number yet changes nothing. */
export const LimitField = ({ label, hint, share, error, onShare }: LimitFieldProps) => {
  const styles = useStyles();
  const [typed, setTyped] = useState(() => String(Number((share * 100).toFixed(2))));
  return (
    <Field label={label} hint={hint} {...(error === undefined ? {} : { validationMessage: error })}>
      <Input
        className={styles.input}
        type="number"
        min={1}
        max={99}
        step={1}
        value={typed}
        contentAfter="%"
        onChange={(event, { value }) => {
          setTyped(value);
          const percent = event.target.valueAsNumber;
          if (Number.isFinite(percent)) onShare(percent / 100);
        }}
      />
    </Field>
  );
};
