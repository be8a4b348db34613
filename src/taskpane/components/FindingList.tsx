import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings/finding";
import { findingSentence } from "../../text/findings/sentences";
import { asText } from "../../text/sentence";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "12px" },
  finding: {
    paddingLeft: "12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  first: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The findings as sentences, the most important first and larger. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const styles = useStyles();
  const { language, formats } = useWords();
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={finding.code} className={mergeClasses(styles.finding, index === 0 && styles.first)}>
          {asText(findingSentence(finding, language), formats)}
        </li>
      ))}
    </ul>
  );
};
