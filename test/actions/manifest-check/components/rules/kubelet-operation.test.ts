import { testRules } from "../../rule-cases.ts";
import { kubelet, run } from "../objects.ts";

testRules({
  "SW-KUBELET-streaming-timeout": {
    fires: [kubelet("streamingConnectionIdleTimeout: 0s"), run("kubelet", "--streaming-connection-idle-timeout=0")],
    silent: [kubelet("streamingConnectionIdleTimeout: 4h0m0s"), kubelet("address: 0.0.0.0")],
  },
  "SW-KUBELET-iptables": {
    fires: [kubelet("makeIPTablesUtilChains: false")],
    silent: [kubelet("makeIPTablesUtilChains: true"), kubelet("address: 0.0.0.0")],
  },
  "SW-KUBELET-hostname-override": {
    fires: [run("kubelet", "--hostname-override=a")],
    silent: [run("kubelet")],
  },
  "SW-KUBELET-event-rate": {
    fires: [kubelet("eventRecordQPS: 1")],
    silent: [kubelet("eventRecordQPS: 0"), kubelet("eventRecordQPS: 50"), kubelet("address: 0.0.0.0")],
  },
  "SW-KUBELET-pod-pids-limit": {
    fires: [kubelet("podPidsLimit: -1"), kubelet("address: 0.0.0.0")],
    silent: [kubelet("podPidsLimit: 4096")],
  },
  "SW-KUBELET-kernel-defaults": {
    fires: [kubelet("protectKernelDefaults: false")],
    silent: [kubelet("protectKernelDefaults: true")],
  },
  "SW-KUBELET-seccomp-default": {
    fires: [kubelet("seccompDefault: false")],
    silent: [kubelet("seccompDefault: true")],
  },
  "SW-KUBELET-unsafe-sysctls": {
    fires: [kubelet("allowedUnsafeSysctls: ['net.core.*']"), run("kubelet", "--allowed-unsafe-sysctls=kernel.msg*")],
    silent: [kubelet("allowedUnsafeSysctls: []")],
  },
});
