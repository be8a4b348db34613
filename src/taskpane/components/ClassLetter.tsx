import type { AbcClass } from "../../domain/pareto/abc";
import { useWords } from "../words";
import { CLASS_COLORS } from "./classColors";
import { LetterMark } from "./LetterMark";

export const ClassLetter = ({ abcClass }: { readonly abcClass: AbcClass }) => {
  const { terms } = useWords();
  return <LetterMark letter={abcClass} colors={CLASS_COLORS[abcClass]} name={terms.classNames[abcClass]} />;
};
