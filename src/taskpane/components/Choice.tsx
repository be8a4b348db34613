import { Dropdown, Field, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";

export interface ChoiceOption {
  readonly key: string;
  readonly label: string;
  /** A second line that helps to choose. */
  readonly detail?: string;
  /** Heading it is listed under, with its neighbours of the same group. */
  readonly group?: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly selected: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
  readonly placeholder?: string;
  /** Why the field needs attention. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly multiselect?: boolean;
}

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  // A long word must not push the arrow out of the pane.
  button: { gridTemplateColumns: "minmax(0, 1fr) auto", overflowWrap: "anywhere" },
  listbox: { maxWidth: "calc(100vw - 16px)" },
  detail: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  label: { display: "block", overflowWrap: "anywhere" },
});

/** A labelled drop-down list of one or several choices. */
export const Choice = (props: ChoiceProps) => {
  const styles = useStyles();
  const shown = props.options.filter(({ key }) => props.selected.includes(key)).map(({ label }) => label);
  const validation = props.error === undefined ? {} : { validationMessage: props.error };
  const optionElement = ({ key, label, detail }: ChoiceOption) => (
    <Option key={key} value={key} text={label}>
      <span>
        <span className={styles.label}>{label}</span>
        {detail !== undefined && detail !== "" && <span className={styles.detail}>{detail}</span>}
      </span>
    </Option>
  );
  return (
    <Field label={props.label} {...validation} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      <Dropdown
        className={styles.dropdown}
        button={{ className: styles.button }}
        listbox={{ className: styles.listbox }}
        // Fluent's own has a name in English alone, and no list here can be cleared.
        clearButton={null}
        multiselect={props.multiselect ?? false}
        placeholder={props.placeholder ?? ""}
        value={shown.join(", ")}
        selectedOptions={[...props.selected]}
        onOptionSelect={(_event, { selectedOptions }) => {
          props.onChoose(selectedOptions);
        }}
      >
        {groupsOf(props.options).map(({ heading, options }) =>
          heading === undefined ? (
            options.map(optionElement)
          ) : (
            <OptionGroup key={`group ${heading}`} label={heading}>
              {options.map(optionElement)}
            </OptionGroup>
          ),
        )}
      </Dropdown>
    </Field>
  );
};

interface OptionsUnderHeading {
  readonly heading: string | undefined;
  readonly options: readonly ChoiceOption[];
}

const groupsOf = (options: readonly ChoiceOption[]): readonly OptionsUnderHeading[] =>
  options.reduce<readonly OptionsUnderHeading[]>((groups, option) => {
    const last = groups.at(-1);
    return last !== undefined && last.heading === option.group
      ? [...groups.slice(0, -1), { heading: option.group, options: [...last.options, option] }]
      : [...groups, { heading: option.group, options: [option] }];
  }, []);
