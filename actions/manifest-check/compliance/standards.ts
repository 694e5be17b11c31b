import type { Standard } from "../../../shared/findings/index.ts";
import { families } from "../families.ts";
import { chartRules } from "../helm/rules/index.ts";
import { imageRules } from "../images/rules.ts";
import { fileRules } from "../rules/file-rules.ts";
import type { Control, StandardText } from "./control.ts";
import { cisDocker } from "./standards/cis-docker.ts";
import { cisKubernetes } from "./standards/cis-kubernetes.ts";
import { hipaa } from "./standards/hipaa.ts";
import { iso27001 } from "./standards/iso-27001.ts";
import { nist800190 } from "./standards/nist-800-190.ts";
import { nsaCisa } from "./standards/nsa-cisa.ts";
import { owaspKubernetes } from "./standards/owasp-k8s.ts";
import { pciDss } from "./standards/pci-dss.ts";
import { podSecurityStandards } from "./standards/pss.ts";

/** All standards, one line each. */
export const standards: readonly StandardText[] = [
  cisDocker,
  cisKubernetes,
  nsaCisa,
  nist800190,
  podSecurityStandards,
  owaspKubernetes,
  pciDss,
  hipaa,
  iso27001,
];

const rules = [...fileRules, ...imageRules, ...chartRules, ...families.flatMap((family) => family.rules)];

/**
 * Lists the ids and aliases whose findings count against a control: those that it names, and those of rules with its
 * tag.
 */
export function listControlRules({ tag }: StandardText, { id, rules: named, uncovered }: Control): readonly string[] {
  if (uncovered !== undefined) return [];
  const tagged =
    tag === undefined ? [] : rules.filter(({ tags }) => tags.includes(`${tag}${id}`)).map((rule) => rule.id);
  return [...new Set([...named, ...tagged])];
}

/** Returns a standard in the form of reports. */
export function toReportedStandard(text: StandardText): Standard {
  const { id, name, version, uri, controls } = text;
  return {
    id,
    name,
    version,
    uri,
    controls: controls.map((control) => ({
      id: control.id,
      title: control.title,
      rules: listControlRules(text, control),
    })),
  };
}
