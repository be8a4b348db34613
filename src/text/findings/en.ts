import { amount, count, plural, share } from "../sentence";
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
};
