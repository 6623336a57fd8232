/** Fluent's themes in the product's colours and fonts; figures stand in columns (tabular). */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** From nearly black to nearly white around the product's blue. */
const BRAND: BrandVariants = {
  10: "#020408",
  20: "#0a1a2b",
  30: "#0d2b49",
  40: "#0f3861",
  50: "#10457a",
  60: "#105193",
  70: "#0f5ea8",
  80: "#0f5ea8",
  90: "#2d73b8",
  100: "#4887c6",
  110: "#629bd3",
  120: "#7cafdf",
  130: "#98c2e9",
  140: "#b5d5f2",
  150: "#d2e6f8",
  160: "#eef6fd",
};

/** Fonts that hold all Vietnamese letters, Office's own first. */
const FONT =
  '"Segoe UI", "Segoe UI Web (West European)", Inter, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** Colours of the bars; the words beside them say the same. */
interface BarColors {
  readonly colorBar: string;
  readonly colorBarBelow: string;
}

/** As CSS variables, like Fluent's own tokens. */
export const barTokens = { colorBar: "var(--colorBar)", colorBarBelow: "var(--colorBarBelow)" } as const;

const light: Theme & BarColors = {
  ...createLightTheme(BRAND),
  fontFamilyBase: FONT,
  colorBar: BRAND[120],
  colorBarBelow: "#e3928b",
};

const dark: Theme & BarColors = {
  ...createDarkTheme(BRAND),
  // Fluent's own red reaches 4.2:1 on its grey.
  colorStatusDangerForeground1: "#ee8d95",
  colorBrandForeground1: BRAND[120],
  colorBrandForegroundLink: BRAND[120],
  fontFamilyBase: FONT,
  colorBar: BRAND[100],
  colorBarBelow: "#c8645c",
};

export type Brightness = "light" | "dark";

export function themeOf(brightness: Brightness): Theme {
  return brightness === "dark" ? dark : light;
}

/** True for a colour ("#252423") on which light text is read. */
export function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (match === null) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}
