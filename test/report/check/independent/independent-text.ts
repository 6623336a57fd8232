/**
 * Short texts written without sight of the checker's rules: by hand, each as another office, paper or person
 * would put it. `⟦kind:right|wrong⟧` is a place that is true as it stands and false when it is turned.
 */
export type IndependentBook =
  "districts" | "departments2024" | "districts2024" | "provinces" | "ministries" | "regions" | "communes";

export interface IndependentText {
  readonly name: string;
  readonly book: IndependentBook;
  /** Whose report it is; "" where the text is about the group, or says itself whose it is. */
  readonly unit: string;
  readonly language?: "en";
  readonly text: string;
}

export interface PlantedFault {
  readonly kind: string;
  readonly right: string;
  readonly wrong: string;
  /** The text with this one place turned. */
  readonly text: string;
}

const MARKED = /⟦([^:|⟧]+):([^|⟧]*)\|([^⟧]*)⟧/g;

/** The text as it is true. */
export function trueText(text: string): string {
  return text.replace(MARKED, "$2");
}

/** The text once for each marked place, turned. */
export function plantedFaults(text: string): readonly PlantedFault[] {
  return [...text.matchAll(MARKED)].map((place) => {
    const [whole, kind = "", right = "", wrong = ""] = place;
    const turned = text.slice(0, place.index) + wrong + text.slice(place.index + whole.length);
    return { kind, right, wrong, text: trueText(turned) };
  });
}
