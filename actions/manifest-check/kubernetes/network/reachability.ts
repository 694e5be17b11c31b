import type { Cluster } from "../cluster.ts";
import { all, any, type Decision } from "./decision.ts";
import { type Endpoint, Endpoints, type PodEndpoint } from "./endpoints.ts";
import { type Tier, tierOf } from "./policies/calico.ts";
import { compilePolicy, policyKinds } from "./policies/compile.ts";
import type { Direction, Policy, PolicyRule } from "./policies/policy.ts";
import { RangeSet } from "./range-set.ts";
import { allTraffic, everything, joinReach, limitReach, nothing, type Reach } from "./traffic.ts";

/** A rule of a policy, with whether the policy applies to the pod that is asked about. */
interface AppliedRule {
  readonly rule: PolicyRule;
  readonly applies: Decision;
}

/** What policies say about one direction of one pod, in the order of evaluation. */
interface Verdict {
  readonly admin: readonly AppliedRule[];
  readonly tiers: readonly TierRules[];
  readonly baseline: readonly AppliedRule[];
  /** Number of rules. */
  readonly size: number;
}

interface TierRules {
  readonly rules: readonly AppliedRule[];
  /** Whether a policy of the tier applies, so that what no rule allows is denied. */
  readonly isolates: Decision;
  readonly passes: boolean;
}

/** Maximum number of rules for one pod that are evaluated. */
const maxRules = 1000;
/** Order of what Kubernetes and Cilium allow in Calico's default tier. */
const unionOrder = 1000;

/**
 * Answers which traffic the network policies of a unit allow: those of Kubernetes, Cilium and Calico, and those of
 * administrators. Pods without a policy accept and send everything.
 */
export class Reachability {
  readonly endpoints: Endpoints;
  readonly policies: readonly Policy[];
  readonly #cluster: Cluster;
  readonly #tiers: readonly (readonly [Tier, readonly Policy[]])[];
  readonly #union: readonly Policy[];
  readonly #admin: readonly Policy[];
  readonly #baseline: readonly Policy[];
  readonly #verdicts: Readonly<Record<Direction, Map<PodEndpoint, Verdict>>> = {
    ingress: new Map(),
    egress: new Map(),
  };
  readonly #applies = new Map<Policy, Map<PodEndpoint, Decision>>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
    this.endpoints = new Endpoints(cluster);
    this.policies = cluster.ofKind(...policyKinds).flatMap(compilePolicy);
    const of = (layer: Policy["layer"]): Policy[] =>
      this.policies.filter((policy) => policy.layer === layer).toSorted(compareOrder);
    this.#union = of("union");
    this.#admin = of("admin");
    this.#baseline = of("baseline");
    const tiers = new Map<string, [Tier, Policy[]]>();
    for (const policy of of("tier")) {
      const tier = tierOf(policy.resource, cluster);
      const known = tiers.get(tier.name);
      if (known === undefined) tiers.set(tier.name, [tier, [policy]]);
      else known[1].push(policy);
    }
    this.#tiers = [...tiers.values()].toSorted(([a], [b]) => a.order - b.order);
  }

  /** Returns the traffic from one end of a connection to another one. */
  between(from: Endpoint, to: Endpoint): Reach {
    const sent = from.kind === "pod" ? this.allowed(from, "egress", to) : everything;
    const accepted = to.kind === "pod" ? this.allowed(to, "ingress", from) : everything;
    return limitReach(sent, accepted);
  }

  /** Returns the traffic that the policies of a pod allow from or to another end. */
  allowed(pod: PodEndpoint, direction: Direction, peer: Endpoint): Reach {
    // Policies do not apply to pods with the address of their node.
    if (pod.workload === undefined || pod.usesHostNetwork) return everything;
    const receiver = direction === "ingress" ? pod : peer;
    const course = new Course(pod, peer, receiver);
    const { admin, tiers, baseline, size } = this.#verdictOf(pod, direction);
    if (size > maxRules) return { certain: RangeSet.empty, possible: allTraffic };
    course.run(admin);
    for (const tier of tiers) {
      course.startTier();
      course.run(tier.rules);
      course.endTier(tier);
    }
    course.startTier();
    course.run(baseline);
    return course.finish();
  }

  /** Returns whether a policy restricts the traffic of a pod in a direction. */
  isIsolated(pod: PodEndpoint, direction: Direction): Decision {
    return any(this.#verdictOf(pod, direction).tiers.map(({ isolates }) => isolates));
  }

  /** Returns the pods of the unit that a policy surely applies to. */
  *podsOf(policy: Policy): Generator<PodEndpoint> {
    const { kind, namespace } = policy.resource;
    const isWide = kind !== "NetworkPolicy" && kind !== "CiliumNetworkPolicy";
    const place = isWide ? undefined : namespace;
    const { podSelector } = policy;
    const candidates =
      podSelector === undefined ? this.#cluster.podsIn(place) : this.#cluster.podsWith(podSelector, place);
    for (const workload of candidates) {
      const pod = this.endpoints.ofPod(workload);
      if (this.applies(policy, pod) === "yes") yield pod;
    }
  }

  /** Returns whether a policy applies to a pod. */
  applies(policy: Policy, pod: PodEndpoint): Decision {
    const known = this.#applies.get(policy) ?? new Map<PodEndpoint, Decision>();
    this.#applies.set(policy, known);
    const decision = known.get(pod) ?? policy.selects(pod);
    known.set(pod, decision);
    return decision;
  }

  #verdictOf(pod: PodEndpoint, direction: Direction): Verdict {
    const known = this.#verdicts[direction].get(pod);
    if (known !== undefined) return known;
    const rulesOf = (policies: readonly Policy[]): AppliedRule[] =>
      policies.flatMap((policy) => {
        const applies = this.applies(policy, pod);
        return applies === "no" ? [] : (policy[direction]?.rules ?? []).map((rule) => ({ rule, applies }));
      });
    const isolates = (policies: readonly Policy[]): Decision =>
      any(policies.filter((policy) => policy[direction]?.isolates === true).map((policy) => this.applies(policy, pod)));
    const union = rulesOf(this.#union).toSorted((a, b) => rank(a) - rank(b));
    const tiers = this.#tiers.map(([tier, policies]): TierRules => {
      if (tier.name !== "default")
        return { rules: rulesOf(policies), isolates: isolates(policies), passes: tier.passes };
      const [first, last] = [
        policies.filter(({ order }) => order <= unionOrder),
        policies.filter(({ order }) => order > unionOrder),
      ];
      return {
        rules: [...rulesOf(first), ...union, ...rulesOf(last)],
        isolates: isolates([...this.#union, ...policies]),
        passes: tier.passes,
      };
    });
    const hasDefault = this.#tiers.some(([{ name }]) => name === "default");
    const own: TierRules = { rules: union, isolates: isolates(this.#union), passes: false };
    const [admin, baseline] = [rulesOf(this.#admin), rulesOf(this.#baseline)];
    const all = hasDefault ? tiers : [...tiers, own];
    const size = all.reduce((sum, { rules }) => sum + rules.length, admin.length + baseline.length);
    const verdict: Verdict = { admin, tiers: all, baseline, size };
    this.#verdicts[direction].set(pod, verdict);
    return verdict;
  }
}

/** Denials of Cilium are before what policies allow. */
function rank({ rule }: AppliedRule): number {
  return rule.action === "deny" ? 0 : 1;
}

function compareOrder(a: Policy, b: Policy): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.resource.name < b.resource.name ? -1 : 1;
}

/** The traffic of one connection on its way through the rules: the first rule that means it decides. */
class Course {
  readonly #pod: PodEndpoint;
  readonly #peer: Endpoint;
  readonly #receiver: Endpoint;
  #allowed: Reach = nothing;
  /** Traffic that no rule has decided, surely and perhaps. */
  #open: Reach = everything;
  /** Traffic that a rule passes to the next tier. */
  #passed: Reach = nothing;

  constructor(pod: PodEndpoint, peer: Endpoint, receiver: Endpoint) {
    this.#pod = pod;
    this.#peer = peer;
    this.#receiver = receiver;
  }

  run(rules: readonly AppliedRule[]): void {
    for (const { rule, applies } of rules) {
      if (this.#open.possible.isEmpty) return;
      const decision = all([applies, rule.matches(this.#peer, this.#pod)]);
      if (decision === "no") continue;
      const meant = rule.traffic(this.#receiver);
      const certain = decision === "yes" ? meant.certain : RangeSet.empty;
      const hit = limitReach(this.#open, { certain, possible: meant.possible });
      if (rule.action === "allow") this.#allowed = joinReach(this.#allowed, hit);
      if (rule.action === "pass") this.#passed = joinReach(this.#passed, hit);
      this.#open = {
        certain: this.#open.certain.subtract(meant.possible),
        possible: this.#open.possible.subtract(certain),
      };
    }
  }

  /** Opens the traffic again that the previous tier passed on. */
  startTier(): void {
    this.#open = joinReach(this.#open, this.#passed);
    this.#passed = nothing;
  }

  endTier({ isolates, passes }: TierRules): void {
    if (passes || isolates === "no") return;
    this.#open = { certain: RangeSet.empty, possible: isolates === "yes" ? RangeSet.empty : this.#open.possible };
  }

  /** Allows what no rule has decided. */
  finish(): Reach {
    this.startTier();
    const { certain, possible } = joinReach(this.#allowed, this.#open);
    return { certain: certain.intersect(allTraffic), possible: possible.intersect(allTraffic) };
  }
}
