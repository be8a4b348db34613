import { normaliseName } from "../names";
import type { LineClient } from "./lineClient";
import { remembering } from "./remembering";

/** Who a line belongs to. Two lines with the same key are one client. */
export interface ClientKey {
  /** `code:0012`, `name:dupont`, or `name/2:dupont` for the second row of a table that keeps its rows apart. */
  readonly key: string;
  /** The client's code, also where this line leaves it out and the name settles it; "" without one. */
  readonly code: string;
}

/**
 * Gives every line its client (method.md, Portfolio data, Key): the code; without one the only code that the name has
 * anywhere in the file; else the normalised name. Lines of one client share the very same key.
 * @param clients one entry a line, null for lines without a client
 * @param rowsStayApart true where each row is a client of its own, even if its name repeats
 */
export const clientKeys = (
  clients: readonly (LineClient | null)[],
  rowsStayApart: boolean,
): readonly (ClientKey | null)[] => {
  const normalised = remembering(normaliseName);
  const codesByName = onlyCodes(clients, normalised);
  const known = { code: new Map<string, ClientKey>(), name: new Map<string, ClientKey>() };
  const occurrences = new Map<ClientKey, number>();
  return clients.map((client) => {
    if (client === null) return null;
    const name = client.code === "" ? normalised(client.name) : "";
    const code = client.code === "" ? (codesByName.get(name) ?? "") : client.code;
    const [kind, text] = code === "" ? (["name", name] as const) : (["code", code] as const);
    let key = known[kind].get(text);
    if (key === undefined) known[kind].set(text, (key = { key: `${kind}:${text}`, code }));
    if (!rowsStayApart) return key;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    return occurrence === 1 ? key : { key: `${kind}/${occurrence}:${text}`, code };
  });
};

/** Code by normalised name, for the names that have exactly one. */
const onlyCodes = (
  clients: readonly (LineClient | null)[],
  normalised: (name: string) => string,
): ReadonlyMap<string, string> => {
  const codes = new Map<string, string | null>();
  for (const client of clients) {
    if (client === null || client.code === "" || client.name === "") continue;
    const name = normalised(client.name);
    const known = codes.get(name);
    codes.set(name, known === undefined || known === client.code ? client.code : null);
  }
  const only = new Map<string, string>();
  for (const [name, code] of codes) if (code !== null) only.set(name, code);
  return only;
};
