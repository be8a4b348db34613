import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../../text/language";
import { useWords } from "../words";

const NAMES: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };

const useStyles = makeStyles({
  footer: {
    marginTop: "24px",
    padding: "12px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  languages: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "8px" },
  language: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
});

interface PaneFooterProps {
  readonly onLanguage: (language: Language) => void;
}

export const PaneFooter = ({ onLanguage }: PaneFooterProps) => {
  const styles = useStyles();
  const { language: current, messages } = useWords();
  return (
    <footer className={styles.footer}>
      {messages.privacy}
      <div className={styles.languages} role="group" aria-label={messages.language}>
        {LANGUAGES.map((language) => (
          <Button
            key={language}
            className={styles.language}
            size="small"
            appearance={language === current ? "secondary" : "subtle"}
            aria-pressed={language === current}
            lang={language}
            onClick={() => {
              onLanguage(language);
            }}
          >
            {NAMES[language]}
          </Button>
        ))}
      </div>
    </footer>
  );
};
