import type { AnalysisOptions } from "../../application/session/state";
import { useWords } from "../words";
import { Choice } from "./Choice";

const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

interface FiscalYearFieldProps {
  /** 1 for January … 12. */
  readonly startMonth: number;
  readonly onOptions: (change: Partial<AnalysisOptions>) => void;
}

/** The month the years of the analysis start in. */
export const FiscalYearField = ({ startMonth, onOptions }: FiscalYearFieldProps) => {
  const { messages, formats } = useWords();
  return (
    <Choice
      label={messages.options.fiscalYearStart}
      hint={messages.hints.options.fiscalYearStart}
      options={MONTHS.map((month) => ({ key: String(month), label: formats.month(month) }))}
      selected={[String(startMonth)]}
      onChoose={([key]) => {
        if (key !== undefined) onOptions({ fiscalYearStartMonth: Number(key) });
      }}
    />
  );
};
