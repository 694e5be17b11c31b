import { deployment, object, service, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const statefulSet = (name: string): string =>
  deployment("").replace("kind: Deployment", "kind: StatefulSet").replace("name: web", `name: ${name}`);
const labeledJob = (kind: string): string => deployment("").replace("apps/v1", "batch/v1").replace("Deployment", kind);

/** Objects named `events` that operators turn into pods, and a selector of these. */
const operators: readonly (readonly [apiVersion: string, kind: string, selector: string])[] = [
  ["monitoring.coreos.com/v1", "Prometheus", "app.kubernetes.io/name: prometheus, operator.prometheus.io/name: events"],
  ["monitoring.coreos.com/v1", "Alertmanager", "app.kubernetes.io/name: alertmanager, alertmanager: events"],
  ["monitoring.coreos.com/v1", "ThanosRuler", "thanos-ruler: events"],
  ["monitoring.coreos.com/v1alpha1", "PrometheusAgent", "app.kubernetes.io/name: prometheus-agent"],
  ["postgresql.cnpg.io/v1", "Cluster", "cnpg.io/cluster: events, cnpg.io/instanceRole: primary"],
  ["postgresql.cnpg.io/v1", "Pooler", "cnpg.io/poolerName: events"],
  ["kafka.strimzi.io/v1beta2", "Kafka", "strimzi.io/cluster: events, strimzi.io/kind: Kafka"],
  ["elasticsearch.k8s.elastic.co/v1", "Elasticsearch", "elasticsearch.k8s.elastic.co/cluster-name: events"],
  ["kibana.k8s.elastic.co/v1", "Kibana", "kibana.k8s.elastic.co/name: events"],
  ["rabbitmq.com/v1beta1", "RabbitmqCluster", "app.kubernetes.io/name: events"],
  ["acid.zalan.do/v1", "postgresql", "cluster-name: events, spilo-role: master"],
  ["postgres-operator.crunchydata.com/v1beta1", "PostgresCluster", "postgres-operator.crunchydata.com/cluster: events"],
  ["serving.knative.dev/v1", "Service", "serving.knative.dev/service: events"],
  ["helm.toolkit.fluxcd.io/v2", "HelmRelease", "app: events"],
];

/** A Service with a load balancer that has an annotation. */
function balancer(annotation: string): string {
  return object("v1", "Service", "spec: {type: LoadBalancer}").replace(
    "  name: web\n",
    `  name: web\n  annotations: {${annotation}}\n`,
  );
}

testRules({
  "SW-K8S-service-without-pods": {
    fires: [
      together(deployment(""), service("  selector: {app: wep}\n  ports: [{port: 80, targetPort: http}]")),
      together(
        statefulSet("db"),
        service('  selector: {statefulset.kubernetes.io/pod-name: "dbs-0"}\n  ports: [{port: 80}]'),
      ),
      together(deployment(""), service("  selector: {app: web, constructor: a}\n  ports: [{port: 80}]")),
      together(
        deployment("").replace("name: web", "name: web\n  namespace: shop"),
        service("  selector: {app: web}\n  ports: [{port: 80}]").replace("name: web", "name: web\n  namespace: prod"),
      ),
    ],
    silent: [
      together(
        statefulSet("db"),
        service('  selector: {statefulset.kubernetes.io/pod-name: "db-0"}\n  ports: [{port: 80}]'),
      ),
      together(
        statefulSet("db"),
        service('  selector: {app: web, apps.kubernetes.io/pod-index: "1"}\n  ports: [{port: 80}]'),
      ),
      together(labeledJob("Job"), service("  selector: {batch.kubernetes.io/job-name: web}\n  ports: [{port: 80}]")),
      together(labeledJob("Job"), service("  selector: {job-name: web, controller-uid: a}\n  ports: [{port: 80}]")),
      together(deployment(""), service("  selector: {app: web, pod-template-hash: a1}\n  ports: [{port: 80}]")),
      together(deployment(""), service("  selector: {app: $(APP)}\n  ports: [{port: 80}]")),
      ...operators.map(([apiVersion, kind, selector]) =>
        together(
          deployment(""),
          object(apiVersion, kind, "spec: {}", "events"),
          service(`  selector: {${selector}}\n  ports: [{port: 80}]`),
        ),
      ),
      together(
        deployment(""),
        object("example.com/v1", "Shop", "spec: {}"),
        service("  selector: {app: wep}\n  ports: [{port: 80}]"),
      ),
      together(
        deployment(""),
        object("rbac.authorization.k8s.io/v1", "Role", 'rules: [{apiGroups: [""], resources: [pods], verbs: [patch]}]'),
        service('  selector: {app: web, active: "true"}\n  ports: [{port: 80}]'),
      ),
      together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]")),
      service("  selector: {app: elsewhere}\n  ports: [{port: 80}]"),
      together(deployment(""), service("  type: ExternalName\n  externalName: a.example.com\n  selector: {app: wep}")),
    ],
  },
  "SW-K8S-service-port": {
    fires: [together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 80, targetPort: https}]"))],
    silent: [together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"))],
  },
  "SW-K8S-service-port-undeclared": {
    fires: [together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 9090}]"))],
    silent: [together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 8080}]"))],
  },
  "SW-K8S-node-port": {
    fires: [service("  type: NodePort\n  ports: [{port: 80}]")],
    silent: [service("  type: ClusterIP\n  ports: [{port: 80}]"), service("  ports: [{port: 80}]")],
  },
  "SW-K8S-load-balancer-open": {
    fires: [
      service("  type: LoadBalancer\n  ports: [{port: 80}]"),
      service("  type: LoadBalancer\n  loadBalancerSourceRanges: [0.0.0.0/1, 128.0.0.0/1]\n  ports: [{port: 80}]"),
      balancer('service.beta.kubernetes.io/aws-load-balancer-internal: "false"'),
      balancer("service.beta.kubernetes.io/aws-load-balancer-type: nlb"),
      balancer("service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing"),
      balancer('service.beta.kubernetes.io/azure-load-balancer-internal: "false"'),
      balancer("networking.gke.io/load-balancer-type: External"),
    ],
    silent: [
      service("  type: LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n  ports: [{port: 80}]"),
      balancer("networking.gke.io/load-balancer-type: Internal"),
      balancer('service.beta.kubernetes.io/aws-load-balancer-internal: "true"'),
      balancer("service.beta.kubernetes.io/aws-load-balancer-internal: 0.0.0.0/0"),
      balancer("service.beta.kubernetes.io/aws-load-balancer-scheme: internal"),
      balancer("service.beta.kubernetes.io/aws-load-balancer-type: external"),
      balancer('service.beta.kubernetes.io/azure-load-balancer-internal: "true"'),
      balancer("service.beta.kubernetes.io/load-balancer-source-ranges: 192.0.2.0/24"),
    ],
  },
  "SW-K8S-external-ip": {
    fires: [service("  externalIPs: [203.0.113.7]\n  ports: [{port: 80}]")],
    silent: [service("  externalIPs: []\n  ports: [{port: 80}]"), service("  clusterIP: None\n  ports: [{port: 80}]")],
  },
});
