/** The forms that units filled in: those of one kind of body are one table, and where they differ is told. */
import type { PeerGroup } from "../scorebook/assessment";
import { isLeaf, type Criterion } from "../scorebook/criterion";
import type { Points } from "../scorebook/points";
import { fold } from "../text/fold";
import type { Submission } from "./submission";

/** A row of the table. */
interface GatheredCriterion {
  readonly level: number;
  readonly code: string;
  readonly name: string;
  readonly isLeaf: boolean;
  /** Of the form that most units filled in; null where it has none. */
  readonly max: Points | null;
}

/** A unit's place in the table: which of its criteria stands in which row; −1 for none. */
export interface GatheredUnit {
  readonly submission: Submission;
  readonly rows: Int32Array;
}

/** Where a unit's form is another than that of most units. */
export interface FormDifference {
  readonly submission: Submission;
  readonly kind: "missing" | "extra" | "maximum" | "name";
  /** As most units have it; for "extra" as this unit has it. */
  readonly criterion: { readonly code: string; readonly name: string };
  /** What this unit has: its maximum, its name; null for nothing. */
  readonly found: Points | string | null;
  readonly expected: Points | string | null;
  /** Its criterion, where it has one. */
  readonly own: Criterion | null;
}

/** One table: the units of one group that filled in one form, or nearly the same. */
export interface GatheredTable {
  readonly group: PeerGroup;
  readonly criteria: readonly GatheredCriterion[];
  readonly units: readonly GatheredUnit[];
  readonly differences: readonly FormDifference[];
}

/** Below this share of criteria in common two forms are two tables. */
const ALIKE = 0.5;

export function gatherForms(taken: readonly Submission[]): readonly GatheredTable[] {
  const groups = new Map<string, Submission[]>();
  for (const submission of taken) {
    const { kind, name } = submission.assessment.group;
    const key = kind === "other" ? `other:${fold(name)}` : kind;
    groups.set(key, [...(groups.get(key) ?? []), submission]);
  }
  return [...groups.values()].flatMap((submissions) => byForm(submissions).map(tableOf));
}

/** Submissions of one group, those with alike forms together; the form of most units first in each. */
function byForm(submissions: readonly Submission[]): readonly (readonly Submission[])[] {
  const forms = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const key = [...keysOf(submission)].join("\n");
    forms.set(key, [...(forms.get(key) ?? []), submission]);
  }
  const ordered = [...forms.values()].sort((a, b) => b.length - a.length);
  const tables: Submission[][] = [];
  for (const form of ordered) {
    const [first] = form;
    if (first === undefined) continue;
    const table = tables.find(([reference]) => reference !== undefined && isAlike(reference, first));
    if (table === undefined) tables.push(form);
    else table.push(...form);
  }
  return tables;
}

function keysOf({ assessment }: Submission): ReadonlySet<string> {
  return new Set(assessment.criteria.filter(({ level }) => level > 0).map(keyOf));
}

function keyOf({ code, name }: Pick<Criterion, "code" | "name">): string {
  return `${code}|${fold(name)}`;
}

function isAlike(a: Submission, b: Submission): boolean {
  const [own, other] = [keysOf(a), keysOf(b)];
  const common = [...own].filter((key) => other.has(key)).length;
  return common >= ALIKE * Math.max(own.size, other.size);
}

/** A row while the table is put together. */
interface Row {
  readonly criterion: Criterion;
  readonly max: Points | null;
  readonly children: Row[];
  /** The unit whose form brought it. */
  readonly from: Submission;
}

function tableOf(submissions: readonly Submission[]): GatheredTable {
  const [reference] = submissions;
  if (reference === undefined) throw new Error("a table has units");
  const root = rowOf(totalOf(reference), reference);
  const found = submissions.map((submission) => {
    const own = new Map<Row, Criterion>();
    place(root, totalOf(submission), submission, own);
    return { submission, own };
  });
  const rows = flat(root, 0);
  const criteria = rows.map(({ row, level }): GatheredCriterion => {
    const { code, name } = row.criterion;
    return { level, code, name, isLeaf: row.children.length === 0, max: row.max };
  });
  const units = found.map(({ submission, own }): GatheredUnit => {
    return { submission, rows: Int32Array.from(rows, ({ row }) => own.get(row)?.index ?? -1) };
  });
  const differences = found.flatMap(({ submission, own }) =>
    submission === reference ? [] : differencesOf(submission, rows, own, reference),
  );
  return { group: reference.assessment.group, criteria, units, differences };
}

function totalOf({ assessment }: Submission): Criterion {
  const [total] = assessment.criteria;
  if (total === undefined) throw new Error("an assessment has at least the total");
  return total;
}

function rowOf(criterion: Criterion, from: Submission): Row {
  return {
    criterion,
    max: from.assessment.maxima.points(criterion.index, from.unit.index),
    children: criterion.children.map((child) => rowOf(child, from)),
    from,
  };
}

/** Finds the row of each criterion of a form; one that no row has gets its own, behind its neighbours. */
function place(row: Row, criterion: Criterion, from: Submission, own: Map<Row, Criterion>): void {
  own.set(row, criterion);
  const open = new Set(row.children);
  const partners = partnersOf(criterion.children, open);
  for (const child of criterion.children) {
    const partner = partners.get(child);
    if (partner !== undefined) {
      place(partner, child, from, own);
      continue;
    }
    const fresh = rowOf(child, from);
    row.children.push(fresh);
    takeAll(fresh, child, own);
  }
}

function takeAll(row: Row, criterion: Criterion, own: Map<Row, Criterion>): void {
  own.set(row, criterion);
  row.children.forEach((child) => {
    takeAll(child, child.criterion, own);
  });
}

/** By code and name, then by name, then by code: each row once. */
function partnersOf(children: readonly Criterion[], open: Set<Row>): ReadonlyMap<Criterion, Row> {
  const partners = new Map<Criterion, Row>();
  const keys: readonly ((of: Criterion) => string)[] = [keyOf, ({ name }) => fold(name), ({ code }) => code];
  for (const key of keys) {
    for (const child of children) {
      if (partners.has(child) || key(child) === "") continue;
      const partner = [...open].find((row) => key(row.criterion) === key(child));
      if (partner === undefined) continue;
      partners.set(child, partner);
      open.delete(partner);
    }
  }
  return partners;
}

interface PlacedRow {
  readonly row: Row;
  readonly level: number;
}

function flat(row: Row, level: number): readonly PlacedRow[] {
  return [{ row, level }, ...row.children.flatMap((child) => flat(child, level + 1))];
}

function differencesOf(
  submission: Submission,
  rows: readonly PlacedRow[],
  own: ReadonlyMap<Row, Criterion>,
  reference: Submission,
): readonly FormDifference[] {
  const differences: FormDifference[] = [];
  for (const { row } of rows) {
    const { code, name } = row.criterion;
    const criterion = { code, name };
    const mine = own.get(row) ?? null;
    const add = (
      kind: FormDifference["kind"],
      found: FormDifference["found"],
      expected: FormDifference["expected"],
    ): number => differences.push({ submission, kind, criterion, found, expected, own: mine });
    if (row.from !== reference) {
      if (mine !== null) add("extra", null, null);
      continue;
    }
    if (mine === null) {
      add("missing", null, null);
      continue;
    }
    if (fold(mine.name) !== fold(name) && mine.level > 0) add("name", mine.name, name);
    const max = submission.assessment.maxima.points(mine.index, submission.unit.index);
    // A sum of maxima differs where one of them does: only that one is told.
    if (isLeaf(mine) && max !== null && row.max !== null && max !== row.max) add("maximum", max, row.max);
  }
  return differences;
}
