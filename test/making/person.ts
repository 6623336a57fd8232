/** What a person does in a spreadsheet program between two runs, as steps that any of them can take. */
export type Step =
  | { readonly do: "rename"; readonly sheet: string; readonly to: string }
  /** To a place among all sheets, counted from 0. */
  | { readonly do: "move"; readonly sheet: string; readonly to: number }
  | { readonly do: "add"; readonly sheet: string }
  /** An empty row above `row`; rows and columns count from 0. */
  | { readonly do: "insert"; readonly sheet: string; readonly row: number }
  | ({ readonly do: "type"; readonly sheet: string; readonly row: number; readonly column: number } & (
      { readonly text: string } | { readonly formula: string } | { readonly number: number }
    ));
