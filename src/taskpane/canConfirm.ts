import type { Found } from "../application/session/state";

/** Whether all that stands in the way is a doubt about a complete choice, which the user may settle. */
export const canConfirm = ({ problem, choice }: Found): boolean =>
  choice !== null && (problem?.code === "confirmChoice" || problem?.code === "noSalesFound");
