import { makeStyles, tokens } from "@fluentui/react-components";
import type { AbcClass } from "../../domain/pareto/abc";
import { useWords } from "../words";
import { CLASS_COLORS } from "./classColors";

const useStyles = makeStyles({
  letter: {
    display: "inline-block",
    minWidth: "16px",
    padding: "0 5px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export const ClassLetter = ({ abcClass }: { readonly abcClass: AbcClass }) => {
  const styles = useStyles();
  const { terms } = useWords();
  const { ground, ink } = CLASS_COLORS[abcClass];
  return (
    <span
      className={styles.letter}
      style={{ backgroundColor: ground, color: ink }}
      aria-label={terms.classNames[abcClass]}
      role="img"
    >
      {abcClass}
    </span>
  );
};
