import { isOpenStatus } from "../../../domain/actionPlan/planWords";
import type { LeftRow } from "../../../domain/actionPlan/refreshPlan";
import { normaliseName } from "../../../domain/names";
import { type TypedCell, type TypedRow, typedValue } from "../../memory/inputList";
import type { PlanClients } from "./planClients";
import { PLAN_INPUTS, PLAN_TIES, type PlanInput } from "./planColumns";
import { kindMeant, statusMeant } from "./planWordsMeant";
import { proposalFingerprint } from "./proposalFingerprint";

type Tie = (typeof PLAN_TIES)[number];

/** A row of the plan as it was read: what the user fills in, and what ties it to its client and proposal. */
export interface ReadRow {
  readonly inputs: readonly TypedCell[];
  readonly input: (input: PlanInput) => TypedCell;
  readonly tie: (tie: Tie) => string | null;
}

export const readRow = ({ cells }: TypedRow): ReadRow => {
  const inputs = PLAN_INPUTS.map((_, index) => cells[index] ?? null);
  return {
    inputs,
    input: (input) => inputs[PLAN_INPUTS.indexOf(input)] ?? null,
    tie: (tie) => {
      const text = String(typedValue(cells[PLAN_INPUTS.length + PLAN_TIES.indexOf(tie)] ?? null)).trim();
      return text === "" ? null : text;
    },
  };
};

/** Only a row about a client, or about nothing that was said, has one. */
export const clientOfRow = (row: ReadRow, clients: PlanClients): ReturnType<PlanClients["find"]> => {
  const kind = typedValue(row.input("kind"));
  if (String(kind).trim() !== "" && kindMeant(kind) !== "client") return null;
  return clients.find(String(typedValue(row.input("target"))), row.tie("clientKey"));
};

/** What is typed in a column of the user's own, or beside the table, is typed in the row. */
const hasMore = ({ added = {}, beside = [] }: TypedRow): boolean =>
  beside.length > 0 || Object.values(added).some((cell) => cell !== null);

export function leftRow(typed: TypedRow, clients: PlanClients): LeftRow {
  const row = readRow(typed);
  const number = Number(typed.key);
  const status = statusMeant(typedValue(row.input("status")));
  return {
    number: Number.isInteger(number) && number > 0 && !typed.key.startsWith("+") ? number : null,
    proposal: row.tie("proposal"),
    isEmpty: row.inputs.every((cell) => cell === null) && !hasMore(typed),
    isTouched: hasMore(typed) || proposalFingerprint(row.inputs) !== row.tie("asProposed"),
    isOpen: status === null || isOpenStatus(status),
    clientKey: clientOfRow(row, clients)?.key ?? null,
    targetName: normaliseName(String(typedValue(row.input("target")))),
  };
}
