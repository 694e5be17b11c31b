import type { Cluster } from "../cluster.ts";
import type { Endpoint } from "./endpoints.ts";
import { Istio } from "./mesh/istio.ts";
import { Linkerd } from "./mesh/linkerd.ts";
import { Reachability } from "./reachability.ts";
import { limitReach, type Reach } from "./traffic.ts";

/** Answers which traffic gets from one end to another: by network policies, and by the policies of meshes. */
export class Connections {
  readonly reachability: Reachability;
  readonly #istio: Istio;
  readonly #linkerd: Linkerd;

  constructor(cluster: Cluster) {
    this.reachability = new Reachability(cluster);
    this.#istio = new Istio(cluster);
    this.#linkerd = new Linkerd(cluster);
  }

  between(from: Endpoint, to: Endpoint): Reach {
    const reach = this.reachability.between(from, to);
    if (to.kind !== "pod" || to.workload === undefined) return reach;
    return limitReach(limitReach(reach, this.#istio.accepts(to, from)), this.#linkerd.accepts(to, from));
  }
}
