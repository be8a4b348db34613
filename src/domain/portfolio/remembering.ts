/** The same function, computed once for each cell or text: names and labels repeat on thousands of lines. */
export const remembering = <Key, T>(compute: (key: Key) => T): ((key: Key) => T) => {
  const known = new Map<Key, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(key);
    known.set(key, result);
    return result;
  };
};
