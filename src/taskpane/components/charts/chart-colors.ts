/** Colours of what charts draw: the same thing has the same colour everywhere; at least 3:1 in every theme. */
import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Classes for shapes of an SVG; a contrast theme has colours of its own. */
export const useChartColors = makeStyles({
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    "& text": { fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
  },
  own: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "Highlight", forcedColorAdjust: "none" } },
  peer: {
    fill: tokens.colorNeutralForeground4,
    [FORCED]: { fill: "CanvasText", forcedColorAdjust: "none" },
  },
  ownLine: {
    "& path": {
      stroke: tokens.colorBrandForeground1,
      [FORCED]: { stroke: "Highlight", forcedColorAdjust: "none" },
    },
  },
  /** More and less, as the arrows beside words have them; a contrast theme tells them apart by their frame. */
  up: {
    fill: tokens.colorStatusSuccessForeground1,
    [FORCED]: { fill: "Highlight", forcedColorAdjust: "none" },
  },
  down: {
    fill: tokens.colorStatusDangerForeground1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText", strokeWidth: "2px", forcedColorAdjust: "none" },
  },
  rest: {
    fill: tokens.colorNeutralForeground4,
    [FORCED]: { fill: "CanvasText", forcedColorAdjust: "none" },
  },
  rivalLine: {
    "& path": {
      stroke: tokens.colorNeutralForeground2,
      [FORCED]: { stroke: "CanvasText", forcedColorAdjust: "none" },
    },
  },
  axis: {
    "& line": { stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: "CanvasText" } },
  },
});
