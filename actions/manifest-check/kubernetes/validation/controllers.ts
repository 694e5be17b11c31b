import type { Field } from "../../../../shared/yaml/index.ts";
import type { Resource } from "../resource.ts";
import { checkSchedule, checkTimeZone } from "./schedule.ts";
import { checkLabelSelector } from "./selectors.ts";
import { excluded, knownInteger, knownText, outside, type Violation, violationOf } from "./violation.ts";

const forever = new Set(["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "ReplicationController"]);

/** Checks the specification of an object that creates pods. */
export function* checkController({ kind, root }: Resource, minor: number): Generator<Violation> {
  const spec = root.get("spec");
  for (const name of ["replicas", "minReadySeconds", "revisionHistoryLimit"])
    yield* outside("value", spec.get(name), 0);
  if (forever.has(kind)) yield* checkForever(spec, kind);
  if (kind === "Deployment") yield* checkDeployment(spec);
  if (kind === "DaemonSet" || kind === "StatefulSet") yield* checkUpdates(spec, kind);
  if (kind === "Job") yield* checkJob(spec);
  if (kind === "CronJob") yield* checkCronJob(spec, minor);
}

function* checkForever(spec: Field, kind: string): Generator<Violation> {
  const pod = spec.get("template", "spec");
  const policy = pod.get("restartPolicy");
  if (policy.text === "Never" || policy.text === "OnFailure")
    yield* violationOf("combination", policy, `The restartPolicy of a ${kind} must be Always`);
  yield* excluded(pod.get("activeDeadlineSeconds"), `for the pods of a ${kind}`);
  const selector = spec.get("selector");
  if (kind === "ReplicationController") return;
  yield* checkLabelSelector(selector);
  const isEmpty = ["matchLabels", "matchExpressions"].every((name) => isBare(selector.get(name)));
  if (selector.isMap && isEmpty)
    yield* violationOf("selector", selector, `The selector of a ${kind} must not be empty`);
}

function isBare(field: Field): boolean {
  return !field.exists || (field.node?.kind !== "scalar" && field.fields().length + field.items().length === 0);
}

function* checkDeployment(spec: Field): Generator<Violation> {
  const strategy = spec.get("strategy");
  const rolling = strategy.get("rollingUpdate");
  if (strategy.get("type").text === "Recreate") yield* excluded(rolling, "next to the strategy Recreate");
  yield* checkSteps(rolling);
  const isZero = (field: Field): boolean => field.value === 0 || field.value === "0%";
  if (isZero(rolling.get("maxSurge")) && isZero(rolling.get("maxUnavailable")))
    yield* violationOf("combination", rolling, "maxSurge and maxUnavailable must not both be 0");
  const deadline = knownInteger(spec.get("progressDeadlineSeconds"));
  const ready = knownInteger(spec.get("minReadySeconds")) ?? 0;
  if (deadline !== undefined && deadline <= ready)
    yield* violationOf(
      "value",
      spec.get("progressDeadlineSeconds"),
      `progressDeadlineSeconds is ${deadline}, but must be more than minReadySeconds (${ready})`,
    );
}

function* checkUpdates(spec: Field, kind: string): Generator<Violation> {
  const strategy = spec.get("updateStrategy");
  const rolling = strategy.get("rollingUpdate");
  yield* checkSteps(rolling);
  if (kind === "StatefulSet" && strategy.get("type").text === "OnDelete")
    yield* excluded(rolling, "next to the strategy OnDelete");
}

/** Checks how many pods an update may add or take away: a number, or at most 100 percent. */
function* checkSteps(rolling: Field): Generator<Violation> {
  for (const name of ["maxSurge", "maxUnavailable"]) {
    const field = rolling.get(name);
    yield* outside("value", field, 0);
    const text = typeof field.value === "string" ? knownText(field) : undefined;
    if (text === undefined) continue;
    const percent = /^(\d{1,9})%$/.exec(text)?.[1];
    if (percent === undefined)
      yield* violationOf("value", field, `${name} is "${text}", but must be an integer or a percentage`);
    else if (name === "maxUnavailable" && Number(percent) > 100)
      yield* violationOf("value", field, "maxUnavailable must not be more than 100%");
  }
}

function* checkJob(spec: Field): Generator<Violation> {
  const pod = spec.get("template", "spec");
  const policy = pod.get("restartPolicy");
  const isWhole = pod.get("containers").items().length > 0;
  if (policy.text === "Always" || (isWhole && policy.node === undefined))
    yield* violationOf("combination", policy, "The restartPolicy of a Job must be OnFailure or Never");
  for (const name of ["completions", "parallelism", "backoffLimit", "ttlSecondsAfterFinished", "activeDeadlineSeconds"])
    yield* outside("value", spec.get(name), 0);
  if (spec.get("completionMode").text === "Indexed" && spec.get("completions").node === undefined)
    yield* violationOf("combination", spec.get("completionMode"), "completionMode Indexed requires completions");
  yield* checkLabelSelector(spec.get("selector"));
}

/** Minor version since which a schedule must not set its time zone (`validateScheduleFormat`). */
const zoneApart = 29;

function* checkCronJob(spec: Field, minor: number): Generator<Violation> {
  const job = spec.get("jobTemplate", "spec");
  yield* checkJob(job);
  yield* excluded(job.get("selector"), "in a CronJob, which generates it");
  const schedule = spec.get("schedule");
  const text = knownText(schedule);
  if (text !== undefined) {
    yield* violationOf("value", schedule, checkSchedule(text));
    if (text.includes("TZ") && minor >= zoneApart)
      yield* violationOf("value", schedule, "The schedule must not set a time zone; use timeZone");
  }
  const zone = knownText(spec.get("timeZone"));
  if (zone !== undefined) yield* violationOf("value", spec.get("timeZone"), checkTimeZone(zone));
  for (const name of ["startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit"])
    yield* outside("value", spec.get(name), 0);
}

/** Checks the bounds of an autoscaler. */
export function* checkAutoscaler(spec: Field): Generator<Violation> {
  yield* outside("value", spec.get("minReplicas"), 0);
  yield* outside("value", spec.get("maxReplicas"), 1);
  const least = knownInteger(spec.get("minReplicas")) ?? 1;
  const most = knownInteger(spec.get("maxReplicas"));
  if (most === undefined || most < 1 || most >= least) return;
  const message = `maxReplicas is ${most}, but must not be less than minReplicas (${least})`;
  yield* violationOf("value", spec.get("maxReplicas"), message);
}

/** Checks a disruption budget, which limits either what stays or what goes. */
export function* checkBudget(spec: Field): Generator<Violation> {
  if (spec.get("minAvailable").exists) yield* excluded(spec.get("maxUnavailable"), "next to minAvailable");
  yield* checkLabelSelector(spec.get("selector"));
}
