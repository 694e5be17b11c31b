import { podSecurityChecks } from "../../kubernetes/pod-security/evaluate.ts";
import { coveredControl, type StandardText } from "../control.ts";

/** Baseline checks that a restricted check replaces, so that their findings have no name of their own. */
const replaced = new Set(podSecurityChecks.flatMap(({ overrides = [] }) => overrides));

/** The Pod Security Standards. Each upstream check is a control with its upstream name. */
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
