import type { ProposedAction } from "../../../domain/actionPlan/refreshPlan";
import { scheduled } from "../../../domain/actionPlan/schedule";
import { targetClient } from "../../../domain/actionPlan/target";
import { DAYS_TO_1904 } from "../../../domain/dates";
import { type TypedCell, typedValue } from "../../memory/inputList";
import type { ActionText } from "../../../text/sheets/actionPlan/messages";
import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { clientOfRow, readRow } from "./leftRows";
import { type PlanClients, planClients } from "./planClients";
import { PLAN_INPUTS, type PlanInput } from "./planColumns";
import { kindMeant, planDomainMeant, statusMeant } from "./planWordsMeant";
import { proposalFingerprint } from "./proposalFingerprint";

type Inputs = Readonly<Record<PlanInput, PlanCell>>;

/** An action of the plan, as it is written. */
export interface PlanRow {
  /** Under which what the user typed in the row is remembered. */
  readonly key: string;
  readonly number: number | null;
  readonly inputs: Inputs;
  readonly clientNumber: number | null;
  readonly clientKey: string | null;
  readonly proposal: string | null;
  readonly asProposed: string | null;
}

const inputsOf = (cellOf: (input: PlanInput, index: number) => PlanCell): Inputs =>
  // The entries are all the inputs.
  Object.fromEntries(PLAN_INPUTS.map((input, index) => [input, cellOf(input, index)])) as Inputs;

const EMPTY_ROW: PlanRow = {
  key: "",
  number: null,
  inputs: inputsOf(() => null),
  clientNumber: null,
  clientKey: null,
  proposal: null,
  asProposed: null,
};

/** The plan of today; an empty row to type in where there is no action. */
export function planRows(facts: SheetFacts): readonly PlanRow[] {
  const clients = planClients(facts.everything.clients);
  const rows = facts.plan.rows.map((row) =>
    row.kind === "left"
      ? leftPlanRow(facts, row.index, row.number, row.proposal, clients)
      : proposedRow(facts, row.action, row.number),
  );
  return rows.length > 0 ? rows : [EMPTY_ROW];
}

/** As the user left it, the words of the drop-downs in today's language. */
function leftPlanRow(
  facts: SheetFacts,
  index: number,
  number: number,
  proposal: string | null,
  clients: PlanClients,
): PlanRow {
  const typed = facts.typed.rows.actionPlan[index];
  if (typed === undefined) throw new Error("The plan keeps no rows but those that were read");
  const row = readRow(typed);
  const client = clientOfRow(row, clients);
  return {
    key: typed.key,
    number,
    inputs: inputsOf((input) => translated(facts, input, row.input(input))),
    clientNumber: client?.number ?? null,
    clientKey: client?.key ?? null,
    proposal,
    asProposed: proposal === null ? null : row.tie("asProposed"),
  };
}

function translated({ texts: { actionPlan } }: SheetFacts, input: PlanInput, cell: TypedCell): PlanCell {
  if (typeof cell !== "string") return cell;
  const value = typedValue(cell);
  const word = <Meaning extends string>(meaning: Meaning | null, words: Readonly<Record<Meaning, string>>): string =>
    meaning === null ? cell : words[meaning];
  switch (input) {
    case "kind":
      return word(kindMeant(value), actionPlan.kinds);
    case "domain":
      return word(planDomainMeant(value), actionPlan.domains);
    case "status":
      return word(statusMeant(value), actionPlan.statuses);
    default:
      return cell;
  }
}

function proposedRow(facts: SheetFacts, { target, domain, rank, proposal }: ProposedAction, number: number): PlanRow {
  const { actionPlan, rules } = facts.texts;
  const client = targetClient(target);
  const actions: Readonly<Partial<Record<typeof domain, ActionText>>> = actionPlan.actions[target.play];
  const words = actions[domain];
  if (words === undefined) throw new Error("Every action of a play has its words");
  const { start, due } = scheduled(domain, rank, facts.referenceDate);
  const inputs: Inputs = {
    target: actionPlan.targetName(target, rules.decisions),
    why: actionPlan.why(target, facts.formats),
    objective: actionPlan.objective(target, facts.formats),
    domain: actionPlan.domains[domain],
    action: words.action,
    owner: client === null ? null : salespersonOf(facts, client.number),
    start: serialIn(facts, start),
    due: serialIn(facts, due),
    status: actionPlan.statuses.proposed,
    progress: 0,
    kind: actionPlan.kinds[client === null ? "segment" : "client"],
    steps: words.steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    means: words.means,
    people: null,
    indicator: words.indicator,
    occurrences: words.occurrences,
    notes: null,
  };
  return {
    key: String(number),
    number,
    inputs,
    clientNumber: client?.number ?? null,
    clientKey: client?.key ?? null,
    proposal,
    asProposed: proposalFingerprint(PLAN_INPUTS.map((input) => inputs[input])),
  };
}

/** The salesperson a client is with, the one who sells most where it has several; null where nobody is known. */
const salespersonOf = ({ followUp }: SheetFacts, client: number): string | null =>
  followUp.salespeople.find(({ name, clients }) => name !== null && clients.includes(client))?.name ?? null;

/** A day as the workbook counts it. */
const serialIn = ({ uses1904Dates }: SheetFacts, serial: number): number =>
  uses1904Dates ? serial - DAYS_TO_1904 : serial;
