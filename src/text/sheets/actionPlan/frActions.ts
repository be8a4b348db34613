import type { ActionPlanTexts } from "./messages";

/** What each play does, domain by domain. */
export const ACTIONS_FR: ActionPlanTexts["actions"] = {
  protectGold: {
    information: {
      action: "Comprendre la baisse",
      steps: [
        "Comparer ses achats par famille et par mois",
        "Appeler les interlocuteurs habituels",
        "Noter les causes et ce qui reste possible",
      ],
      means: "Historique des ventes, appels",
      indicator: "Causes notées et chiffrées",
      occurrences: 1,
    },
    sales: {
      action: "Rencontrer le décideur et convenir d’un plan",
      steps: ["Préparer deux propositions", "Rencontrer le décideur", "Fixer le point suivant"],
      means: "Visites, une avec la direction",
      indicator: "CA des trois prochains mois",
      occurrences: 3,
    },
  },
  winBack: {
    information: {
      action: "Savoir pourquoi il est parti",
      steps: ["Relire les derniers échanges", "Appeler le dernier interlocuteur", "Noter la raison"],
      means: "Dossier client, un appel",
      indicator: "Raison du départ notée",
      occurrences: 1,
    },
    sales: {
      action: "Proposer de recommencer",
      steps: ["Répondre à la raison du départ", "Proposer une première commande", "Suivre la livraison"],
      means: "Offre de reprise",
      indicator: "Première commande reçue",
      occurrences: 2,
    },
  },
  correctToxic: {
    information: {
      action: "Chiffrer ce qu’il coûte",
      steps: [
        "Confirmer les coûts unitaires",
        "Relever urgences, retours et petites commandes",
        "Préparer le dossier de négociation",
      ],
      means: "Contrôle de gestion, service client",
      indicator: "Coût de servir confirmé",
      occurrences: 1,
    },
    development: {
      action: "Simplifier le service",
      steps: ["Fixer un minimum de commande", "Regrouper les livraisons", "Supprimer les traitements d’exception"],
      means: "Logistique, service client",
      indicator: "Commandes et urgences par mois",
      occurrences: 1,
    },
    sales: {
      action: "Négocier d’autres conditions ou sortir proprement",
      steps: ["Présenter les nouvelles conditions", "Fixer une date limite", "Décider"],
      means: "Rendez-vous avec la direction",
      indicator: "Conditions signées ou sortie décidée",
      occurrences: 1,
    },
  },
  repriceStrategic: {
    information: {
      action: "Établir le coût réel du service",
      steps: [
        "Confirmer les coûts unitaires",
        "Comparer prix et service à ceux de clients voisins",
        "Préparer l’argumentaire",
      ],
      means: "Contrôle de gestion",
      indicator: "Dossier de prix prêt",
      occurrences: 1,
    },
    sales: {
      action: "Négocier prix, conditions ou process",
      steps: ["Annoncer la revue des conditions", "Négocier des points de prix ou un service plus simple", "Signer"],
      means: "Rendez-vous, nouveau tarif",
      indicator: "Points de prix obtenus",
      occurrences: 2,
    },
  },
  applyRule: {
    information: {
      action: "Arrêter la liste des clients touchés",
      steps: ["Choisir la règle sur la feuille des règles", "Vérifier la liste", "Prévoir les exceptions"],
      means: "Feuille des règles",
      indicator: "Liste validée",
      occurrences: 1,
    },
    development: {
      action: "Inscrire la règle dans les conditions et l’outil",
      steps: ["Modifier les conditions de vente", "Paramétrer la facturation", "Former le service client"],
      means: "Administration des ventes",
      indicator: "Règle en place",
      occurrences: 1,
    },
    sales: {
      action: "Annoncer la règle aux clients",
      steps: ["Préparer le message", "Prévenir les plus gros de vive voix", "Écrire aux autres"],
      means: "Modèle de courrier, appels",
      indicator: "Clients prévenus",
      occurrences: 1,
    },
  },
  diversify: {
    information: {
      action: "Choisir dix clients B à faire grandir",
      steps: ["Trier les clients B par potentiel", "En retenir dix", "Nommer un responsable pour chacun"],
      means: "Feuille ABC, connaissance du terrain",
      indicator: "Dix clients retenus",
      occurrences: 1,
    },
    sales: {
      action: "Visiter ces clients avec une offre",
      steps: ["Préparer une offre par client", "Planifier les visites", "Relancer sous quinze jours"],
      means: "Dix visites",
      indicator: "CA gagné chez ces clients",
      occurrences: 10,
    },
  },
  automateEfficient: {
    development: {
      action: "Ouvrir un canal simple",
      steps: ["Choisir\u00a0: commande en ligne, jour fixe ou minimum", "Tester avec trois clients", "Fixer la règle"],
      means: "Outil de commande, logistique",
      indicator: "Part des commandes par ce canal",
      occurrences: 1,
    },
    sales: {
      action: "Y amener les clients",
      steps: ["Écrire à tous", "Appeler les dix qui commandent le plus souvent", "Suivre chaque mois"],
      means: "Modèle de courrier, appels",
      indicator: "Commandes par client et par mois",
      occurrences: 3,
    },
  },
  confirmNew: {
    development: {
      action: "Organiser l’accueil",
      steps: ["Nommer un interlocuteur", "Vérifier livraisons et facturation", "Noter les attentes"],
      means: "Fiche d’accueil",
      indicator: "Accueil fait sous 45 jours",
      occurrences: 1,
    },
    sales: {
      action: "Faire le point après les premières commandes",
      steps: ["Appeler après chaque livraison", "Proposer une autre famille", "Convenir d’un rythme"],
      means: "Trois appels ou visites",
      indicator: "Rythme de commande convenu",
      occurrences: 3,
    },
  },
  growGold: {
    information: {
      action: "Savoir ce qu’il achète ailleurs",
      steps: ["Lister les familles qu’il n’achète pas", "Estimer son potentiel", "Repérer les concurrents en place"],
      means: "Statistiques par famille, entretien",
      indicator: "Potentiel estimé",
      occurrences: 1,
    },
    sales: {
      action: "Proposer une nouvelle famille",
      steps: ["Choisir la famille", "Préparer l’offre", "La présenter au décideur"],
      means: "Visites, échantillons, tarif",
      indicator: "Offres présentées, première commande",
      occurrences: 2,
    },
  },
};
