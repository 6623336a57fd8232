/** Formulas in en-US form → syntax tree: what the add-in writes, not all that Excel knows. */
import { parseCellName, parseRangeName, type CellRange } from "../../../src/workbook/address";

export type Expression =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly range: CellRange }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | null)[] }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "negative" | "percent"; readonly of: Expression };

const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|("(?:[^"]|"")*")|(#[A-Z/0!?]+[!?A]?)|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(]))|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/^&=<>%(),]))/uy;

/** From weakest to strongest; Excel joins all of them to the left. */
const BINARY: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

interface Token {
  readonly type: "number" | "text" | "error" | "reference" | "name" | "sign";
  readonly text: string;
}

export class SyntaxFault extends Error {}

function tokens(source: string): readonly Token[] {
  const types = ["number", "text", "error", "reference", "name", "sign"] as const;
  const list: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) {
      if (source.slice(at).trim() === "") break;
      throw new SyntaxFault(`at ${at} of ${source}`);
    }
    types.forEach((type, index) => {
      const text = match[index + 1];
      if (text !== undefined) list.push({ type, text });
    });
  }
  return list;
}

/** @param formula with its "=" @throws SyntaxFault */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(tokens(formula.slice(1)));
  return parser.whole();
}

class Parser {
  private at = 0;

  constructor(private readonly list: readonly Token[]) {}

  whole(): Expression {
    const expression = this.binary(0);
    if (this.at < this.list.length) throw new SyntaxFault(`"${this.list[this.at]?.text ?? ""}" is too much`);
    return expression;
  }

  private binary(level: number): Expression {
    const operators = BINARY[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((text) => this.isSign(text));
      if (operator === undefined) return left;
      this.at++;
      left = { kind: "operation", operator, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Expression {
    if (this.isSign("-")) {
      this.at++;
      return { kind: "negative", of: this.unary() };
    }
    if (this.isSign("+")) {
      this.at++;
      return this.unary();
    }
    let operand = this.operand();
    while (this.isSign("%")) {
      this.at++;
      operand = { kind: "percent", of: operand };
    }
    return operand;
  }

  private operand(): Expression {
    const token = this.list[this.at++];
    switch (token?.type) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", error: token.text };
      case "reference":
        return reference(token.text);
      case "name":
        return this.call(token.text);
      default:
        if (token?.text !== "(") throw new SyntaxFault(`"${token?.text ?? "end"}" is no operand`);
        return this.closed(this.binary(0));
    }
  }

  private call(name: string): Expression {
    if (/^(?:TRUE|FALSE)$/i.test(name) && !this.isSign("(")) {
      return { kind: "constant", value: /^TRUE$/i.test(name) };
    }
    if (!this.isSign("(")) throw new SyntaxFault(`unknown name ${name}`);
    this.at++;
    const args: (Expression | null)[] = [];
    if (this.isSign(")")) {
      this.at++;
      return { kind: "call", name: name.toUpperCase(), args };
    }
    for (;;) {
      args.push(this.isSign(",") || this.isSign(")") ? null : this.binary(0));
      if (!this.isSign(",")) break;
      this.at++;
    }
    return this.closed({ kind: "call", name: name.toUpperCase(), args });
  }

  private closed(expression: Expression): Expression {
    if (!this.isSign(")")) throw new SyntaxFault("a bracket stays open");
    this.at++;
    return expression;
  }

  private isSign(text: string): boolean {
    const token = this.list[this.at];
    return token?.type === "sign" && token.text === text;
  }
}

function reference(text: string): Expression {
  const split = text.lastIndexOf("!");
  const cells = text.slice(split + 1).replaceAll("$", "");
  const name = text.slice(0, Math.max(0, split));
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  if (cells.includes(":"))
    return { kind: "reference", sheet: split < 0 ? null : sheet, range: parseRangeName(cells) };
  const { row, column } = parseCellName(cells);
  return {
    kind: "reference",
    sheet: split < 0 ? null : sheet,
    range: { top: row, left: column, bottom: row, right: column },
  };
}
