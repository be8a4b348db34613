/** A piece of a text: as it is, or one of the names, by its place among them. */
export type TextPiece = string | { readonly name: string; readonly index: number };

/** Finds names in a text that has them in this order; one that it does not have is passed over. */
export const namesInText = (text: string, names: readonly string[]): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  let rest = text;
  names.forEach((name, index) => {
    const start = name === "" ? -1 : rest.indexOf(name);
    if (start < 0) return;
    if (start > 0) pieces.push(rest.slice(0, start));
    pieces.push({ name, index });
    rest = rest.slice(start + name.length);
  });
  return rest === "" ? pieces : [...pieces, rest];
};
