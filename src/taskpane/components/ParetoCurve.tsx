import { mergeClasses } from "@fluentui/react-components";
import type { Abc } from "../../domain/pareto/abc";
import type { Client } from "../../domain/portfolio/portfolio";
import { type CurvePoint, paretoShape } from "../paretoShape";
import { hasLimits } from "../ruleLimits";
import { useWords } from "../words";
import { placeIn, type PlotArea, pointList, useChartStyles } from "./chartFrame";
import { CLASS_COLORS } from "./classColors";

const WIDTH = 300;
const HEIGHT = 160;
const PLOT: PlotArea = { left: 40, top: 8, right: 294, bottom: 140 };
/** Narrower parts have no room for their letter. */
const SMALLEST_LETTERED_WIDTH = 14;
/** Labels of the axis nearer to each other would overlap, as shares 0–1. */
const LABEL_DISTANCE = 0.1;

/** How fast the clients, from the largest on, add up to all sales, with the classes below the curve. */
export const ParetoCurve = ({ abc }: { readonly abc: Abc<Client> }) => {
  const styles = useChartStyles();
  const { messages, formats } = useWords();
  const texts = messages.results.curve;
  const parts = paretoShape(abc);
  const { rule, limits } = abc.options;
  const cuts = hasLimits(rule) ? [limits.a, limits.b] : [];
  const at = ({ shareOfClients, cumulativeShare }: CurvePoint) => placeIn(PLOT, shareOfClients, cumulativeShare);
  const { shareOfClients, shareOfSales } = abc.totals.A;
  const labels = [0, 1, ...(cuts.length > 0 ? cuts : [0.5])].filter(
    (share, index, all) => !all.slice(0, index).some((other) => Math.abs(other - share) < LABEL_DISTANCE),
  );
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={texts.alternative(formats.share(shareOfClients), formats.share(shareOfSales))}
    >
      {parts.map(({ abcClass, points }) => {
        const places = points.map(at);
        const [first, last] = [places[0], places.at(-1)];
        const floor = [last, first].flatMap((place) => (place ? [{ x: place.x, y: PLOT.bottom }] : []));
        return (
          <polygon key={abcClass} points={pointList([...places, ...floor])} fill={CLASS_COLORS[abcClass].ground} />
        );
      })}
      {cuts.map((share) => {
        const { y } = placeIn(PLOT, 0, share);
        return <line key={share} className={styles.limit} x1={PLOT.left} x2={PLOT.right} y1={y} y2={y} />;
      })}
      <polyline
        className={styles.line}
        strokeWidth={2}
        points={pointList(parts.flatMap(({ points }) => points.map(at)))}
      />
      <polyline
        className={styles.line}
        points={pointList([
          { x: PLOT.left, y: PLOT.top },
          { x: PLOT.left, y: PLOT.bottom },
          { x: PLOT.right, y: PLOT.bottom },
        ])}
      />
      {parts.map(({ abcClass, points }) => {
        const [from, to] = [points[0], points.at(-1)].map((point) => (point ? at(point).x : 0));
        const width = (to ?? 0) - (from ?? 0);
        return (
          width >= SMALLEST_LETTERED_WIDTH && (
            <text
              key={abcClass}
              className={mergeClasses(styles.text, styles.mark)}
              style={{ fill: CLASS_COLORS[abcClass].ink }}
              x={(from ?? 0) + width / 2}
              y={PLOT.bottom - 8}
              textAnchor="middle"
            >
              {abcClass}
            </text>
          )
        );
      })}
      {labels.map((share) => (
        <text key={share} className={styles.text} x={PLOT.left - 5} y={placeIn(PLOT, 0, share).y + 4} textAnchor="end">
          {formats.share(share)}
        </text>
      ))}
      <text className={styles.text} x={PLOT.left} y={PLOT.bottom + 15}>
        {formats.share(0)}
      </text>
      <text className={styles.text} x={PLOT.right} y={PLOT.bottom + 15} textAnchor="end">
        {texts.ofClients(formats.share(1))}
      </text>
    </svg>
  );
};
