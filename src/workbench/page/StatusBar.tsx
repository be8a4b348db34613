import { selectionStatistics } from "../desk/statistics";
import type { Desk } from "../desk/desk";

/** Average, count and sum of the selected cells. */
export function StatusBar({ desk }: { readonly desk: Desk }) {
  const found = selectionStatistics(desk);
  if (!found) return null;
  const write = new Intl.NumberFormat(desk.language, { maximumFractionDigits: 2 });
  const { average, count, sum } = desk.text.statistics;
  return (
    <p className="status">
      {found.numbers > 0 && <span>{average(write.format(found.sum / found.numbers))}</span>}
      <span>{count(write.format(found.count))}</span>
      {found.numbers > 0 && <span>{sum(write.format(found.sum))}</span>}
    </p>
  );
}
