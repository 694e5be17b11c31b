import { isTrue } from "../../../../shared/compose/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createServiceProblem, type Service } from "../service.ts";

const links = ["https://docs.docker.com/compose/how-tos/lifecycle/"];

const privileged = defineManifestRule({
  id: "SW-COMPOSE-hook-privileged",
  severity: "high",
  summary: "Do not run lifecycle hooks with extended privileges.",
  why: "A privileged command in a container has all capabilities, even if the service has none.",
  before: "post_start:\n  - command: ./prepare.sh\n    privileged: true",
  after: "post_start:\n  - command: ./prepare.sh",
  tags: ["security", "CWE-250", "CIS-Docker-5.23"],
  links,
  precision: "very-high",
});

const root = defineManifestRule({
  id: "SW-COMPOSE-hook-root",
  severity: "low",
  summary: "Run lifecycle hooks as the user of the service.",
  why: "A hook that runs as root can change files that the service itself cannot change.",
  before: "post_start:\n  - command: ./prepare.sh\n    user: root",
  after: "post_start:\n  - command: ./prepare.sh",
  tags: ["security", "CWE-250", "CIS-Docker-5.24"],
  links,
  precision: "high",
  isOptIn: true,
});

/** Lists the commands that Compose runs in a running container: hooks, and those after files are synchronized. */
function listHooks({ field }: Service): readonly Field[] {
  const watched = field.get("develop", "watch").items();
  return [
    ...field.get("post_start").items(),
    ...field.get("pre_stop").items(),
    ...watched.map((entry) => entry.get("exec")).filter(({ isMap }) => isMap),
  ];
}

/** Checks of the commands that Compose runs in running containers. */
export const hookChecks: readonly ComposeCheck[] = [
  createServiceCheck([privileged, root], function* (service): Generator<ManifestProblem> {
    for (const hook of listHooks(service)) {
      const privilege = hook.get("privileged");
      if (isTrue(privilege))
        yield createServiceProblem(privileged, service, privilege, "The command runs with extended privileges");
      const user = hook.get("user");
      if (/^(?:root|0)(?::|$)/.test(user.text ?? ""))
        yield createServiceProblem(root, service, user, "The command runs as root");
    }
  }),
];
