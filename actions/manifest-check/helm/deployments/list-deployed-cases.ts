import { getDeployer } from "../../units/deployers.ts";
import { addApplicationSet } from "./application-sets.ts";
import { addApplication } from "./argo-source.ts";
import { DeploymentList, type DeploymentSources, type Deployments, isHelmfile } from "./deployment.ts";
import { addHelmRelease } from "./flux-releases.ts";
import { addHelmfile } from "./helmfiles.ts";

/**
 * Lists how a checkout deploys its charts: with Applications and ApplicationSets of Argo CD, HelmReleases of Flux, and
 * helmfiles. Charts of kustomizations are read by `readKustomizeChart`. Pure; never throws.
 */
export function listDeployedCases(sources: DeploymentSources): Deployments {
  const list = new DeploymentList();
  addObjects(sources, list);
  if (sources.charts.size > 0)
    for (const file of sources.files.values()) if (isHelmfile(file.path)) addHelmfile(file, sources, list);
  return list;
}

/** Lists the same for objects only, without helmfiles. Pure; never throws. */
export function listObjectCases(sources: DeploymentSources): Deployments {
  const list = new DeploymentList();
  addObjects(sources, list);
  return list;
}

function addObjects(sources: DeploymentSources, list: DeploymentList): void {
  if (sources.charts.size === 0) return;
  for (const { root } of sources.documents) {
    const deployer = getDeployer(root);
    if (deployer === "Application") addApplication(root, sources, list);
    else if (deployer === "ApplicationSet") addApplicationSet(root, sources, list);
    else if (deployer === "HelmRelease") addHelmRelease(root, sources, list);
  }
}
