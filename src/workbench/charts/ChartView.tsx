import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { memo, useEffect, useRef } from "react";
import type { Measure } from "../cells/fittedText";
import type { Box } from "../geometry/sheetAxes";
import { chartOptions } from "./chartOptions";
import type { ChartPicture } from "./chartPicture";

register([
  BarChart,
  LineChart,
  PieChart,
  RadarChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  SVGRenderer,
]);

interface ChartViewProps {
  readonly picture: ChartPicture;
  readonly box: Box;
  readonly language: string;
  readonly measure: Measure;
}

/** A chart over the cells. Drawn anew only when what it shows differs. */
export const ChartView = memo(
  function ChartView({ picture, box, language, measure }: ChartViewProps) {
    const place = useRef<HTMLDivElement>(null);
    const drawing = useRef<EChartsType | null>(null);
    const { width, height } = box;

    useEffect(() => {
      if (!place.current) return undefined;
      drawing.current = init(place.current, null, { renderer: "svg", width, height });
      return () => {
        drawing.current?.dispose();
        drawing.current = null;
      };
    }, [width, height]);
    useEffect(() => {
      drawing.current?.setOption(chartOptions(picture, { width, height, language, measure }), { notMerge: true });
    }, [picture, width, height, language, measure]);

    const label = picture.chart.altText ?? picture.title;
    return <div ref={place} role="img" aria-label={label} className="chart overlay" style={box} />;
  },
  (before, after) =>
    before.language === after.language && sameJson(before.picture, after.picture) && sameJson(before.box, after.box),
);

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
