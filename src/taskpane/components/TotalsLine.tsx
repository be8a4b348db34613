import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { Found } from "../../application/session/state";
import { addAmounts, negate, NO_AMOUNT } from "../../domain/portfolio/amount";
import { netSales, type Portfolio } from "../../domain/portfolio/portfolio";
import { MINUS } from "../../text/formats";
import { problemText } from "../../text/problems/sentences";
import { useWords, type Words } from "../words";

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  // As high while the lines are read as after, so that nothing moves under the pointer.
  room: { minHeight: "60px" },
  first: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", gap: "0 12px" },
  total: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  facts: { color: tokens.colorNeutralForeground2 },
  difference: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface TotalsLineProps {
  readonly found: Found;
  /** What the first choice of columns added up to; null where that is not known. */
  readonly atFirst: Portfolio | null;
}

/** What the chosen columns add up to, in little room, and what that changes. */
export const TotalsLine = ({ found, atFirst }: TotalsLineProps) => {
  const styles = useStyles();
  const words = useWords();
  const { messages, formats } = words;
  const { everything, isReading, problem } = found;
  if (isReading)
    return (
      <div className={mergeClasses(styles.line, styles.room)}>
        {messages.start.reading}
        <ProgressBar aria-label={messages.start.reading} />
      </div>
    );
  if (everything === null)
    return (
      <div className={mergeClasses(styles.line, styles.room)}>
        {problem !== null && problemText(problem, formats).happened}
      </div>
    );
  const difference = atFirst && differenceSentence(atFirst, everything, found.origin === "chosen", words);
  const leftOut = everything.leftOut.reduce((sum, { count }) => sum + count, 0);
  const facts = [
    messages.start.lines(everything.linesRead, formats),
    ...(leftOut === 0 ? [] : [messages.start.leftOut(leftOut, formats)]),
  ];
  return (
    <div className={styles.line}>
      <div className={styles.first}>
        <span className={styles.total}>{formats.exactAmount(netSales(everything))}</span>
        <span>{messages.start.clients(everything.clients.length, formats)}</span>
      </div>
      <div className={styles.facts}>{facts.join(" · ")}</div>
      {difference !== null && <div className={styles.difference}>{difference}</div>}
    </div>
  );
};

/** What changed; that nothing did is worth saying only to someone who chose. Null where there is nothing to say. */
const differenceSentence = (
  before: Portfolio,
  now: Portfolio,
  isChosen: boolean,
  { messages, formats }: Words,
): string | null => {
  const amount = addAmounts(netSales(now), negate(netSales(before)));
  // Less than a cent is no difference to anyone.
  const isNothing = formats.exactAmount(amount) === formats.exactAmount(NO_AMOUNT);
  const clients = now.clients.length - before.clients.length;
  const differences = [
    ...(isNothing ? [] : [`${amount > 0 ? "+" : ""}${formats.exactAmount(amount)}`]),
    ...(clients === 0 ? [] : [`${clients > 0 ? "+" : MINUS}${messages.start.clients(Math.abs(clients), formats)}`]),
  ];
  if (differences.length > 0) return messages.columns.againstFound(differences.join(", "));
  return isChosen ? messages.columns.sameAsFound : null;
};
