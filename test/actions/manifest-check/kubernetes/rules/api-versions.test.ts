import { object } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-api-removed": {
    fires: [object("batch/v1beta1", "CronJob", "spec: {}"), object("policy/v1beta1", "PodSecurityPolicy", "spec: {}")],
    silent: [object("batch/v1", "CronJob", "spec: {}"), object("example.com/v1beta1", "CronJob", "spec: {}")],
  },
  "SW-K8S-unknown-kind": {
    fires: [object("v1", "Deployment", "spec: {}"), object("apps/v1", "CronJob", "spec: {}")],
    silent: [
      object("apps/v1", "Deployment", "spec: {}"),
      object("v1", "DeploymentConfig", "spec: {}"),
      object("v1", "RoleBinding", "subjects: []"),
      object("serving.knative.dev/v1", "Service", "spec: {}"),
      object("extensions/v1beta1", "Ingress", "spec: {}"),
    ],
  },
  "SW-K8S-api-deprecated": {
    fires: [object("v1", "Endpoints", "subsets: []")],
    silent: [object("discovery.k8s.io/v1", "EndpointSlice", "endpoints: []"), object("v1", "Service", "spec: {}")],
  },
});
