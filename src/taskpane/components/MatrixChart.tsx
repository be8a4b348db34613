import { mergeClasses } from "@fluentui/react-components";
import type { Matrix, MatrixPlace } from "../../domain/matrix/matrix";
import { type Cuts, type Quadrant, QUADRANT_LETTERS, QUADRANTS } from "../../domain/matrix/quadrant";
import { CHART_POINTS } from "../../limits";
import { useWords } from "../words";
import { placeIn, type PlotArea, useChartStyles } from "./chartFrame";
import { QUADRANT_COLORS } from "./quadrantColors";

const WIDTH = 300;
const HEIGHT = 226;
const PLOT: PlotArea = { left: 22, top: 6, right: 294, bottom: 204 };
/** Of the scores on both axes. */
const HIGHEST_SCORE = 100;
const GROUND_OPACITY = 0.28;
const POINT_RADIUS = 3.5;

interface MatrixChartProps {
  readonly matrix: Matrix;
  /** Sales by client number: of very many clients the largest are shown. */
  readonly salesOf: ReadonlyMap<number, number>;
}

/** Every client by value and complexity, in the four quadrants that the cuts make. */
export const MatrixChart = ({ matrix: { places, settings }, salesOf }: MatrixChartProps) => {
  const styles = useChartStyles();
  const { messages, formats, terms } = useWords();
  const texts = messages.results.matrix;
  const cut = at(settings.cuts);
  const counted = QUADRANTS.map((quadrant) => {
    const clients = places.filter((place) => place.quadrant === quadrant).length;
    return texts.inQuadrant(clients, `${QUADRANT_LETTERS[quadrant]} ${terms.quadrants[quadrant]}`, formats);
  });
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={texts.alternative(formats.list(counted))}
    >
      {QUADRANTS.map((quadrant) => {
        const { from, to } = groundOf(quadrant, settings.cuts);
        const [corner, opposite] = [at(from), at(to)];
        return (
          <rect
            key={quadrant}
            x={corner.x}
            y={opposite.y}
            width={opposite.x - corner.x}
            height={corner.y - opposite.y}
            fill={QUADRANT_COLORS[quadrant].ground}
            fillOpacity={GROUND_OPACITY}
          />
        );
      })}
      <line className={styles.limit} x1={PLOT.left} x2={PLOT.right} y1={cut.y} y2={cut.y} />
      <line className={styles.limit} x1={cut.x} x2={cut.x} y1={PLOT.top} y2={PLOT.bottom} />
      <rect
        className={styles.line}
        x={PLOT.left}
        y={PLOT.top}
        width={PLOT.right - PLOT.left}
        height={PLOT.bottom - PLOT.top}
      />
      {largest(places, salesOf).map(({ client, quadrant, scores }) => {
        const { x, y } = at(scores);
        return (
          <circle
            key={client}
            className={styles.line}
            style={{ fill: QUADRANT_COLORS[quadrant].ground }}
            cx={x}
            cy={y}
            r={POINT_RADIUS}
          />
        );
      })}
      {QUADRANTS.map((quadrant) => (
        <CornerLetter key={quadrant} quadrant={quadrant} />
      ))}
      <text className={styles.text} x={PLOT.right} y={PLOT.bottom + 15} textAnchor="end">
        {texts.complexity}
      </text>
      <text className={styles.text} transform={`translate(${PLOT.left - 7} ${PLOT.top}) rotate(-90)`} textAnchor="end">
        {texts.value}
      </text>
    </svg>
  );
};

type Scores = MatrixPlace["scores"];

const at = ({ complexity, value }: Scores) => placeIn(PLOT, complexity / HIGHEST_SCORE, value / HIGHEST_SCORE);

/** Scores at the lower left and the upper right corner of a quadrant. */
const groundOf = (quadrant: Quadrant, cuts: Cuts): { readonly from: Scores; readonly to: Scores } => {
  const isValuable = quadrant === "gold" || quadrant === "strategic";
  const isComplex = quadrant === "strategic" || quadrant === "toxic";
  return {
    from: { value: isValuable ? cuts.value : 0, complexity: isComplex ? cuts.complexity : 0 },
    to: {
      value: isValuable ? HIGHEST_SCORE : cuts.value,
      complexity: isComplex ? HIGHEST_SCORE : cuts.complexity,
    },
  };
};

const largest = (places: readonly MatrixPlace[], salesOf: ReadonlyMap<number, number>): readonly MatrixPlace[] =>
  [...places]
    .sort((a, b) => (salesOf.get(b.client) ?? 0) - (salesOf.get(a.client) ?? 0))
    .slice(0, CHART_POINTS)
    // The largest are drawn last, above the others.
    .reverse();

const LETTER_SIZE = 18;

/** The letter of a quadrant in the outer corner of it, above the points. */
const CornerLetter = ({ quadrant }: { readonly quadrant: Quadrant }) => {
  const styles = useChartStyles();
  const { ground, ink } = QUADRANT_COLORS[quadrant];
  const isLeft = quadrant === "gold" || quadrant === "efficient";
  const isUpper = quadrant === "gold" || quadrant === "strategic";
  const x = isLeft ? PLOT.left : PLOT.right - LETTER_SIZE;
  const y = isUpper ? PLOT.top : PLOT.bottom - LETTER_SIZE;
  return (
    <>
      <rect className={styles.line} style={{ fill: ground }} x={x} y={y} width={LETTER_SIZE} height={LETTER_SIZE} />
      <text
        className={mergeClasses(styles.text, styles.mark)}
        style={{ fill: ink }}
        x={x + LETTER_SIZE / 2}
        y={y + 13}
        textAnchor="middle"
      >
        {QUADRANT_LETTERS[quadrant]}
      </text>
    </>
  );
};
