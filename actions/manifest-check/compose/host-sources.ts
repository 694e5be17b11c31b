import type { Mount } from "../../../shared/compose/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import type { Project, Service } from "./service.ts";

/** A path of the host that a volume, config or secret of the project mounts in services. */
export interface HostSource {
  /** `volume`: a named volume that mounts a path. `config`, `secret`: a file that Compose binds. */
  readonly kind: "volume" | "config" | "secret";
  readonly name: string;
  /** The field with the path. */
  readonly field: Field;
  readonly path: string;
  readonly readOnly: boolean;
  readonly uses: readonly { readonly service: Service; readonly field: Field }[];
}

/**
 * Lists the paths of the host that named volumes (`driver_opts` of the driver `local`), configs and secrets bring into
 * services. Volumes, configs and secrets that no service uses are not created.
 */
export function listHostSources(project: Project): HostSource[] {
  return [...volumeSources(project), ...fileSources(project, "configs"), ...fileSources(project, "secrets")].filter(
    ({ uses }) => uses.length > 0,
  );
}

/** Lists the volumes that the driver `local` mounts from a path of the host, as `mount` does. */
function volumeSources({ root, services }: Project): HostSource[] {
  return root
    .get("volumes")
    .fields()
    .flatMap((volume): HostSource[] => {
      if (!["local", "", undefined].includes(volume.get("driver").text)) return [];
      const options = (volume.get("driver_opts", "o").text ?? "").split(",").map((option) => option.trim());
      const name = String(volume.key);
      const mounts = services.flatMap((service) =>
        service.mounts.flatMap((mount) =>
          mount.type === "volume" && isMounted(name, mount) ? [{ service, mount }] : [],
        ),
      );
      const readOnly = options.includes("ro") || mounts.every(({ mount }) => mount.readOnly);
      const uses = mounts.map(({ service, mount }) => ({ service, field: mount.fields.source }));
      return mountedPaths(volume.get("driver_opts"), options).map(({ field, path }) => ({
        ...{ kind: "volume", name, field, path, readOnly, uses },
      }));
    });
}

/**
 * Returns true if a mount is of the volume `name`. In `h:/h`, Compose reads a drive of Windows, and other readers the volume
 * `h`, if the project has one.
 */
function isMounted(name: string, { source, field }: Mount): boolean {
  return source === name || (source === undefined && name.length === 1 && field.text?.startsWith(`${name}:/`) === true);
}

/** File systems of the kernel, with the directory of the host that shows the same. */
const kernelFileSystems = new Map([
  ["proc", "/proc"],
  ["sysfs", "/sys"],
  ["devtmpfs", "/dev"],
]);

/** Lists what a volume mounts: a bound path, a disk, the layers of an overlay, or a file system of the kernel. */
function mountedPaths(driver: Field, options: readonly string[]): Pick<HostSource, "field" | "path">[] {
  const [device, type] = [driver.get("device"), driver.get("type")];
  const path = device.text ?? "";
  if (options.some((option) => /^r?bind$/.test(option)) || path.startsWith("/dev/"))
    return device.text === undefined ? [] : [{ field: device, path }];
  if (type.text === "overlay") {
    const field = driver.get("o");
    const layers = options.filter((option) => /^(?:lower|upper)dir=/.test(option));
    return layers.flatMap((layer) => layer.replace(/^\w+=/, "").split(":")).map((layer) => ({ field, path: layer }));
  }
  const known = kernelFileSystems.get(type.text ?? "");
  return known === undefined ? [] : [{ field: type, path: known }];
}

/** Lists the files of configs and secrets, which Compose binds read-only. */
function fileSources({ root, services }: Project, key: "configs" | "secrets"): HostSource[] {
  const kind = key === "configs" ? "config" : "secret";
  return root
    .get(key)
    .fields()
    .flatMap((entry): HostSource[] => {
      const field = entry.get("file");
      if (field.text === undefined) return [];
      const name = String(entry.key);
      const uses = services.flatMap((service) =>
        service.field
          .get(key)
          .items()
          .flatMap((item) => {
            const reference = item.isMap ? item.get("source") : item;
            return reference.text === name ? [{ service, field: reference }] : [];
          }),
      );
      return [{ kind, name, field, path: field.text, readOnly: true, uses }];
    });
}
