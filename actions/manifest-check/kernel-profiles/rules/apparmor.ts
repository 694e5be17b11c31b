import { defineManifestRule } from "../../rules/rule.ts";
import { findUses, type ProfileCheck } from "../check.ts";

const links = ["https://kubernetes.io/docs/tutorials/security/apparmor/"];
const tags = ["security", "CWE-693"];

const profile = (rules: string, flags = ""): string =>
  `apiVersion: security-profiles-operator.x-k8s.io/v1alpha1\nkind: AppArmorProfile\nmetadata:\n  name: app\nspec:\n  policy: |\n    profile app${flags} {\n${rules.replace(/^/gm, "      ")}\n    }`;

const notEnforced = defineManifestRule({
  id: "SW-PROFILE-apparmor-not-enforced",
  severity: "medium",
  summary: "Enforce the AppArmor profile.",
  why: "In the modes complain and unconfined, AppArmor denies nothing. Pods with the profile look confined and are not.",
  before: profile("file,", " flags=(complain)"),
  after: profile("/data/** r,"),
  tags,
  links,
  precision: "very-high",
});

const allowsAll = defineManifestRule({
  id: "SW-PROFILE-apparmor-allows-all",
  severity: "medium",
  summary: "Restrict files and capabilities in the AppArmor profile.",
  why: "A profile that allows all files and capabilities and denies nothing protects neither the node nor the container.",
  before: profile("file,\ncapability,"),
  after: profile("/data/** r,\ncapability net_bind_service,"),
  tags,
  links,
  precision: "high",
});

const mounts = defineManifestRule({
  id: "SW-PROFILE-apparmor-kernel-access",
  severity: "medium",
  summary: "Do not allow all mounts and tracing in the AppArmor profile.",
  why: "A process that may mount anything or trace every process can leave the container if it has the capability. Container runtimes deny both.",
  before: profile("mount,"),
  after: profile("deny mount,"),
  tags,
  links,
  precision: "high",
});

const allFiles = /^(?:allow )?(?:owner )?(?:file|\/\*\* [a-z]*w[a-z]*|file \/\*\* [a-z]*w[a-z]*)$/i;
const allCapabilities = /^(?:allow )?capability$/;
const everything = /^(?:allow )?all$/;

/** Checks of the content of AppArmor's profiles. */
export const appArmorChecks: readonly ProfileCheck[] = [
  {
    rules: [notEnforced, allowsAll, mounts],
    *run(context) {
      const { profile: source } = context;
      if (source.type !== "apparmor") return;
      const { owner, flags, rules, name } = source;
      const related = findUses(context);
      const base = { owner, part: name.text, related };
      const lax = flags.find(({ text }) => text === "complain" || text === "unconfined");
      if (lax !== undefined) {
        yield {
          rule: notEnforced,
          ...base,
          field: lax.field,
          message: `The AppArmor profile ${name.text} has the mode ${lax.text}`,
        };
        return;
      }
      const denies = rules.some(({ text }) => /^(?:audit )?deny /.test(text));
      const all = rules.find(({ text }) => everything.test(text));
      const files = rules.find(({ text }) => allFiles.test(text));
      const capabilities = rules.some(({ text }) => allCapabilities.test(text));
      const open = all ?? (capabilities ? files : undefined);
      if (open !== undefined && !denies) {
        yield {
          rule: allowsAll,
          ...base,
          field: open.field,
          message: `The AppArmor profile ${name.text} allows everything`,
        };
        return;
      }
      for (const kind of ["mount", "ptrace"]) {
        const rule = rules.find(({ text }) => text === kind || text === `allow ${kind}`);
        if (rule !== undefined)
          yield {
            rule: mounts,
            ...base,
            field: rule.field,
            message: `The AppArmor profile ${name.text} allows every ${kind}`,
          };
      }
    },
  },
];
