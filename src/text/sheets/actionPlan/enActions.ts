import type { ActionPlanTexts } from "./messages";

/** What each play does, domain by domain. */
export const ACTIONS_EN: ActionPlanTexts["actions"] = {
  protectGold: {
    information: {
      action: "Understand the decline",
      steps: ["Compare purchases by family and month", "Call the usual contacts", "Note causes and what can be done"],
      means: "Sales history, calls",
      indicator: "Causes noted, with figures",
      occurrences: 1,
    },
    sales: {
      action: "Meet the decision maker and agree a plan",
      steps: ["Prepare two proposals", "Meet the decision maker", "Set the next review"],
      means: "Visits, one with management",
      indicator: "Sales of the next three months",
      occurrences: 3,
    },
  },
  winBack: {
    information: {
      action: "Find out why they left",
      steps: ["Read the last exchanges", "Call the last contact", "Note the reason"],
      means: "Client file, one call",
      indicator: "Reason noted",
      occurrences: 1,
    },
    sales: {
      action: "Offer a fresh start",
      steps: ["Answer the reason they left", "Offer a first order", "Follow its delivery"],
      means: "Comeback offer",
      indicator: "First order received",
      occurrences: 2,
    },
  },
  correctToxic: {
    information: {
      action: "Put a figure on what they cost",
      steps: ["Confirm unit costs", "List rush orders, returns, small orders", "Prepare the negotiation file"],
      means: "Controlling, customer service",
      indicator: "Cost to serve confirmed",
      occurrences: 1,
    },
    development: {
      action: "Simplify the service",
      steps: ["Set a minimum order", "Group deliveries", "End special treatment"],
      means: "Logistics, customer service",
      indicator: "Orders and rush orders a month",
      occurrences: 1,
    },
    sales: {
      action: "Negotiate other terms, or exit cleanly",
      steps: ["Present the new terms", "Set a deadline", "Decide"],
      means: "Meeting with management",
      indicator: "Terms signed, or exit decided",
      occurrences: 1,
    },
  },
  repriceStrategic: {
    information: {
      action: "Establish what the service really costs",
      steps: ["Confirm unit costs", "Compare price and service with similar clients", "Prepare the case"],
      means: "Controlling",
      indicator: "Price file ready",
      occurrences: 1,
    },
    sales: {
      action: "Negotiate price, terms or process",
      steps: ["Announce the review of terms", "Negotiate points of price or a simpler service", "Sign"],
      means: "Meetings, new price list",
      indicator: "Points of price won",
      occurrences: 2,
    },
  },
  applyRule: {
    information: {
      action: "Settle the list of clients hit",
      steps: ["Pick the rule on the sheet of rules", "Check the list", "Decide on exceptions"],
      means: "Sheet of rules",
      indicator: "List approved",
      occurrences: 1,
    },
    development: {
      action: "Write the rule into terms and systems",
      steps: ["Change the terms of sale", "Set up invoicing", "Brief customer service"],
      means: "Sales administration",
      indicator: "Rule in place",
      occurrences: 1,
    },
    sales: {
      action: "Tell the clients",
      steps: ["Prepare the message", "Tell the largest in person", "Write to the others"],
      means: "Template letter, calls",
      indicator: "Clients told",
      occurrences: 1,
    },
  },
  diversify: {
    information: {
      action: "Choose ten B clients to grow",
      steps: ["Sort B clients by potential", "Keep ten", "Name an owner for each"],
      means: "ABC sheet, field knowledge",
      indicator: "Ten clients chosen",
      occurrences: 1,
    },
    sales: {
      action: "Visit them with an offer",
      steps: ["Prepare an offer for each", "Plan the visits", "Follow up within two weeks"],
      means: "Ten visits",
      indicator: "Sales won from these clients",
      occurrences: 10,
    },
  },
  automateEfficient: {
    development: {
      action: "Open a simple channel",
      steps: ["Choose: online orders, fixed day or minimum", "Test with three clients", "Set the rule"],
      means: "Ordering tool, logistics",
      indicator: "Share of orders through it",
      occurrences: 1,
    },
    sales: {
      action: "Bring the clients to it",
      steps: ["Write to all", "Call the ten that order most often", "Follow up every month"],
      means: "Template letter, calls",
      indicator: "Orders per client and month",
      occurrences: 3,
    },
  },
  confirmNew: {
    development: {
      action: "Organise the welcome",
      steps: ["Name a contact", "Check deliveries and invoicing", "Note what they expect"],
      means: "Welcome checklist",
      indicator: "Welcome done within 45 days",
      occurrences: 1,
    },
    sales: {
      action: "Review the first orders together",
      steps: ["Call after each delivery", "Offer another family", "Agree a rhythm"],
      means: "Three calls or visits",
      indicator: "Rhythm of orders agreed",
      occurrences: 3,
    },
  },
  growGold: {
    information: {
      action: "Learn what they buy elsewhere",
      steps: ["List families they do not buy", "Estimate their potential", "Identify the competitors"],
      means: "Statistics by family, interview",
      indicator: "Potential estimated",
      occurrences: 1,
    },
    sales: {
      action: "Offer a new family",
      steps: ["Choose the family", "Prepare the offer", "Present it to the decision maker"],
      means: "Visits, samples, price list",
      indicator: "Offers presented, first order",
      occurrences: 2,
    },
  },
};
