import { normaliseName } from "../../domain/names";
import type { ClientDecisions } from "../../domain/portfolio/portfolio";
import { LANGUAGES } from "../../text/language";
import type { Terms } from "../../text/terms/terms";
import { termsIn } from "../../text/terms/translations";
import { type TypedRow, typedValue } from "./inputList";
import { isTyped } from "./typedRow";

/** A row of the list of decisions on the Settings sheet, as the user typed it. */
export interface DecisionRow {
  readonly client: string;
  readonly decision: string;
  readonly into: string;
  /** Under which the list remembers what else stands in the row; absent for one that is new. */
  readonly key?: string;
  /** Whether anything else stands in it. */
  readonly isNoted?: boolean;
}

/** The rows of the list that hold anything. */
export const decisionRows = (rows: readonly TypedRow[]): readonly DecisionRow[] =>
  rows.flatMap((row): DecisionRow[] => {
    const [client = "", decision = "", into = ""] = row.cells.map((cell) => String(typedValue(cell)).trim());
    const isNoted = isTyped({ ...row, cells: [] });
    const isBlank = !isNoted && client === "" && decision === "" && into === "";
    return isBlank ? [] : [{ client, decision, into, key: row.key, ...(isNoted ? { isNoted } : {}) }];
  });

/** One thing decided about one client. */
type Decision =
  | { readonly kind: "exclude"; readonly client: string }
  | { readonly kind: "merge"; readonly client: string; readonly into: string };

const KINDS: readonly Decision["kind"][] = ["exclude", "merge"];

/** What a row decides; null where it is not filled in far enough, or in other words than the list offers. */
function decisionIn({ client, decision, into }: DecisionRow): Decision | null {
  const word = normaliseName(decision);
  const kind = KINDS.find((one) =>
    LANGUAGES.some((language) => normaliseName(termsIn(language).decisions[one]) === word),
  );
  if (kind === undefined || client === "") return null;
  if (kind === "exclude") return { kind, client };
  return into === "" ? null : { kind, client, into };
}

/** What the rows decide; incomplete ones decide nothing. */
export const decisionsIn = (rows: readonly DecisionRow[]): ClientDecisions =>
  gathered(rows.map(decisionIn).filter((decision) => decision !== null));

/**
 * The rows to write: those that were there, in their order and with what could not be understood, without those that
 * were taken back; then the new ones.
 */
export function rowsFor(
  decisions: ClientDecisions,
  before: readonly DecisionRow[],
  { decisions: words }: Pick<Terms, "decisions">,
): readonly DecisionRow[] {
  const left = new Map(listed(decisions).map((decision) => [keyOf(decision), decision]));
  const row = (decision: Decision, typed?: DecisionRow): DecisionRow => ({
    ...typed,
    client: decision.client,
    decision: words[decision.kind],
    into: decision.kind === "merge" ? decision.into : "",
  });
  const kept = before.flatMap((typed): DecisionRow[] => {
    const decision = decisionIn(typed);
    if (decision === null) return [typed];
    if (left.delete(keyOf(decision))) return [row(decision, typed)];
    // A decision that was taken back leaves what else was noted in its row.
    return typed.isNoted === true ? [{ ...typed, decision: "", into: "" }] : [];
  });
  return [...kept, ...[...left.values()].map((decision) => row(decision))];
}

/** The decisions chosen in the pane together with what was changed in the list since it was read. */
export function withTypedDecisions(
  chosen: ClientDecisions,
  before: readonly DecisionRow[],
  now: readonly DecisionRow[],
): ClientDecisions {
  const [had, has] = [before, now].map((rows) => listed(decisionsIn(rows)));
  const isIn = (list: readonly Decision[] | undefined, decision: Decision): boolean =>
    list?.some((other) => keyOf(other) === keyOf(decision)) === true;
  const kept = listed(chosen).filter((decision) => !isIn(had, decision) || isIn(has, decision));
  const added = (has ?? []).filter((decision) => !isIn(had, decision) && !isIn(kept, decision));
  return gathered([...kept, ...added]);
}

const listed = ({ excluded, merged }: ClientDecisions): readonly Decision[] => [
  ...excluded.map((client): Decision => ({ kind: "exclude", client })),
  ...merged.map(({ client, into }): Decision => ({ kind: "merge", client, into })),
];

const gathered = (decisions: readonly Decision[]): ClientDecisions => ({
  excluded: decisions.flatMap((decision) => (decision.kind === "exclude" ? [decision.client] : [])),
  merged: decisions.flatMap((decision) =>
    decision.kind === "merge" ? [{ client: decision.client, into: decision.into }] : [],
  ),
});

const keyOf = (decision: Decision): string =>
  JSON.stringify([decision.kind, decision.client, decision.kind === "merge" ? decision.into : ""]);
