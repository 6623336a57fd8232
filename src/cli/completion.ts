/** `completion SHELL`: scripts by which a shell completes verbs, options and their values, made from the table. */
import type { Verb } from "../language/cli";
import { cliHelp, type OptionName } from "../language/cli-help";
import type { Language } from "../language/language";
import { choicesOf, OPTIONS, optionsOf, VERBS } from "./options";

export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

export function completionScript(shell: Shell, language: Language): string {
  return { bash, zsh, fish, powershell }[shell](language);
}

/** Words that may stand first. */
const FIRST: readonly string[] = [...VERBS, "help", "completion"];

/** The words of an option as they are typed. */
function dashed(name: OptionName): readonly string[] {
  const { short } = OPTIONS[name];
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}

/** Options of a verb that choose from some words. */
function choosing(verb: Verb): readonly OptionName[] {
  return optionsOf(verb).filter((name) => choicesOf(name, verb).length > 0);
}

function bash(): string {
  const verbs = VERBS.map((verb) => {
    const options = optionsOf(verb).flatMap(dashed).join(" ");
    const values = choosing(verb).map(
      (name) => `      ${dashed(name).join("|")}) words="${choicesOf(name, verb).join(" ")}" ;;\n`,
    );
    return `    ${verb})
      words="${options}"
      case "$before" in
${values.join("")}      esac ;;
`;
  });
  return `# par-index completion bash >> ~/.bashrc
_par_index() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${FIRST.join(" ")} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${verbs.join("")}    help) words="${VERBS.join(" ")}" ;;
    completion) words="${SHELLS.join(" ")}" ;;
  esac
  if [[ "$current" == -* || "$words" != -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=()
  fi
}
complete -o default -F _par_index par-index
`;
}

/** Quoted for zsh and fish: nothing in it is read as anything but itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "'\\''")}'`;
}

function zsh(language: Language): string {
  const { option, verbs } = cliHelp(language);
  const described = (text: string): string => text.replace(/[[\]:\\]/g, "\\$&");
  const spec = (name: OptionName, verb: Verb): string => {
    const { takes, multiple } = OPTIONS[name];
    const words = dashed(name);
    const star = multiple === true ? "*" : "";
    const heads = words.length === 1 ? [`${star}${words[0] ?? ""}`] : words;
    const choices = choicesOf(name, verb);
    const value =
      takes === "nothing"
        ? ""
        : choices.length > 0
          ? `:${name}:(${choices.join(" ")})`
          : takes === "file"
            ? `:${name}:_files`
            : `:${name}: `;
    return heads
      .map((head) => `      ${quoted(`${head}[${described(option[name].purpose)}]${value}`)}`)
      .join(" \\\n");
  };
  const cases = VERBS.map(
    (verb) => `    ${verb}) _arguments -s \\
${optionsOf(verb)
  .map((name) => spec(name, verb))
  .join(" \\\n")} \\
      '*:file:_files' ;;
`,
  );
  const first = VERBS.map((verb) => `    ${quoted(`${verb}:${verbs[verb].purpose}`)}\n`);
  return `#compdef par-index
# par-index completion zsh > "\${fpath[1]}/_par-index"
_par_index() {
  local -a verbs
  verbs=(
${first.join("")}    'help' 'completion'
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
${cases.join("")}    help) _values verb ${VERBS.join(" ")} ;;
    completion) _values shell ${SHELLS.join(" ")} ;;
  esac
}
_par_index "$@"
`;
}

function fish(language: Language): string {
  const { option, verbs } = cliHelp(language);
  const line = (condition: string, rest: string): string =>
    `complete -c par-index -n ${quoted(condition)} ${rest}\n`;
  const first = [
    ...VERBS.map((verb) => [verb, ` -d ${quoted(verbs[verb].purpose)}`] as const),
    ["help", ""] as const,
    ["completion", ""] as const,
  ].map(([word, purpose]) => line("__fish_use_subcommand", `-f -a ${word}${purpose}`));
  const options = VERBS.flatMap((verb) =>
    optionsOf(verb).map((name) => {
      const { takes, short } = OPTIONS[name];
      const choices = choicesOf(name, verb);
      const value =
        takes === "nothing"
          ? ""
          : choices.length > 0
            ? ` -x -a ${quoted(choices.join(" "))}`
            : takes === "file"
              ? " -r -F"
              : " -x";
      const letter = short === undefined ? "" : ` -s ${short}`;
      const rest = `${value} -d ${quoted(option[name].purpose)}`;
      return line(`__fish_seen_subcommand_from ${verb}`, `-l ${name}${letter}${rest}`);
    }),
  );
  const others = [
    line("__fish_seen_subcommand_from help", `-f -a ${quoted(VERBS.join(" "))}`),
    line("__fish_seen_subcommand_from completion", `-f -a ${quoted(SHELLS.join(" "))}`),
  ];
  const head = "# par-index completion fish > ~/.config/fish/completions/par-index.fish\n";
  return head + [...first, ...options, ...others].join("");
}

function powershell(): string {
  const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");
  const options = VERBS.map((verb) => `    '${verb}' = @(${list(optionsOf(verb).flatMap(dashed))})\n`);
  const values = VERBS.flatMap((verb) =>
    choosing(verb).flatMap((name) =>
      dashed(name).map((word) => `    '${verb} ${word}' = @(${list(choicesOf(name, verb))})\n`),
    ),
  );
  return `# par-index completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName par-index -ScriptBlock {
  param($word, $line, $position)
  $options = @{
${options.join("")}    'help' = @(${list(VERBS)})
    'completion' = @(${list(SHELLS)})
  }
  $values = @{
${values.join("")}  }
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  if ($word -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  if ($typed.Count -le 1) { $found = @(${list([...FIRST, "--help", "--version"])}) }
  elseif ($values.ContainsKey("$($typed[1]) $($typed[-1])")) { $found = $values["$($typed[1]) $($typed[-1])"] }
  elseif ($word.StartsWith('-') -or $typed[1] -in 'help', 'completion') { $found = $options[$typed[1]] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
