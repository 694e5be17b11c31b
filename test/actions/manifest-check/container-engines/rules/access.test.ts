import { testRules } from "../../rule-cases.ts";

const containerd = (text: string): string =>
  `version = 2\n${text}\n[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = true`;

testRules({
  "SW-ENGINE-open-socket": {
    fires: [containerd('[grpc]\ntcp_address = ":10010"')],
    silent: [
      containerd('[grpc]\ntcp_address = "127.0.0.1:10010"'),
      containerd('[grpc]\ntcp_address = ""'),
      containerd('[grpc]\ntcp_address = "0.0.0.0:10010"\ntcp_tls_ca = "/ca.pem"'),
    ],
  },
  "SW-ENGINE-metrics-open": {
    fires: [containerd('[metrics]\naddress = "0.0.0.0:1338"')],
    silent: [containerd('[metrics]\naddress = "127.0.0.1:1338"'), containerd('[metrics]\naddress = ""')],
  },
});
