import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ScreenProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the user does next; always in view below the content. */
  readonly actions?: ReactNode;
  readonly footer: ReactNode;
}

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  scrolled: { flex: "1 1 auto", overflowY: "auto", overflowX: "hidden", padding: "0 16px" },
  title: {
    margin: 0,
    // The top right corner belongs to Office's own menu.
    padding: "16px 34px 12px 0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  actions: {
    flex: "0 0 auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The frame of every screen: a heading, the content, the actions. */
export const Screen = ({ title, children, actions, footer }: ScreenProps) => {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <main className={styles.scrolled}>
        <h1 tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {children}
        {footer}
      </main>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
