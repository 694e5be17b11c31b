import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DAEMON-new-privileges": {
    fires: ['{"icc": false}'],
    silent: ['{"no-new-privileges": true}'],
  },
  "SW-DAEMON-userns-remap": {
    fires: ['{"userns-remap": ""}'],
    silent: ['{"userns-remap": "app"}'],
  },
  "SW-DAEMON-seccomp-unconfined": {
    fires: ['{"seccomp-profile": "unconfined"}'],
    silent: ['{"seccomp-profile": "/etc/docker/seccomp.json"}'],
  },
  "SW-DAEMON-cgroup-parent": {
    fires: ['{"cgroup-parent": "other.slice"}'],
    silent: ['{"cgroup-parent": "/docker"}'],
  },
  "SW-DAEMON-default-ulimits": {
    fires: ['{"default-ulimits": {}}'],
    silent: ['{"default-ulimits": {"nproc": {"Name": "nproc", "Soft": 1, "Hard": 1}}}'],
  },
  "SW-DAEMON-base-size": {
    fires: ['{"storage-opts": ["dm.thinpooldev=a", "dm.basesize=20G"]}'],
    silent: ['{"storage-opts": ["overlay2.size=20G"]}'],
  },
});
