import type { ComponentRule } from "../component-rule.ts";
import { apiServerAccess } from "./apiserver-access.ts";
import { apiServerAdmission } from "./apiserver-admission.ts";
import { apiServerAudit } from "./apiserver-audit.ts";
import { apiServerTls } from "./apiserver-tls.ts";
import { controllerRules } from "./controllers.ts";
import { etcdRules } from "./etcd.ts";
import { kubeletAccess } from "./kubelet-access.ts";
import { kubeletOperation } from "./kubelet-operation.ts";
import { profilingRules } from "./profiling.ts";

/** The rules about components, one line per file. */
export const componentRules: readonly ComponentRule[] = [
  ...apiServerAccess,
  ...apiServerAdmission,
  ...apiServerAudit,
  ...apiServerTls,
  ...controllerRules,
  ...etcdRules,
  ...kubeletAccess,
  ...kubeletOperation,
  ...profilingRules,
];
