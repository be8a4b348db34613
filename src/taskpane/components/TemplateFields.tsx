import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Session } from "../../application/session/state";
import type { Problem } from "../../domain/problems";
import { useShell } from "../shell";
import { useWords } from "../words";
import { ProblemMessage } from "./ProblemMessage";

const useStyles = makeStyles({
  text: {
    width: "100%",
    minWidth: 0,
    "& textarea": { minWidth: 0, width: "100%", fontFamily: tokens.fontFamilyMonospace, minHeight: "72px" },
  },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The method as text to copy, and a place to put one in from another workbook. */
export const TemplateFields = ({ session }: { readonly session: Session }) => {
  const styles = useStyles();
  const { messages } = useWords();
  const { chooseLanguage } = useShell();
  const texts = messages.template;
  const own = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);

  const copy = async () => {
    own.current?.select();
    // Hosts that frame the pane may forbid the clipboard: the text stays selected for the keyboard.
    const isCopied = await navigator.clipboard.writeText(session.templateText()).then(
      () => true,
      () => false,
    );
    setNote(isCopied ? texts.copied : texts.selected);
  };

  const take = () => {
    const reply = session.takeTemplate(typed);
    setProblem(reply.kind === "problem" ? reply.problem : null);
    setNote(reply.kind === "taken" ? texts.taken : "");
    if (reply.kind === "taken") chooseLanguage(reply.template.language);
  };

  return (
    <>
      <Field label={texts.own}>
        <Textarea className={styles.text} textarea={{ ref: own }} readOnly value={session.templateText()} />
      </Field>
      <div className={styles.row}>
        <Button onClick={() => void copy()}>{texts.copy}</Button>
      </div>
      <Field label={texts.paste}>
        <Textarea
          className={styles.text}
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {/* The browser's own file field speaks the browser's language; the button stands for it. */}
      <input
        ref={file}
        hidden
        type="file"
        accept=".json,.txt"
        onChange={({ target }) => {
          void target.files?.[0]?.text().then(setTyped);
        }}
      />
      <div className={styles.row}>
        <Button
          onClick={() => {
            file.current?.click();
          }}
        >
          {texts.file}
        </Button>
        <Button disabledFocusable={typed.trim() === ""} onClick={take}>
          {texts.take}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {note}
      </p>
      {problem !== null && <ProblemMessage problem={problem} />}
    </>
  );
};
