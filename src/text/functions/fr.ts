import type { FunctionsText } from "./functionsText";

const value = {
  name: "valeur",
  description: "Le montant à chercher, ou une plage de montants\u00a0: un résultat pour chacun.",
};
const values = {
  name: "valeurs",
  description: "Tous les montants, un par client. Les textes et les cellules vides sont ignorés.",
};

export const FUNCTIONS_FR: FunctionsText = {
  functions: {
    "PARETO.CLASS": {
      description:
        "Donne la classe de Pareto d’un montant parmi d’autres\u00a0: A, B, C, ou N/C s’il est nul ou négatif.",
      parameters: {
        value,
        values,
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
  },
};
