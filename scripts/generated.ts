import { z } from "zod";
import { actionSpecs } from "../actions/action-specs.ts";
import { verdictDocument } from "../actions/gate/verdict/schema.ts";
import { renderWorkflow } from "../actions/suite/init/workflow.ts";
import { type ActionSpec, commonOutputs, type InputSpec } from "../shared/config/index.ts";
import { configSchema } from "../shared/config/schema.ts";
import { reportDocument } from "../shared/report/document/schema.ts";

/** Directory of an action; the suite is the root's own. */
export function directoryOf(spec: ActionSpec): string {
  return spec.name === "check" ? "actions/suite" : `actions/${spec.name}`;
}

/** Path of the `action.yml`: the suite's lies at the root, so that `uses: owner/repository` runs it. */
export function actionFileOf(spec: ActionSpec): string {
  return spec.name === "check" ? "action.yml" : `${directoryOf(spec)}/action.yml`;
}

/** `action.yml` as text. Inputs have no defaults there: GitHub cannot tell unset from empty, and the configuration file must win. */
export function actionYaml(spec: ActionSpec): string {
  const main = spec.name === "check" ? "dist/check.js" : `../../dist/${spec.name}.js`;
  const inputs = inputsOf(spec, "action").map(
    ([name, input]) =>
      `  ${name}:\n    description: ${quote(fullDescription(input))}\n    required: false\n${input.actionDefault === undefined ? "" : `    default: ${input.actionDefault}\n`}`,
  );
  const outputs = Object.entries({ ...commonOutputs, ...spec.outputs }).map(
    ([name, text]) => `  ${name}:\n    description: ${quote(text)}\n`,
  );
  return [
    "# Generated from inputs.ts by `npm run generate`; edit that.",
    `name: ${quote(spec.name === "check" ? "Seaworthy" : `Seaworthy ${spec.name}`)}`,
    `description: ${quote(spec.description)}`,
    `author: "Seaworthy"`,
    `branding:\n  icon: ${spec.branding.icon}\n  color: ${spec.branding.color}`,
    `inputs:\n${inputs.join("")}outputs:\n${outputs.join("")}runs:\n  using: node24\n  main: ${main}`,
    "",
  ].join("\n");
}

/** Inputs, outputs and permissions as Markdown tables for a README. */
export function readmeTables(spec: ActionSpec): string {
  const inputs = inputsOf(spec, "action").map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${allowed(input)} | ${defaultText(input)} |`,
  );
  const outputs = Object.entries({ ...commonOutputs, ...spec.outputs }).map(
    ([name, text]) => `| \`${name}\` | ${cell(text)} |`,
  );
  const permissions = Object.entries(spec.permissions).map(([name, reason]) => `| \`${name}\` | ${cell(reason)} |`);
  return [
    `| input | meaning | allowed | default |\n|---|---|---|---|\n${inputs.join("\n")}\n`,
    `| output | meaning |\n|---|---|\n${outputs.join("\n")}\n`,
    `| permission | why |\n|---|---|\n${permissions.join("\n")}\n`,
  ].join("\n");
}

/** What `seaworthy init` writes for a repository with one Dockerfile, as Markdown for the README. */
export function readmeWorkflow(): string {
  const images = [{ name: "app", dockerfile: "Dockerfile", context: "." }];
  const repository = { images, dockerfiles: 1, hasManifests: false, workflows: [], defaultBranch: "main" };
  return `\`\`\`yaml\n${renderWorkflow(repository, "OWNER/seaworthy@COMMIT")}\`\`\`\n`;
}

/** JSON Schema of `.seaworthy.yaml`, for editors. */
export async function configJsonSchema(): Promise<string> {
  const schema = z.toJSONSchema(await configSchema(actionSpecs), { target: "draft-7", io: "input" });
  return `${JSON.stringify({ title: "Seaworthy configuration (.seaworthy.yaml)", ...schema }, undefined, 2)}\n`;
}

/** JSON Schema of the verdict that the gate writes. */
export function verdictJsonSchema(): string {
  const schema = z.toJSONSchema(verdictDocument, { target: "draft-7" });
  return `${JSON.stringify({ title: "Verdict of Seaworthy's gate (verdict.json)", ...schema }, undefined, 2)}\n`;
}

/** JSON Schema of `--format json`. Permits other fields, because later versions may add some. */
export function reportJsonSchema(): string {
  const schema = z.toJSONSchema(reportDocument, {
    target: "draft-7",
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return `${JSON.stringify({ title: "Report of Seaworthy (--format json)", ...schema }, undefined, 2)}\n`;
}

function inputsOf(spec: ActionSpec, surface: "action" | "cli"): [string, InputSpec<unknown>][] {
  return Object.entries(spec.inputs).filter(([, input]) => input.only === undefined || input.only === surface);
}

function fullDescription(input: InputSpec<unknown>): string {
  const values = allowed(input).replaceAll("`", "");
  const fallback = defaultText(input).replaceAll("`", "");
  return [
    input.description,
    values === "" ? "" : `Allowed: ${values}.`,
    fallback === "" ? "" : `Default: \`${fallback}\`.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function allowed(input: InputSpec<unknown>): string {
  if (input.kind === "flag") return "`true`, `false`";
  if (input.kind === "list") return input.allowed ?? "list, separated by line breaks or commas";
  return (input.values ?? []).map((value) => `\`${value}\``).join(", ");
}

function defaultText(input: InputSpec<unknown>): string {
  const value = Array.isArray(input.default) ? input.default.join(", ") : String(input.default ?? "");
  return value === "" ? "" : `\`${value}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** YAML double-quoted scalar; JSON strings are one. */
function quote(text: string): string {
  return JSON.stringify(text);
}
