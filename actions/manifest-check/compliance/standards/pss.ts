import { podSecurityChecks } from "../../kubernetes/pod-security/evaluate.ts";
import { coveredControl, type StandardText } from "../control.ts";

/** Baseline checks that a restricted one replaces, so that none of their findings has their own name. */
const replaced = new Set(podSecurityChecks.flatMap(({ overrides = [] }) => overrides));

/** The Pod Security Standards: each of the upstream checks is a control, named as upstream names it. */
export const podSecurityStandards: StandardText = {
  id: "pss",
  name: "Kubernetes Pod Security Standards",
  version: "latest",
  uri: "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
  basis: "Uses the 19 checks of kubernetes/pod-security-admission. Default level: restricted.",
  controls: podSecurityChecks.map(({ id, level, rules }) => {
    const looking = replaced.has(id) ? rules.map((rule) => rule.id) : [];
    return coveredControl(id, `${level}: ${rules[0]?.summary ?? id}`, `pss/${id}`, ...looking);
  }),
};
