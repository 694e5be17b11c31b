import { Command, Option } from "commander";
import { InvalidError } from "../../shared/errors/index.ts";
import { table } from "../../shared/report/table.ts";
import { didYouMean, wrapText } from "../../shared/text/index.ts";
import { actionSpecs } from "../action-specs.ts";
import { type CatalogRule, listRules } from "./rule-catalog.ts";
import { runWithExitCode } from "./run-command.ts";
import { print, type Streams } from "./streams.ts";

type Done = (exitCode: number) => void;

const widest = 100;

/** Creates `seaworthy rules [ID]`: lists all rules, or shows one. */
export function rulesCommand(streams: Streams, done: Done): Command {
  const actions = actionSpecs.filter(({ only }) => only === undefined).map(({ name }) => name);
  return new Command("rules")
    .argument("[id]", "Id, or another tool's id, of the rule to show.")
    .addOption(new Option("--action <name>", "Lists only the rules of this action.").choices(actions))
    .addOption(new Option("--format <text|json>", "Format of the output.").choices(["text", "json"]).default("text"))
    .addHelpText("after", "\nExamples:\n  seaworthy rules --action dockerfile-lint\n  seaworthy rules DL3008")
    .action(async (id: string | undefined, options: { readonly action?: string; readonly format: string }) => {
      await runWithExitCode(
        async () => {
          const rules = id === undefined ? listOf(options.action) : findRules(id);
          const text = options.format === "json" ? jsonOf(rules) : id === undefined ? textOf(rules, streams) : "";
          print(streams.stdout, text === "" ? rules.map((rule) => describeRule(rule, streams)).join("\n") : text);
        },
        streams,
        done,
      );
    });
}

/** Creates `seaworthy explain ID`, the same as `seaworthy rules ID`. */
export function explainCommand(streams: Streams, done: Done): Command {
  return new Command("explain")
    .argument("<id>", "Id, or another tool's id, of the rule.")
    .addHelpText("after", "\nExample:\n  seaworthy explain SW-K8S-privileged")
    .action(async (id: string) => {
      await runWithExitCode(
        async () =>
          print(
            streams.stdout,
            findRules(id)
              .map((rule) => describeRule(rule, streams))
              .join("\n"),
          ),
        streams,
        done,
      );
    });
}

function listOf(action: string | undefined): readonly CatalogRule[] {
  const rules = listRules();
  return action === undefined || action === "check" ? rules : rules.filter((rule) => rule.action === action);
}

/**
 * Finds the rules with an id or alias, in any case.
 * @throws InvalidError `RULE_UNKNOWN`.
 */
function findRules(id: string): readonly CatalogRule[] {
  const rules = listRules();
  const wanted = id.toLowerCase();
  const named = rules.filter((rule) => rule.id.toLowerCase() === wanted);
  if (named.length > 0) return named;
  const aliased = rules.filter(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted));
  if (aliased.length > 0) return aliased;
  throw new InvalidError("RULE_UNKNOWN", `there is no rule "${id}"${hintFor(id, rules)}`, {
    advice: "Run `seaworthy rules` to list all rules",
  });
}

function hintFor(id: string, rules: readonly CatalogRule[]): string {
  if (/^(?:CVE|GHSA)-/iu.test(id)) return ". For a vulnerability, use `seaworthy image-scan IMAGE --explain`";
  if (/^SC\d{4}$/iu.test(id)) return `. It is ShellCheck's: https://www.shellcheck.net/wiki/${id.toUpperCase()}`;
  return didYouMean(
    id,
    rules.map((rule) => rule.id),
  );
}

function textOf(rules: readonly CatalogRule[], { stdout }: Streams): string {
  const groups = [...Map.groupBy(rules, ({ action }) => action)];
  return groups
    .map(([action, all]) => {
      const rows = all.map(({ id, severity, summary, isOptIn }) => [
        id,
        severity,
        isOptIn ? `${summary} (opt-in)` : summary,
      ]);
      return `${action}: ${all.length} rules\n${table(rows, { width: widthOf(stdout) })}\n`;
    })
    .join("\n");
}

function describeRule(
  { id, action, severity, help, summary, aliases, isOptIn, helpUri, tags }: CatalogRule,
  { stdout }: Streams,
): string {
  const width = widthOf(stdout);
  const facts = [
    `${action}, ${severity}${isOptIn ? ", opt-in: set `enable` to its id" : ""}`,
    ...(aliases.length === 0 ? [] : [`Also known as ${aliases.join(", ")}.`]),
    ...(tags.length === 0 ? [] : [`Tags: ${tags.join(", ")}.`]),
  ];
  const paragraphs = [`${id}: ${summary}`, ...facts, "", ...help.text.split("\n")];
  const lines = paragraphs.map((line) => (/^\s/u.test(line) ? line : wrapText(line, width)));
  const link = helpUri === undefined || help.text.includes(helpUri) ? "" : `\n${helpUri}\n`;
  return `${lines.join("\n").trimEnd()}\n${link}`;
}

function jsonOf(rules: readonly CatalogRule[]): string {
  const shown = rules.map(({ id, action, severity, summary, description, help, aliases, isOptIn, tags, helpUri }) => ({
    ...{ id, action, severity, summary, description, help: help.markdown, aliases, optIn: isOptIn, tags, helpUri },
  }));
  return `${JSON.stringify({ schema: 1, rules: shown }, undefined, 2)}\n`;
}

function widthOf(stream: NodeJS.WriteStream): number {
  return Math.min(widest, stream.isTTY === true ? stream.columns : 80);
}
