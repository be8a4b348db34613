import { makeStyles } from "@fluentui/react-components";
import type { AnalysisOptions, Found } from "../../application/session/state";
import type { AbcOptions, AbcRule } from "../../domain/pareto/abc";
import type { Period } from "../../domain/portfolio/portfolio";
import { problemText } from "../../text/problems/sentences";
import { useWords, type Words } from "../words";
import { Choice } from "./Choice";
import { Disclosure } from "./Disclosure";
import { LimitField } from "./LimitField";

const RULES: readonly AbcRule[] = ["crossing", "strict", "count"];

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  limits: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px", alignItems: "start" },
});

interface OptionFieldsProps {
  readonly found: Found;
  readonly onOptions: (change: Partial<AnalysisOptions>) => void;
}

/** Period, rule and limits of the analysis. */
export const OptionFields = ({ found, onOptions }: OptionFieldsProps) => {
  const styles = useStyles();
  const words = useWords();
  const { messages, terms, formats } = words;
  const texts = messages.options;
  const { periods, problem } = found;
  const { abc, period } = found.options;
  const change = (part: Partial<AbcOptions>) => {
    onOptions({ abc: { ...abc, ...part } });
  };
  const limitError = problem?.code === "limitsOutOfOrder" ? problemText(problem, formats).remedy : undefined;
  return (
    <>
      <Choice
        label={texts.period}
        options={periods.map((one) => ({ key: periodKey(one), label: periodName(one, words) }))}
        selected={[periodKey(period)]}
        onChoose={([key]) => {
          const chosen = periods.find((one) => periodKey(one) === key);
          if (chosen !== undefined) onOptions({ period: chosen });
        }}
      />
      <Disclosure
        startsOpen={limitError !== undefined}
        summary={texts.summary(terms.rules[abc.rule].name, formats.share(abc.limits.a), formats.share(abc.limits.b))}
      >
        <div className={styles.fields}>
          <Choice
            label={texts.rule}
            options={RULES.map((rule) => ({
              key: rule,
              label: terms.rules[rule].name,
              detail: terms.rules[rule].meaning,
            }))}
            selected={[abc.rule]}
            hint={terms.rules[abc.rule].meaning}
            onChoose={([key]) => {
              const rule = RULES.find((one) => one === key);
              if (rule !== undefined) change({ rule });
            }}
          />
          {abc.rule !== "count" && (
            <div className={styles.limits}>
              <LimitField
                label={texts.limitA}
                share={abc.limits.a}
                error={limitError}
                onShare={(a) => {
                  change({ limits: { ...abc.limits, a } });
                }}
              />
              <LimitField
                label={texts.limitB}
                share={abc.limits.b}
                error={undefined}
                onShare={(b) => {
                  change({ limits: { ...abc.limits, b } });
                }}
              />
            </div>
          )}
          <Choice
            label={texts.ties}
            options={[
              { key: "together", label: terms.ties.together },
              { key: "rowByRow", label: terms.ties.rowByRow },
            ]}
            selected={[abc.ties]}
            onChoose={([key]) => {
              change({ ties: key === "rowByRow" ? "rowByRow" : "together" });
            }}
          />
        </div>
      </Disclosure>
    </>
  );
};

const periodKey = (period: Period): string => (period.kind === "year" ? String(period.year) : "everything");

const periodName = (period: Period, { terms }: Words): string =>
  period.kind === "year" ? String(period.year) : terms.everything;
