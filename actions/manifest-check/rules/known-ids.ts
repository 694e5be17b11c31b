import { families } from "../families.ts";
import { imageRules } from "../images/rules.ts";
import { podSecurityChecks } from "../kubernetes/pod-security/evaluate.ts";
import { suppressionRules } from "../suppressions/problems.ts";
import { fileRules } from "./file-rules.ts";

const foreignForms = [/^KSV-\d{4}$/, /^KCV-\d{4}$/, /^CKV2?_K8S_\d+$/, /^C-\d{4}$/, /^kics\/[0-9a-f-]{36}$/];
const rules = [...fileRules, ...suppressionRules, ...imageRules, ...families.flatMap((family) => family.rules)];
const ids: ReadonlySet<string> = new Set([
  ...rules.flatMap(({ id, aliases }) => [id, ...aliases]),
  ...podSecurityChecks.map(({ id }) => `pss/${id}`),
]);

/** True for an id that a rule of Seaworthy, or of a tool whose ids Seaworthy knows, can have. */
export function isKnownId(id: string): boolean {
  return ids.has(id) || id.endsWith("/*") || foreignForms.some((form) => form.test(id));
}
