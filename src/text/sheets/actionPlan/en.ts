import { type Amount, inCurrency } from "../../../domain/portfolio/amount";
import type { PlanTarget } from "../../../domain/actionPlan/target";
import { count, plural, share } from "../../sentence";
import { ACTIONS_EN } from "./enActions";
import type { ActionPlanTexts } from "./messages";

export const ACTION_PLAN_EN: ActionPlanTexts = {
  title: "Action plan",
  howTo: (settingsSheet) =>
    "All of it is yours: change, add below the last row, delete, sort, filter, add columns. A proposal you changed stays " +
    "as it is; one you deleted does not come back. The list of owners and the reference date are on the sheet " +
    `${settingsSheet}.`,
  proposalsOf: (day) =>
    `Reasons and figures of proposals as of ${day}; alert, class, quadrant and sales are always up to date.`,
  counters: ({ open, late, soon, done, progress }) => [
    count(open),
    plural(open, " open action: ", " open actions: "),
    count(late),
    " overdue, ",
    count(soon),
    " due within 7 days; average progress ",
    share(progress),
    ". ",
    count(done),
    plural(done, " action done.", " actions done."),
  ],
  noAction: "No action yet: type the first one in the table.",
  columns: {
    number: "No.",
    target: "Target",
    why: "Why",
    objective: "Objective",
    domain: "Domain",
    action: "Action",
    owner: "Owner",
    start: "Start",
    due: "Due",
    status: "Status",
    progress: "Progress",
    alert: "Alert",
    kind: "Kind of target",
    steps: "Steps",
    means: "Means",
    people: "People involved",
    indicator: "Indicator",
    occurrences: "Occurrences",
    notes: "Notes",
    daysLeft: "Days left",
    abcClass: "Class now",
    quadrant: "Quadrant now",
    salesNow: "Sales now",
    clientRow: "Row of the client",
    isOpen: "Open",
    isLate: "Overdue",
    clientNumber: "Client No.",
    clientKey: "Client key",
    proposal: "Proposal",
    asProposed: "Fingerprint of the proposal",
  },
  kinds: { client: "Client", segment: "Segment", product: "Product", productSegment: "Product × segment" },
  domains: { information: "Information", development: "Internal development", sales: "Sales" },
  statuses: {
    proposed: "proposed",
    planned: "planned",
    inProgress: "in progress",
    done: "done",
    dropped: "dropped",
  },
  alerts: { late: "overdue", soon: "within 7 days", done: "done" },
  noSales: "no sales",
  messages: {
    kind: "Client, segment, product, or product × segment.",
    domain: "Information, internal development or sales.",
    owner: "A name from the list on the settings sheet, or any other name.",
    start: "A date.",
    due: "A date, from the start on.",
    occurrences: "How many times: a whole number.",
    status: "Proposed, planned, in progress, done or dropped.",
    progress: "From 0% to 100%.",
  },
  targetName: (target, decisions) => {
    switch (target.play) {
      case "applyRule":
        return `Rule “${"seed" in target.decision ? decisions[target.decision.seed] : target.decision.text}”`;
      case "diversify":
        return "Clients of class B";
      case "automateEfficient":
        return "C Efficient clients";
      default:
        return target.client.name;
    }
  },
  why: (target, formats) => {
    const amount = (value: Amount): string => formats.amount(inCurrency(value));
    switch (target.play) {
      case "protectGold":
        return `A Gold client falling by ${formats.share(-target.slopeShare)} a year; it brings ${amount(target.sales)}.`;
      case "winBack":
        return `Lost client: ${amount(target.salesBefore)} the year before${lastSeen(target, formats.month)}.`;
      case "correctToxic":
        return (
          `D Toxic client: complexity ${formats.count(target.complexity)} with a cut of ` +
          `${formats.count(target.complexityCut)}${contribution(target.netContribution, amount)}.`
        );
      case "repriceStrategic":
        return (
          `B Strategic client: ${amount(target.sales)} of sales, complexity ${formats.count(target.complexity)}` +
          `${contribution(target.netContribution, amount)}.`
        );
      case "applyRule":
        return (
          `${formats.count(target.clients)} ${formats.plural(target.clients, "client", "clients")} hit, ` +
          `${formats.share(target.shareOfSales)} of sales.`
        );
      case "diversify":
        return target.measure === "largest"
          ? `The largest client makes ${formats.share(target.shareOfSales)} of sales: losing it would show.`
          : `The five largest clients make ${formats.share(target.shareOfSales)} of sales: losing one would show.`;
      case "automateEfficient":
        return (
          `${formats.count(target.clients)} ${formats.plural(target.clients, "client makes", "clients make")} ` +
          `${formats.share(target.shareOfCount)} of all ${target.counted} for ${formats.share(target.shareOfSales)} of sales.`
        );
      case "confirmNew":
        return `New client: ${amount(target.sales)} in its first year.`;
      case "growGold":
        return `A Gold client: ${formats.share(target.shareOfSales)} of sales, to be developed.`;
    }
  },
  objective: (target, formats) => {
    const amount = (value: Amount): string => formats.amount(inCurrency(value));
    switch (target.play) {
      case "protectGold":
        return `Keep ${amount(target.sales)} of sales`;
      case "winBack":
        return `Win back ${amount(target.salesToWin)} of sales a year, half of before`;
      case "correctToxic": {
        const cut = formats.count(target.complexityCut);
        return target.netContribution !== null && target.netContribution < 0
          ? `Erase the loss of ${formats.amount(-inCurrency(target.netContribution))}, complexity below ${cut}`
          : `Bring complexity from ${formats.count(target.complexity)} to below ${cut}`;
      }
      case "repriceStrategic":
        return `Recover ${amount(target.yearlyAmountToRecover)} a year (${formats.share(target.shareToRecover)} of sales)`;
      case "applyRule":
        return target.yearlyEffect === null
          ? `Apply the rule to the ${formats.plural(target.clients, "client", `${formats.count(target.clients)} clients`)} hit`
          : `Gain ${amount(target.yearlyEffect)} a year`;
      case "diversify": {
        const aim = `from ${formats.share(target.shareOfSales)} to ${formats.share(target.aimedShareOfSales)}`;
        return target.measure === "largest"
          ? `Bring the share of the largest client ${aim}`
          : `Bring the share of the five largest ${aim}`;
      }
      case "automateEfficient":
        return `Move ${formats.count(target.count / 2)} of ${formats.count(target.count)} ${target.counted} to a simple channel`;
      case "confirmNew":
        return `Sell ${amount(target.sales)} again next year`;
      case "growGold":
        return `Keep ${amount(target.sales)} of sales and sell one more family`;
    }
  },
  actions: ACTIONS_EN,
};

const contribution = (amount: Amount | null, worded: (amount: Amount) => string): string =>
  amount === null ? "" : `, net contribution ${worded(amount)}`;

const lastSeen = (
  { lastSeen: seen }: Extract<PlanTarget, { play: "winBack" }>,
  monthName: (month: number) => string,
): string => {
  if (seen === null) return "";
  return seen.month === null
    ? `, last purchase in ${seen.year}`
    : `, last purchase in ${monthName(seen.month)} ${seen.year}`;
};
