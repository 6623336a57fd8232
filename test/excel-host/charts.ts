/** Excel.ChartCollection and what a bar or column chart is made of. */
import { parseRangeName } from "../../src/workbook/address";
import {
  ApiError,
  type ApiObject,
  type ApiType,
  bind,
  flag,
  invalidArgument,
  number,
  oneOf,
  targetOf,
  text,
} from "./api";
import type { AxisModel, BookModel, ChartModel, SeriesModel, SheetModel } from "./model";
import { color } from "./range-format";
import { assertAllowed, RangeTarget } from "./range-target";

interface Charts {
  readonly book: BookModel;
  readonly sheet: SheetModel;
}

interface OneChart extends Charts {
  readonly chart: ChartModel;
}

export function charts(book: BookModel, sheet: SheetModel): ApiObject {
  return bind(COLLECTION, { book, sheet });
}

function found({ book, sheet }: Charts, key: unknown): ApiObject {
  const chart = sheet.charts.find(({ name, id }) => name === key || id === key);
  if (chart === undefined) throw new ApiError("ItemNotFound", `no chart ${String(key)}`);
  return bind(CHART, { book, sheet, chart });
}

const COLLECTION: ApiType<Charts> = {
  name: "ChartCollection",
  items: ({ book, sheet }) => sheet.charts.map((chart) => bind(CHART, { book, sheet, chart })),
  item: found,
  call: {
    getItem: (target, [key]) => found(target, key),
    add: ({ book, sheet }, [kind, source, by]) => {
      oneOf(by, "Columns", "Rows", "Auto");
      assertAllowed(sheet, "allowEditObjects");
      const chart = newChart(book, oneOf(kind, "BarClustered", "ColumnClustered"), sheet.charts.length);
      const { range, address } = targetOf(source, RangeTarget);
      // One series for each column of the source (reference of ChartCollection.add, seriesBy).
      if (by === "Rows" ? range.bottom > range.top : range.right > range.left)
        throw new ApiError("NotImplemented", "a chart over several columns at once");
      chart.series.push(newSeries("Series1", address));
      sheet.charts.push(chart);
      return bind(CHART, { book, sheet, chart });
    },
  },
};

function newChart(book: BookModel, kind: string, count: number): ChartModel {
  const axis = (): AxisModel => ({
    title: "",
    minimum: null,
    maximum: null,
    numberFormat: "General",
    reversed: false,
    tickLabels: "NextToAxis",
    position: "Automatic",
  });
  return {
    id: book.nextId("chart"),
    name: `Chart ${count + 1}`,
    kind,
    title: "",
    titleSize: 14,
    titleBold: false,
    font: "Calibri",
    fontSize: 9,
    // "True if only visible cells are plotted": Excel's default for a new chart.
    visibleOnly: true,
    blanks: "NotPlotted",
    legend: true,
    legendPosition: "Right",
    series: [],
    valueAxis: axis(),
    categoryAxis: axis(),
    place: null,
  };
}

function newSeries(name: string, values: string): SeriesModel {
  return { name, values, categories: "", color: "", gapWidth: 150 };
}

const CHART: ApiType<OneChart> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id, _Id: chart.id }),
  get: { name: ({ chart }) => chart.name, id: ({ chart }) => chart.id },
  set: {
    name: ({ chart }, value) => void (chart.name = text(value)),
    plotVisibleOnly: ({ chart }, value) => void (chart.visibleOnly = flag(value)),
    displayBlanksAs: ({ chart }, value) =>
      void (chart.blanks = oneOf(value, "NotPlotted", "Zero", "Interplotted")),
  },
  link: {
    title: ({ chart }) => bind(TITLE, chart),
    format: ({ chart }) => bind(FORMAT, chart),
    legend: ({ chart }) => bind(LEGEND, chart),
    series: ({ chart }) => bind(SERIES_LIST, chart),
    axes: ({ chart }) => bind(AXES, chart),
  },
  call: {
    delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    setPosition: ({ chart }, [from, to]) => {
      parseRangeName(`${text(from)}:${text(to)}`);
      chart.place = { from: text(from), to: text(to) };
    },
  },
};

const TITLE: ApiType<ChartModel> = {
  name: "ChartTitle",
  set: { text: (chart, value) => void (chart.title = text(value)) },
  link: { format: (chart) => bind(TITLE_FORMAT, chart) },
};

const TITLE_FORMAT: ApiType<ChartModel> = {
  name: "ChartTitleFormat",
  link: { font: (chart) => bind(TITLE_FONT, chart) },
};

const TITLE_FONT: ApiType<ChartModel> = {
  name: "ChartFont",
  set: {
    size: (chart, value) => void (chart.titleSize = number(value)),
    bold: (chart, value) => void (chart.titleBold = flag(value)),
  },
};

const FORMAT: ApiType<ChartModel> = {
  name: "ChartAreaFormat",
  link: { font: (chart) => bind(CHART_FONT, chart) },
};

/** The font of the chart's area is that of everything in it, the title too: set before it or lost. */
const CHART_FONT: ApiType<ChartModel> = {
  name: "ChartFont",
  set: {
    name: (chart, value) => void (chart.font = text(value)),
    size: (chart, value) => {
      chart.fontSize = number(value);
      chart.titleSize = number(value);
    },
  },
};

const LEGEND: ApiType<ChartModel> = {
  name: "ChartLegend",
  set: {
    visible: (chart, value) => void (chart.legend = flag(value)),
    position: (chart, value) =>
      void (chart.legendPosition = oneOf(value, "Top", "Bottom", "Left", "Right", "Corner")),
  },
};

const SERIES_LIST: ApiType<ChartModel> = {
  name: "ChartSeriesCollection",
  items: (chart) => chart.series.map((series) => bind(SERIES, series)),
  call: {
    getItemAt: (chart, [index]) => {
      const series = chart.series[number(index)];
      if (series === undefined) throw invalidArgument(`no series ${String(index)}`);
      return bind(SERIES, series);
    },
    add: (chart, [name]) => {
      const series = newSeries(text(name), "");
      chart.series.push(series);
      return bind(SERIES, series);
    },
  },
};

const SERIES: ApiType<SeriesModel> = {
  name: "ChartSeries",
  set: {
    name: (series, value) => void (series.name = text(value)),
    gapWidth: (series, value) => void (series.gapWidth = number(value)),
  },
  link: { format: (series) => bind(SERIES_FORMAT, series) },
  call: {
    setValues: (series, [source]) => void (series.values = targetOf(source, RangeTarget).address),
    setXAxisValues: (series, [source]) => void (series.categories = targetOf(source, RangeTarget).address),
  },
};

const SERIES_FORMAT: ApiType<SeriesModel> = {
  name: "ChartSeriesFormat",
  link: { fill: (series) => bind(SERIES_FILL, series) },
};

const SERIES_FILL: ApiType<SeriesModel> = {
  name: "ChartFill",
  call: { setSolidColor: (series, [value]) => void (series.color = color(value)) },
};

const AXES: ApiType<ChartModel> = {
  name: "ChartAxes",
  link: {
    valueAxis: ({ valueAxis }) => bind(AXIS, valueAxis),
    categoryAxis: ({ categoryAxis }) => bind(AXIS, categoryAxis),
  },
};

const AXIS: ApiType<AxisModel> = {
  name: "ChartAxis",
  set: {
    minimum: (axis, value) => void (axis.minimum = number(value)),
    maximum: (axis, value) => void (axis.maximum = number(value)),
    numberFormat: (axis, value) => void (axis.numberFormat = text(value)),
    reversePlotOrder: (axis, value) => void (axis.reversed = flag(value)),
    position: (axis, value) =>
      void (axis.position = oneOf(value, "Automatic", "Maximum", "Minimum", "Custom")),
    tickLabelPosition: (axis, value) =>
      void (axis.tickLabels = oneOf(value, "NextToAxis", "High", "Low", "None")),
  },
  link: { title: (axis) => bind(AXIS_TITLE, axis) },
};

const AXIS_TITLE: ApiType<AxisModel> = {
  name: "ChartAxisTitle",
  set: { text: (axis, value) => void (axis.title = text(value)) },
};
