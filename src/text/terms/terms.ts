import type { Driver } from "../../domain/costToServe/drivers";
import type { Role } from "../../domain/detection/roles";
import type { Friction } from "../../domain/matrix/friction";
import type { MatrixIndicator } from "../../domain/matrix/matrix";
import type { Quadrant } from "../../domain/matrix/quadrant";
import type { AbcClass, AbcRule, TieRule } from "../../domain/pareto/abc";
import type { LeftOutReason } from "../../domain/portfolio/portfolio";

/** The product's glossary in one language: the same words in the pane, on the sheets and in reports. */
export interface Terms {
  readonly client: string;
  readonly clients: string;
  readonly sales: string;
  readonly share: string;
  readonly cumulativeShare: string;
  readonly abcClass: string;
  readonly everything: string;
  readonly lastTwelveMonths: string;
  /** Analysed periods as they are named ever after, whenever that is. */
  readonly analysedPeriods: {
    twelveMonths(month: string, year: number): string;
    everything(year: number): string;
    /** Of a source without dates. */
    undated(year: number): string;
  };
  readonly classNames: Readonly<Record<AbcClass, string>>;
  readonly rules: Readonly<Record<AbcRule, RuleName>>;
  readonly ties: Readonly<Record<TieRule, string>>;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  /** What can be decided about a client, as the list on the Settings sheet offers it. */
  readonly decisions: Readonly<Record<"exclude" | "merge", string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** Before the last item of a list. */
  readonly and: string;
  /** What serving a client takes, as headings. */
  readonly drivers: Readonly<Record<Driver, string>>;
  /** The answers of a list that asks yes or no; read again in any language. */
  readonly yesNo: Readonly<Record<"yes" | "no", string>>;
  /** Always beside the letter, which alone would be taken for a Pareto class. */
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  /** The notes a user picks; read again in any language. */
  readonly frictions: Readonly<Record<Friction, string>>;
  /** What value and complexity are made of. */
  readonly indicators: Readonly<Record<MatrixIndicator, string>>;
}

export interface RuleName {
  readonly name: string;
  /** What the rule does, in one sentence. */
  readonly meaning: string;
}
