import type { Workbook } from "../ports";
import { loadedPart } from "../session/loadedPart";
import type { Session, SessionState } from "../session/state";

/** The ribbon's buttons, by the names the manifest gives their actions. */
export const RIBBON_ACTIONS = ["analyse", "refresh", "showActionPlan", "showHelp"] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/** Opens the pane, where it is closed, with the session's screen or with the help. */
export type OpenPane = (screen: "session" | "help") => Promise<void>;

/** What the ribbon's buttons do: without the pane where there is nothing to ask and nothing to say. */
export class RibbonCommands implements Readonly<Record<RibbonAction, () => Promise<void>>> {
  constructor(
    private readonly session: Session,
    private readonly loadWorkbook: () => Promise<Workbook>,
    private readonly openPane: OpenPane,
  ) {}

  /** Shows what was found, ready to be analysed; choices that are on show stay. */
  async analyse(): Promise<void> {
    await this.openPane("session");
    if (isOver(this.session.state)) await this.session.look();
  }

  /** Analyses again as before and shows the summary; the pane, where something is to be asked or was in the way. */
  async refresh(): Promise<void> {
    const { session } = this;
    if (isOver(session.state) || isOutdated(session.state)) await session.look();
    else await settled(session);
    try {
      if (asksNothing(session.state)) await session.analyse();
    } finally {
      if (session.state.kind !== "done") await this.openPane("session");
    }
    if (session.state.kind !== "done") return;
    const { sheets } = session.state.results;
    const workbook = await this.loadWorkbook();
    const shown = sheets.find(({ kind }) => kind === "summary") ?? sheets[0];
    if (shown) await workbook.activate(shown);
  }

  /** Brings the action plan to the front; shows the pane where there is none yet. */
  async showActionPlan(): Promise<void> {
    const workbook = await loadedPart(this.loadWorkbook);
    const sheets = workbook.kind === "done" ? await workbook.value.generatedSheets() : workbook;
    const plan = sheets.kind === "done" ? sheets.value.find(({ kind }) => kind === "actionPlan") : undefined;
    const shown = workbook.kind === "done" && plan ? await workbook.value.activate(plan) : null;
    if (shown?.kind !== "done") await this.openPane("session");
  }

  async showHelp(): Promise<void> {
    await this.openPane("help");
  }
}

/** Nothing can be chosen any more before the workbook is looked at again. */
const isOver = ({ kind }: SessionState): boolean => kind === "done" || kind === "failed" || kind === "nothingFound";

const isOutdated = (state: SessionState): boolean => state.kind === "found" && state.found.isOutdated;

/** The workbook carries an analysis that can be done again without a word, and nothing typed would change its place. */
function asksNothing(state: SessionState): boolean {
  if (state.kind !== "found") return false;
  const { carriesAnalysis, refresh, problem, missingHeaders } = state.found;
  return carriesAnalysis && refresh?.archived.length === 0 && problem === null && missingHeaders.length === 0;
}

const isSettled = (state: SessionState): boolean =>
  state.kind !== "looking" && !(state.kind === "found" && state.found.isReading);

/** Resolves when the session has looked and read what it set out to. */
function settled(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!isSettled(session.state)) return;
      endSubscription();
      resolve();
    };
    const endSubscription = session.subscribe(check);
    check();
  });
}
