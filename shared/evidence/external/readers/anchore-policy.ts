import { z } from "zod";
import { digestsIn, problem } from "../finding.ts";
import type { ExternalContent, ExternalFinding } from "../report.ts";
import { contentOf, count, entriesOf, hasKeys, isListOf, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

const detail = z.looseObject({
  gate: text,
  triggerId: text.min(1),
  triggerName: text.default(""),
  description: text.default(""),
  status: text.min(1),
});

const evaluation = z
  .looseObject({ status: text, finalAction: text, numberOfFindings: count.nullish(), details: listOf(detail) })
  .refine(
    ({ numberOfFindings, details }) => numberOfFindings == null || numberOfFindings === details.length,
    "counts findings that are not listed. Use `--detail`",
  );

const current = z
  .looseObject({ imageDigest: maybe, evaluations: z.array(evaluation).min(1, "is empty, so nothing was evaluated") })
  .transform(({ imageDigest, evaluations }) => ({
    digests: digestsIn([imageDigest]),
    results: evaluations.map(({ status, details }) => ({ status, details })),
  }));

const earlier = z
  .array(z.looseObject({ digest: maybe, status: text, finalAction: text, detail: listOf(detail) }))
  .transform((list) => ({
    digests: digestsIn(list.map(({ digest }) => digest)),
    results: list.map(({ status, detail: details }) => ({ status, details })),
  }));

function policyContent(
  digests: readonly string[],
  results: readonly { readonly status: string; readonly details: readonly z.infer<typeof detail>[] }[],
): ExternalContent {
  const unlisted = results.some(({ status, details }) => status !== "pass" && details.length === 0);
  const findings = results.flatMap(({ details }) =>
    details.map(({ gate, triggerId, triggerName, description, status }) =>
      policyFinding({ id: triggerId, gate, trigger: triggerName, message: description, action: status }),
    ),
  );
  return contentOf("anchore-policy", findings, {
    about: "image",
    manifests: [...new Set(digests)],
    gaps: unlisted ? ["an evaluation did not pass, but its findings are not listed. Use `--detail`"] : [],
  });
}

function policyFinding(one: {
  readonly id: string;
  readonly gate: string;
  readonly trigger: string;
  readonly message: string;
  readonly action: string;
  readonly allowed?: string | undefined;
}): ExternalFinding {
  return problem({
    tool: "anchore-policy",
    id: one.id,
    aliases: [`${one.gate}/${one.trigger}`],
    level: one.action,
    severity: one.action === "go" ? "info" : undefined,
    message: one.message,
    suppressed: one.allowed,
  });
}

/** JSON of `anchorectl image check --detail`, in its earlier and its current form. Findings are what the policy says. */
export const anchorectlPolicy = jsonReader(
  { tool: "anchore-policy", title: "anchorectl (policy)", subjects: ["image"] },
  {
    recognize: (value) =>
      hasKeys(value, "evaluations", "policyId", "evaluatedTag") ||
      isListOf(value, (entry) => hasKeys(entry, "finalAction", "lastEvaluation", "policyId")),
    schema: z.union([current, earlier]),
    read: ({ digests, results }) => policyContent(digests, results),
  },
);

const rows = z.looseObject({
  result: z.looseObject({
    header: z.array(text),
    row_count: count,
    rows: z.array(z.array(z.unknown())),
  }),
});

const check = entriesOf(
  entriesOf(
    z.array(
      z.looseObject({
        status: text,
        last_evaluation: maybe,
        detail: z.looseObject({ result: z.looseObject({ result: entriesOf(z.unknown()) }) }),
      }),
    ),
  ),
);

/** Checks of a policy as the API of Anchore Enterprise returns them. */
export const anchoreEnterprise = jsonReader(
  { tool: "anchore-policy", title: "Anchore Enterprise", subjects: ["image"] },
  {
    recognize: (value) =>
      isListOf(
        value,
        (entry) =>
          hasKeys(entry) &&
          Object.keys(entry as object).some((key) => key.startsWith("sha256:") && hasKeys(valueAt(entry, key))),
      ),
    schema: z.array(check),
    read: (list) => {
      const evaluations = list.flatMap((byDigest) =>
        byDigest.flatMap(([, byTag]) => byTag.flatMap(([, list]) => list)),
      );
      const tables = evaluations.flatMap(({ detail: { result } }) => tablesIn(result.result));
      const findings = tables.flatMap(({ result }) => {
        if (result.row_count !== result.rows.length) throw new TypeError("counts rows that are not listed");
        return result.rows.map((row) => rowFinding(result.header, row));
      });
      return contentOf("anchore-policy", findings, {
        about: "image",
        manifests: digestsIn(list.flatMap((byDigest) => byDigest.map(([digest]) => digest))),
        gaps: evaluations.length === 0 ? ["it has no evaluations, so nothing was evaluated"] : [],
      });
    },
  },
);

/** Tables are under the ids of images, next to names and data of the policy. */
function tablesIn(byImage: readonly (readonly [string, unknown])[]): readonly z.infer<typeof rows>[] {
  const tables = byImage.filter(([id]) => /^[0-9a-f]{64}$/u.test(id));
  if (tables.length === 0) throw new TypeError("has an evaluation without an image");
  return tables.map(([, table]) => rows.parse(table));
}

function rowFinding(header: readonly string[], row: readonly unknown[]): ExternalFinding {
  const cell = (name: string): unknown => {
    const index = header.indexOf(name);
    if (index < 0 || index >= row.length) throw new TypeError(`has no column ${name}`);
    return row[index];
  };
  return policyFinding({
    id: String(cell("Trigger_Id")),
    gate: String(cell("Gate")),
    trigger: String(cell("Trigger")),
    message: String(cell("Check_Output")),
    action: String(cell("Gate_Action")),
    allowed: cell("Whitelisted") === false ? undefined : "on an allowlist",
  });
}
