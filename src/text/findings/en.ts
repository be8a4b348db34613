import { amount, count, plural, type Sentence, share, text } from "../sentence";
import type { FindingWording } from "./wording";

export const FINDINGS_EN: FindingWording = {
  classA: ({ clients, shareOfClients, shareOfSales }) => [
    count(clients),
    plural(clients, " client, ", " clients, "),
    share(shareOfClients),
    plural(clients, " of the portfolio, brings in ", " of the portfolio, bring in "),
    share(shareOfSales),
    " of sales: this is class A, to be protected first.",
  ],
  emptyClassA: ({ largestClientShare }) => [
    "No client enters class A under this rule; the largest client makes up ",
    share(largestClientShare),
    " of sales.",
  ],
  fragile: ({ largestClientShare, fiveLargestShare, shareOfClientsInA }) => [
    "Sales rest on few clients: the largest makes up ",
    share(largestClientShare),
    ", the five largest ",
    share(fiveLargestShare),
    "; class A holds ",
    share(shareOfClientsInA),
    " of the clients. Losing one would show.",
  ],
  dispersed: ({ clientsInC, shareOfClients, shareOfSales }) => [
    count(clientsInC),
    plural(clientsInC, " class C client, ", " class C clients, "),
    share(shareOfClients),
    plural(clientsInC, " of the portfolio, brings in only ", " of the portfolio, bring in only "),
    share(shareOfSales),
    " of sales: sales effort is spread thin.",
  ],
  even: ({ shareOfFirstFifth }) => [
    "Sales are spread evenly: the first 20% of clients bring in only ",
    share(shareOfFirstFifth),
    ". There is no Pareto effect, so the classes say little.",
  ],
  notClassified: ({ clients, sales }) => [
    count(clients),
    plural(clients, " client has no positive sales (", " clients have no positive sales ("),
    amount(sales),
    plural(clients, " in total) and is not classified (N/C).", " in total) and are not classified (N/C)."),
  ],
  movedByTies: ({ clients }) => [
    count(clients),
    plural(
      clients,
      " client moves to another class because equal sales get the same class.",
      " clients move to another class because equal sales get the same class.",
    ),
  ],
  otherRule: ({ clients }) => [
    count(clients),
    plural(clients, " client", " clients"),
    " would be in another class under the other convention for the client that crosses a limit.",
  ],
  repeatedNames: ({ names }) => [
    count(names),
    plural(names, " name appears", " names appear"),
    " on several rows; each row stays a client of its own.",
  ],
  concentration: ({ largestClientShare, fiveLargestShare, tenLargestShare, hhiPoints, equivalentClients }) => [
    "The largest client makes up ",
    share(largestClientShare),
    " of sales, the five largest ",
    share(fiveLargestShare),
    ", the ten largest ",
    share(tenLargestShare),
    ": sales are as concentrated as those of ",
    count(equivalentClients),
    " equal clients (HHI ",
    count(hhiPoints),
    ").",
  ],
  churn: ({ clients, shareOfClients, sales, shareOfSales }) => [
    count(clients),
    plural(clients, " client, ", " clients, "),
    share(shareOfClients),
    plural(
      clients,
      " of those of the year before, is lost: it had brought in ",
      " of those of the year before, are lost: they had brought in ",
    ),
    amount(sales),
    ", ",
    share(shareOfSales),
    " of that year’s sales.",
  ],
  biggestLost: ({ client, sales, shareOfSales }) => [
    "The largest client lost, ",
    text(client),
    ", had brought in ",
    amount(sales),
    " the year before, ",
    share(shareOfSales),
    " of that year’s sales.",
  ],
  biggestNew: ({ clients, client, sales, shareOfSales }) => [
    count(clients),
    plural(clients, " client was won or won back: ", " clients were won or won back; the largest, "),
    text(client),
    plural(clients, " brings in ", ", brings in "),
    amount(sales),
    ", ",
    share(shareOfSales),
    " of sales.",
  ],
  classAFalling: ({ clients, shareOfSales, client }) => [
    count(clients),
    plural(clients, " class A client, ", " class A clients, "),
    share(shareOfSales),
    plural(clients, " of sales, is on a downward trend: ", " of sales, are on a downward trend; the largest is "),
    text(client),
    ".",
  ],
  duplicates: ({ pairs, sales }) => [
    count(pairs),
    plural(
      pairs,
      " pair of clients has the same or nearly the same name and may be one client; merging it would move ",
      " pairs of clients have the same or nearly the same name and may be one client each; merging them would move ",
    ),
    amount(sales),
    ".",
  ],
  tooFewForComputed: ({ clients }) => [
    "Limits cannot be computed for ",
    count(clients),
    plural(clients, " client", " clients"),
    ", it takes 10: the rule “Crossing” applies.",
  ],
  toxicClients: ({ clients, names, shareOfSales, cost, netContribution }) => [
    count(clients),
    plural(
      clients,
      " toxic client (little value, much complexity) makes ",
      " toxic clients (little value, much complexity) make ",
    ),
    share(shareOfSales),
    plural(clients, " of sales: ", " of sales, among them "),
    text(names),
    ".",
    ...costs(cost, netContribution),
  ],
  strategicToReprice: ({ clients, names, shareOfSales, cost, netContribution }) => [
    count(clients),
    plural(
      clients,
      " strategic client (much value, much complexity) makes ",
      " strategic clients (much value, much complexity) make ",
    ),
    share(shareOfSales),
    plural(
      clients,
      " of sales and calls for other prices, terms or processes: ",
      " of sales and call for other prices, terms or processes, among them ",
    ),
    text(names),
    ".",
    ...costs(cost, netContribution),
  ],
  goldAtRisk: ({ clients, names, shareOfSales }) => [
    count(clients),
    plural(clients, " gold client, ", " gold clients, "),
    share(shareOfSales),
    plural(clients, " of sales, is on a downward trend: ", " of sales, are on a downward trend, among them "),
    text(names),
    ".",
  ],
  noiseInEfficient: ({ clients, names, shareOfSales, counted, shareOfCount }) => [
    count(clients),
    plural(
      clients,
      " efficient client (little value, little complexity) makes ",
      " efficient clients (little value, little complexity) make ",
    ),
    share(shareOfCount),
    counted === "orders" ? " of the orders for " : " of the lines for ",
    share(shareOfSales),
    plural(clients, " of sales: ", " of sales, among them "),
    text(names),
    ".",
  ],
  lossMakers: ({ clients, names, loss }) => [
    ...(loss === null ? ["With example unit costs, still to be confirmed, "] : []),
    count(clients),
    plural(clients, " client costs more than it brings in", " clients cost more than they bring in"),
    ...(loss === null ? [] : [", ", amount(loss), " in all"]),
    plural(clients, ": ", ", among them "),
    text(names),
    ".",
  ],
};

/** What serving some clients costs and leaves, as far as it is known. */
const costs = <N>(cost: N | null, netContribution: N | null): Sentence<N> => {
  if (cost === null) return [];
  const served = [" Serving them costs ", amount(cost)];
  return netContribution === null ? [...served, "."] : [...served, " and leaves ", amount(netContribution), "."];
};
