import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  title: { margin: "0 0 4px 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingLeft: "16px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface SentenceListProps {
  readonly title?: string;
  readonly sentences: readonly string[];
}

export const SentenceList = ({ title, sentences }: SentenceListProps) => {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <div>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
};
