import type { Field } from "../../../../shared/yaml/index.ts";
import type { Resource } from "../resource.ts";
import { hasLabels } from "../selector.ts";

/** The pods that an operator creates for an object, as far as known. */
interface OperatorPods {
  readonly group: RegExp;
  readonly kinds: readonly string[];
  /** Labels with a fixed value. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Labels with the name of the object. */
  readonly named?: readonly string[];
  /** Labels with a value that only the operator knows: keys, or a domain and a slash for all keys of it. */
  readonly open?: readonly string[];
  /** Fields with further labels. */
  readonly own?: readonly (readonly string[])[];
  /** True if the pods have no other labels, so that another selector selects none of them. */
  readonly isComplete?: true;
}

const prometheusOperator = {
  group: /^monitoring\.coreos\.com$/u,
  own: [["spec", "podMetadata", "labels"]],
  isComplete: true,
} as const;
const instance = "app.kubernetes.io/instance";
const managed = (name: string): Readonly<Record<string, string>> => ({
  "app.kubernetes.io/managed-by": "prometheus-operator",
  "app.kubernetes.io/name": name,
});

/** Operators by group and kind, with the labels that their documentation or code gives. */
const operatorPods: readonly OperatorPods[] = [
  {
    ...prometheusOperator,
    kinds: ["Prometheus"],
    fixed: { ...managed("prometheus"), "operator.prometheus.io/mode": "server" },
    named: [instance, "prometheus", "operator.prometheus.io/name"],
    open: ["app.kubernetes.io/version", "operator.prometheus.io/shard", "app"],
  },
  {
    ...prometheusOperator,
    kinds: ["PrometheusAgent"],
    fixed: { ...managed("prometheus-agent"), "operator.prometheus.io/mode": "agent" },
    named: [instance, "operator.prometheus.io/name"],
    open: ["app.kubernetes.io/version", "operator.prometheus.io/shard"],
  },
  {
    ...prometheusOperator,
    kinds: ["Alertmanager"],
    fixed: managed("alertmanager"),
    named: [instance, "alertmanager"],
    open: ["app.kubernetes.io/version", "app"],
  },
  {
    ...prometheusOperator,
    kinds: ["ThanosRuler"],
    fixed: managed("thanos-ruler"),
    named: [instance, "thanos-ruler"],
    open: ["app.kubernetes.io/version"],
  },
  {
    group: /^postgresql\.cnpg\.io$/u,
    kinds: ["Cluster"],
    named: ["cnpg.io/cluster", "postgresql", instance],
    open: ["cnpg.io/", "app.kubernetes.io/", "role"],
    own: [["spec", "inheritedMetadata", "labels"]],
  },
  {
    group: /^postgresql\.cnpg\.io$/u,
    kinds: ["Pooler"],
    named: ["cnpg.io/poolerName"],
    open: ["cnpg.io/", "app.kubernetes.io/"],
    own: [["spec", "template", "metadata", "labels"]],
  },
  {
    group: /^kafka\.strimzi\.io$/u,
    kinds: ["Kafka", "KafkaConnect", "KafkaMirrorMaker", "KafkaMirrorMaker2", "KafkaBridge"],
    named: ["strimzi.io/cluster", instance],
    open: ["strimzi.io/", "app.kubernetes.io/"],
  },
  {
    group: /^elasticsearch\.k8s\.elastic\.co$/u,
    kinds: ["Elasticsearch"],
    fixed: { "common.k8s.elastic.co/type": "elasticsearch" },
    named: ["elasticsearch.k8s.elastic.co/cluster-name"],
    open: ["elasticsearch.k8s.elastic.co/"],
  },
  {
    group: /^kibana\.k8s\.elastic\.co$/u,
    kinds: ["Kibana"],
    fixed: { "common.k8s.elastic.co/type": "kibana" },
    named: ["kibana.k8s.elastic.co/name"],
    open: ["kibana.k8s.elastic.co/"],
    own: [["spec", "podTemplate", "metadata", "labels"]],
  },
  {
    group: /^rabbitmq\.com$/u,
    kinds: ["RabbitmqCluster"],
    fixed: { "app.kubernetes.io/component": "rabbitmq", "app.kubernetes.io/part-of": "rabbitmq" },
    named: ["app.kubernetes.io/name"],
  },
  {
    group: /^acid\.zalan\.do$/u,
    kinds: ["postgresql"],
    fixed: { application: "spilo" },
    named: ["cluster-name"],
    open: ["spilo-role", "team"],
  },
  {
    group: /^postgres-operator\.crunchydata\.com$/u,
    kinds: ["PostgresCluster"],
    named: ["postgres-operator.crunchydata.com/cluster"],
    open: ["postgres-operator.crunchydata.com/"],
    own: [["spec", "metadata", "labels"]],
  },
  {
    group: /^databases\.spotahome\.com$/u,
    kinds: ["RedisFailover"],
    fixed: { "app.kubernetes.io/part-of": "redis-failover" },
    named: ["app.kubernetes.io/name", "redisfailovers.databases.spotahome.com/name"],
    open: ["app.kubernetes.io/component", "app.kubernetes.io/managed-by", "redisfailovers-role"],
  },
  {
    group: /^redis\.redis\.opstreelabs\.in$/u,
    kinds: ["Redis", "RedisCluster", "RedisReplication", "RedisSentinel"],
    open: ["app", "redis_setup_type", "role", "redis-role"],
  },
  {
    group: /^minio\.min\.io$/u,
    kinds: ["Tenant"],
    named: ["v1.min.io/tenant"],
    open: ["v1.min.io/"],
  },
];

/** Returns what is known of the pods that an operator creates for an object. */
export function findOperatorPods({ group, kind }: Pick<Resource, "group" | "kind">): OperatorPods | undefined {
  return operatorPods.find((pods) => pods.kinds.includes(kind) && pods.group.test(group));
}

/** Returns true if the pods that an operator creates for an object have these labels. */
export function haveLabels(pods: OperatorPods, resource: Resource, labels: ReadonlyMap<string, string>): boolean {
  const { fixed = {}, named = [], open = [], own = [] } = pods;
  const sources: Field[] = own.map((path) => resource.root.get(...path));
  const known = new Map(Object.entries(fixed));
  for (const source of sources) for (const [key, value] of source.record) known.set(key, value);
  return [...labels].every(([key, value]) => {
    if (hasLabels(known, new Map([[key, value]])) || (named.includes(key) && value === resource.name)) return true;
    return !named.includes(key) && open.some((text) => (text.endsWith("/") ? key.startsWith(text) : key === text));
  });
}
