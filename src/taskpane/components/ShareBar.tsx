import { makeStyles, tokens } from "@fluentui/react-components";
import type { AbcClass, AbcClassTotals } from "../../domain/pareto/abc";
import { CLASS_COLORS } from "./classColors";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "56px 1fr", alignItems: "center", marginBottom: "6px" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  bar: {
    display: "flex",
    height: "16px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  part: { overflow: "hidden", textAlign: "center", fontSize: "11px", lineHeight: "16px" },
});

const CLASSES = ["A", "B", "C"] as const;

/** Narrower parts have no room for their letter. */
const SMALLEST_LETTERED_SHARE = 0.08;

interface ShareBarProps {
  readonly label: string;
  readonly totals: Readonly<Record<AbcClass, AbcClassTotals>>;
  readonly share: "shareOfClients" | "shareOfSales";
}

/** One bar divided among the classes; the table below it says the same in figures. */
export const ShareBar = ({ label, totals, share }: ShareBarProps) => {
  const styles = useStyles();
  return (
    <div className={styles.row} aria-hidden>
      <span className={styles.label}>{label}</span>
      <span className={styles.bar}>
        {CLASSES.map((abcClass) => {
          const part = totals[abcClass][share];
          const { ground, ink } = CLASS_COLORS[abcClass];
          return (
            <span
              key={abcClass}
              className={styles.part}
              style={{ width: `${String(part * 100)}%`, backgroundColor: ground, color: ink }}
            >
              {part >= SMALLEST_LETTERED_SHARE && abcClass}
            </span>
          );
        })}
      </span>
    </div>
  );
};
