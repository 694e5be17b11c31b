import { testRules } from "../../rule-cases.ts";
import { appArmor } from "../objects.ts";

testRules({
  "SW-PROFILE-apparmor-not-enforced": {
    fires: [appArmor("/** r,", " flags=(complain)"), appArmor("/** r,", " flags=(attach_disconnected, unconfined)")],
    silent: [appArmor("/** r,", " flags=(attach_disconnected)"), appArmor("# flags=(complain)\n/** r,")],
  },
  "SW-PROFILE-apparmor-allows-all": {
    fires: [appArmor("file,\ncapability,"), appArmor("all,"), appArmor("capability,\n/** rwlkx,")],
    silent: [
      appArmor("file,\ncapability,\ndeny mount,"),
      appArmor("file,\ncapability chown,"),
      appArmor("# all,\n/a r,"),
    ],
  },
  "SW-PROFILE-apparmor-kernel-access": {
    fires: [appArmor("mount,"), appArmor("ptrace,")],
    silent: [appArmor("deny mount,"), appArmor("mount fstype=proc,"), appArmor("ptrace (read) peer=app,")],
  },
});
