import { languageOf } from "../text/language";
import { functionsTextIn } from "../text/functions/translations";
import { associateFunctions, type CustomFunctionsHost } from "./associate";

declare const CustomFunctions: CustomFunctionsHost;

/** The pane writes its language on the page; before that, and where there is no page, errors speak English. */
const pageLanguage = (): string => (typeof document === "undefined" ? "en" : document.documentElement.lang);

associateFunctions(CustomFunctions, () => functionsTextIn(languageOf(pageLanguage())));
