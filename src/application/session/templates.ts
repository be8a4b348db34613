import type { Problem } from "../../domain/problems";
import type { Language } from "../../text/language";
import type { TypedLists } from "../memory/typedLists";
import { readTemplate, type Template, templateText } from "../template/template";
import type { AnalysisOptions } from "./state";

/** What became of a template that was put in. */
export type TemplateReply =
  { readonly kind: "taken"; readonly template: Template } | { readonly kind: "problem"; readonly problem: Problem };

/** The method as it stands in the pane, with the rules the workbook carries. */
export const textOfMethod = (options: AnalysisOptions, typed: TypedLists | null, language: Language): string => {
  const rules = typed?.rows.rules.map(({ cells }) => cells) ?? [];
  return templateText({ language, settings: settingsOf(options), rules: rules.length > 0 ? rules : null });
};

/** Reads a template; what is wrong with it is a problem the user is told. */
export function takeTemplate(text: string, options: AnalysisOptions): TemplateReply {
  const found = readTemplate(text, settingsOf(options));
  switch (found.kind) {
    case "template":
      return { kind: "taken", template: found.template };
    case "notATemplate":
      return { kind: "problem", problem: { code: "notATemplate" } };
    case "newer":
      return { kind: "problem", problem: { code: "newerTemplate" } };
    case "unusable":
      return { kind: "problem", problem: { code: "unusableTemplate", part: found.part } };
  }
}

const settingsOf = ({
  abc,
  thresholds,
  fiscalYearStartMonth,
  trend,
  xyz,
  costs,
  matrix,
  plan,
  presentation,
}: AnalysisOptions): Template["settings"] => ({
  abc,
  thresholds,
  fiscalYearStartMonth,
  trend,
  xyz,
  costs,
  matrix,
  plan,
  presentation,
});

/** The lists with the rules of a template in the place of those that were typed. */
export const withRules = (typed: TypedLists, rules: Template["rules"]): TypedLists =>
  rules === null
    ? typed
    : {
        ...typed,
        rows: {
          ...typed.rows,
          rules: rules.map((cells, index) => ({ key: String(index + 1), client: "", cells })),
        },
      };
