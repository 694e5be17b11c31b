import { Field, type TextFile } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { Cluster } from "../kubernetes/cluster.ts";
import type { Resource } from "../kubernetes/resource.ts";
import { parseInlineDocuments } from "../kustomize/kustomization.ts";
import type { Owner } from "../rules/rule.ts";
import { isAppArmorFile, type ProfileText, parseAppArmor } from "./apparmor.ts";
import { isSeccompProfile } from "./seccomp.ts";

/** A text of a profile with its place. */
export interface MarkedText {
  readonly text: string;
  readonly field: Field;
}

interface Named {
  readonly owner: Owner;
  /** Checks whether a pod's `localhostProfile` is this profile. */
  isCalled(name: string): boolean;
}

/** A seccomp profile, by its root. */
export interface SeccompSource extends Named {
  readonly type: "seccomp";
  readonly root: Field;
}

/** A profile of AppArmor. */
export interface AppArmorSource extends Named {
  readonly type: "apparmor";
  readonly name: MarkedText;
  readonly flags: readonly MarkedText[];
  readonly rules: readonly MarkedText[];
}

/** A profile of the kernel in the files. */
export type KernelProfile = SeccompSource | AppArmorSource;

/** Returns false if a file has no profile outside of a Kubernetes object, from its name and text. */
export function canHaveProfile(file: TextFile): boolean {
  return isAppArmorFile(file) ? file.source.text.includes("{") : file.source.text.includes("SCMP_ACT_");
}

/** Checks whether a document is a profile, or several, and no Kubernetes object. */
export function isProfileDocument({ root, file }: ManifestDocument): boolean {
  if (root.get("kind").exists) return false;
  return isSeccompProfile(root) || (isAppArmorFile(file) && root.get("profiles").exists);
}

/** Lists the profiles in files and in objects. */
export function listProfiles(documents: readonly ManifestDocument[], cluster: Cluster): KernelProfile[] {
  return [
    ...documents.filter(isProfileDocument).flatMap(fromFile),
    ...cluster.ofKind("SeccompProfile", "AppArmorProfile").flatMap(fromOperator),
    ...cluster.ofKind("ConfigMap").flatMap(fromConfigMap),
  ];
}

function fromFile(document: ManifestDocument): KernelProfile[] {
  const { root, file } = document;
  const owner = { document, kind: "profile", namespace: undefined, name: file.path, annotations: [] };
  if (isSeccompProfile(root))
    return [{ type: "seccomp", root, owner, isCalled: (name) => isSameFile(file.path, name) }];
  return root
    .get("profiles")
    .items()
    .map((item) => appArmor(item, owner));
}

/** Compares the end of paths, because the directory on the node is not in the files. */
function isSameFile(path: string, name: string): boolean {
  return `/${path}`.endsWith(`/${name.slice(name.lastIndexOf("/") + 1)}`);
}

function appArmor(root: Field, owner: Owner): AppArmorSource {
  const mark = (field: Field): MarkedText => ({ text: field.text ?? "", field });
  const name = mark(root.get("name"));
  return {
    type: "apparmor",
    owner,
    name,
    flags: root.get("flags").items().map(mark),
    rules: root.get("rules").items().map(mark),
    isCalled: (used) => used === name.text,
  };
}

/** Reads the objects of the Security Profiles Operator. */
function fromOperator(resource: Resource): KernelProfile[] {
  if (resource.group !== "security-profiles-operator.x-k8s.io") return [];
  const { kind, name, namespace } = resource;
  const spec = resource.root.get("spec");
  if (kind === "SeccompProfile") {
    const files = [`operator/${name}.json`, `operator/${namespace ?? ""}/${name}.json`];
    return [{ type: "seccomp", root: spec, owner: resource, isCalled: (used) => files.includes(used) }];
  }
  return fromText(spec.get("policy"), resource);
}

/** Reads the profiles that a ConfigMap distributes to nodes. */
function fromConfigMap(resource: Resource): KernelProfile[] {
  return resource.root
    .get("data")
    .fields()
    .flatMap((field): KernelProfile[] => {
      const text = field.text ?? "";
      if (text.includes("SCMP_ACT_")) {
        return (parseInlineDocuments(field) ?? [])
          .map((node) => new Field(node))
          .filter(isSeccompProfile)
          .map((root) => ({
            type: "seccomp",
            root,
            owner: resource,
            isCalled: (name) => isSameFile(String(field.key), name),
          }));
      }
      return /^[ \t]*profile[ \t]/m.test(text) ? fromText(field, resource) : [];
    });
}

/** Reads profiles of AppArmor in a text. They have the place of the text. */
function fromText(field: Field, owner: Owner): AppArmorSource[] {
  return parseAppArmor(field.text ?? "").map(({ name, flags, rules }) => {
    const mark = ({ text }: ProfileText): MarkedText => ({ text, field });
    return {
      type: "apparmor",
      owner,
      name: mark(name),
      flags: flags.map(mark),
      rules: rules.map(mark),
      isCalled: (used) => used === name.text,
    };
  });
}
