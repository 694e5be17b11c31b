import { isTrue, isUnresolved } from "../../../../shared/compose/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createServiceProblem, type Service } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/deploy/#resources"];

const memory = defineManifestRule({
  id: "SW-COMPOSE-memory-limit",
  severity: "medium",
  summary: "Limit the memory of services.",
  why: "Without a limit, one service can use all memory. The kernel then kills other processes, including the Docker daemon.",
  before: "image: web:1.0",
  after: "mem_limit: 512m",
  tags: ["security", "resources", "CWE-770", "CIS-Docker-5.11"],
  aliases: ["kics/bb9ac4f7-e13b-423d-a010-c74a1bfbe492"],
  links,
  precision: "very-high",
});

const cpu = defineManifestRule({
  id: "SW-COMPOSE-cpu-limit",
  severity: "low",
  summary: "Limit the CPU of services.",
  why: "Without a limit, one busy service slows down all others.",
  before: "image: web:1.0",
  after: "cpus: 0.5",
  tags: ["security", "resources", "CWE-770", "CIS-Docker-5.12"],
  aliases: ["kics/6b610c50-99fb-4ef0-a5f3-e312fd945bc3"],
  links,
  precision: "very-high",
});

const pids = defineManifestRule({
  id: "SW-COMPOSE-pids-limit",
  severity: "low",
  summary: "Limit the number of processes.",
  why: "Without a limit, a fork bomb in one service takes down the host.",
  before: "image: web:1.0",
  after: "pids_limit: 200",
  tags: ["security", "resources", "CWE-770", "CIS-Docker-5.29"],
  aliases: ["kics/221e0658-cb2a-44e3-b08a-db96a341d6fa"],
  links,
  precision: "very-high",
});

const ulimit = defineManifestRule({
  id: "SW-COMPOSE-ulimit-unlimited",
  severity: "low",
  summary: "Do not set unlimited ulimits.",
  why: "An unlimited value overrides the daemon's default. One service can use up the host's files, processes or locked memory.",
  before: "ulimits: {nproc: -1}",
  after: "ulimits: {nproc: 512}",
  tags: ["security", "resources", "CWE-770", "CIS-Docker-5.19"],
  links: ["https://docs.docker.com/reference/compose-file/services/#ulimits"],
  precision: "high",
});

const oom = defineManifestRule({
  id: "SW-COMPOSE-oom-kill-disabled",
  severity: "medium",
  summary: "Let the kernel kill a service that uses all memory.",
  why: "Otherwise the kernel kills other processes instead, and without a memory limit the host hangs.",
  before: "oom_kill_disable: true",
  after: "mem_limit: 512m",
  tags: ["security", "resources", "CWE-770", "CIS-Docker-5.11"],
  links: ["https://docs.docker.com/reference/compose-file/services/#oom_kill_disable"],
  precision: "very-high",
});

const restart = defineManifestRule({
  id: "SW-COMPOSE-restart-unbounded",
  severity: "low",
  summary: "Limit the number of restarts of failing services.",
  why: "Endless restarts hide the failure and use CPU time of the host.",
  before: "restart: always",
  after: "restart: on-failure:5",
  tags: ["security", "resources", "CIS-Docker-5.15"],
  links: ["https://docs.docker.com/reference/compose-file/services/#restart"],
  precision: "high",
  isOptIn: true,
});

const health = defineManifestRule({
  id: "SW-COMPOSE-healthcheck",
  severity: "low",
  summary: "Add a health check to services.",
  why: "Without a health check, a service that hangs counts as running. A health check in the image is enough, but the Compose file does not show it.",
  before: "image: web:1.0",
  after: "healthcheck:\n  test: [CMD, /bin/healthy]",
  tags: ["availability", "CIS-Docker-5.27", "CIS-Docker-4.6"],
  aliases: ["kics/698ed579-b239-4f8f-a388-baa4bcb13ef8"],
  links: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
  precision: "medium",
});

const healthOff = defineManifestRule({
  id: "SW-COMPOSE-healthcheck-disabled",
  severity: "medium",
  summary: "Do not disable the image's health check.",
  why: "Without it, a service that hangs counts as running.",
  before: "healthcheck: {disable: true}",
  after: "healthcheck: {test: [CMD, /bin/healthy]}",
  tags: ["availability", "CIS-Docker-5.27"],
  links: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
  precision: "very-high",
});

const logs = defineManifestRule({
  id: "SW-COMPOSE-logging-off",
  severity: "medium",
  summary: "Keep the logs of services.",
  why: "Without logs, nobody can investigate a failure or an intrusion.",
  before: "logging: {driver: none}",
  after: "logging: {driver: local}",
  tags: ["security", "logging", "CWE-778"],
  links: ["https://docs.docker.com/reference/compose-file/services/#logging"],
  precision: "very-high",
});

/** Returns true if one of the fields sets a limit. Unresolved values count as a limit. `-1` and `0` mean no limit. */
function isBounded(...fields: readonly Field[]): boolean {
  return fields.some(
    (field) => isUnresolved(field) || (field.exists && !/^(?:-.*|0*\.?0*[a-z]*)$/i.test(field.text ?? "")),
  );
}

function* limits(service: Service): Generator<ManifestProblem> {
  const { field } = service;
  const limit = (key: string): Field => field.get("deploy", "resources", "limits", key);
  const memoryAt = field.get("mem_limit");
  if (!isBounded(memoryAt, limit("memory")))
    yield createServiceProblem(memory, service, memoryAt, "The service has no memory limit");
  const cpuAt = field.get("cpus");
  if (
    !isBounded(
      cpuAt,
      limit("cpus"),
      field.get("cpu_quota"),
      field.get("cpu_percent"),
      field.get("cpu_count"),
      field.get("cpu_shares"),
      field.get("cpuset"),
    )
  ) {
    yield createServiceProblem(cpu, service, cpuAt, "The service has no CPU limit");
  }
  const pidsAt = field.get("pids_limit");
  if (!isBounded(pidsAt, limit("pids")))
    yield createServiceProblem(pids, service, pidsAt, "The service has no limit on its number of processes");
  for (const ulimitField of field.get("ulimits").fields()) {
    const unlimited = [ulimitField, ulimitField.get("soft"), ulimitField.get("hard")].find(
      ({ text }) => text === "-1" || text === "unlimited",
    );
    if (unlimited !== undefined)
      yield createServiceProblem(ulimit, service, unlimited, `The service has an unlimited ${String(ulimitField.key)}`);
  }
  const kill = field.get("oom_kill_disable");
  if (isTrue(kill))
    yield createServiceProblem(oom, service, kill, "The kernel does not kill this service when memory runs out");
}

/** Returns what lets a service restart more than five times. Docker Compose prefers `deploy.restart_policy` to `restart`. */
function findUnboundedRestart({ field }: Service): Field | undefined {
  const policy = field.get("deploy", "restart_policy");
  const restartField = field.get("restart");
  if (!policy.isMap) {
    const isBoundedRestart = /^(?:no|on-failure:[1-5])$/.test(restartField.text ?? "no");
    return isBoundedRestart || isUnresolved(restartField) ? undefined : restartField;
  }
  const condition = policy.get("condition");
  const attempts = policy.get("max_attempts");
  if (condition.text === "none" || isUnresolved(condition) || isUnresolved(attempts)) return undefined;
  if (condition.text === "on-failure" && /^[1-5]$/.test(attempts.text ?? "")) return undefined;
  return attempts.exists ? attempts : condition.exists ? condition : policy;
}

/** Returns true if a field states a number of attempts after failures. Other tools ignore the others. */
function countsAttempts(field: Field): boolean {
  const isPolicy = field.key === "max_attempts" && field.parent?.get("condition").text === "on-failure";
  return isPolicy || /^on-failure:\d+$/.test(field.text ?? "");
}

/** Checks of limits, restarts, health and logs. */
export const limitChecks: readonly ComposeCheck[] = [
  createServiceCheck([memory, cpu, pids, ulimit, oom], limits),
  createServiceCheck([restart], function* (service): Generator<ManifestProblem> {
    const field = findUnboundedRestart(service);
    if (field === undefined) return;
    const aliases = countsAttempts(field) ? ["kics/2fc99041-ddad-49d5-853f-e35e70a48391"] : [];
    yield createServiceProblem(restart, service, field, "The service restarts without a limit of five", { aliases });
  }),
  createServiceCheck([health, healthOff], function* (service): Generator<ManifestProblem> {
    const field = service.field.get("healthcheck");
    const test = field.get("test");
    const none = test.text === "NONE" ? test : test.items().find(({ text }, index) => index === 0 && text === "NONE");
    const disabled = isTrue(field.get("disable")) ? field.get("disable") : none;
    if (disabled !== undefined)
      yield createServiceProblem(healthOff, service, disabled, "The health check is disabled");
    else if (test.node === undefined) {
      yield createServiceProblem(
        health,
        service,
        field,
        "The service defines no health check; add one unless the image has one",
      );
    }
  }),
  createServiceCheck([logs], function* (service): Generator<ManifestProblem> {
    const driver = service.field.get("logging", "driver");
    if (driver.text === "none") yield createServiceProblem(logs, service, driver, "The service discards its logs");
  }),
];
