import type { Problem } from "../../domain/problems";
import type { ColumnDraft } from "./columnDraft";
import type { Found } from "./state";

/** How far the user's choices have come. */
export interface Choices {
  readonly draft: ColumnDraft | null;
  /** The user saw what is doubtful and goes on. */
  readonly isConfirmed: boolean;
  /** Why the lines that were read make no portfolio. */
  readonly linesProblem: Problem | null;
}

/** What the user must still do before the analysis can start; null where nothing stands in the way. */
export function openProblem({ choice, detection }: Found, choices: Choices): Problem | null {
  const { draft, isConfirmed, linesProblem } = choices;
  if (linesProblem) return linesProblem;
  if (!isConfirmed && detection.outcome === "not-sales") return { code: "noSalesFound" };
  if (draft?.sales === null) return { code: "chooseSalesColumn" };
  if (choice === null) return { code: "chooseClientColumn" };
  return !isConfirmed && detection.outcome === "needs-confirmation" ? { code: "confirmChoice" } : null;
}
