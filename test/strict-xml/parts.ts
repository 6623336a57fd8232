/** The XML parts of an Office package, as a strict parser gets them. */
import { strFromU8, unzipSync } from "fflate";
import { xmlFaultsOf } from "../making/libxml2";

/**
 * Faults of every XML part, by name; a package without parts is a fault as well.
 * @param source a package whose parts count as not ours where they are as they were
 */
export function packageFaults(name: string, bytes: Uint8Array, source?: Uint8Array): readonly string[] {
  const before = source === undefined ? {} : unzipSync(source);
  const parts = Object.entries(unzipSync(bytes)).filter(([part, content]) => {
    const kept = before[part];
    return /\.(xml|rels|vml)$/i.test(part) && (kept === undefined || Buffer.compare(kept, content) !== 0);
  });
  if (parts.length < 4) return [`${name}: only ${parts.length} XML parts`];
  return xmlFaultsOf(parts.map(([part, content]) => [`${name}!${part}`, strFromU8(content)] as const));
}

/** What a person or a damaged file can put where a name or a text stands. */
export const HOSTILE = 'Sở "K\'h" <&>]]>--&nbsp;&#0;\u0001\u000B\uFFFE\uD83D 😀 _x0041_ <!--\r\n\tdòng 2';
