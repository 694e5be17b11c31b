import { isOpenAddress } from "../../../../shared/compose/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createServiceProblem, type Service } from "../service.ts";

const image = "image: gcr.io/cadvisor/cadvisor:v0.52.1";

const writable = defineManifestRule({
  id: "SW-COMPOSE-cadvisor-writable",
  severity: "high",
  summary: "Mount host directories into cAdvisor read-only.",
  why: "cAdvisor only reads statistics. An attacker can take over the host through a network service that writes to its files.",
  before: `${image}\nvolumes: ["/:/rootfs"]`,
  after: `${image}\nvolumes: ["/:/rootfs:ro"]`,
  tags: ["security", "CWE-732", "CIS-Docker-5.6"],
  links: ["https://github.com/google/cadvisor/blob/master/docs/running.md"],
  precision: "high",
});

const open = defineManifestRule({
  id: "SW-COMPOSE-cadvisor-open",
  severity: "high",
  summary: "Do not publish cAdvisor's port.",
  why: "cAdvisor has no authentication and shows the processes on the host with all their arguments.",
  before: `${image}\nports: ["8080:8080"]`,
  after: `${image}\nexpose: ["8080"]`,
  tags: ["security", "CWE-306", "CIS-Docker-5.14"],
  links: ["https://github.com/google/cadvisor/blob/master/docs/web.md"],
  precision: "high",
});

const directories = /^\/(?:rootfs|sys|var\/lib\/docker|var\/run|dev\/disk)(?:\/|$)/;

function* monitors(service: Service): Generator<ManifestProblem> {
  if (!/(?:^|\/)cadvisor(?:-\w+)?(?:[:@]|$)/.test(service.field.get("image").text ?? "")) return;
  for (const { fields, target, readOnly } of service.mounts) {
    if (!readOnly && directories.test(target))
      yield createServiceProblem(writable, service, fields.source, `cAdvisor can write to ${target}`);
  }
  const port = service.ports.find(({ host }) => isOpenAddress(host));
  const network = service.field.get("network_mode");
  const field = port?.field ?? (network.text === "host" ? network : undefined);
  if (field !== undefined)
    yield createServiceProblem(open, service, field, "Everyone who can reach the host can access cAdvisor");
}

/** Checks of cAdvisor, which can see all containers of its host. */
export const cadvisorChecks: readonly ComposeCheck[] = [createServiceCheck([writable, open], monitors)];
