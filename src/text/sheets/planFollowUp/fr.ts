import { count, plural } from "../../sentence";
import type { PlanFollowUpTexts } from "./messages";

export const PLAN_FOLLOW_UP_FR: PlanFollowUpTexts = {
  title: "Suivi du plan",
  howTo: (planSheet) => `Tout suit la feuille ${planSheet}\u00a0: rien à saisir ici.`,
  ninetyDays: "Les 90 jours\u00a0: actions ouvertes par échéance",
  weeks: "Semaines du",
  overdue: "En retard",
  byDomain: "Par domaine",
  byKind: "Par type de cible",
  byOwner: "Par responsable",
  counts: {
    open: "Ouvertes",
    late: "En retard",
    soon: "Sous 7 jours",
    done: "Faites",
    progress: "Avancement moyen",
  },
  nextDue: "Prochaine échéance",
  nextAction: "Prochaine action",
  daysLate: "Jours de retard",
  others: "Autres",
  noOwner: "Sans responsable",
  total: "Total",
  nothingDue: "Aucune action à échéance dans les 90 jours.",
  nothingLate: "Aucune action en retard.",
  more: (actions) => ["… et ", count(actions), plural(actions, " autre action", " autres actions")],
  moreOwners: (owners) => ["… et ", count(owners), plural(owners, " autre responsable", " autres responsables")],
};
