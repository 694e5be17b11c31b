import { isOpenAddress, isUnresolved, type PublishedPort, parseRange } from "../../../../shared/compose/index.ts";
import { internalPorts } from "../../internal-ports.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createProjectProblem, createServiceProblem, listProfiles, type Service } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/services/#ports"];

const allInterfaces = defineManifestRule({
  id: "SW-COMPOSE-port-all-interfaces",
  severity: "medium",
  summary: "Bind published ports to one address.",
  why: "Without an address, the port is open on every network of the host, and Docker's rules bypass the host's firewall.",
  before: 'ports: ["8080:80"]',
  after: 'ports: ["127.0.0.1:8080:80"]',
  tags: ["security", "network", "CWE-1327", "CIS-Docker-5.14"],
  aliases: ["kics/451d79dc-0588-476a-ad03-3c7f0320abb3", "dclint/no-unbound-port-interfaces"],
  links: [...links, "https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
  precision: "very-high",
});

const privilegedPort = defineManifestRule({
  id: "SW-COMPOSE-privileged-port",
  severity: "low",
  summary: "Publish ports above 1023.",
  why: "Clients trust lower ports because only privileged processes can listen on them.",
  before: 'ports: ["127.0.0.1:80:8080"]',
  after: 'ports: ["127.0.0.1:8080:8080"]',
  tags: ["security", "network", "CIS-Docker-5.8"],
  links,
  precision: "high",
  isOptIn: true,
});

const lowTarget = defineManifestRule({
  id: "SW-COMPOSE-privileged-target",
  severity: "info",
  summary: "Listen on ports above 1023 in containers.",
  why: "On some hosts, lower ports require root or the capability NET_BIND_SERVICE.",
  before: 'ports: ["127.0.0.1:8080:80"]',
  after: 'ports: ["127.0.0.1:8080:8080"]',
  tags: ["security", "network"],
  links,
  precision: "high",
  isOptIn: true,
});

const ssh = defineManifestRule({
  id: "SW-COMPOSE-ssh-port",
  severity: "medium",
  summary: "Do not run an SSH server in containers.",
  why: "SSH is an additional entry point with unmanaged keys and users. Use the runtime's exec command instead.",
  before: 'ports: ["127.0.0.1:2222:22"]',
  after: 'ports: ["127.0.0.1:8080:8080"]',
  tags: ["security", "network", "CIS-Docker-5.7"],
  links,
  precision: "medium",
});

const duplicate = defineManifestRule({
  id: "SW-COMPOSE-port-twice",
  severity: "medium",
  summary: "Publish each host port once.",
  why: "The second service does not start.",
  before: 'ports: ["127.0.0.1:8080:80", "127.0.0.1:8080:81"]',
  after: 'ports: ["127.0.0.1:8080:80", "127.0.0.1:8081:81"]',
  tags: ["correctness"],
  aliases: ["dclint/no-duplicate-exported-ports"],
  links,
  precision: "high",
});

const oneNetwork = defineManifestRule({
  id: "SW-COMPOSE-network-unset",
  severity: "low",
  summary: "Assign services to the networks that they need.",
  why: "Without networks of its own, a service can reach all other services of the project, including databases.",
  before: "image: web:1.0",
  after: "image: web:1.0\nnetworks: [front]",
  tags: ["security", "network", "CWE-653", "CIS-Docker-5.30"],
  aliases: ["kics/ce14a68b-1668-41a0-ab7d-facd9f784742"],
  links: ["https://docs.docker.com/reference/compose-file/networks/"],
  precision: "high",
  isOptIn: true,
});

function* published(service: Service): Generator<ManifestProblem> {
  for (const port of service.ports) {
    const { field, target } = port;
    const host = field.isMap ? field.get("host_ip") : field;
    const isPort = /^[\d-]*$/.test(port.published ?? "") || isUnresolved(field.get("published"));
    if (isOpenAddress(port.host) && !isUnresolved(host) && isPort) {
      const usage = internalPorts.get(target);
      const severity = usage === undefined || usage.startsWith("an ") ? allInterfaces.severity : "high";
      const opened = port.published === undefined ? `A random port for port ${target}` : `Port ${port.published}`;
      const message = `${opened} is open on every network of the host${usage === undefined ? "" : ` and is used by ${usage}`}`;
      yield createServiceProblem(allInterfaces, service, field.isMap ? host : field, message, { severity });
    }
    const [first] = parseRange(port.published ?? "");
    const place = field.isMap ? field.get("published") : field;
    if (first > 0 && first < 1024)
      yield createServiceProblem(privilegedPort, service, place, `Port ${first} is a privileged port of the host`, {
        aliases: privilegedAliases(service),
      });
    const [inside] = parseRange(target);
    if (inside > 0 && inside < 1024)
      yield createServiceProblem(
        lowTarget,
        service,
        field.isMap ? field.get("target") : field,
        `The service listens on the privileged port ${inside}`,
        { aliases: privilegedAliases(service) },
      );
    if (target === "22")
      yield createServiceProblem(
        ssh,
        service,
        field.isMap ? field.get("target") : field,
        "Port 22 suggests an SSH server",
      );
  }
}

/** Returns KICS's id unless the service drops the capability for privileged ports by name. */
function privilegedAliases({ field }: Service): readonly string[] {
  const drops = field.get("cap_drop").texts.includes("NET_BIND_SERVICE");
  return drops ? [] : ["kics/bc2908f3-f73c-40a9-8793-c1b7d5544f79"];
}

interface HostPort {
  readonly service: Service;
  readonly port: PublishedPort;
  readonly number: number;
}

/** Lists the single host ports that a service publishes. */
function listHostPorts(service: Service): HostPort[] {
  return service.ports.flatMap((port) => {
    const [first, last] = parseRange(port.published ?? "");
    const width = last - first;
    if (!(first > 0 && width >= 0 && width < 100) || isUnresolved(port.field)) return [];
    return Array.from({ length: width + 1 }, (_, step) => ({ service, port, number: first + step }));
  });
}

/** Returns true for two services without profiles or with a common one. Others can be alternatives. */
function runTogether(a: Service, b: Service): boolean {
  const [own, others] = [listProfiles(a.field), listProfiles(b.field)];
  return own.length === 0 ? others.length === 0 : own.some((profile) => others.includes(profile));
}

function clash(a: HostPort, b: HostPort): boolean {
  if (a.port.field === b.port.field || a.port.protocol !== b.port.protocol) return false;
  if (!runTogether(a.service, b.service)) return false;
  const apart = a.port.host !== b.port.host && !isOpenAddress(a.port.host) && !isOpenAddress(b.port.host);
  const ranged = a.port.published?.includes("-") === true || b.port.published?.includes("-") === true;
  return !apart && !ranged;
}

/** Reports fixed ports of a service that has several containers. */
function* scaledPorts(service: Service): Generator<ManifestProblem> {
  const containers = Number(service.field.get("scale").text ?? 1);
  if (!(containers > 1)) return;
  for (const { port, number } of listHostPorts(service)) {
    if (port.published?.includes("-") === true) continue;
    const message = `${containers} containers of the service publish port ${number} of the host`;
    yield createServiceProblem(duplicate, service, port.field, message);
  }
}

/** Checks of the networks and ports of a service. */
export const networkChecks: readonly ComposeCheck[] = [
  createServiceCheck([allInterfaces, privilegedPort, lowTarget, ssh], published),
  {
    rules: [duplicate],
    *run({ project }): Generator<ManifestProblem> {
      const byNumber = Map.groupBy(project.services.flatMap(listHostPorts), ({ number }) => number);
      for (const service of project.services) yield* scaledPorts(service);
      for (const ports of byNumber.values()) {
        for (const [index, port] of ports.entries()) {
          const before = ports.slice(0, index).find((other) => clash(other, port));
          if (before === undefined) continue;
          const { field } = port.port;
          const related = [{ place: before.port.field.place, message: `${before.service.name} already publishes it` }];
          yield createServiceProblem(
            duplicate,
            port.service,
            field,
            `Another service already publishes port ${port.number} of the host`,
            { related },
          );
        }
      }
    },
  },
  createServiceCheck([oneNetwork], function* (service, { project }): Generator<ManifestProblem> {
    const { field } = service;
    if (field.get("networks").node !== undefined || field.get("network_mode").exists) return;
    yield {
      ...createProjectProblem(
        oneNetwork,
        project,
        field.get("networks"),
        "The service is only on the default network, which all services share",
      ),
      part: service.name,
    };
  }),
];
