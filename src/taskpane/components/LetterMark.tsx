import { makeStyles, tokens } from "@fluentui/react-components";
import type { MarkColors } from "./classColors";

const useStyles = makeStyles({
  letter: {
    display: "inline-block",
    minWidth: "16px",
    padding: "0 5px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    // Contrast themes would replace the ground, but not the ink that belongs to it.
    forcedColorAdjust: "none",
  },
});

interface LetterMarkProps {
  readonly letter: string;
  readonly colors: MarkColors;
  /** What it stands for, where that is not written beside it. */
  readonly name?: string;
}

/** A letter on the colour of what it stands for. */
export const LetterMark = ({ letter, colors: { ground, ink }, name }: LetterMarkProps) => {
  const styles = useStyles();
  return (
    <span
      className={styles.letter}
      style={{ backgroundColor: ground, color: ink }}
      {...(name === undefined ? {} : { role: "img", "aria-label": name })}
    >
      {letter}
    </span>
  );
};
