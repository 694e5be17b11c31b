import type { ShellWord } from "../../../../shared/dockerfile/index.ts";
import { languagePinReason, reportUnpinned } from "../../checks/pinning.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import { createCommandCheck, hasFlag, listOperands } from "../../checks/shell-args.ts";

const gemPinned = defineLintRule({
  id: "DL3028",
  name: "gem-pin-versions",
  severity: "medium",
  hadolint: "warning",
  summary: "Pin the versions of gems that you install.",
  why: languagePinReason,
  before: "RUN gem install bundler",
  after: "RUN gem install bundler:2.6.9",
  tags: ["security", "supply-chain", "reproducibility", "CWE-829"],
  precision: "high",
});

const goPinned = defineLintRule({
  id: "DL3062",
  name: "go-pin-versions",
  severity: "medium",
  hadolint: "warning",
  summary: "Pin the version of programs that go installs or runs.",
  why: "Without a version, the build uses the newest commit or release, even if an attacker published it.",
  before: "RUN go install golang.org/x/tools/cmd/stringer@latest",
  after: "RUN go install golang.org/x/tools/cmd/stringer@v0.34.0",
  tags: ["security", "supply-chain", "reproducibility", "CWE-829"],
  precision: "high",
});

const gemValued = [
  "i",
  "install-dir",
  "n",
  "bindir",
  "platform",
  "s",
  "source",
  "P",
  "trust-policy",
  "build-root",
  "document",
  "g",
  "file",
  "without",
  "p",
  "http-proxy",
  "B",
  "bulk-threshold",
  "config-file",
];
const goValued = [
  "C",
  "o",
  "p",
  "tags",
  "ldflags",
  "gcflags",
  "asmflags",
  "mod",
  "modfile",
  "buildmode",
  "exec",
  "overlay",
];

function isPinnedGo({ value }: ShellWord): boolean {
  if (/^(?:\.|\/|\$)/.test(value) || value.endsWith(".go") || !value.includes("/")) return true;
  const version = /@([^@]*)$/.exec(value)?.[1];
  return version !== undefined && version !== "" && version !== "latest" && version !== "none";
}

/** Checks of gem and go. */
export const gemAndGoChecks: readonly Check[] = [
  createCommandCheck(gemPinned, { onbuild: true, names: ["gem"] }, (command) => {
    if (command.name !== "gem" || hasFlag(command, "v", "version")) return undefined;
    const dashes = command.args.findIndex(({ value }) => value === "--");
    const args = dashes === -1 ? command.args : command.args.slice(0, dashes);
    const [verb, ...gems] = listOperands({ ...command, args }, gemValued);
    if (verb === undefined || !["install", "i"].includes(verb.value)) return undefined;
    const loose = gems.filter(({ value }) => !/:|\.gem$/.test(value) && !/^(?:true|false)$/.test(value));
    return reportUnpinned(command, loose, ":<version>");
  }),
  createCommandCheck(goPinned, { onbuild: true, names: ["go"] }, (command) => {
    if (command.name !== "go") return undefined;
    const [verb, ...packages] = listOperands(command, goValued);
    if (verb === undefined || !["install", "get", "run"].includes(verb.value)) return undefined;
    const judged = verb.value === "run" ? packages.slice(0, 1) : packages;
    const loose = judged.find((word) => !isPinnedGo(word));
    if (loose === undefined) return undefined;
    return {
      message: `${loose.value} has no fixed version; append @<version>`,
      span: command.spanOf(loose),
      about: [verb.value, loose.value],
    };
  }),
];
