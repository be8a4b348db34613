import type { FunctionsText } from "./functionsText";

const value = { name: "value", description: "The amount to look up, or a range of amounts: one result each." };
const values = {
  name: "values",
  description: "All the amounts, one per client. Text and empty cells are ignored.",
};

const counted = {
  name: "values",
  description: "All the amounts, one per client. Zeros count; negative amounts, text and empty cells do not.",
};
const classing = {
  limitA: { name: "limit_a", description: "Cumulative share where class A ends; 80% if left out." },
  limitB: { name: "limit_b", description: "Cumulative share where class B ends; 95% if left out." },
  rule: {
    name: "rule",
    description:
      '"crossing" (if left out): the client that crosses a limit stays in the class; "strict": it leaves it; "count": the first 20% of clients are A, the next are B up to 70%; "computed": limits found on the curve.',
  },
};
const salesByYear = {
  name: "sales_by_year",
  description: "Sales of each year, oldest first, one column per year; one result per row.",
};

export const FUNCTIONS_EN: FunctionsText = {
  functions: {
    "PARETO.CLASS": {
      description: "Gives the Pareto class of an amount among others: A, B, C, or N/C at or below zero.",
      parameters: {
        value,
        values,
        ...classing,
      },
    },
    "PARETO.RANK": {
      description: "Gives the rank of an amount among others, 1 for the largest; equal amounts share a rank.",
      parameters: { value, values },
    },
    "PARETO.SHARE": {
      description: "Gives the share of an amount in the sum of the positive amounts.",
      parameters: { value, values },
    },
    "PARETO.CUMULATIVE": {
      description: "Gives the share that all amounts at least as large make together, equal amounts included.",
      parameters: { value, values },
    },
    "PARETO.TABLE": {
      description:
        "Gives a row per client, largest first: rank, client, sales, share, cumulative share, share of clients, class.",
      parameters: {
        clients: { name: "clients", description: "The client of each line; lines of the same client are added up." },
        values: { name: "values", description: "The amount of each line, as many as clients." },
        ...classing,
      },
    },
    "PARETO.LIMITS": {
      description: "Gives the limits found on the curve: A is above the first amount, B from there to the second.",
      parameters: { values },
    },
    "PARETO.GINI": {
      description: "Gives the Gini coefficient: 0 where all amounts are equal, near 1 where one has everything.",
      parameters: { values: counted },
    },
    "PARETO.HHI": {
      description: "Gives the Herfindahl index of the amounts: 1 where a single one has everything.",
      parameters: { values: counted },
    },
    "COST.TO.SERVE": {
      description: "Gives what it costs to serve a client: each driver's quantity times its unit cost, added up.",
      parameters: {
        drivers: {
          name: "drivers",
          description: "Quantities of the drivers, one column per driver; one result per row.",
        },
        unitCosts: { name: "unit_costs", description: "Unit costs in one row, in the same order as the drivers." },
      },
    },
    "COST.COMPLEXITY": {
      description: "Gives a client's complexity score, 0 to 100: where it stands among all clients, driver by driver.",
      parameters: {
        intensities: {
          name: "intensities",
          description: "The client's drivers divided by its sales, one column per driver; one result per row.",
        },
        allIntensities: {
          name: "all_intensities",
          description: "The same columns for all clients, this one included.",
        },
        weights: { name: "weights", description: "Weights in one row, in the same order; equal if left out." },
      },
    },
    "MATRIX.CLASS": {
      description: "Gives the quadrant of a client: A gold, B strategic, C efficient or D toxic.",
      parameters: {
        valueScore: { name: "value_score", description: "The value score, 0 to 100, or a range of scores." },
        complexityScore: {
          name: "complexity_score",
          description: "The complexity score, 0 to 100, or a range of the same shape.",
        },
        valueCut: { name: "value_cut", description: "Score from which value is high; 60 if left out." },
        complexityCut: { name: "complexity_cut", description: "Score from which complexity is high; 60 if left out." },
      },
    },
    "MATRIX.ZONE": {
      description: "Gives the zone of a client in the crossed ABC: CORE, DEVELOP or ECONOMY.",
      parameters: {
        currentClass: {
          name: "current_class",
          description: "The class by sales, A, B or C, or P for a prospect; or a range of classes.",
        },
        potentialClass: {
          name: "potential_class",
          description: "The class by potential, A, B or C, or a range of the same shape.",
        },
      },
    },
    "CLIENT.TREND": {
      description:
        "Gives 1 where a client's sales rise, -1 where they fall, 0 where they are stable, over three years.",
      parameters: { salesByYear },
    },
    "CLIENT.STATUS": {
      description: 'Gives what became of a client in the last year: "new", "kept", "lost", "back" or "none".',
      parameters: { salesByYear },
    },
    "FUNNEL.NEEDED": {
      description: "Gives how many people are needed at each stage to reach a target at the end.",
      parameters: {
        target: { name: "target", description: "How many are wanted at the end, such as new clients." },
        rates: {
          name: "rates",
          description: "Share that goes on from each stage to the next, first stage first, in one row or one column.",
        },
      },
    },
    "ACTIVITY.LEVER": {
      description: "Gives what one more point on each score adds to the product of the scores.",
      parameters: { scores: { name: "scores", description: "The scores whose product is the result." } },
    },
  },
  errors: {
    errorInInput: "A cell among the arguments holds an error. Correct that cell.",
    noValues: "The values hold no number. Give a range with amounts.",
    noValue: "The value is empty or not a number. Give an amount.",
    absentValue: "The value is not among the values. Give a range that holds it.",
    unknownRule: 'The rule is unknown. Write "crossing", "strict", "count" or "computed".',
    limitIsNoNumber: "A limit is not a number. Write a share such as 80%.",
    widthsDiffer: "Put the unit costs in one row, with as many columns as the drivers.",
    noDrivers: "The drivers hold no number. Give a range with quantities.",
    noUnitCosts: "The unit costs hold no number. Give a row with amounts.",
    intensitiesDiffer: "Give all clients' intensities in as many columns as the client's.",
    weightsDiffer: "Put the weights in one row, with as many columns as the intensities.",
    noIntensities: "The intensities hold no number. Give a range with numbers.",
    scoresDiffer: "Give as many complexity scores as value scores, in a range of the same shape.",
    noScore: "A score is empty or not a number. Give two scores.",
    cutIsNoNumber: "A cut is not a number. Write a score such as 60.",
    clientsDiffer: "Give as many clients as values.",
    tooFewValues: "Ten positive values are needed for limits on the curve. Give more clients.",
    nothingPositive: "No value is above zero. Give a range with sales.",
    classesDiffer: "Give as many classes by potential as classes by sales, in a range of the same shape.",
    noClass: "A class is empty. Give two classes.",
    unknownClass: "A class is unknown. Write A, B or C, and P for a prospect.",
    tooFewYears: "Give the sales of two years at least, one column per year.",
    noTrend: "The client has no trend yet: it takes sales in two years. Give more years.",
    targetIsNoNumber: "The target is not a number. Write how many are wanted.",
    rateIsNoNumber: "A rate is not a number. Write a share such as 30%.",
    ratesInOneLine: "Put the rates in one row or one column.",
    noScores: "The scores hold no number. Give a range with scores.",
  },
};
