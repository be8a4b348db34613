import type { Language } from "../../text/language";
import type { TypedCell } from "../memory/inputList";
import type { SavedSettings } from "../memory/savedSettings";
import { isOwnFormula, settingsIn } from "./templateSettings";

/** The method of an analysis without its data: what one consultant hands to the next workbook. */
export interface Template {
  readonly language: Language;
  readonly settings: SavedSettings;
  /** The user's cells of each decision rule; null for the rules to start with. */
  readonly rules: readonly (readonly TypedCell[])[] | null;
}

const KIND = "client-portfolio-template";
const VERSION = 1;

/** As text to be copied; owners and the reference date are of one company and one day, and stay where they are. */
export function templateText({ language, settings, rules }: Template): string {
  const { plan, ...method } = settings;
  return JSON.stringify(
    {
      kind: KIND,
      version: VERSION,
      language,
      settings: { ...method, plan: { mostTargets: plan.mostTargets } },
      rules: rules?.map((cells) => cells.map(portable)) ?? null,
    },
    null,
    1,
  );
}

/** A formula goes along only where it names cells that every such workbook has; of any other its value. */
const portable = (cell: TypedCell): TypedCell => {
  if (cell === null || typeof cell !== "object") return cell;
  const { formula, value } = cell;
  return isOwnFormula(formula) ? { formula, value } : value;
};

export type TemplateReading =
  | { readonly kind: "template"; readonly template: Template }
  | { readonly kind: "notATemplate" }
  | { readonly kind: "newer" }
  /** The part that is missing or holds what cannot be used. */
  | { readonly kind: "unusable"; readonly part: string };

/**
 * Reads a template; one part that cannot be used makes it unusable as a whole.
 * @param before the settings whose plan keeps its owners and its date
 */
export function readTemplate(text: string, before: SavedSettings): TemplateReading {
  const found = parsed(text);
  if (found === null || found["kind"] !== KIND || typeof found["version"] !== "number") return { kind: "notATemplate" };
  if (found["version"] > VERSION) return { kind: "newer" };
  const { language, settings: written, rules: rows } = found;
  if (language !== "fr" && language !== "en") return { kind: "unusable", part: "language" };
  const settings = settingsIn(written, before);
  if (settings.kind === "unusable") return settings;
  const rules = rulesIn(rows);
  if (rules === undefined) return { kind: "unusable", part: "rules" };
  return { kind: "template", template: { language, settings: settings.value, rules } };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const found: unknown = JSON.parse(text);
    // Every part is checked before it is used.
    return typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** Undefined where it is no list of rules. */
function rulesIn(rows: unknown): Template["rules"] | undefined {
  if (rows === null) return null;
  if (!Array.isArray(rows)) return undefined;
  const rules = rows.map((row: unknown) => (Array.isArray(row) ? cellsIn(row) : null));
  return rules.every((rule) => rule !== null) ? rules : undefined;
}

/** Null where one of them is none. */
function cellsIn(row: readonly unknown[]): readonly TypedCell[] | null {
  const cells = row.map(cellIn);
  return cells.every((cell) => cell !== undefined) ? cells : null;
}

function cellIn(cell: unknown): TypedCell | undefined {
  if (cell === null || typeof cell === "string" || typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell;
  if (typeof cell !== "object" || !("formula" in cell) || !("value" in cell)) return undefined;
  const { formula, value } = cell;
  const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return typeof formula === "string" && isOwnFormula(formula) && isValue ? { formula, value } : undefined;
}
