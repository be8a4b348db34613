import type { Doubt, Reason } from "../../domain/detection/answer";
import type { Formats } from "../formats";
import type { Terms } from "../terms/terms";

type ReasonOf<Code extends Reason["code"]> = Extract<Reason, { code: Code }>;
/** A doubt's facts without its code: several codes share one shape. */
type DoubtFacts<Code extends Doubt["code"], AnyDoubt = Doubt> = AnyDoubt extends { readonly code: infer Codes }
  ? Code extends Codes
    ? Omit<AnyDoubt, "code">
    : never
  : never;

/** What the sentences about a source need beside its facts. */
export interface SourceWords {
  readonly formats: Formats;
  readonly terms: Terms;
  /** A column as people find it: its letter and its header. */
  columnName(column: number): string;
}

/** Why a column was chosen and what is doubtful, worded in one language. */
export interface DetectionMessages {
  readonly reasons: {
    readonly [Code in Reason["code"]]: (reason: ReasonOf<Code>, words: SourceWords) => string;
  };
  readonly doubts: {
    readonly [Code in Doubt["code"]]: (doubt: DoubtFacts<Code>, words: SourceWords) => string;
  };
  /** A column by its letter and, where it has one, its header. */
  columnName(letter: string, header: string): string;
  /** A column of another sheet by its header and that sheet. */
  joinedColumnName(header: string, sheet: string): string;
}
