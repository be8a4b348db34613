import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { RefreshPreview } from "../../application/session/refreshPreview";
import type { Found, Session } from "../../application/session/state";
import type { ClassMove } from "../../domain/history/classMove";
import { isSamePeriod } from "../../domain/history/analysedPeriod";
import { linesOf, totalOf } from "../../domain/portfolio/sourceFingerprint";
import { analysedPeriodName } from "../../text/analysedPeriodName";
import { useWords, type Words } from "../words";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";
import { SentenceList } from "./SentenceList";

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px", padding: "2px 0" },
  figure: { margin: "0 0 0 auto", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  wrapped: { whiteSpace: "normal" },
  again: { marginTop: "8px" },
});

interface RefreshSummaryProps {
  readonly found: Found;
  readonly session: Session;
}

/** What the workbook carries of its last analysis, and what a refresh would change of it. */
export const RefreshSummary = ({ found, session }: RefreshSummaryProps) => {
  const styles = useStyles();
  const words = useWords();
  const { messages, formats, terms } = words;
  const { refresh, isOutdated } = found;
  if (refresh === null) return null;
  const { last, isSameSource } = refresh;
  const texts = messages.refresh;
  return (
    <Section title={texts.title}>
      <p className={styles.sentence}>
        {texts.last({
          date: formats.date(last.analysedOn),
          period: analysedPeriodName(last.period, terms, formats),
        })}{" "}
        {isSameSource === null ? texts.otherColumns : isSameSource ? texts.same : texts.changed}
      </p>
      {isOutdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.wrapped}>
            {texts.outdated}
            <div>
              <Button
                className={styles.again}
                onClick={() => {
                  void session.look();
                }}
              >
                {messages.lookAgain}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      <dl className={styles.list}>
        {differences(refresh, words).map(({ label, value }) => (
          <div key={label} className={styles.line}>
            <dt>{label}</dt>
            <dd className={styles.figure}>{value}</dd>
          </div>
        ))}
      </dl>
      <SentenceList sentences={consequences(refresh, words)} />
      <EveryClient refresh={refresh} />
    </Section>
  );
};

/** Period, lines and total where they are others than in the last analysis. */
const differences = (
  { last, source, period }: RefreshPreview,
  { messages: { refresh }, formats, terms }: Words,
): readonly { readonly label: string; readonly value: string }[] => {
  const lines = [last.source, source].map(linesOf);
  const totals = [last.source, source].map(totalOf);
  const fromTo = <Value,>([before, now]: readonly Value[], written: (value: Value) => string): string =>
    before === undefined || now === undefined ? "" : refresh.fromTo(written(before), written(now));
  return [
    ...(isSamePeriod(last.period, period)
      ? []
      : [
          {
            label: refresh.period,
            value: fromTo([last.period, period], (one) => analysedPeriodName(one, terms, formats)),
          },
        ]),
    ...(lines[0] === lines[1] ? [] : [{ label: refresh.lines, value: fromTo(lines, formats.count) }]),
    ...(totals[0] === totals[1] ? [] : [{ label: refresh.total, value: fromTo(totals, formats.exactAmount) }]),
  ];
};

/** All the clients of the sentences, where these name only the largest. */
const EveryClient = ({ refresh: { moves, archived } }: { readonly refresh: RefreshPreview }) => {
  const { messages, formats } = useWords();
  const texts = messages.refresh;
  const groups = [
    ...MOVES.map((move) => ({ clients: moves[move], told: texts.moves[move] })),
    { clients: archived, told: texts.archived },
  ];
  if (groups.every(({ clients }) => clients.length <= NAMED)) return null;
  return (
    <Disclosure summary={texts.everyClient}>
      <SentenceList
        sentences={groups
          .filter(({ clients }) => clients.length > NAMED)
          .map(({ clients, told }) => told(clients.length, `${clients.join(", ")}.`, formats))}
      />
    </Disclosure>
  );
};

const MOVES: readonly ClassMove[] = ["appeared", "gone", "up", "down"];

/** Clients named in a sentence before "…". */
const NAMED = 3;

const consequences = (
  { moves, archived, isSameSource }: RefreshPreview,
  { messages: { refresh }, formats }: Words,
): readonly string[] => {
  const named = (clients: readonly string[]): string =>
    clients.slice(0, NAMED).join(", ") + (clients.length > NAMED ? "…" : ".");
  const moved = MOVES.filter((move) => moves[move].length > 0).map((move) =>
    refresh.moves[move](moves[move].length, named(moves[move]), formats),
  );
  return [
    ...(moved.length === 0 && isSameSource !== true ? [refresh.noMove] : moved),
    ...(archived.length === 0 ? [] : [refresh.archived(archived.length, named(archived), formats)]),
  ];
};
