import type { PlanCell } from "../../sheetPlan";
import { DASHBOARD_NAMES } from "../dashboardNames";
import type { SheetFacts } from "../facts";
import { sectionArea } from "./layout";
import type { WorkingsSection } from "./section";

/** Whether there is anybody to tell apart. */
export const hasSalespeople = ({ followUp }: SheetFacts): boolean => followUp.salespeople.length > 1;

/** Which clients each salesperson has, by their ranks: class A is counted up to the rank that ends it. */
export const salespeopleSection = (facts: SheetFacts): WorkingsSection => {
  const { abc, followUp, texts } = facts;
  const ranks = new Map(abc.rows.slice(0, abc.ranked).map(({ item, rank }) => [item.number, rank]));
  const people = hasSalespeople(facts) ? followUp.salespeople : [];
  const cells = people.flatMap(({ clients }, index) =>
    clients.flatMap((client): PlanCell[][] => {
      const rank = ranks.get(client);
      return rank === undefined ? [] : [[index + 1, rank]];
    }),
  );
  const column = (offset: number) => sectionArea("salespeople", offset, Math.max(1, cells.length));
  return {
    title: texts.dashboard.salespeople.title,
    columns: [
      { header: texts.dashboard.salespeople.columns.number, width: 12 },
      { header: texts.workings.rank, width: 12 },
    ],
    cells,
    names: [
      { name: DASHBOARD_NAMES.pairSalespeople, area: column(0) },
      { name: DASHBOARD_NAMES.pairRanks, area: column(1) },
    ],
  };
};
