import type { ImageStatus, RegistryImage, ScannedImage } from "../../../actions/manifest-check/images/image-status.ts";
import type { ManifestRule } from "../../../actions/manifest-check/rules/rule.ts";
import { wholeProject } from "./compose/wrapping.ts";
import { wholeExample } from "./kubernetes/wrapping.ts";

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const scan = (name: string, at: string, more: Partial<ScannedImage> = {}): ScannedImage => {
  return { name: `registry.example.com/${name}`, digest: digest(at), platform: "linux/amd64", isRoot: false, ...more };
};
const inRegistry = (at: string, user = "10001"): RegistryImage => {
  return { digests: [digest(at)], configs: [{ platform: "linux/amd64", user, exposedPorts: ["8080/tcp"] }] };
};

/** What is known of the images in the examples of rules about deployed images. */
export const exampleImages: ImageStatus = {
  scanned: [
    scan("app:1.0", "1"),
    scan("failed:1.0", "2", { failure: "3 findings at high or worse" }),
    scan("moved:1.0", "3"),
    scan("root:1.0", "4"),
    scan("unsigned:1.0", "5"),
  ],
  verified: [
    scan("app:1.0", "1"),
    scan("failed:1.0", "2"),
    scan("moved:1.0", "3"),
    scan("root:1.0", "4"),
    scan("unsigned:1.0", "5", { failure: "no signature of the index is accepted" }),
  ],
  registry: new Map<string, RegistryImage | "absent">([
    ["registry.example.com/app:1.0", inRegistry("1")],
    ["registry.example.com/moved:1.0", inRegistry("9")],
    ["registry.example.com/root:1.0", inRegistry("4", "")],
    ["registry.example.com/absent:1.0", "absent"],
  ]),
};

/** A rule's example as a whole file under a name that its family knows. */
export function wholeFixture({ id }: Pick<ManifestRule, "id">, text: string): Readonly<Record<string, string>> {
  if (id.startsWith("SW-COMPOSE-")) return { "compose.yaml": wholeProject(text) };
  if (id.startsWith("SW-FALCO-")) return { "falco_rules.yaml": `${text}\n` };
  if (id.startsWith("SW-ENGINE-")) return { "containerd/config.toml": `${text}\n` };
  if (id.startsWith("SW-DAEMON-")) return { "daemon.json": `${text}\n` };
  return { "app.yaml": wholeExample(text) };
}
