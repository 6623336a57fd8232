/**
 * How the sample's criteria are written down: one tree for both years. A criterion that is not in a year's
 * set has `null` for its maximum there; codes follow from the order, so what is added or dropped renumbers
 * the rest, as it does in real sets.
 */

export type Year = 2021 | 2022;
type ByYear<T> = readonly [in2021: T, in2022: T];

/** Scored in steps of a quarter point, or as a share of the maximum in hundredths or thousandths. */
export type Scoring = "steps" | "hundredths" | "thousandths";

export interface Leaf {
  /** One name, or the two years' names. */
  readonly name: string | ByYear<string>;
  readonly max: ByYear<number | null>;
  readonly scoring: Scoring;
  /** What Bạch Thông lost here: together exactly the figures of the report that the product grew from. */
  readonly lost: ByYear<number>;
  /** Why points are lost: {%} is the share reached, {n} a small number, {xã} the communes of the unit. */
  readonly fact: string;
  readonly remedy: string;
}

export interface Branch {
  /** Empty where the criterion is itself a leaf. */
  readonly name: string;
  readonly office: string;
  /** What proves the score: "Kế hoạch", "Báo cáo" … */
  readonly proof: string;
  readonly subjective: string;
  readonly objective: string;
  readonly leaves: readonly Leaf[];
}

export interface Area {
  readonly name: string;
  readonly max: ByYear<number>;
  readonly branches: readonly Branch[];
}

/** A leaf with its maxima and Bạch Thông's lost points in 2021 and 2022. */
export function leaf(
  name: Leaf["name"],
  max: Leaf["max"],
  scoring: Scoring,
  lost: Leaf["lost"],
  fact: string,
  remedy: string,
): Leaf {
  return { name, max, scoring, lost, fact, remedy };
}

/** What the leaves of a criterion share: office, proof, the two kinds of causes. */
export type Background = Omit<Branch, "name" | "leaves">;

export function branch(name: string, background: Background, ...leaves: readonly Leaf[]): Branch {
  return { name, ...background, leaves };
}

/** A criterion without components. */
export function single(background: Background, only: Leaf): Branch {
  return { name: "", ...background, leaves: [only] };
}

export function yearIndex(year: Year): 0 | 1 {
  return year === 2021 ? 0 : 1;
}

export function nameIn(year: Year, name: Leaf["name"]): string {
  return typeof name === "string" ? name : name[yearIndex(year)];
}
