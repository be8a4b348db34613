import { CHART_LABEL_LENGTH } from "../../../limits";

/** A client's name as a chart has room for it. */
export function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= CHART_LABEL_LENGTH) return name;
  return `${characters
    .slice(0, CHART_LABEL_LENGTH - 1)
    .join("")
    .trimEnd()}…`;
}
