import type { HelpMessages } from "./messages";

export const HELP_FR: HelpMessages = {
  title: "Aide",
  back: "Retour",
  sections: [
    {
      title: "Ce que fait ce complément",
      sentences: [
        "Il lit les ventes du classeur, une ligne par vente ou par client, et classe les clients.",
        "Il écrit l’analyse dans de nouvelles feuilles. Les vôtres ne sont jamais modifiées.",
      ],
    },
    {
      title: "En trois étapes",
      sentences: [
        "1. Contrôlez ce qui a été reconnu\u00a0; chaque colonne peut être changée.",
        "2. Cliquez sur Analyser.",
        "3. Lisez les constats, puis complétez le plan d’action\u00a0: responsables, échéances, avancement.",
      ],
    },
    {
      title: "Lire les résultats",
      sentences: [
        "Classes\u00a0: A réunit les clients qui font l’essentiel du chiffre d’affaires, B les suivants, C tous les autres. N/C\u00a0: pas de vente positive.",
        "Matrice\u00a0: la valeur d’un client face à ce qu’il demande de travail. Or à protéger, Stratégique à cadrer, À servir efficacement, Toxique à redresser ou à quitter.",
        "Un nom souligné dans un constat sélectionne le client dans le classeur.",
      ],
    },
    {
      title: "Changer les réglages",
      sentences: [
        "Limites, poids, coûts unitaires et seuils sont sur la feuille Paramètres, dans les cellules à fond jaune pâle.",
        "Les classes, les totaux et les graphiques suivent aussitôt, même chez un collègue qui n’a pas ce complément.",
      ],
    },
    {
      title: "Actualiser",
      sentences: [
        "Collez les nouvelles ventes à la suite des anciennes, ouvrez ce volet et cliquez sur Actualiser.",
        "Ce que vous avez saisi reste à côté du même client, même trié ou déplacé.",
      ],
    },
    {
      title: "Confidentialité",
      sentences: [
        "Tout est calculé dans Excel. Aucune donnée ne quitte le classeur\u00a0: pas d’envoi, pas de compte, pas de mesure d’audience.",
      ],
    },
    {
      title: "Au clavier",
      sentences: [
        "F6 (Ctrl+F6 dans un navigateur) passe du classeur au volet.",
        "Tab et Maj+Tab vont d’un élément à l’autre, Entrée ou Espace l’active, Échap ferme une liste.",
      ],
    },
  ],
  functions: {
    title: "Fonctions",
    intro: "Seize fonctions à utiliser dans vos propres feuilles. Leurs noms sont les mêmes dans toutes les langues.",
    details: "Paramètres et exemple",
    example: "Exemple",
    insert: "Insérer l’exemple dans la cellule active",
    insertOf: (name) => `Insérer l’exemple dans la cellule active\u00a0: ${name}`,
    inserted: (name) => `L’exemple de ${name} est dans la cellule active.`,
    repair: {
      title: "#NOM? ou #OCCUPÉ!",
      sentences: [
        "Excel n’a pas encore chargé le complément. Ouvrez ce volet, attendez quelques secondes, puis recalculez tout avec Ctrl+Alt+F9.",
        "Si l’erreur demeure, retirez le complément (Insertion, Mes compléments) et ajoutez-le à nouveau\u00a0: vos formules restent.",
      ],
    },
  },
};
