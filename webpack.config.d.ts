/** What tests ask of the build. */
export function manifestFor(source: string, address: string): string;
