import type { SettingsTexts } from "./messages";

export const SETTINGS_FR: SettingsTexts = {
  title: "Paramètres de l’analyse",
  howTo:
    "Les cellules jaunes se modifient\u202f; toutes les feuilles suivent aussitôt, même sans le complément, sauf mention contraire.",
  value: "Valeur",
  meaning: "Signification",
  range: "Valeurs possibles",
  abcSection: "Classes ABC",
  diagnosisSection: "Seuils du diagnostic",
  trendSection: "Tendance et régularité",
  calendarSection: "Calendrier",
  sourceSection: "Source de l’analyse",
  limitA: {
    label: "Limite A",
    meaning: "Part cumulée du chiffre d’affaires où s’arrête la classe A.",
    range: "Entre 0\u202f% et la limite B, bornes exclues.",
  },
  limitB: {
    label: "Limite B",
    meaning: "Part cumulée du chiffre d’affaires où s’arrête la classe B.",
    range: "Entre la limite A et 100\u202f%, bornes exclues.",
  },
  rule: {
    label: "Règle de classement",
    meaning:
      "Franchissement\u00a0: le client qui franchit la limite reste dans la meilleure classe. Stricte\u00a0: il passe dans la suivante. Nombre de clients\u00a0: A pour 20\u202f% des clients, B jusqu’à 70\u202f%.",
    range: "Choisissez une règle de la liste.",
  },
  largestClient: {
    label: "Fragile\u00a0: premier client",
    meaning: "Portefeuille dit fragile dès que le premier client atteint cette part du chiffre d’affaires.",
    range: "Entre 0\u202f% et 100\u202f%.",
  },
  fiveLargest: {
    label: "Fragile\u00a0: cinq premiers",
    meaning: "… ou dès que les cinq premiers clients atteignent cette part du chiffre d’affaires.",
    range: "Entre 0\u202f% et 100\u202f%.",
  },
  smallClassA: {
    label: "Fragile\u00a0: classe A étroite",
    meaning: "… ou dès que la classe A compte au plus cette part des clients.",
    range: "Entre 0\u202f% et 100\u202f%.",
  },
  dispersedClients: {
    label: "Dispersé\u00a0: clients en C",
    meaning: "Portefeuille dit dispersé quand la classe C compte au moins cette part des clients …",
    range: "Entre 0\u202f% et 100\u202f%.",
  },
  dispersedSales: {
    label: "Dispersé\u00a0: CA de C",
    meaning: "… pour au plus cette part du chiffre d’affaires.",
    range: "Entre 0\u202f% et 100\u202f%.",
  },
  even: {
    label: "Régulier\u00a0: premier cinquième",
    meaning: "Pas d’effet Pareto quand les 20\u202f% premiers clients font moins que cette part du chiffre d’affaires.",
    range: "Entre 0\u202f% et 100\u202f%.",
  },
  trendUp: {
    label: "Hausse à partir de",
    meaning: "Évolution annuelle, en part de la moyenne, à partir de laquelle un client est en hausse (▲).",
    range: "Plus que la limite de baisse.",
  },
  trendDown: {
    label: "Baisse à partir de",
    meaning: "Évolution annuelle, en part de la moyenne, en dessous de laquelle un client est en baisse (▼).",
    range: "Négatif, moins que la limite de hausse.",
  },
  variationX: {
    label: "Limite X",
    meaning: "Coefficient de variation des ventes mensuelles sous lequel un client est régulier (X).",
    range: "De 0 à la limite Y.",
  },
  variationY: {
    label: "Limite Y",
    meaning:
      "Coefficient de variation sous lequel un client est assez régulier (Y)\u202f; au-delà il est irrégulier (Z).",
    range: "Plus que la limite X.",
  },
  fiscalYearStart: {
    label: "Début de l’exercice",
    meaning:
      "Mois où commence l’exercice\u00a0: 1 pour janvier, 7 pour juillet… Pris en compte à la prochaine analyse.",
    range: "Un mois, de 1 à 12.",
  },
  costs: {
    section: "Coût de servir",
    unitCost: "Coût unitaire",
    toConfirm: "À confirmer\u202f?",
    knownTotal: "Total connu",
    capacity: "Capacité, en unités",
    unitCosts: {
      orders: "Une commande\u00a0: saisie, préparation, facture.",
      smallOrders: "Ce qu’une petite commande coûte en plus.",
      rush: "Ce qu’une expédition urgente ou spéciale coûte en plus.",
      returns: "Un retour\u00a0: transport, contrôle, remise en stock.",
      claims: "Une réclamation\u00a0: traitement et dédommagement.",
      supportHours: "Une heure de support ou de conseil.",
      visits: "Une visite d’un commercial, déplacement compris.",
    },
    unitCostRange: "Un montant nul ou positif, pour une unité.",
    toConfirmRange: "Oui\u00a0: un exemple, qu’aucun constat ne chiffre. Non\u00a0: vous confirmez ce coût.",
    knownTotalRange:
      "Ce que cela a coûté en tout sur la période analysée, si vous le savez\u00a0: remplace le coût unitaire. Sinon laissez vide.",
    capacityRange: "Unités que paie le total connu\u202f; si vide, autant que d’unités consommées.",
    smallOrderLimit: {
      label: "Petite commande sous",
      meaning:
        "Sous ce montant une commande est petite. Au départ la moitié de la commande médiane, arrondie. Pris en compte à la prochaine analyse.",
      range: "Un montant nul ou positif.",
    },
    assumedMargin: {
      label: "Taux de marque supposé",
      meaning:
        "Marge en part du chiffre d’affaires, la même pour tous les clients\u00a0: seulement si les données n’en ont pas. Vide\u00a0: pas de contribution nette.",
      range: "Entre 0\u202f% et 100\u202f%, ou vide.",
    },
  },
  presentation: {
    section: "Cabinet, couleurs et feuilles (dès la prochaine analyse)",
    firmName: {
      label: "Nom du cabinet",
      meaning: "Figure devant la source de chaque feuille\u202f; vide\u00a0: aucun.",
      range: "Texte libre.",
    },
    mainColor: {
      label: "Couleur principale",
      meaning: "Des titres, en-têtes et onglets\u202f; vide\u00a0: celle du complément.",
      range: "#RRVVBB, assez foncée pour du texte blanc.",
    },
    accentColor: {
      label: "Couleur d’accent",
      meaning: "Des filets sous les titres et de certains onglets\u202f; vide\u00a0: celle du complément.",
      range: "#RRVVBB, visible sur fond blanc.",
    },
    noColor:
      "Ce n’est pas une couleur\u00a0: écrivez # et six chiffres ou lettres de A à F. La couleur du complément est utilisée.",
    tooLight: "Cette couleur est trop claire pour être lisible\u00a0: celle du complément est utilisée.",
    sheet: (name) => ({
      label: `Feuille «\u00a0${name}\u00a0»`,
      meaning: "Avec non, elle n’est pas créée\u202f; si elle existe déjà, elle reste et est tenue à jour.",
      range: "oui ou non.",
    }),
  },
  plan: {
    section: "Plan d’action",
    referenceDate: {
      label: "Date de référence",
      meaning:
        "Le jour dont partent retards et échéances du plan\u00a0: aujourd’hui, sauf si vous tapez une date. Videz la cellule pour revenir à aujourd’hui à la prochaine analyse.",
      range: "Une date.",
    },
    mostTargets: {
      label: "Cibles du plan, au plus",
      meaning: "Combien de cibles ouvertes le plan propose, les vôtres comprises. Peu et choisies\u00a0: 10 au départ.",
      range: "Un nombre entier de 0 à 50.",
    },
    ownersSection: "Responsables",
    owner: (number) => `Responsable ${number}`,
    ownerMeaning: "Les noms que proposent les listes de responsables\u202f; on peut en taper d’autres.",
  },
  matrix: {
    section: "Matrice valeur × complexité",
    cuts: {
      value: {
        label: "Valeur haute à partir de",
        meaning: "Note de valeur, sur 100, à partir de laquelle un client a une valeur haute (A ou B).",
      },
      complexity: {
        label: "Complexité haute à partir de",
        meaning: "Note de complexité, sur 100, à partir de laquelle un client est complexe (B ou D).",
      },
    },
    cutRange: "Entre 0 et 100.",
    valueWeights: {
      main: {
        label: "Valeur\u00a0: marge",
        meaning: "Poids de la marge, ou du chiffre d’affaires pour un client dont la marge n’est pas connue.",
      },
      stability: {
        label: "Valeur\u00a0: achats réguliers",
        meaning: "Poids du nombre de mois où le client a acheté.",
      },
      potential: { label: "Valeur\u00a0: potentiel", meaning: "Poids du potentiel, là où il est connu." },
    },
    complexityWeight: (indicator) => ({
      label: `Complexité\u00a0: ${indicator}`,
      meaning: `Poids de ce critère (${indicator}) parmi ce qui rend un client complexe\u202f; 0 l’écarte.`,
    }),
    weightRange: "Un poids nul ou positif.",
  },
  ties: "Clients à égalité",
  sheet: "Feuille",
  sheetsTogether: "Feuilles, lues ensemble",
  rows: "Lignes de données",
  hiddenRows: "Lignes masquées",
  hiddenCounted: (lines, formats) =>
    `${formats.count(lines)} ${formats.plural(lines, "ligne masquée, comptée comme les autres", "lignes masquées, comptées comme les autres")}`,
  hiddenLeftOut: (lines, formats) =>
    `${formats.count(lines)} ${formats.plural(lines, "ligne masquée, laissée de côté", "lignes masquées, laissées de côté")}`,
  clientColumn: "Colonne du client",
  codeColumn: "Colonne du code client",
  salesColumn: "Colonne du chiffre d’affaires",
  dateColumn: "Colonne de la date",
  lookups: "Colonnes d’autres feuilles",
  lookup: (column, key) => `${column}, recherchée par ${key}`,
  documentType: "Colonne du type de pièce",
  documentTypeRead: (column) =>
    `${column}\u00a0: les avoirs écrits en positif comptent en négatif\u202f; devis, brouillons et annulations sont laissés de côté`,
  documentStatus: "Colonne du statut",
  statusRead: (column) => `${column}\u00a0: devis, brouillons et annulations sont laissés de côté`,
  currency: "Devise",
  currencyKept: (column, kept) => `${column}\u00a0: ${kept} seulement, les autres devises sont laissées de côté`,
  grouping: "Regroupement des clients",
  groupedByColumn: (column) => `par ${column}`,
  groupedByFirstWord: "par le premier mot du nom, quand plusieurs clients l’ont en commun",
  period: "Période analysée",
  analysedOn: "Date de l’analyse",
  none: "aucune",
  fixedUntilRefresh: "Photographie de la dernière analyse\u202f; se change dans le volet.",
  mapping: "Mémoire du complément",
  mappingNote:
    "Texte que le complément relit à la prochaine analyse pour retrouver les mêmes colonnes par leurs en-têtes, même déplacées. À ne pas modifier.",
  mappingTooLong:
    "Les colonnes choisies sont trop nombreuses pour tenir dans une cellule\u00a0: elles seront détectées à nouveau à la prochaine analyse.",
  decisionsSection: "Décisions sur des clients",
  decisionsNote:
    "Une ligne par client, désigné par son code ou son nom\u202f; ajoutez-en sous la dernière. Pris en compte à la prochaine analyse.",
  decisionMeanings: {
    exclude: "Le client ne compte pas\u00a0: société du groupe, ventes au comptoir, compte d’attente…",
    merge: "Autre écriture d’un même client\u00a0: ses lignes comptent pour celui nommé dans la dernière colonne.",
  },
  decisionColumns: { client: "Client", decision: "Décision", into: "Réuni avec" },
  decisionRange: "Choisissez un mot de la liste.",
};
