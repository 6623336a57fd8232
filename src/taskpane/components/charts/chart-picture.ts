/** A chart as a PNG: its SVG with the colours that it has on screen, on the same ground, its title above. */

/** What an SVG takes from the page's styles. */
const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight", "text-anchor", "opacity", "color"] as const; // prettier-ignore

/** Pixels for each of the screen's, so that it prints well. */
const SHARP = 3;
const MARGIN = 16;
const TITLE = 16;
/** Of a title that is wider than the chart. */
const LINE = 22;

/**
 * @param around holds the chart
 * @returns null where there is no chart, or the browser cannot draw it
 */
export async function chartPicture(around: Element, title: string): Promise<Uint8Array | null> {
  const chart = around.querySelector<SVGSVGElement>("svg.recharts-surface");
  if (chart === null) return null;
  const { width, height } = chart.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (pen === null || width === 0) return null;
  const font = `600 ${String(TITLE)}px ${getComputedStyle(around).fontFamily}`;
  pen.font = font;
  const lines = wrapped(title, (text) => pen.measureText(text).width <= width);
  const head = lines.length * LINE + MARGIN / 2;
  canvas.width = (width + 2 * MARGIN) * SHARP;
  canvas.height = (height + head + 2 * MARGIN) * SHARP;
  pen.scale(SHARP, SHARP);
  pen.fillStyle = groundOf(around);
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = getComputedStyle(around).color;
  pen.font = font;
  lines.forEach((line, at) => {
    pen.fillText(line, MARGIN, MARGIN + TITLE + at * LINE);
  });
  const image = await loaded(chart, width, height);
  pen.drawImage(image, MARGIN, MARGIN + head, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

/** The colour that a chart stands on. */
function groundOf(node: Element): string {
  for (let at: Element | null = node; at !== null; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (color !== "transparent" && !color.endsWith(", 0)")) return color;
  }
  return "white";
}

async function loaded(chart: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = chart.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError("a chart is an SVG");
  const shown = [chart, ...chart.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((node, at) => {
    const from = shown[at];
    if (from === undefined) return;
    const style = getComputedStyle(from);
    for (const name of STYLES) node.style.setProperty(name, style.getPropertyValue(name));
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

function wrapped(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
