import type { FunctionsText } from "./functionsText";

const value = {
  name: "valeur",
  description: "Le montant à chercher, ou une plage de montants\u00a0: un résultat pour chacun.",
};
const values = {
  name: "valeurs",
  description: "Tous les montants, un par client. Les textes et les cellules vides sont ignorés.",
};

const counted = {
  name: "valeurs",
  description:
    "Tous les montants, un par client. Les zéros comptent\u00a0; les montants négatifs, textes et cellules vides non.",
};
const classing = {
  limitA: {
    name: "limite_a",
    description: "Part cumulée où finit la classe A\u00a0; 80\u202f% si elle est omise.",
  },
  limitB: {
    name: "limite_b",
    description: "Part cumulée où finit la classe B\u00a0; 95\u202f% si elle est omise.",
  },
  rule: {
    name: "règle",
    description:
      "«\u202ffranchissement\u202f» (si elle est omise)\u00a0: le client qui franchit une limite reste dans la classe\u00a0; «\u202fstricte\u202f»\u00a0: il en sort\u00a0; «\u202fnombre\u202f»\u00a0: les premiers 20\u202f% des clients sont A, les suivants B jusqu’à 70\u202f%\u00a0; «\u202fcalculée\u202f»\u00a0: limites lues sur la courbe.",
  },
};
const salesByYear = {
  name: "ca_par_année",
  description: "CA de chaque année, la plus ancienne d’abord, une colonne par année\u00a0; un résultat par ligne.",
};

export const FUNCTIONS_FR: FunctionsText = {
  functions: {
    "PARETO.CLASS": {
      description:
        "Donne la classe de Pareto d’un montant parmi d’autres\u00a0: A, B, C, ou N/C s’il est nul ou négatif.",
      parameters: {
        value,
        values,
        ...classing,
      },
    },
    "PARETO.RANK": {
      description:
        "Donne le rang d’un montant parmi d’autres, 1 pour le plus grand\u00a0; les montants égaux ont le même rang.",
      parameters: { value, values },
    },
    "PARETO.SHARE": {
      description: "Donne la part d’un montant dans la somme des montants positifs.",
      parameters: { value, values },
    },
    "PARETO.CUMULATIVE": {
      description:
        "Donne la part que font ensemble tous les montants au moins aussi grands, les montants égaux compris.",
      parameters: { value, values },
    },
    "PARETO.TABLE": {
      description:
        "Donne une ligne par client, le plus gros d’abord\u00a0: rang, client, CA, part, cumul, part des clients, classe.",
      parameters: {
        clients: {
          name: "clients",
          description: "Le client de chaque ligne\u00a0; les lignes d’un même client sont additionnées.",
        },
        values: { name: "valeurs", description: "Le montant de chaque ligne, autant que de clients." },
        ...classing,
      },
    },
    "PARETO.LIMITS": {
      description:
        "Donne les limites lues sur la courbe\u00a0: A est au-dessus du premier montant, B de là jusqu’au second.",
      parameters: { values },
    },
    "PARETO.GINI": {
      description:
        "Donne le coefficient de Gini\u00a0: 0 si tous les montants sont égaux, près de 1 si un seul a tout.",
      parameters: { values: counted },
    },
    "PARETO.HHI": {
      description: "Donne l’indice de Herfindahl des montants\u00a0: 1 si un seul a tout.",
      parameters: { values: counted },
    },
    "COST.TO.SERVE": {
      description:
        "Donne ce que coûte un client à servir\u00a0: la quantité de chaque inducteur fois son coût unitaire, en somme.",
      parameters: {
        drivers: {
          name: "inducteurs",
          description: "Quantités des inducteurs, une colonne par inducteur\u00a0; un résultat par ligne.",
        },
        unitCosts: {
          name: "coûts_unitaires",
          description: "Coûts unitaires sur une ligne, dans le même ordre que les inducteurs.",
        },
      },
    },
    "COST.COMPLEXITY": {
      description:
        "Donne le score de complexité d’un client, de 0 à 100\u00a0: sa place parmi tous les clients, inducteur par inducteur.",
      parameters: {
        intensities: {
          name: "intensités",
          description:
            "Les inducteurs du client rapportés à son chiffre d’affaires, une colonne par inducteur\u00a0; un résultat par ligne.",
        },
        allIntensities: {
          name: "toutes_les_intensités",
          description: "Les mêmes colonnes pour tous les clients, celui-ci compris.",
        },
        weights: {
          name: "poids",
          description: "Poids sur une ligne, dans le même ordre\u00a0; égaux s’ils sont omis.",
        },
      },
    },
    "MATRIX.CLASS": {
      description:
        "Donne le quadrant d’un client\u00a0: A or, B stratégique à cadrer, C à servir efficacement ou D toxique.",
      parameters: {
        valueScore: { name: "score_valeur", description: "Le score de valeur, de 0 à 100, ou une plage de scores." },
        complexityScore: {
          name: "score_complexité",
          description: "Le score de complexité, de 0 à 100, ou une plage de même forme.",
        },
        valueCut: {
          name: "seuil_valeur",
          description: "Score à partir duquel la valeur est élevée\u00a0; 60 s’il est omis.",
        },
        complexityCut: {
          name: "seuil_complexité",
          description: "Score à partir duquel la complexité est élevée\u00a0; 60 s’il est omis.",
        },
      },
    },
    "MATRIX.ZONE": {
      description: "Donne la zone d’un client dans l’ABC croisée\u00a0: CORE, DEVELOP ou ECONOMY.",
      parameters: {
        currentClass: {
          name: "classe_actuelle",
          description: "La classe selon le CA, A, B ou C, ou P pour un prospect\u00a0; ou une plage de classes.",
        },
        potentialClass: {
          name: "classe_potentielle",
          description: "La classe selon le potentiel, A, B ou C, ou une plage de même forme.",
        },
      },
    },
    "CLIENT.TREND": {
      description: "Donne 1 si le CA d’un client monte, -1 s’il baisse, 0 s’il est stable, sur trois années.",
      parameters: { salesByYear },
    },
    "CLIENT.STATUS": {
      description:
        "Donne ce qu’un client est devenu la dernière année\u00a0: new (nouveau), kept (conservé), lost (perdu), back (revenu), none (absent).",
      parameters: { salesByYear },
    },
    "FUNNEL.NEEDED": {
      description: "Donne combien de personnes il faut à chaque étape pour atteindre un objectif à la fin.",
      parameters: {
        target: { name: "objectif", description: "Combien il en faut à la fin, de nouveaux clients par exemple." },
        rates: {
          name: "taux",
          description:
            "Part qui passe d’une étape à la suivante, la première étape d’abord, sur une ligne ou dans une colonne.",
        },
      },
    },
    "ACTIVITY.LEVER": {
      description: "Donne ce qu’un point de plus sur chaque note ajoute au produit des notes.",
      parameters: { scores: { name: "notes", description: "Les notes dont le produit est le résultat." } },
    },
  },
  errors: {
    errorInInput: "Une cellule parmi les arguments contient une erreur. Corrigez cette cellule.",
    noValues: "Les valeurs ne contiennent aucun nombre. Donnez une plage de montants.",
    noValue: "La valeur est vide ou n’est pas un nombre. Donnez un montant.",
    absentValue: "La valeur ne figure pas parmi les valeurs. Donnez une plage qui la contient.",
    unknownRule:
      "La règle est inconnue. Écrivez «\u202ffranchissement\u202f», «\u202fstricte\u202f», «\u202fnombre\u202f» ou «\u202fcalculée\u202f».",
    limitIsNoNumber: "Une limite n’est pas un nombre. Écrivez une part, par exemple 80\u202f%.",
    widthsDiffer: "Mettez les coûts unitaires sur une ligne, avec autant de colonnes que les inducteurs.",
    noDrivers: "Les inducteurs ne contiennent aucun nombre. Donnez une plage de quantités.",
    noUnitCosts: "Les coûts unitaires ne contiennent aucun nombre. Donnez une ligne de montants.",
    intensitiesDiffer: "Donnez les intensités de tous les clients dans autant de colonnes que celles du client.",
    weightsDiffer: "Mettez les poids sur une ligne, avec autant de colonnes que les intensités.",
    noIntensities: "Les intensités ne contiennent aucun nombre. Donnez une plage de nombres.",
    scoresDiffer: "Donnez autant de scores de complexité que de scores de valeur, dans une plage de même forme.",
    noScore: "Un score est vide ou n’est pas un nombre. Donnez deux scores.",
    cutIsNoNumber: "Un seuil n’est pas un nombre. Écrivez un score, par exemple 60.",
    clientsDiffer: "Donnez autant de clients que de valeurs.",
    tooFewValues: "Il faut dix valeurs positives pour lire des limites sur la courbe. Donnez plus de clients.",
    nothingPositive: "Aucune valeur n’est positive. Donnez une plage de CA.",
    classesDiffer: "Donnez autant de classes potentielles que de classes actuelles, dans une plage de même forme.",
    noClass: "Une classe est vide. Donnez deux classes.",
    unknownClass: "Une classe est inconnue. Écrivez A, B ou C, et P pour un prospect.",
    tooFewYears: "Donnez le CA de deux années au moins, une colonne par année.",
    noTrend: "Le client n’a pas encore de tendance\u00a0: il faut des ventes sur deux années. Donnez plus d’années.",
    targetIsNoNumber: "L’objectif n’est pas un nombre. Écrivez combien il en faut.",
    rateIsNoNumber: "Un taux n’est pas un nombre. Écrivez une part, par exemple 30\u202f%.",
    ratesInOneLine: "Placez les taux sur une ligne ou dans une colonne.",
    noScores: "Les notes ne contiennent aucun nombre. Donnez une plage de notes.",
  },
};
