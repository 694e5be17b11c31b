import { type Instruction, type PlacedCommand, parsePairs, type Stage } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintProblem, type LintRule } from "../../checks/rule.ts";
import { hasArg, hasFlag, listOperands, listSources } from "../../checks/shell-args.ts";
import type { LintContext } from "../../context.ts";

const tags = ["security", "supply-chain"];

const tlsOff = defineLintRule({
  id: "SW-DF-tls-verification-off",
  name: "tls-verification-off",
  severity: "high",
  summary: "Do not disable the verification of TLS certificates.",
  why: "Without verification, an attacker on the network can replace what the build or the program receives.",
  before: "RUN curl -k https://example.com/tool -o /usr/bin/tool",
  after: "RUN curl -fsSL https://example.com/tool -o /usr/bin/tool",
  tags: [...tags, "CWE-295"],
  precision: "high",
});

const unsigned = defineLintRule({
  id: "SW-DF-signature-verification-off",
  name: "signature-verification-off",
  severity: "high",
  summary: "Do not disable the verification of package signatures.",
  why: "Without verification, a mirror or an attacker on the network can add packages of its own to the image.",
  before: "RUN apt-get install -y --allow-unauthenticated tool",
  after: "RUN apt-get install -y tool=1.2-3",
  tags: [...tags, "CWE-347"],
  precision: "high",
});

const passwords = defineLintRule({
  id: "SW-DF-chpasswd",
  name: "chpasswd",
  severity: "medium",
  summary: "Do not set passwords in a build.",
  why: "The password is in the image history and in /etc/shadow, and it is the same for every container.",
  before: "RUN echo 'app:app' | chpasswd",
  after: "RUN useradd --system app",
  tags: ["security", "secret", "CWE-798"],
  aliases: ["CKV2_DOCKER_17"],
  precision: "high",
});

interface Bypass {
  readonly rule: LintRule;
  readonly alias: string | undefined;
  readonly setting: string;
  readonly applies: (command: PlacedCommand) => boolean;
  /** Returns true if the command only installs files by their paths. They are trusted if the stage downloads nothing. */
  readonly isLocal?: (command: PlacedCommand) => boolean;
}

const isPip = (command: PlacedCommand): boolean =>
  /^pip[\d.]*$/.test(command.name) || (/^python[\d.]*$/.test(command.name) && hasArg(command, "pip"));
const isYum = ({ name }: PlacedCommand): boolean => ["yum", "dnf", "microdnf", "tdnf"].includes(name);
const isApt = ({ name }: PlacedCommand): boolean => ["apt-get", "apt", "aptitude"].includes(name);
const argument = (command: PlacedCommand, form: RegExp): boolean => command.args.some(({ value }) => form.test(value));

/** Flags and settings of commands that disable verification (checkov's CKV2_DOCKER family and more). */
const bypasses: readonly Bypass[] = [
  {
    rule: tlsOff,
    alias: "CKV2_DOCKER_2",
    setting: "curl -k",
    applies: (command) => command.name === "curl" && hasFlag(command, "k", "insecure"),
  },
  {
    rule: tlsOff,
    alias: "CKV2_DOCKER_3",
    setting: "wget --no-check-certificate",
    applies: (command) => command.name === "wget" && hasFlag(command, "no-check-certificate"),
  },
  {
    rule: tlsOff,
    alias: "CKV2_DOCKER_4",
    setting: "pip --trusted-host",
    applies: (command) => isPip(command) && hasFlag(command, "trusted-host"),
  },
  {
    rule: unsigned,
    alias: "CKV2_DOCKER_7",
    setting: "apk --allow-untrusted",
    applies: (command) => command.name === "apk" && hasFlag(command, "allow-untrusted"),
    isLocal: (command) =>
      listOperands(command)
        .slice(1)
        .every(({ value }) => value.includes("/")),
  },
  {
    rule: unsigned,
    alias: "CKV2_DOCKER_8",
    setting: "--allow-unauthenticated",
    applies: (command) => isApt(command) && hasFlag(command, "allow-unauthenticated"),
  },
  {
    rule: unsigned,
    alias: "CKV2_DOCKER_9",
    setting: "--nogpgcheck",
    applies: (command) => isYum(command) && hasFlag(command, "nogpgcheck"),
  },
  {
    rule: unsigned,
    alias: "CKV2_DOCKER_10",
    setting: "rpm --nosignature",
    applies: (command) => command.name === "rpm" && hasFlag(command, "nosignature", "nodigest"),
  },
  {
    rule: unsigned,
    alias: "CKV2_DOCKER_11",
    setting: "--force-yes",
    applies: (command) => isApt(command) && hasFlag(command, "force-yes"),
  },
  {
    rule: tlsOff,
    alias: "CKV2_DOCKER_13",
    setting: "strict-ssl false",
    applies: (command) =>
      ["npm", "yarn", "pnpm"].includes(command.name) &&
      argument(command, /^(?:--)?strict-ssl(?:=false)?$/) &&
      (argument(command, /^false$/) || argument(command, /strict-ssl=false$/)),
  },
  {
    rule: tlsOff,
    alias: "CKV2_DOCKER_15",
    setting: "sslverify off",
    applies: (command) => isYum(command) && argument(command, /sslverify=(?:0|false|no)$/i),
  },
  {
    rule: tlsOff,
    alias: undefined,
    setting: "git http.sslVerify off",
    applies: (command) =>
      command.name === "git" &&
      (argument(command, /http\.sslverify=(?:0|false)$/i) ||
        (argument(command, /http\.sslverify$/i) && hasArg(command, "false", "0"))),
  },
  {
    rule: unsigned,
    alias: undefined,
    setting: "zypper --no-gpg-checks",
    applies: (command) => command.name === "zypper" && hasFlag(command, "no-gpg-checks"),
  },
];

/** Variables that disable verification, with the values that do so. */
const variables: Readonly<Record<string, { readonly alias: string | undefined; readonly off: RegExp }>> = {
  PYTHONHTTPSVERIFY: { alias: "CKV2_DOCKER_5", off: /^0$/ },
  NODE_TLS_REJECT_UNAUTHORIZED: { alias: "CKV2_DOCKER_6", off: /^0$/ },
  NPM_CONFIG_STRICT_SSL: { alias: "CKV2_DOCKER_12", off: /^false$/i },
  npm_config_strict_ssl: { alias: undefined, off: /^false$/i },
  GIT_SSL_NO_VERIFY: { alias: "CKV2_DOCKER_14", off: /^(?!$|0$|false$)/i },
  PIP_TRUSTED_HOST: { alias: "CKV2_DOCKER_16", off: /./ },
};

function disablingVariable(name: string, value: string): { readonly aliases: string[] } | undefined {
  const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (variable === undefined || !variable.off.test(value)) return undefined;
  return { aliases: variable.alias === undefined ? [] : [variable.alias] };
}

function* inVariables(context: LintContext): Generator<LintProblem> {
  for (const { instruction } of context.instructions(["ENV", "ARG"])) {
    for (const { key, value } of parsePairs(instruction, context.file.escapeChar)) {
      const off = disablingVariable(key.value, value?.value ?? "");
      if (off === undefined) continue;
      yield {
        rule: tlsOff,
        instruction,
        span: key.span,
        message: `${key.value} disables the verification of certificates`,
        about: [key.value],
        ...off,
      };
    }
  }
  for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
    for (const command of context.getCommands(instruction)) {
      const exported =
        command.name === "export" ? command.args.map(({ value, start, end }) => ({ text: value, start, end })) : [];
      const assigned = command.assignments.map(({ name, value, start, end }) => ({
        text: `${name}=${value.value}`,
        start,
        end,
      }));
      for (const { text, start, end } of [...assigned, ...exported]) {
        const [name = "", ...rest] = text.split("=");
        const off = rest.length === 0 ? undefined : disablingVariable(name, rest.join("="));
        if (off === undefined) continue;
        yield {
          rule: tlsOff,
          instruction,
          span: command.spanOf({ start, end }),
          message: `${name} disables the verification of certificates`,
          about: [name],
          ...off,
        };
      }
    }
  }
}

/** Returns true if a stage gets files from the network other than packages, so that they may be what it installs. */
function downloads(context: LintContext, stage: Stage): boolean {
  for (const { instruction } of context.instructionsOf(stage, ["RUN", "ADD"], { onbuild: true })) {
    if (/https?:|ftp:|git@/.test(instruction.args.text)) return true;
    if (context.getCommands(instruction).some(({ name }) => ["curl", "wget"].includes(name))) return true;
  }
  return false;
}

function* inCommands(context: LintContext): Generator<LintProblem> {
  for (const { instruction, stage } of context.instructions(["RUN"], { onbuild: true })) {
    for (const command of context.getCommands(instruction)) {
      const applying = bypasses.find(({ applies }) => applies(command));
      const isBuiltHere = applying?.isLocal?.(command) === true && !downloads(context, stage);
      const bypass = isBuiltHere ? undefined : applying;
      const base = { instruction, span: command.span };
      if (bypass !== undefined) {
        const { rule, setting, alias } = bypass;
        const kind = rule === tlsOff ? "certificates" : "signatures";
        yield {
          ...base,
          rule,
          message: `${setting} disables the verification of ${kind}`,
          about: [setting],
          aliases: alias === undefined ? [] : [alias],
          ...(/^(?:curl|wget)$/.test(command.name)
            ? { values: listSources(command).map((value) => context.expand(instruction, value) ?? value) }
            : {}),
        };
      }
      if (command.name === "chpasswd")
        yield {
          ...base,
          rule: passwords,
          message: "The build sets a password",
          about: ["chpasswd"],
          values: inputsOf(command, instruction, context),
        };
    }
  }
}

/** Lists what a command may read: the words of the commands before it, and heredocs. */
function inputsOf(command: PlacedCommand, instruction: Instruction, context: LintContext): readonly string[] {
  const commands = context.getCommands(instruction);
  const before = commands.slice(0, commands.indexOf(command)).filter(({ next }) => next.startsWith("|"));
  const redirected = command.redirects.map(({ target }) => target?.value ?? "");
  const words = before.flatMap((earlier) => earlier.args.map(({ value }) => value));
  return [...words, ...redirected, ...instruction.heredocs.map(({ body }) => body.text)];
}

/** Checks of disabled verification and of passwords. */
export const trustChecks: readonly Check[] = [
  { rules: [tlsOff], run: inVariables },
  { rules: [tlsOff, unsigned, passwords], run: inCommands },
];
