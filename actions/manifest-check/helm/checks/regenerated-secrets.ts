import type { Field } from "../../../../shared/yaml/index.ts";
import { listResources, type Resource } from "../../kubernetes/resource.ts";
import { pointAt } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import type { ChartCheck, ChartContext } from "../analysis/chart-context.ts";
import { listCharts } from "../render-case.ts";
import { certificate, regenerated } from "../rules/regenerated-secrets.ts";

/** Functions and fields of templates that keep what an earlier release generated. */
const keepingFunctions: readonly string[] = ["lookup"];
const keepingFields: readonly string[] = ["IsInstall", "IsUpgrade", "Revision"];

function listGenerated({ root }: Resource): Field[] {
  return [...root.get("data").fields(), ...root.get("stringData").fields()].filter(({ isGenerated }) => isGenerated);
}

/** Returns true for a hook that does not run on upgrades. */
function isOnlyInstalled({ root }: Resource): boolean {
  const hook = root.get("metadata", "annotations", "helm.sh/hook").text;
  return hook !== undefined && !/upgrade/u.test(hook);
}

/** Returns the value if the key itself is from values. */
function inTemplate(field: Field): Field {
  const { node, place } = field;
  return node === undefined || place?.file === node.file ? field : pointAt(node.file, node.start);
}

function isCertificate(field: Field): boolean {
  const text = field.text ?? "";
  return /-----BEGIN /u.test(text) || /-----BEGIN /u.test(Buffer.from(text, "base64").toString());
}

/** Lists the templates whose secrets an upgrade may keep. */
function listKeeping({ allTemplates, reached, base }: ChartContext): ReadonlySet<string> {
  const { root } = base.rendered.tree;
  const paths = allTemplates.filter(({ main }) => {
    const { functions, fields } = reached.of(main.nodes);
    return keepingFunctions.some((name) => functions.has(name)) || keepingFields.some((name) => fields.has(name));
  });
  const keeping = new Set(paths.map(({ file }) => file));
  return new Set(
    listCharts(root).flatMap(({ templates }) =>
      templates.filter(({ file }) => keeping.has(file)).map(({ name }) => name),
    ),
  );
}

/** Check of secrets that each upgrade changes. */
export const regeneratedSecretChecks: readonly ChartCheck[] = [
  {
    rules: [regenerated, certificate],
    *run(context): Generator<ManifestProblem> {
      const keeping = listKeeping(context);
      const seen = new Set<string>();
      for (const { rendered } of context.deployed) {
        for (const [document, { source }] of rendered.sources) {
          if (keeping.has(source)) continue;
          for (const resource of listResources(document)) {
            if (resource.kind !== "Secret" || isOnlyInstalled(resource)) continue;
            const fields = listGenerated(resource);
            const [first] = fields.filter((field) => !isCertificate(field));
            const field = first ?? fields[0];
            if (field === undefined || seen.has(`${source} ${resource.name} ${field.path}`)) continue;
            seen.add(`${source} ${resource.name} ${field.path}`);
            const keys = fields.map(({ key }) => String(key)).join(", ");
            const message = `Each upgrade generates ${keys} of the Secret ${resource.name} anew`;
            const part = String(field.key);
            yield {
              part,
              rule: first === undefined ? certificate : regenerated,
              owner: resource,
              field: inTemplate(field),
              message,
            };
          }
        }
      }
    },
  },
];
