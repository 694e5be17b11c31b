import { splitReference } from "../../../../shared/references/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import type { Container } from "../../kubernetes/workload.ts";
import { type Component, type ComponentName, type Reader, SettingsBuilder } from "../component.ts";
import { findProgram, literalVariables, type Word } from "./program.ts";

/** Flags that name a file with further settings, by component. Missing flags then say nothing. */
const configFlags: Readonly<Partial<Record<ComponentName, readonly string[]>>> = {
  etcd: ["config-file"],
  kubelet: ["config", "config-dir", "kubeconfig-dir"],
  "kube-proxy": ["config"],
  "kube-scheduler": ["config"],
};

/** Reads the component that a container runs, with the flags and variables that it gets. */
export function readContainer(container: Container): Component | undefined {
  const program = findProgram(container);
  if (program === undefined) return undefined;
  const { name, words } = program;
  const builder = new SettingsBuilder();
  if (name === "etcd") readVariables(container.field, builder);
  const isWhole = readFlags(words, name, builder);
  const { settings } = builder;
  const isComplete =
    isWhole &&
    !(configFlags[name] ?? []).some((flag) => settings.has(flag)) &&
    !(name === "etcd" && container.field.get("envFrom").exists);
  const { workload, field } = container;
  const command = field.get("command");
  return {
    name,
    owner: workload,
    part: container.name,
    origin: isComplete ? "command" : "part",
    settings,
    place: command.exists ? command : field.get("args").exists ? field.get("args") : field.get("name"),
    minor: minorOfImage(name, container.image),
    readers: readersOf(container, name),
    isControlPlane:
      name !== "etcd" || workload.namespace === "kube-system" || workload.labels.get("tier") === "control-plane",
  };
}

/** Adds flags to the settings. Returns false if an unknown word may contain further flags. */
function readFlags(words: readonly Word[], name: ComponentName, builder: SettingsBuilder): boolean {
  const dash = name === "etcd" ? /^--?(?=[a-z])/i : /^--(?=[a-z])/i;
  let isWhole = true;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.text === undefined) isWhole = false;
    if (word.text === undefined || !dash.test(word.text)) continue;
    const flag = word.text.replace(dash, "");
    const equals = flag.indexOf("=");
    if (equals !== -1) {
      builder.add(flag.slice(0, equals), word.isPartial ? undefined : flag.slice(equals + 1), word.field);
      continue;
    }
    const next = words[index + 1];
    const takesNext = next !== undefined && !(next.text ?? "").startsWith("-");
    if (takesNext) index += 1;
    builder.add(flag, takesNext ? (next.isPartial ? undefined : next.text) : "true", word.field);
  }
  return isWhole;
}

/** Adds etcd's settings in variables: `ETCD_CLIENT_CERT_AUTH` is `client-cert-auth`. Flags override them. */
function readVariables(container: Field, builder: SettingsBuilder): void {
  const literals = literalVariables(container);
  for (const variable of container.get("env").items()) {
    const name = variable.get("name").text ?? "";
    if (!/^ETCD_[A-Z_]+$/.test(name)) continue;
    builder.add(
      name.slice("ETCD_".length).toLowerCase().replaceAll("_", "-"),
      literals.get(name),
      variable.get("value"),
    );
  }
}

/** Returns the minor version in the tag of a component's own image. */
function minorOfImage(name: ComponentName, image: string | undefined): number | undefined {
  const { path, tag } = splitReference(image ?? "");
  if (name === "etcd" || !/(?:^|\/)(?:kube|hyperkube)/.test(path)) return undefined;
  const match = /^v?1\.(\d{1,2})\b/.exec(tag ?? "");
  return match === null ? undefined : Number(match[1]);
}

/** Returns the tools that recognize the component in this container. */
function readersOf({ workload, field }: Container, name: ComponentName): ReadonlySet<Reader> {
  const command = field.get("command").texts;
  const [first = ""] = command;
  const readers = new Set<Reader>();
  if (command.includes(name)) readers.add("kics").add("checkov");
  if (first.slice(first.lastIndexOf("/") + 1) === name) readers.add("trivy");
  const isAlone = workload.containers.length === 1 && workload.kind === "Pod" && workload.namespace === "kube-system";
  if (isAlone && first.split(" ")[0]?.endsWith(name) === true && name !== "kubelet") readers.add("kubescape");
  return readers;
}
