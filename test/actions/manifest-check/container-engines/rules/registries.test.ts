import { testRules } from "../../rule-cases.ts";

const cri = '[plugins."io.containerd.grpc.v1.cri".registry';

testRules({
  "SW-ENGINE-insecure-registry": {
    fires: [
      `${cri}.configs."r.example.com".tls]\ninsecure_skip_verify = true`,
      `${cri}.mirrors."docker.io"]\nendpoint = ["https://a.example.com", "http://b.example.com"]`,
      '[[registry]]\nlocation = "r.example.com"\ninsecure = true',
      '[[registry]]\nlocation = "r.example.com"\n[[registry.mirror]]\nlocation = "m.example.com"\ninsecure = true',
      '[crio.image]\ninsecure_registries = ["r.example.com"]',
    ],
    silent: [
      `${cri}.configs."r.example.com".tls]\ninsecure_skip_verify = false`,
      `${cri}.mirrors."docker.io"]\nendpoint = ["http://localhost:5000"]`,
      '[[registry]]\nlocation = "localhost:5000"\ninsecure = true',
    ],
  },
  "SW-ENGINE-registry-password": {
    fires: [`${cri}.configs."r.example.com".auth]\npassword = "hunter22"`],
    silent: [
      `${cri}.configs."r.example.com".auth]\npassword = "\${PASSWORD}"`,
      `${cri}]\nconfig_path = "/etc/certs.d"`,
    ],
  },
});
