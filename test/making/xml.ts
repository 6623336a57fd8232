/** Text as it must stand inside the XML of a workbook. */

/** Element text. Excel keeps a carriage return as _x000D_, and guards text that looks like such a code. */
export function text(value: string): string {
  return value
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"))
    .replace(/\r/g, "_x000D_");
}

export function attribute(value: string): string {
  return value.replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
