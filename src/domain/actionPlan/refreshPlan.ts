import { chooseTargets } from "./chooseTargets";
import type { PlanDomain } from "./planWords";
import { ACTIONS_OF_PLAY, type PlanTarget, targetClient, targetId } from "./target";

/** A row of the plan as the user left it. */
export interface LeftRow {
  /** Its number; null where it was added without one. */
  readonly number: number | null;
  /** The proposal it was written for; null for a row of the user's own. */
  readonly proposal: string | null;
  /** Nothing the user could fill in is left in it: as good as deleted. */
  readonly isEmpty: boolean;
  /** Whether any cell is not as it was proposed. */
  readonly isTouched: boolean;
  /** Neither done nor dropped. */
  readonly isOpen: boolean;
  /** Key of the client it is about; null where it is about none that is known. */
  readonly clientKey: string | null;
  /** The target as it is called, in a form to be compared. */
  readonly targetName: string;
}

/** What has to be known of earlier proposals, beside the rows themselves. */
export interface PlanMemory {
  /** Proposals that stood in the plan when it was last written. */
  readonly written: readonly string[];
  /** Proposals the user deleted. */
  readonly dismissed: readonly string[];
  /** The highest number ever given to a row. */
  readonly lastNumber: number;
}

export const NO_PLAN_MEMORY: PlanMemory = { written: [], dismissed: [], lastNumber: 0 };

/** One action of a target. */
export interface ProposedAction {
  readonly proposal: string;
  readonly target: PlanTarget;
  readonly domain: PlanDomain;
  /** Place of the target among those proposed, 0 for the first. */
  readonly rank: number;
}

export type PlannedRow = { readonly number: number } & (
  | {
      readonly kind: "left";
      /** Place among the rows the user left. */
      readonly index: number;
      /** The proposal it still stands for; null for a row of the user's own. */
      readonly proposal: string | null;
    }
  | { readonly kind: "proposed"; readonly action: ProposedAction }
);

export interface RefreshedPlan {
  readonly rows: readonly PlannedRow[];
  readonly memory: PlanMemory;
}

export const proposalId = (target: PlanTarget, domain: PlanDomain): string => `${targetId(target)}|${domain}`;
const targetOf = (proposal: string): string => proposal.slice(0, proposal.lastIndexOf("|"));

/**
 * The plan of today (method.md, Action plan): rows of the user's own, and proposals of which any cell was changed, stay as
 * they are, with the other actions about the same target; untouched proposals make room for today's; what the user deleted
 * is not proposed again. The order of rows is the user's: what is proposed again stays in its place, what is new comes
 * last. Open targets that stay count towards the limit.
 */
export const refreshPlan = (
  left: readonly LeftRow[],
  candidates: readonly PlanTarget[],
  memory: PlanMemory,
  mostTargets: number,
): RefreshedPlan => {
  const rows = withoutRepeats(left);
  const present = new Set(rows.flatMap(({ proposal, isEmpty }) => (isEmpty ? [] : (proposal ?? []))));
  const dismissed = [...new Set([...memory.dismissed, ...memory.written])].filter((proposal) => !present.has(proposal));
  const takenOn = targetsTakenOn(rows);
  const stays = ({ proposal, isTouched, isEmpty }: LeftRow): boolean =>
    !isEmpty && (isTouched || proposal === null || takenOn.has(targetOf(proposal)));
  const actions = proposedActions(candidates, rows.filter(stays), takenOn, new Set(dismissed), mostTargets);
  const byProposal = new Map(actions.map((action) => [action.proposal, action]));

  const numbering = numberingFrom(rows, memory.lastNumber);
  const planned = rows.flatMap((row, index): readonly PlannedRow[] => {
    const number = (): number => row.number ?? numbering.next();
    if (stays(row)) return [{ kind: "left", index, proposal: row.proposal, number: number() }];
    const action = row.proposal === null || row.isEmpty ? undefined : byProposal.get(row.proposal);
    return action === undefined ? [] : [{ kind: "proposed", action, number: number() }];
  });
  const added = actions
    .filter(({ proposal }) => !present.has(proposal))
    .map((action): PlannedRow => ({ kind: "proposed", action, number: numbering.next() }));
  const all = [...planned, ...added];
  return {
    rows: all,
    memory: {
      written: all.flatMap((row) => (row.kind === "proposed" ? row.action.proposal : (row.proposal ?? []))),
      dismissed,
      lastNumber: numbering.last(),
    },
  };
};

/** Targets of proposals that were touched, or beside which the user put an action about the same. */
const targetsTakenOn = (rows: readonly LeftRow[]): ReadonlySet<string> => {
  const filled = rows.filter(({ isEmpty }) => !isEmpty);
  const subjects = new Set(filled.filter(({ proposal, isTouched }) => proposal === null || isTouched).map(subjectOf));
  return new Set(
    filled.flatMap((row) =>
      row.proposal !== null && (row.isTouched || subjects.has(subjectOf(row))) ? [targetOf(row.proposal)] : [],
    ),
  );
};

/** What a row is about. */
const subjectOf = ({ clientKey, targetName }: LeftRow): string => clientKey ?? `|${targetName}`;

/** A copied row is a row of the user's own: the first one keeps the number and the proposal. */
const withoutRepeats = (rows: readonly LeftRow[]): readonly LeftRow[] => {
  const [numbers, proposals] = [new Set<number>(), new Set<string>()];
  return rows.map((row) => {
    const isCopy = row.proposal !== null && proposals.has(row.proposal);
    const hasOtherNumber = row.number === null || numbers.has(row.number);
    if (row.number !== null) numbers.add(row.number);
    if (row.proposal !== null) proposals.add(row.proposal);
    return {
      ...row,
      ...(hasOtherNumber ? { number: null } : {}),
      ...(isCopy ? { proposal: null, isTouched: true } : {}),
    };
  });
};

const proposedActions = (
  candidates: readonly PlanTarget[],
  staying: readonly LeftRow[],
  takenOn: ReadonlySet<string>,
  dismissed: ReadonlySet<string>,
  mostTargets: number,
): readonly ProposedAction[] => {
  const open = staying.filter(({ isOpen }) => isOpen);
  const openClients = new Set(open.flatMap(({ clientKey }) => clientKey ?? []));
  const openTargets = new Set(open.map(subjectOf));
  const remaining = (target: PlanTarget): readonly PlanDomain[] =>
    ACTIONS_OF_PLAY[target.play].filter((domain) => !dismissed.has(proposalId(target, domain)));
  const free = candidates.filter((target) => {
    const client = targetClient(target);
    const isTargetAlready = takenOn.has(targetId(target)) || (client !== null && openClients.has(client.key));
    return !isTargetAlready && remaining(target).length > 0;
  });
  return chooseTargets(free, mostTargets - openTargets.size).flatMap((target, rank) =>
    remaining(target).map((domain) => ({ proposal: proposalId(target, domain), target, domain, rank })),
  );
};

/** Numbers that were never given to another row. */
const numberingFrom = (rows: readonly LeftRow[], lastNumber: number) => {
  let last = rows.reduce((highest, { number }) => Math.max(highest, number ?? 0), lastNumber);
  return {
    next: (): number => {
      last += 1;
      return last;
    },
    last: (): number => last,
  };
};
