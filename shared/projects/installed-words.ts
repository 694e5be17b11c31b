import {
  type ImageOrigins,
  type Instruction,
  listCommands,
  type PlacedCommand,
  parseRunScripts,
} from "../dockerfile/index.ts";
import type { PackageType } from "../ecosystems/index.ts";
import type { DeclaredDependency } from "./manifest.ts";

/** A package manager of a system, as instructions call it. */
interface SystemInstaller {
  readonly type: PackageType;
  readonly commands: readonly string[];
  readonly verbs: readonly string[];
  /** Options whose value is the next word. */
  readonly valued: readonly string[];
  /** What ends a package's name: `curl=7.88`, `curl:amd64`. */
  readonly nameEnd: RegExp;
}

const apt = ["-t", "--target-release", "--default-release", "-o", "--option", "-c", "--config-file", "-a"];

const installers: readonly SystemInstaller[] = [
  { type: "deb", commands: ["apt-get", "apt", "aptitude"], verbs: ["install"], valued: apt, nameEnd: /[=:/]/ },
  {
    type: "apk",
    commands: ["apk"],
    verbs: ["add"],
    valued: ["-t", "--virtual", "-X", "--repository", "-p", "--root", "--arch"],
    nameEnd: /[=<>~@]/,
  },
  {
    type: "rpm",
    commands: ["dnf", "microdnf", "yum", "tdnf", "zypper"],
    verbs: ["install", "in"],
    valued: ["-c", "--repo", "-r", "--from"],
    nameEnd: /[=<>~@:]|-\d/,
  },
];

/**
 * Lists the packages that a RUN installs with a package manager of the system, with the places of their words. Skips
 * words with variables, groups and files. Pure.
 */
export function listInstalledWords(
  instruction: Instruction,
  origins: ImageOrigins,
  type: PackageType,
): readonly DeclaredDependency[] {
  const installer = installers.find((each) => each.type === type);
  if (installer === undefined || instruction.keyword !== "RUN") return [];
  const commands = listCommands(parseRunScripts(origins.source, instruction));
  return commands.flatMap((command) => wordsOf(command, installer));
}

function wordsOf(command: PlacedCommand, { commands, verbs, valued, nameEnd }: SystemInstaller): DeclaredDependency[] {
  const { args, name } = command;
  if (!commands.includes(name)) return [];
  const verb = args.findIndex(({ value }) => verbs.includes(value));
  if (verb < 0) return [];
  return args.slice(verb + 1).flatMap((word, index): DeclaredDependency[] => {
    const { value } = word;
    const isValue = valued.includes(args[verb + index]?.value ?? "");
    if (isValue || !/^[A-Za-z0-9][\w.+:=~<>@/-]*$/.test(value) || /\.(?:deb|rpm|apk)$/.test(value)) return [];
    const end = value.search(nameEnd);
    return [{ name: end < 0 ? value : value.slice(0, end), span: command.spanOf(word) }];
  });
}
