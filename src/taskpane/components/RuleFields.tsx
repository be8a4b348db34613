import { makeStyles } from "@fluentui/react-components";
import type { AnalysisOptions, Found } from "../../application/session/state";
import { ABC_RULES, type AbcOptions } from "../../domain/pareto/abc";
import { hasLimits } from "../ruleLimits";
import { problemText } from "../../text/problems/sentences";
import { useWords } from "../words";
import { Choice } from "./Choice";
import { LimitField } from "./LimitField";

const useStyles = makeStyles({
  limits: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px", alignItems: "start" },
});

interface RuleFieldsProps {
  readonly found: Found;
  readonly onOptions: (change: Partial<AnalysisOptions>) => void;
}

/** How the clients are classified. */
export const RuleFields = ({ found, onOptions }: RuleFieldsProps) => {
  const styles = useStyles();
  const { messages, terms, formats } = useWords();
  const texts = messages.options;
  const hints = messages.hints.options;
  const { problem } = found;
  const { abc } = found.options;
  const change = (part: Partial<AbcOptions>) => {
    onOptions({ abc: { ...abc, ...part } });
  };
  const limitError = problem?.code === "limitsOutOfOrder" ? problemText(problem, formats).remedy : undefined;
  return (
    <>
      <Choice
        label={texts.rule}
        options={ABC_RULES.map((rule) => ({
          key: rule,
          label: terms.rules[rule].name,
          detail: terms.rules[rule].meaning,
        }))}
        selected={[abc.rule]}
        hint={terms.rules[abc.rule].meaning}
        onChoose={([key]) => {
          const rule = ABC_RULES.find((one) => one === key);
          if (rule !== undefined) change({ rule });
        }}
      />
      {hasLimits(abc.rule) && (
        <div className={styles.limits}>
          <LimitField
            label={texts.limitA}
            hint={hints.limitA}
            share={abc.limits.a}
            error={limitError}
            onShare={(a) => {
              change({ limits: { ...abc.limits, a } });
            }}
          />
          <LimitField
            label={texts.limitB}
            hint={hints.limitB}
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
        hint={hints.ties}
        options={[
          { key: "together", label: terms.ties.together },
          { key: "rowByRow", label: terms.ties.rowByRow },
        ]}
        selected={[abc.ties]}
        onChoose={([key]) => {
          change({ ties: key === "rowByRow" ? "rowByRow" : "together" });
        }}
      />
    </>
  );
};
