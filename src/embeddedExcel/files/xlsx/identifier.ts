/** Kinds of objects that the client knows by a GUID; the second group of the GUID tells them apart. */
const KINDS = { conditionalFormat: "000E", chart: "0010" } as const;

let last = 0;

/** A GUID "{…}" that no other object of this process has. Files hold none, so opening gives them out. */
export function identifier(kind: keyof typeof KINDS): string {
  const number = (++last).toString(16).toUpperCase().padStart(12, "0");
  return `{00000000-${KINDS[kind]}-0000-0000-${number}}`;
}
