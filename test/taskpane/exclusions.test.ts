import { amountOf } from "../../src/domain/portfolio/amount";
import { NO_DECISIONS } from "../../src/domain/portfolio/portfolio";
import {
  clientsMatching,
  decisionName,
  suggestionsShown,
  withExcluded,
  withoutExcluded,
} from "../../src/taskpane/exclusions";
import { PORTFOLIO } from "./samples";

const named = (name: string, sales: number, code = "") => ({
  number: 1,
  key: code === "" ? `name:${name.toLowerCase()}` : `code:${code}`,
  code,
  name,
  sales: amountOf(sales),
  lines: 1,
  members: [],
});

describe("leaving a client out", () => {
  it("names it by its code, which no other client has", () => {
    expect(decisionName(named("Durand", 1, "0012"))).toBe("0012");
  });

  it("names it by its name where there are no codes", () => {
    expect(decisionName(named("Durand", 1))).toBe("Durand");
  });

  it("names it by its key where another row of the table has its name", () => {
    expect(decisionName({ ...named("Durand", 1), key: "name/2:durand" })).toBe("name/2:durand");
  });

  it("is done once, and undone", () => {
    const once = withExcluded(NO_DECISIONS, "Durand");
    expect(withExcluded(once, "Durand")).toEqual(once);
    expect(withoutExcluded(once, "Durand")).toEqual(NO_DECISIONS);
  });
});

describe("the suggestions", () => {
  const seen = ["Divers", "Comptoir"].map((client) => ({ client, sales: amountOf(1) }));

  it("stay where they are once they are followed, although they are not made again", () => {
    const followed = withExcluded(NO_DECISIONS, "Divers");
    expect(suggestionsShown(seen, seen.slice(1), followed)).toEqual(seen);
  });

  it("go when they are neither made nor followed", () => {
    expect(suggestionsShown(seen, seen.slice(1), NO_DECISIONS)).toEqual(seen.slice(1));
  });
});

describe("the search for a client", () => {
  const clients = [named("Hôtel du Lac", 5), named("Lacaze & Fils", 50, "C7"), named("Durand", 9, "LAC1")];

  it("finds names and codes whatever their accents and capitals, the largest first", () => {
    expect(clientsMatching(clients, "lac").map(({ name }) => name)).toEqual([
      "Lacaze & Fils",
      "Durand",
      "Hôtel du Lac",
    ]);
    expect(clientsMatching(clients, " hotel").map(({ name }) => name)).toEqual(["Hôtel du Lac"]);
    expect(clientsMatching(clients, "zzz")).toEqual([]);
  });

  it("lists all before anything is typed", () => {
    expect(clientsMatching(PORTFOLIO.clients, "")).toHaveLength(PORTFOLIO.clients.length);
  });
});
