import type { Finding } from "./finding";
import type { PortfolioFinding } from "./portfolioFindings";

/** Clients named in a sentence about several. */
export const NAMED_CLIENTS = 3;

/** Findings about groups of clients, with their number and the names of the first ones instead of client numbers. */
export const groupFindings = (
  found: readonly PortfolioFinding[],
  nameOf: (client: number) => string,
): readonly Finding[] =>
  found.map((finding): Finding => {
    const { clients: numbers } = finding;
    const named = numbers.slice(0, NAMED_CLIENTS);
    return { ...finding, clients: numbers.length, named, names: named.map(nameOf) };
  });
