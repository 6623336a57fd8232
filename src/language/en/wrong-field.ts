import type { FieldProblem, WrongFieldWords } from "../keys/wrong-field";

const wanted: WrongFieldWords["wanted"] = {
  text: "text",
  number: "a number",
  "whole-number": "a whole number",
  list: "a list [ … ]",
  object: "fields { … }",
  "true-false": "true or false",
  other: "another value",
};

function problem(of: FieldProblem): string {
  switch (of.kind) {
    case "not-json":
      return "is no valid JSON";
    case "missing":
      return "is missing";
    case "unknown":
      return "does not belong there; check its name";
    case "choice":
      return `is ${of.found}, but must be one of: ${of.choices.join(", ")}`;
    case "type":
      return `is ${of.found}, but must be ${wanted[of.wanted]}`;
    case "bound":
      return `is ${of.found}, but must be ${of.bound.replace(">=", "at least ").replace("<=", "at most ")}`;
    case "empty":
      return "may not be empty";
    case "order":
      return "has rows in the wrong order: headerTop ≤ headerBottom < bodyTop";
  }
}

export const en: WrongFieldWords = {
  field: (name) => `the field ${name}`,
  whole: "the content",
  wanted,
  problem,
};
