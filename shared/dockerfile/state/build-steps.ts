import { flagValue, type Instruction, type Word } from "../instruction.ts";
import { parseMountOptions } from "../mounts.ts";
import { parsePairs } from "../pairs.ts";
import type { Dockerfile } from "../parse.ts";
import { parseRunScripts, type RunScript } from "../run-script.ts";
import type { BuildGraph, Stage } from "../stages.ts";
import { acceptsSources, isSurelyPlain, parseTransfer } from "../transfer.ts";
import type { BuildStates } from "./build-states.ts";
import { listDirectories } from "./packages.ts";
import type { CommandForm, ScriptForms } from "./script-form.ts";

/** A file with what is derived from it. */
export interface Build {
  readonly file: Dockerfile;
  readonly graph: BuildGraph;
  readonly states: BuildStates;
  /** Forms of scripts. Builds that are compared should share them. */
  readonly forms: ScriptForms;
  /** Returns the shell scripts of an instruction. Default: parses them. */
  readonly getScripts?: (instruction: Instruction) => readonly RunScript[];
}

/** What a stage does, one after the other. Equal forms are equal effects. */
export type Step =
  | { readonly kind: "effect"; readonly form: string }
  /** The start of a RUN, with its options. */
  | { readonly kind: "run"; readonly form: string; readonly isSingle: boolean }
  | { readonly kind: "separator"; readonly form: string }
  | {
      readonly kind: "command";
      readonly command: CommandForm;
      readonly instruction: Instruction;
      readonly script: RunScript;
    };

/** The effects of a stage. */
export interface StageSteps {
  readonly steps: readonly Step[];
  /** Settings of which only the last one counts, by name. */
  readonly settings: ReadonlyMap<string, Setting>;
}

/** A setting of the image. */
export interface Setting {
  readonly form: string;
  readonly instruction: Instruction;
}

/** Keywords that only set something in the image's configuration, without an effect on later steps. */
const settingKeywords = new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK", "STOPSIGNAL"]);

/** Lists the effects of all stages, starting with the instructions above the first FROM. */
export function listBuildSteps(build: Build): readonly StageSteps[] {
  const { preamble, stages } = build.graph;
  return [preamble, ...stages].map((stage) => new StepReader(build, stage).read());
}

class StepReader {
  readonly #build: Build;
  readonly #stage: Stage;
  readonly #steps: Step[] = [];
  readonly #settings = new Map<string, Setting>();

  constructor(build: Build, stage: Stage) {
    this.#build = build;
    this.#stage = stage;
  }

  read(): StageSteps {
    const { from } = this.#stage;
    if (from !== undefined) this.#effect(this.#fromForm(from));
    for (const instruction of this.#stage.instructions) this.#readInstruction(instruction, "");
    return { steps: this.#steps, settings: this.#settings };
  }

  #effect(form: string): void {
    this.#steps.push({ kind: "effect", form });
  }

  #readInstruction(instruction: Instruction, prefix: string): void {
    const { keyword, trigger } = instruction;
    if (trigger !== undefined) this.#readInstruction(trigger, `${prefix}ONBUILD `);
    else if (prefix === "" && settingKeywords.has(keyword)) {
      this.#settings.set(keyword, { form: this.#commandForm(instruction), instruction });
    } else if (keyword === "RUN") this.#readRun(instruction, prefix);
    else if (keyword === "MAINTAINER") this.#set("MAINTAINER", nameOf(instruction), instruction);
    else if (keyword === "LABEL" && prefix === "") {
      for (const { key, value } of parsePairs(instruction, this.#build.file.escapeChar))
        this.#set(`LABEL ${key.value}`, value === undefined ? "" : wordForm(value), instruction);
    } else if (keyword === "EXPOSE" && prefix === "") {
      for (const { value } of instruction.words) this.#set(`EXPOSE ${portForm(value)}`, "", instruction);
    } else if (keyword === "COPY" || keyword === "ADD") this.#effect(`${prefix}${this.#transferForm(instruction)}`);
    else this.#effect(`${prefix}${keyword} ${this.#argumentForm(instruction)}`);
  }

  #set(name: string, form: string, instruction: Instruction): void {
    this.#settings.set(name, { form, instruction });
  }

  #readRun(instruction: Instruction, prefix: string): void {
    const scripts = this.#build.getScripts?.(instruction) ?? parseRunScripts(this.#build.file.source, instruction);
    const scope = this.#build.graph.scopeOf(instruction);
    const getValue = (name: string): string | undefined => {
      const binding = scope.find(name);
      return binding?.kind === "env" ? (binding.value ?? undefined) : undefined;
    };
    const forms = scripts.map((script) => ({ script, ...this.#build.forms.get(script, getValue) }));
    const [only] = forms[0]?.commands ?? [];
    const isExec = instruction.json !== undefined;
    const isSingle = !isExec && forms.length === 1 && forms[0]?.commands.length === 1 && only?.nested.length === 0;
    this.#steps.push({
      kind: "run",
      form: `${prefix}${isExec ? "exec " : ""}${this.#flagForm(instruction)}`,
      isSingle,
    });
    const isShell = scripts.length > 0;
    for (const { separators, commands, script } of forms) {
      for (const [index, form] of separators.entries()) {
        this.#steps.push({ kind: "separator", form });
        const command = commands[index];
        if (command !== undefined) this.#steps.push({ kind: "command", command, instruction, script });
      }
    }
    const read = new Set(scripts.map(({ text }) => text));
    const others = instruction.heredocs.filter(({ body }) => !read.has(body));
    if (!isShell) this.#effect(instruction.args.text);
    for (const { name, body } of others) this.#effect(`heredoc ${name}\n${body.text}`);
  }

  #fromForm(from: Instruction): string {
    const { base, name } = this.#stage;
    const source =
      base.kind === "stage"
        ? `stage ${base.stage.index}`
        : base.kind === "image"
          ? `image ${base.reference}`
          : base.kind;
    const platform = flagValue(from, "platform");
    const isDefault = platform === undefined || /^\$\{?TARGETPLATFORM\}?$/.test(platform);
    const isOther = base.kind === "context" ? ` ${base.name}` : "";
    return `FROM ${source}${isOther} platform=${isDefault ? "" : platform} as=${name?.value.toLowerCase() ?? ""}`;
  }

  /** Returns the arguments of an instruction that is not a shell script. */
  #argumentForm(instruction: Instruction): string {
    const { keyword, heredocs, json, words } = instruction;
    const bodies = heredocs.map(({ name, body, expands }) => `${name} ${expands}\n${body.text}`).join("\n");
    const isPair = keyword === "ENV" || keyword === "ARG";
    const text = isPair
      ? parsePairs(instruction, this.#build.file.escapeChar)
          .map(({ key, value }) => `${key.value}=${value === undefined ? "-" : `+${wordForm(value)}`}`)
          .join("\n")
      : json === undefined
        ? words.map(wordForm).join("\n")
        : `json ${json.map(({ value }) => value).join("\n")}`;
    return `${this.#flagForm(instruction)} ${text} ${bodies}`;
  }

  /** Returns what a COPY or ADD does. The target of several sources is a directory. */
  #transferForm(instruction: Instruction): string {
    const { sources, target } = parseTransfer(instruction);
    const isPlain = sources.every(({ value }) => isSurelyPlain(value));
    const keyword = isPlain ? "COPY" : instruction.keyword;
    const slash = target !== undefined && !acceptsSources(sources, target) ? "/" : "";
    const bodies = instruction.heredocs.map(({ name, body, expands }) => `<<${name} ${expands}\n${body.text}`);
    const lists = this.#copiedLists(instruction, sources);
    const words = [lists, ...sources.map(wordForm), target === undefined ? "" : wordForm(target) + slash, ...bodies];
    return `${keyword} ${this.#flagForm(instruction)} ${words.join("\n")}`;
  }

  /** Returns which lists of packages a COPY takes from another stage. */
  #copiedLists(instruction: Instruction, sources: readonly Word[]): string {
    const from = flagValue(instruction, "from");
    const source = from === undefined ? undefined : this.#build.graph.resolve(from, this.#stage);
    if (source?.kind !== "stage") return "";
    const { lists } = this.#build.states.after(source.stage).packages;
    const covers = ({ value }: Word, directory: string): boolean => {
      const path = value.replace(/[/*]+$/, "");
      return value.includes("$") || `${directory}/`.startsWith(`${path}/`) || path.startsWith(`${directory}/`);
    };
    return (["apt", "apk"] as const)
      .filter((manager) => sources.some((word) => covers(word, listDirectories[manager])))
      .map((manager) => `${manager} ${lists[manager]}`)
      .join();
  }

  /** Returns the options of an instruction. References to stages count by their stage. */
  #flagForm(instruction: Instruction): string {
    const { graph } = this.#build;
    const referenceForm = (written: string): string => {
      const source = graph.resolve(written, this.#stage);
      return source.kind === "stage" ? `stage ${source.stage.index}` : written;
    };
    return instruction.flags
      .map(({ name, value = "" }) => {
        if (name === "from") return `from=${referenceForm(value)}`;
        if (name !== "mount" || !/from=/i.test(value)) return `${name}=${value}`;
        const options = [...parseMountOptions(value)];
        return `mount=${options.map(([key, text]) => `${key}=${key === "from" ? referenceForm(text) : text}`).join(",")}`;
      })
      .join(" ");
  }

  #commandForm(instruction: Instruction): string {
    const { json, args } = instruction;
    const options = this.#flagForm(instruction);
    if (json !== undefined) return `${options} exec ${JSON.stringify(json.map(({ value }) => value))}`;
    const { shell } = this.#build.states.before(instruction);
    return `${options} shell ${JSON.stringify(shell)} ${args.text.replace(/\s+/g, " ").trim()}`;
  }
}

/** Returns the name that MAINTAINER sets. */
function nameOf({ words, args }: Instruction): string {
  return words.length === 1 ? (words[0]?.value ?? "") : args.text;
}

/** Returns the value of a word. Quotes count where they decide whether a variable is expanded. */
function wordForm({ raw, value }: Word): string {
  return raw.includes("$") && /['\\`]/.test(raw) ? raw : value;
}

/** Returns a port with its protocol. Builders ignore an address and the host's port. */
function portForm(written: string): string {
  const [port = "", protocol = "tcp"] = (written.includes("$") ? written : (written.split(":").at(-1) ?? "")).split(
    "/",
  );
  return `${port}/${protocol.toLowerCase()}`;
}
