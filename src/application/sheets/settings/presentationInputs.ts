import { OPTIONAL_SHEETS } from "../../../domain/generatedSheets";
import { colorIn, isReadableWithWhite, isVisibleOnWhite } from "../../../domain/presentation/brandColor";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { PRESENTATION_NAMES } from "../presentationNames";
import type { InputSection, SettingInput } from "./inputs";

/** The firm, two colours, and the sheets that may be left out. */
export const PRESENTATION_INPUT_COUNT = 3 + OPTIONAL_SHEETS.length;

export const presentationSection = ({ texts, terms, options: { presentation } }: SheetFacts): InputSection => {
  const words = texts.settings.presentation;
  const color = (
    part: "mainColor" | "accentColor",
    isUsable: (color: string) => boolean,
  ): Pick<SettingInput, "name" | "text" | "value" | "rule"> => {
    const typed = presentation[part];
    const known = colorIn(typed);
    const text = words[part];
    const problem = known === null ? words.noColor : isUsable(known) ? null : words.tooLight;
    return {
      name: PRESENTATION_NAMES[part],
      text: typed === "" || problem === null ? text : { ...text, meaning: problem },
      value: typed === "" ? null : typed,
      rule: null,
    };
  };
  return {
    title: words.section,
    inputs: [
      {
        name: PRESENTATION_NAMES.firmName,
        text: words.firmName,
        value: presentation.firmName === "" ? null : presentation.firmName,
        rule: null,
      },
      color("mainColor", isReadableWithWhite),
      color("accentColor", isVisibleOnWhite),
      ...OPTIONAL_SHEETS.map((sheet): SettingInput => ({
        name: PRESENTATION_NAMES.sheets[sheet],
        text: words.sheet(texts.sheetNames[sheet]),
        value: presentation.sheets[sheet] ? terms.yesNo.yes : terms.yesNo.no,
        rule: { kind: "list", source: NAMES.yesNo },
      })),
    ],
  };
};
