import type { Role } from "../../domain/detection/roles";
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
  readonly classNames: Readonly<Record<AbcClass, string>>;
  readonly rules: Readonly<Record<AbcRule, RuleName>>;
  readonly ties: Readonly<Record<TieRule, string>>;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly roles: Readonly<Record<Role, string>>;
}

export interface RuleName {
  readonly name: string;
  /** What the rule does, in one sentence. */
  readonly meaning: string;
}
