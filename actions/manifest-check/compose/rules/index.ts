import type { ComposeCheck } from "../check.ts";
import { cadvisorChecks } from "./cadvisor.ts";
import { hookChecks } from "./hooks.ts";
import { imageChecks } from "./images.ts";
import { limitChecks } from "./limits.ts";
import { mountChecks } from "./mounts.ts";
import { namespaceChecks } from "./namespaces.ts";
import { networkChecks } from "./network.ts";
import { portSyntaxChecks } from "./port-syntax.ts";
import { privilegeChecks } from "./privileges.ts";
import { providerChecks } from "./providers.ts";
import { referenceChecks } from "./references.ts";
import { schemaChecks } from "./schema.ts";
import { secretChecks } from "./secrets.ts";

/** All checks of Compose projects, one line per family. */
export const composeChecks: readonly ComposeCheck[] = [
  ...cadvisorChecks,
  ...hookChecks,
  ...imageChecks,
  ...limitChecks,
  ...mountChecks,
  ...namespaceChecks,
  ...networkChecks,
  ...portSyntaxChecks,
  ...privilegeChecks,
  ...providerChecks,
  ...referenceChecks,
  ...schemaChecks,
  ...secretChecks,
];
