import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Found } from "../../application/session/state";
import { netSales, type Portfolio } from "../../domain/portfolio/portfolio";
import { doubtSentence, reasonSentence } from "../../text/detection/sentences";
import { canConfirm } from "../canConfirm";
import { useWords, type Words } from "../words";
import { Disclosure } from "./Disclosure";
import { LeftOutLines } from "./LeftOutLines";
import { LookupLines } from "./LookupLines";
import { SentenceList } from "./SentenceList";

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  total: {
    // A large total must fit a narrow pane that is enlarged.
    fontSize: "clamp(16px, 8.2vw, 26px)",
    lineHeight: "1.3",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "-0.01em",
  },
  facts: { margin: "2px 0 0 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  place: { margin: "8px 0 4px 0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  reading: { margin: "0 0 6px 0" },
});

/** What was found, as sentences: how much, of whom, where, why, and what was left out. */
export const FoundSummary = ({ found }: { readonly found: Found }) => {
  const styles = useStyles();
  const words = useWords();
  const { messages, formats } = words;
  const { table, everything } = found;
  const reasons = table.reasons.map((reason) => reasonSentence(reason, table, formats));
  // While the doubts stand in the way they are shown with the problem.
  const doubts = canConfirm(found) ? [] : table.doubts.map((doubt) => doubtSentence(doubt, table, formats));
  return (
    <div>
      {found.isReading && (
        <div>
          <p className={styles.reading}>{messages.start.reading}</p>
          <ProgressBar aria-label={messages.start.reading} />
        </div>
      )}
      {!found.isReading && everything !== null && (
        <div>
          <div className={styles.label}>{messages.start.total}</div>
          <div className={styles.total}>{formats.exactAmount(netSales(everything))}</div>
          {portfolioFacts(everything, words).map((fact) => (
            <p key={fact} className={styles.facts}>
              {fact}
            </p>
          ))}
        </div>
      )}
      <p className={styles.place}>{placeSentences(found, words).join(" ")}</p>
      {found.origin === "remembered" && <p className={styles.place}>{messages.start.remembered}</p>}
      {found.missingHeaders.length > 0 && (
        <p className={styles.place}>{messages.start.missingHeaders(formats.list(found.missingHeaders))}</p>
      )}
      {reasons.length + doubts.length > 0 && (
        <Disclosure summary={messages.start.reasons}>
          <SentenceList sentences={reasons} />
          <SentenceList title={messages.start.doubts} sentences={doubts} />
        </Disclosure>
      )}
      {everything !== null && <LeftOutLines leftOut={everything.leftOut} />}
      <LookupLines lookups={found.lookups} />
    </div>
  );
};

const portfolioFacts = (portfolio: Portfolio, { messages, formats }: Words): readonly string[] => {
  const { clients, linesRead, dates, reversedLines, linesWithoutCurrency } = portfolio;
  return [
    `${messages.start.clients(clients.length, formats)} · ${messages.start.lines(linesRead, formats)}`,
    ...(dates === null ? [] : [messages.start.between(formats.date(dates.first), formats.date(dates.last))]),
    ...(reversedLines === 0 ? [] : [messages.start.reversed(reversedLines, formats)]),
    ...(linesWithoutCurrency === 0 ? [] : [messages.start.withoutCurrency(linesWithoutCurrency, formats)]),
  ];
};

const placeSentences = ({ table, isTogether }: Found, { messages, formats }: Words): readonly string[] => {
  const { sheetName, headerRows, firstDataRow, lastDataRow, continuedOn = [] } = table;
  const place = messages.start.place({
    sheet: sheetName,
    headerRows:
      headerRows.length === 0
        ? messages.start.noHeader
        : messages.start.headerRows(headerRows.map((row) => String(row + 1))),
    firstRow: firstDataRow + 1,
    lastRow: lastDataRow + 1,
  });
  const others = isTogether ? continuedOn.map((part) => part.sheetName) : [];
  return others.length === 0 ? [place] : [place, messages.start.together(others, formats)];
};
