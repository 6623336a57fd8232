/**
 * Objects of one request, each made once: a proxy costs an action wherever it is made, a range two (office.js
 * tracks it first), and a write for 35 sheets used the same ones thousands of times.
 */
import { rangeName, type CellRange } from "../../workbook/address";
import { rangeOf } from "./ranges";

class Proxies {
  readonly sheets = new Map<string, Excel.Worksheet>();
  readonly ranges = new Map<string, Excel.Range>();
  readonly areas = new Map<string, Excel.RangeAreas>();
  readonly charts = new Map<string, Excel.Chart>();
  readonly series = new Map<string, Excel.ChartSeries>();
}

const OF_REQUEST = new WeakMap<Excel.RequestContext, Proxies>();

function of(context: Excel.RequestContext): Proxies {
  const known = OF_REQUEST.get(context);
  if (known !== undefined) return known;
  const fresh = new Proxies();
  OF_REQUEST.set(context, fresh);
  return fresh;
}

function remembered<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A sheet, as seen by this request. */
export class SheetProxy {
  private readonly known: Proxies;

  constructor(
    private readonly context: Excel.RequestContext,
    readonly name: string,
  ) {
    this.known = of(context);
  }

  get worksheet(): Excel.Worksheet {
    const { name, context } = this;
    return remembered(this.known.sheets, name, () => context.workbook.worksheets.getItem(name));
  }

  range(range: CellRange): Excel.Range {
    return remembered(this.known.ranges, `${this.name}!${rangeName(range)}`, () =>
      rangeOf(this.worksheet, range),
    );
  }

  /** @param address of whole rows or columns, "" for the whole sheet */
  lines(address: string): Excel.Range {
    return remembered(this.known.ranges, `${this.name}!${address}`, () =>
      (address === "" ? this.worksheet.getRange() : this.worksheet.getRange(address)).untrack(),
    );
  }

  areas(addresses: string): Excel.RangeAreas {
    return remembered(this.known.areas, `${this.name}!${addresses}`, () =>
      this.worksheet.getRanges(addresses).untrack(),
    );
  }

  /** A chart by its name: the one that this request added, or one that stands. */
  chart(name: string): Excel.Chart {
    return remembered(this.known.charts, `${this.name}!${name}`, () => this.worksheet.charts.getItem(name));
  }

  added(name: string, chart: Excel.Chart): void {
    this.known.charts.set(`${this.name}!${name}`, chart);
  }

  /** A series of such a chart. @param make where this request adds it */
  series(chart: string, index: number, make?: () => Excel.ChartSeries): Excel.ChartSeries {
    return remembered(this.known.series, `${this.name}!${chart}!${index}`, () =>
      make === undefined ? this.chart(chart).series.getItemAt(index) : make(),
    );
  }
}
