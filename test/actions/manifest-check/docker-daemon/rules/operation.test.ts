import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DAEMON-icc": {
    fires: ['{"live-restore": true}'],
    silent: ['{"icc": false}'],
  },
  "SW-DAEMON-iptables": {
    fires: ['{"ip6tables": false}'],
    silent: ['{"iptables": true}', '{"icc": false}'],
  },
  "SW-DAEMON-userland-proxy": {
    fires: ['{"icc": false}'],
    silent: ['{"userland-proxy": false}'],
  },
  "SW-DAEMON-log-level": {
    fires: ['{"debug": true}', '{"log-level": "warn"}'],
    silent: ['{"log-level": "info", "debug": false}'],
  },
  "SW-DAEMON-logging-off": {
    fires: ['{"log-driver": "none"}'],
    silent: ['{"log-driver": "local"}'],
  },
  "SW-DAEMON-logging-local": {
    fires: ['{"icc": false}', '{"log-driver": "local"}'],
    silent: ['{"log-driver": "fluentd"}'],
  },
  "SW-DAEMON-live-restore": {
    fires: ['{"icc": false}'],
    silent: ['{"live-restore": true}'],
  },
  "SW-DAEMON-storage-driver": {
    fires: ['{"storage-driver": "devicemapper"}'],
    silent: ['{"storage-driver": "btrfs"}'],
  },
  "SW-DAEMON-experimental": {
    fires: ['{"experimental": true}'],
    silent: ['{"experimental": false}', '{"icc": false}'],
  },
});
