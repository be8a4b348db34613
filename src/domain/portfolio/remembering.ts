/** The same function, computed once for each text: names and labels repeat on thousands of lines. */
export const remembering = <T>(compute: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    known.set(text, result);
    return result;
  };
};
