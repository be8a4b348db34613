import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../../text/language";
import { useShell } from "../shell";

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
  row: { display: "flex", flexWrap: "wrap", columnGap: "4px", marginTop: "8px" },
  screen: { padding: "4px 8px 4px 0", marginRight: "8px", fontSize: tokens.fontSizeBase200 },
  language: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  // In high contrast both buttons have the same border.
  current: { fontWeight: tokens.fontWeightBold },
});

interface PaneFooterProps {
  readonly onScreen: (screen: "help" | "functions") => void;
}

/** What holds for every screen: the promise about the data, the way to the help, and the choice of the language. */
export const PaneFooter = ({ onScreen }: PaneFooterProps) => {
  const styles = useStyles();
  const { language: current, messages, chooseLanguage } = useShell();
  return (
    <footer className={styles.footer}>
      {messages.privacy}
      <div className={styles.row}>
        {(["help", "functions"] as const).map((screen) => (
          <Link
            key={screen}
            className={styles.screen}
            onClick={() => {
              onScreen(screen);
            }}
          >
            {messages[screen]}
          </Link>
        ))}
      </div>
      <div className={styles.row} role="group" aria-label={messages.language}>
        {LANGUAGES.map((language) => (
          <Button
            key={language}
            className={mergeClasses(styles.language, language === current && styles.current)}
            size="small"
            appearance={language === current ? "secondary" : "subtle"}
            aria-pressed={language === current}
            lang={language}
            onClick={() => {
              chooseLanguage(language);
            }}
          >
            {NAMES[language]}
          </Button>
        ))}
      </div>
    </footer>
  );
};
