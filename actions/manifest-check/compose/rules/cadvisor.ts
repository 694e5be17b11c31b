import { type ManifestProblem, manifestRule } from "../../rules/rule.ts";
import { type ComposeCheck, eachService } from "../check.ts";
import { isOpenAddress } from "../ports.ts";
import { type Service, serviceProblem } from "../service.ts";

const image = "image: gcr.io/cadvisor/cadvisor:v0.52.1";

const writable = manifestRule({
  id: "SW-COMPOSE-cadvisor-writable",
  severity: "high",
  summary: "Mount the host's directories into cAdvisor read-only.",
  why: "cAdvisor reads statistics; a program on the network that can write to the host's files can take it over.",
  before: `${image}\nvolumes: ["/:/rootfs"]`,
  after: `${image}\nvolumes: ["/:/rootfs:ro"]`,
  tags: ["security", "CWE-732", "CIS-Docker-5.6"],
  links: ["https://github.com/google/cadvisor/blob/master/docs/running.md"],
  precision: "high",
});

const open = manifestRule({
  id: "SW-COMPOSE-cadvisor-open",
  severity: "high",
  summary: "Keep cAdvisor's port inside the project.",
  why: "cAdvisor asks nobody who he is, and shows what runs on the host with all its arguments.",
  before: `${image}\nports: ["8080:8080"]`,
  after: `${image}\nexpose: ["8080"]`,
  tags: ["security", "CWE-306", "CIS-Docker-5.14"],
  links: ["https://github.com/google/cadvisor/blob/master/docs/web.md"],
  precision: "high",
});

const directories = /^\/(?:rootfs|sys|var\/lib\/docker|var\/run|dev\/disk)(?:\/|$)/;

function* monitors(service: Service): Generator<ManifestProblem> {
  if (!/(?:^|\/)cadvisor(?:-\w+)?(?:[:@]|$)/.test(service.field.get("image").text ?? "")) return;
  for (const { at, target, readOnly } of service.mounts) {
    if (!readOnly && directories.test(target))
      yield serviceProblem(writable, service, at.source, `cAdvisor can write to ${target}`);
  }
  const port = service.ports.find(({ host }) => isOpenAddress(host));
  const network = service.field.get("network_mode");
  const field = port?.field ?? (network.text === "host" ? network : undefined);
  if (field !== undefined)
    yield serviceProblem(open, service, field, "cAdvisor answers everybody who reaches the host");
}

/** Checks of cAdvisor, which sees all containers of its host. */
export const cadvisorChecks: readonly ComposeCheck[] = [eachService([writable, open], monitors)];
