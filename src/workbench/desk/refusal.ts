import type { WorkbenchText } from "../text/messages";

/**
 * What to tell the user when the host refuses something. Errors come from the pane's page, where classes are others
 * than here: they are told by their code.
 */
export function refusalSentence(error: unknown, text: WorkbenchText): string {
  const { code, message } = error !== null && typeof error === "object" ? detailsOf(error) : NO_DETAILS;
  if (code === "AccessDenied") return text.refused.protected;
  if (message.includes("begins like a formula")) return text.refused.notAFormula;
  if (message.includes("part of an array")) return text.refused.partOfArray;
  if (code === null) throw error;
  return text.refused.other;
}

const NO_DETAILS = { code: null, message: "" };

function detailsOf(error: object): { code: string | null; message: string } {
  const code: unknown = Reflect.get(error, "code");
  const message: unknown = Reflect.get(error, "message");
  return { code: typeof code === "string" ? code : null, message: typeof message === "string" ? message : "" };
}
