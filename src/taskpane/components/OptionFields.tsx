import type { AnalysisOptions, Found, Session } from "../../application/session/state";
import type { Client, Period } from "../../domain/portfolio/portfolio";
import { periodName } from "../../text/periodName";
import { clientLabel } from "../../domain/portfolio/clientLabel";
import { decisionName } from "../exclusions";
import { hasLimits } from "../ruleLimits";
import { useWords } from "../words";
import { Choice } from "./Choice";
import { Disclosure } from "./Disclosure";
import { ExclusionFields } from "./ExclusionFields";
import { FiscalYearField } from "./FiscalYearField";
import { RuleFields } from "./RuleFields";
import { SheetChoiceFields } from "./SheetChoiceFields";
import { TemplateFields } from "./TemplateFields";

interface OptionFieldsProps {
  readonly found: Found;
  /** The clients as last read. */
  readonly clients: readonly Client[];
  /** The clients before the user left any out: they name those. */
  readonly clientsAtFirst: readonly Client[];
  readonly session: Session;
  readonly onOptions: (change: Partial<AnalysisOptions>) => void;
}

/** Period, rule and limits of the analysis, and the clients that are no part of it. */
export const OptionFields = ({ found, clients, clientsAtFirst, session, onOptions }: OptionFieldsProps) => {
  const { messages, formats, terms } = useWords();
  const { options, periods, problem } = found;
  const { abc, period, fiscalYearStartMonth, decisions } = options;
  const hasDates = periods.length > 1;
  const limits = hasLimits(abc.rule) ? ([formats.share(abc.limits.a), formats.share(abc.limits.b)] as const) : null;
  return (
    <>
      <Choice
        label={messages.options.period}
        hint={messages.hints.options.period}
        options={periods.map((one) => ({
          key: periodKey(one),
          label: periodName(one, fiscalYearStartMonth, terms),
        }))}
        selected={[periodKey(period)]}
        onChoose={([key]) => {
          const chosen = periods.find((one) => periodKey(one) === key);
          if (chosen !== undefined) onOptions({ period: chosen });
        }}
      />
      <Disclosure
        startsOpen={problem?.code === "limitsOutOfOrder"}
        summary={messages.options.summary(terms.rules[abc.rule].name, limits)}
      >
        {hasDates && <FiscalYearField startMonth={fiscalYearStartMonth} onOptions={onOptions} />}
        <RuleFields found={found} onOptions={onOptions} />
      </Disclosure>
      <Disclosure
        summary={
          decisions.excluded.length === 0
            ? messages.exclusions.none
            : messages.exclusions.some(decisions.excluded.length, formats)
        }
      >
        <ExclusionFields
          decisions={decisions}
          clients={clients}
          names={new Map([...clientsAtFirst, ...clients].map((client) => [decisionName(client), clientLabel(client)]))}
          onOptions={onOptions}
        />
      </Disclosure>
      <Disclosure summary={messages.sheetChoice.title}>
        <SheetChoiceFields presentation={options.presentation} onOptions={onOptions} />
      </Disclosure>
      <Disclosure summary={messages.template.title}>
        <TemplateFields session={session} />
      </Disclosure>
    </>
  );
};

const periodKey = ({ kind, year }: Period): string => (year === undefined ? kind : String(year));
