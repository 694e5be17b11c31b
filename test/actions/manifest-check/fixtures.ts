import type { ManifestRule } from "../../../actions/manifest-check/rule.ts";
import { wholeProject } from "./compose/wrapping.ts";
import { wholeExample } from "./kubernetes/wrapping.ts";

/** A rule's example as a whole file under a name that its family knows. */
export function wholeFixture({ id }: Pick<ManifestRule, "id">, text: string): Readonly<Record<string, string>> {
  if (id.startsWith("SW-COMPOSE-")) return { "compose.yaml": wholeProject(text) };
  if (id.startsWith("SW-FALCO-")) return { "falco_rules.yaml": `${text}\n` };
  if (id.startsWith("SW-DAEMON-")) return { "daemon.json": `${text}\n` };
  return { "app.yaml": wholeExample(text) };
}
