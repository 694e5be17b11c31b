import { parseShell, type ShellWord } from "../../../../shared/dockerfile/index.ts";
import { splitReference } from "../../../../shared/references/index.ts";
import { getOwn } from "../../../../shared/values/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import type { Container } from "../../kubernetes/workload.ts";
import { type ComponentName, componentNames } from "../component.ts";

/** A word of a command line. */
export interface Word {
  /** Undefined if it depends on something unknown, from its beginning. */
  readonly text: string | undefined;
  /** True if a part of it is unknown. */
  readonly isPartial: boolean;
  readonly field: Field;
}

/** A component that a container runs, with the words after its name. */
export interface Program {
  readonly name: ComponentName;
  readonly words: readonly Word[];
}

/** Most containers mention no component, and their commands need not be parsed. A variable may be one. */
const mention = /kube|etcd|\$\(/;

/** Names under which hyperkube knows the components. */
const hyperkubeNames: Readonly<Record<string, ComponentName>> = {
  apiserver: "kube-apiserver",
  "controller-manager": "kube-controller-manager",
  scheduler: "kube-scheduler",
  proxy: "kube-proxy",
};

/** Finds the component that a container runs. Looks through shells, hyperkube and wrappers. */
export function findProgram(container: Container): Program | undefined {
  const texts = [container.image ?? "", ...container.field.get("command").texts, ...container.field.get("args").texts];
  if (!texts.some((text) => mention.test(text))) return undefined;
  const variables = literalVariables(container.field);
  const command = wordsOf(container.field.get("command"), variables);
  const args = wordsOf(container.field.get("args"), variables);
  const words = [...command, ...args];
  const script = scriptOf(words);
  const own = script === undefined ? findIn(words) : scriptPrograms(script)[0];
  if (own !== undefined) return own;
  const name = command.length === 0 ? componentOfImage(container.image) : undefined;
  if (name === undefined || (args.length > 0 && args[0]?.text?.startsWith("-") !== true)) return undefined;
  return { name, words: args };
}

/** Returns the component that an image is built for, such as `registry.k8s.io/kube-proxy:v1.34.0`. */
function componentOfImage(image: string | undefined): ComponentName | undefined {
  const base =
    splitReference(image ?? "")
      .path.split("/")
      .at(-1) ?? "";
  const name = base.replace(/-(?:amd64|arm64|arm|ppc64le|s390x)$/, "");
  return componentNames.find((candidate) => candidate === name);
}

/** Returns the value of each variable of a container that its manifest states. */
export function literalVariables(container: Field): ReadonlyMap<string, string> {
  return new Map(
    container
      .get("env")
      .items()
      .flatMap((variable) => {
        const name = variable.get("name").text;
        const value = variable.get("value").text;
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      }),
  );
}

function wordsOf(list: Field, variables: ReadonlyMap<string, string>): Word[] {
  return list.items().flatMap((field, index) => {
    const text = field.text;
    if (text === undefined) return [];
    const word = expand(text, field, variables);
    const known = word.text;
    return index === 0 && known !== undefined && isCommandLine(known)
      ? known.split(/\s+/).map((part) => ({ text: part, isPartial: word.isPartial, field }))
      : [word];
  });
}

/** Checks whether one text is a whole command line of a component. */
function isCommandLine(text: string): boolean {
  const space = text.indexOf(" ");
  const name = text.slice(text.lastIndexOf("/", space) + 1, space);
  return space !== -1 && componentNames.some((candidate) => candidate === name);
}

/** Expands `$(NAME)` as Kubernetes does in commands. */
function expand(text: string, field: Field, variables: ReadonlyMap<string, string>): Word {
  let isPartial = false;
  const expanded = text.replace(/\$\$|\$\(([\w.-]+)\)/g, (written, name: string | undefined) => {
    if (name === undefined) return "$";
    const value = variables.get(name);
    if (value === undefined || value.includes("$(")) isPartial = true;
    return value ?? written;
  });
  return { text: isPartial && text.startsWith("$(") ? undefined : expanded, isPartial, field };
}

/** Returns the script that a shell gets, if the words start one. */
function scriptOf(words: readonly Word[]): Word | undefined {
  const shell = words.findIndex(
    ({ text }) => text !== undefined && /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a)?sh$/.test(text),
  );
  if (shell === -1 || shell > 1) return undefined;
  const option = words.findIndex(({ text }, index) => index > shell && text !== undefined && /^-[a-z]*c$/.test(text));
  return option === -1 ? undefined : words[option + 1];
}

/** Maximum length of a script that is parsed, in UTF-16 code units. */
const maxScript = 50_000;

/** Lists the components that a script starts. */
function scriptPrograms({ text, field }: Word): Program[] {
  if (text === undefined || text.length > maxScript) return [];
  return parseShell(text).commands.flatMap(({ words }) => {
    const program = findIn(words.map((word) => shellWord(word, field)));
    return program === undefined ? [] : [program];
  });
}

function shellWord({ value, expands }: ShellWord, field: Field): Word {
  return { text: expands && /^["']?[$`]/.test(value) ? undefined : value, isPartial: expands, field };
}

/** Programs that start another one and do nothing else. */
const wrappers = /^(?:exec|env|nice|ionice|nohup|sudo|chroot|tini|dumb-init|go-runner)$/;
/** An option of a wrapper. */
const option = /^(?:--|-[\w-]+(?:=.*)?)$/;
const assignment = /^[\w.]+=/;

/** Finds the component that a command line starts. Options that come first belong to the image's own program. */
function findIn(words: readonly Word[]): Program | undefined {
  for (const [index, { text }] of words.entries()) {
    if (text === undefined) return undefined;
    const isOption = option.test(text);
    if (isOption && index === 0) return undefined;
    if (isOption || assignment.test(text)) continue;
    const base = text.slice(text.lastIndexOf("/") + 1);
    const name = componentNames.find((candidate) => candidate === base);
    if (name !== undefined) return { name, words: words.slice(index + 1) };
    if (base === "hyperkube") {
      const next = words[index + 1]?.text ?? "";
      const hyper = getOwn(hyperkubeNames, next) ?? componentNames.find((candidate) => candidate === next);
      return hyper === undefined ? undefined : { name: hyper, words: words.slice(index + 2) };
    }
    if (!wrappers.test(base)) return undefined;
  }
  return undefined;
}
