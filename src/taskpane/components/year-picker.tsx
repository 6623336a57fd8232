/** Which year is shown beside which. */
import { Select } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { yearKey, yearPairs } from "../view/year-pairs";
import { usePane } from "./pane-context";

export function YearPicker({ analysis }: { readonly analysis: Analysis }) {
  const { words, session } = usePane();
  const pairs = yearPairs(analysis.years);
  return (
    <Select
      aria-label={words.years}
      value={yearKey(analysis)}
      onChange={(_, { value }) => {
        const pair = pairs.find((candidate) => yearKey(candidate) === value);
        if (pair !== undefined) session.chooseYears(pair);
      }}
    >
      {pairs.map((pair) => (
        <option key={yearKey(pair)} value={yearKey(pair)}>
          {pair.baseYear === null ? words.yearAlone(pair.year) : words.yearPair(pair.year, pair.baseYear)}
        </option>
      ))}
    </Select>
  );
}
