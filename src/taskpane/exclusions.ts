import type { SuggestedExclusion } from "../application/session/state";
import type { Client, ClientDecisions } from "../domain/portfolio/portfolio";
import { plainLetters } from "../domain/names";

/** What the decisions call a client: its code, or its name, or its key where others have that code or name, too. */
export const decisionName = ({ key, code, name }: Pick<Client, "key" | "code" | "name">): string => {
  if (key.startsWith("code:")) return code;
  return key.startsWith("name:") || key.startsWith("group:") ? name : key;
};

export const withExcluded = (decisions: ClientDecisions, client: string): ClientDecisions =>
  decisions.excluded.includes(client) ? decisions : { ...decisions, excluded: [...decisions.excluded, client] };

export const withoutExcluded = (decisions: ClientDecisions, client: string): ClientDecisions => ({
  ...decisions,
  excluded: decisions.excluded.filter((one) => one !== client),
});

/** The suggestions to show: those that stand, and those that were followed, in the order they came up. */
export const suggestionsShown = (
  seen: readonly SuggestedExclusion[],
  standing: readonly SuggestedExclusion[],
  { excluded }: ClientDecisions,
): readonly SuggestedExclusion[] =>
  seen.filter(({ client }) => excluded.includes(client) || standing.some((one) => one.client === client));

/** The clients whose name or code holds the typed text, whatever its accents and capitals, the largest first. */
export const clientsMatching = (clients: readonly Client[], typed: string): readonly Client[] => {
  const wanted = plainLetters(typed.trim());
  const matching = clients.filter(({ code, name }) => plainLetters(`${code} ${name}`).includes(wanted));
  return [...matching].sort((a, b) => b.sales - a.sales);
};
