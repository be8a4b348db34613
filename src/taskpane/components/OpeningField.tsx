import { Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import type { OpeningWithWorkbook } from "../environment";
import { useWords } from "../words";

/** Lets the pane open by itself with this workbook, or not. */
export const OpeningField = ({ opening }: { readonly opening: OpeningWithWorkbook }) => {
  const { messages } = useWords();
  const [isOn, setIsOn] = useState(opening.isOn);
  return (
    <Field hint={messages.results.opensWithWorkbookHint}>
      <Checkbox
        label={messages.results.opensWithWorkbook}
        checked={isOn}
        onChange={(_event, { checked }) => {
          const wanted = checked === true;
          void opening.set(wanted).then((isKept) => {
            if (isKept) setIsOn(wanted);
          });
        }}
      />
    </Field>
  );
};
