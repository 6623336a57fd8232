import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import sonarjs from "eslint-plugin-sonarjs";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules", "dist", "artifacts", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Five things that travel together are one thing, and what branches within branches is two functions; where
    // it is not so, the line says why.
    files: ["src/**"],
    plugins: { sonarjs },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { "max-params": ["error", 4], "sonarjs/cognitive-complexity": ["error", 25] },
  },
  {
    // The pure rooms know no clock, locale, random source, DOM, Node or Office.
    files: [
      "src/{workbook,scorebook,language,text,reading,matching,audit,analysis,report,sheets,gathering,app}/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "process",
        "Buffer",
        "Office",
        "Excel",
        "Intl",
        "localStorage",
        "fetch",
        "Date",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Pure rooms are deterministic." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name=/^toLocale(String|UpperCase|LowerCase)$/]",
          message: "The result would depend on the machine's locale.",
        },
        {
          selector: "CallExpression[callee.property.name='toFixed']",
          message: "toFixed rounds binary noise; use scorebook/points and language/numbers.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.configs.recommended.rules,
      // Tells what React Compiler would leave as it is; we build without it.
      "react-hooks/incompatible-library": "off",
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/cli/**", "scripts/**", "test/**", "samples/**", "*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
  {
    // Loaded as they are; old-excel.js by Internet Explorer too, whose language a test holds it to.
    files: ["src/pages/*.js"],
    languageOptions: { globals: { ...globals.browser, Office: "readonly" } },
  },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
