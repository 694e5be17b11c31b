import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-ENGINE-seccomp-unconfined": {
    fires: [
      '[containers]\nseccomp_profile = "unconfined"',
      '[crio.runtime]\nseccomp_profile = "unconfined"',
      "[plugins.'io.containerd.cri.v1.runtime']\nunset_seccomp_profile = 'unconfined'",
    ],
    silent: ['[containers]\nseccomp_profile = ""', '[plugins."io.containerd.grpc.v1.cri"]\nunset_seccomp_profile = ""'],
  },
  "SW-ENGINE-apparmor-off": {
    fires: [
      '[containers]\napparmor_profile = "unconfined"',
      '[plugins."io.containerd.grpc.v1.cri"]\ndisable_apparmor = true',
    ],
    silent: ['[containers]\napparmor_profile = "container-default"'],
  },
  "SW-ENGINE-selinux-off": {
    fires: ["[containers]\nlabel = false", "[crio.runtime]\nselinux = false"],
    silent: ["[containers]\nlabel = true", '[plugins."io.containerd.grpc.v1.cri"]\nenable_selinux = false'],
  },
  "SW-ENGINE-default-capability": {
    fires: ['[containers]\ndefault_capabilities = [\n  "CHOWN",\n  "CAP_SYS_ADMIN",\n]'],
    silent: ['[containers]\ndefault_capabilities = ["CHOWN", "NET_BIND_SERVICE"]'],
  },
  "SW-ENGINE-host-namespace": {
    fires: ['[containers]\nnetns = "host"', '[containers]\nipcns = "host"'],
    silent: ['[containers]\nnetns = "bridge"\nuserns = "host"'],
  },
  "SW-ENGINE-pids-limit": {
    fires: ["[containers]\npids_limit = 0", "[crio.runtime]\npids_limit = -1"],
    silent: ["[containers]\npids_limit = 2048", "[containers]\nlabel = true"],
  },
});
