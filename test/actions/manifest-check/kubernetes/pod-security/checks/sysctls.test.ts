import { pod } from "../../../kubernetes/objects.ts";
import { testRules } from "../../../rule-cases.ts";

testRules({
  "SW-K8S-sysctl": {
    fires: [pod('  securityContext: {sysctls: [{name: net.core.somaxconn, value: "1"}]}\n')],
    silent: [pod('  securityContext: {sysctls: [{name: net.ipv4.ip_local_port_range, value: "1 2"}]}\n')],
  },
});
