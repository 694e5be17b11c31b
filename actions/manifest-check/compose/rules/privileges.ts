import { isTrue, isUnresolved } from "../../../../shared/compose/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { addField, replaceScalar } from "../../fixes/edits.ts";
import { createFix } from "../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createServiceProblem, type Service } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/services/"];

const privileged = defineManifestRule({
  id: "SW-COMPOSE-privileged",
  severity: "high",
  summary: "Do not run privileged containers.",
  why: "A privileged container has all capabilities and all devices of the host. Anyone who compromises it controls the host.",
  before: "privileged: true",
  after: "privileged: false",
  tags: ["security", "CWE-250", "CIS-Docker-5.5"],
  aliases: ["kics/ae5b6871-7f45-42e0-bb4c-ab300c4d2026"],
  links,
  precision: "very-high",
});

const added = defineManifestRule({
  id: "SW-COMPOSE-capability-added",
  severity: "medium",
  summary: "Do not add capabilities that the service does not need.",
  why: "Each capability grants a part of root's power over the host. Some are equivalent to full root access.",
  before: "cap_add: [SYS_ADMIN]",
  after: "cap_add: [NET_BIND_SERVICE]",
  tags: ["security", "CWE-250", "CIS-Docker-5.4"],
  links,
  precision: "high",
});

const notDropped = defineManifestRule({
  id: "SW-COMPOSE-capabilities-not-dropped",
  severity: "low",
  summary: "Drop all capabilities and add back the necessary ones.",
  why: "Docker grants fourteen capabilities to every container by default. Most services need none of them.",
  before: "cap_drop: [NET_RAW]",
  after: "cap_drop: [ALL]",
  tags: ["security", "CWE-250", "CIS-Docker-5.4"],
  links,
  precision: "high",
});

const newPrivileges = defineManifestRule({
  id: "SW-COMPOSE-new-privileges",
  severity: "medium",
  summary: "Set no-new-privileges.",
  why: "Otherwise a setuid program in the image can make any user root.",
  before: "image: web:1.0",
  after: "security_opt: [no-new-privileges:true]",
  tags: ["security", "CWE-250", "CIS-Docker-5.26"],
  aliases: ["kics/27fcc7d6-c49b-46e0-98f1-6c082a6a2750"],
  links,
  precision: "very-high",
});

const seccomp = defineManifestRule({
  id: "SW-COMPOSE-seccomp-unconfined",
  severity: "high",
  summary: "Keep the default seccomp profile.",
  why: "Without a profile, the container can make every system call, including those used in past container escapes.",
  before: "security_opt: [seccomp:unconfined]",
  after: "security_opt: [seccomp:./seccomp.json]",
  tags: ["security", "CWE-250", "CIS-Docker-5.22"],
  aliases: ["kics/404fde2c-bc4b-4371-9747-7054132ac953"],
  links: ["https://docs.docker.com/engine/security/seccomp/"],
  precision: "very-high",
});

const appArmor = defineManifestRule({
  id: "SW-COMPOSE-apparmor-unconfined",
  severity: "medium",
  summary: "Keep the default AppArmor profile.",
  why: "Docker's profile denies mounting, tracing, and writing to sensitive parts of /proc and /sys. unconfined removes these restrictions.",
  before: "security_opt: [apparmor:unconfined]",
  after: "security_opt: [apparmor:docker-default]",
  tags: ["security", "CWE-250", "CIS-Docker-5.2"],
  links: ["https://docs.docker.com/engine/security/apparmor/"],
  precision: "very-high",
});

const seLinux = defineManifestRule({
  id: "SW-COMPOSE-selinux-disabled",
  severity: "medium",
  summary: "Keep the container's SELinux label.",
  why: "Without its own label, a process that escapes from the container can access the host's files and other containers.",
  before: "security_opt: [label:disable]",
  after: "security_opt: [label:type:container_t]",
  tags: ["security", "CWE-250", "CIS-Docker-5.3"],
  links: ["https://docs.docker.com/engine/reference/run/#security-configuration"],
  precision: "very-high",
});

const systemPaths = defineManifestRule({
  id: "SW-COMPOSE-system-paths-unconfined",
  severity: "high",
  summary: "Keep /proc and /sys masked.",
  why: "Without the mask, the container can read and write kernel settings of the host.",
  before: "security_opt: [systempaths=unconfined]",
  after: "security_opt: [no-new-privileges:true]",
  tags: ["security", "CWE-250", "CIS-Docker-5.4"],
  links: ["https://docs.docker.com/engine/reference/run/#security-configuration"],
  precision: "very-high",
});

const root = defineManifestRule({
  id: "SW-COMPOSE-user-root",
  severity: "medium",
  summary: "Run services as a user other than root.",
  why: "If any other protection fails, root in the container is root on the host.",
  before: 'user: "0:0"',
  after: 'user: "10001:10001"',
  tags: ["security", "CWE-250", "CIS-Docker-4.1"],
  links,
  precision: "very-high",
});

const noUser = defineManifestRule({
  id: "SW-COMPOSE-user-unset",
  severity: "low",
  summary: "Set the user of a service.",
  why: "Otherwise the image decides, and most images run as root.",
  before: "image: web:1.0",
  after: 'user: "10001:10001"',
  tags: ["security", "CWE-250", "CIS-Docker-4.1"],
  links,
  precision: "low",
  isOptIn: true,
});

/** Capabilities that allow a process to take over the host. */
const dangerous = new Set([
  ...["ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO", "DAC_READ_SEARCH", "BPF", "SYS_BOOT", "MAC_ADMIN"],
]);
/** Capabilities that Docker grants by default. */
const usual = new Set([
  ...["AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "NET_RAW"],
  ...["SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"],
]);

function nameOf(field: Field): string {
  return (field.text ?? "").toUpperCase().replace(/^CAP_/, "");
}

function* capabilities(service: Service): Generator<ManifestProblem> {
  const isPrivileged = isTrue(service.field.get("privileged"));
  for (const field of service.field.get("cap_add").items()) {
    const name = nameOf(field);
    if (usual.has(name) || isUnresolved(field)) continue;
    const severity = dangerous.has(name) ? "high" : added.severity;
    yield createServiceProblem(
      added,
      service,
      field,
      `The service adds ${name === "ALL" ? "all capabilities" : `the capability ${name}`}`,
      { severity },
    );
  }
  const drops = service.field.get("cap_drop");
  if (isPrivileged || drops.items().some((field) => nameOf(field) === "ALL" || isUnresolved(field))) return;
  const aliases = drops.node !== undefined ? [] : ["kics/ce76b7d0-9e77-464d-b86f-c5c48e03e22d"];
  yield createServiceProblem(
    notDropped,
    service,
    drops,
    "The service keeps Docker's default capabilities; drop all of them",
    {
      aliases,
    },
  );
}

function* options(service: Service): Generator<ManifestProblem> {
  const list = service.field.get("security_opt");
  const values = list.items().map((field) => ({ field, text: (field.text ?? "").replace("=", ":").toLowerCase() }));
  if (!values.some(({ text, field }) => isUnresolved(field) || /^no-new-privileges(?::true)?$/.test(text))) {
    const fix =
      list.node === undefined ? createFix("Add no-new-privileges", addField(list, "[no-new-privileges:true]")) : {};
    const field = values.find(({ text }) => text.startsWith("no-new-privileges"))?.field ?? list;
    const aliases = list.node === undefined ? ["kics/610e266e-6c12-4bca-9925-1ed0cd29742b"] : [];
    yield createServiceProblem(newPrivileges, service, field, "Processes of the service can gain privileges", {
      aliases,
      ...fix,
    });
  }
  for (const { field, text } of values) {
    if (text === "seccomp:unconfined")
      yield createServiceProblem(seccomp, service, field, "The service runs without a seccomp profile");
    if (text === "apparmor:unconfined")
      yield createServiceProblem(appArmor, service, field, "The service runs without an AppArmor profile");
    if (text === "label:disable")
      yield createServiceProblem(seLinux, service, field, "The service runs without an SELinux label");
    if (text === "systempaths:unconfined")
      yield createServiceProblem(systemPaths, service, field, "/proc and /sys are not masked");
  }
}

/** Checks of the privileges of a service. */
export const privilegeChecks: readonly ComposeCheck[] = [
  createServiceCheck([privileged], function* (service): Generator<ManifestProblem> {
    const hooks = ["post_start", "pre_stop"].flatMap((hook) => service.field.get(hook).items());
    for (const field of [service.field, ...hooks].map((owner) => owner.get("privileged"))) {
      if (!isTrue(field)) continue;
      const fix =
        field.node?.kind === "scalar" && field.node.template === undefined
          ? createFix("Remove privileged", replaceScalar(field, "false"))
          : {};
      yield createServiceProblem(privileged, service, field, "The service is privileged", fix);
    }
  }),
  createServiceCheck([added, notDropped], capabilities),
  createServiceCheck([newPrivileges, seccomp, appArmor, seLinux, systemPaths], options),
  createServiceCheck([root, noUser], function* (service): Generator<ManifestProblem> {
    const user = service.field.get("user");
    if (/^(?:0|root)(?::|$)/.test(user.text ?? ""))
      yield createServiceProblem(root, service, user, "The service runs as root");
    else if (!user.exists)
      yield createServiceProblem(noUser, service, user, "The service sets no user, so the image decides");
  }),
];
