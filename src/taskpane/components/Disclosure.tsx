import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: "4px 0",
    minHeight: "24px",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  content: { padding: "4px 0 8px 0", display: "flex", flexDirection: "column", gap: "12px" },
});

interface DisclosureProps {
  readonly summary: string;
  /** Whether it is open at first; after that it is the user's. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** Details that stay out of the way until they are asked for. */
export const Disclosure = ({ summary, startsOpen = false, children }: DisclosureProps) => {
  const styles = useStyles();
  const [isOpenAtFirst] = useState(startsOpen);
  return (
    <details open={isOpenAtFirst}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
