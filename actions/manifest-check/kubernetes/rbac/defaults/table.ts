/**
 * The roles that Kubernetes creates, up to 1.34: a name, then `groups:resources:verbs:names` or `url:paths:verbs` for
 * each rule (kubernetes/kubernetes, `plugin/pkg/auth/authorizer/rbac/bootstrappolicy`). `R` is get, list and watch, `W` is
 * create, update, patch, delete and deletecollection, and `E` is what writers of events may do.
 */
export const clusterRoleTable = `
cluster-admin *:*:* url:*:*
admin
edit
view
system:aggregate-to-admin authorization.k8s.io:localsubjectaccessreviews:create rbac.authorization.k8s.io:rolebindings,roles:R,W
system:aggregate-to-edit :pods/attach,pods/exec,pods/portforward,pods/proxy,secrets,services/proxy:R :serviceaccounts:impersonate :pods,pods/attach,pods/exec,pods/portforward,pods/proxy:W :pods/eviction:create :configmaps,endpoints,events,persistentvolumeclaims,replicationcontrollers,replicationcontrollers/scale,secrets,serviceaccounts,services,services/proxy:W :serviceaccounts/token:create apps:daemonsets,deployments,deployments/rollback,deployments/scale,replicasets,replicasets/scale,statefulsets,statefulsets/scale:W autoscaling:horizontalpodautoscalers:W batch:cronjobs,jobs:W extensions:daemonsets,deployments,deployments/rollback,deployments/scale,ingresses,networkpolicies,replicasets,replicasets/scale,replicationcontrollers/scale:W policy:poddisruptionbudgets:W networking.k8s.io:ingresses,networkpolicies:W discovery.k8s.io:endpointslices:W coordination.k8s.io:leases:R,W resource.k8s.io:resourceclaims,resourceclaimtemplates:W
system:aggregate-to-view :configmaps,endpoints,persistentvolumeclaims,persistentvolumeclaims/status,pods,replicationcontrollers,replicationcontrollers/scale,serviceaccounts,services,services/status:R :bindings,events,limitranges,namespaces/status,pods/log,pods/status,replicationcontrollers/status,resourcequotas,resourcequotas/status:R :namespaces:R discovery.k8s.io:endpointslices:R apps:controllerrevisions,daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,replicasets,replicasets/scale,replicasets/status,statefulsets,statefulsets/scale,statefulsets/status:R autoscaling:horizontalpodautoscalers,horizontalpodautoscalers/status:R batch:cronjobs,cronjobs/status,jobs,jobs/status:R extensions:daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,ingresses,ingresses/status,networkpolicies,replicasets,replicasets/scale,replicasets/status,replicationcontrollers/scale:R policy:poddisruptionbudgets,poddisruptionbudgets/status:R networking.k8s.io:ingresses,ingresses/status,networkpolicies:R resource.k8s.io:resourceclaims,resourceclaims/status,resourceclaimtemplates:R
system:auth-delegator authentication.k8s.io:tokenreviews:create authorization.k8s.io:subjectaccessreviews:create
system:basic-user authorization.k8s.io:selfsubjectaccessreviews,selfsubjectrulesreviews:create authentication.k8s.io:selfsubjectreviews:create
system:certificates.k8s.io:certificatesigningrequests:nodeclient certificates.k8s.io:certificatesigningrequests/nodeclient:create
system:certificates.k8s.io:certificatesigningrequests:selfnodeclient certificates.k8s.io:certificatesigningrequests/selfnodeclient:create
system:certificates.k8s.io:kube-apiserver-client-approver certificates.k8s.io:signers:approve:kubernetes.io/kube-apiserver-client
system:certificates.k8s.io:kube-apiserver-client-kubelet-approver certificates.k8s.io:signers:approve:kubernetes.io/kube-apiserver-client-kubelet
system:certificates.k8s.io:kubelet-serving-approver certificates.k8s.io:signers:approve:kubernetes.io/kubelet-serving
system:certificates.k8s.io:legacy-unknown-approver certificates.k8s.io:signers:approve:kubernetes.io/legacy-unknown
system:cluster-trust-bundle-discovery certificates.k8s.io:clustertrustbundles:R
system:discovery url:/api,/api/*,/apis,/apis/*,/healthz,/livez,/openapi,/openapi/*,/readyz,/version,/version/:get
system:heapster :events,namespaces,nodes,pods:R extensions:deployments:R
system:kube-aggregator :endpoints,services:R
system:kube-controller-manager ,events.k8s.io:events:E coordination.k8s.io:leases:create coordination.k8s.io:leases:get,update:kube-controller-manager :secrets,serviceaccounts:create :secrets:delete :configmaps,namespaces,secrets,serviceaccounts:get :secrets,serviceaccounts:update authentication.k8s.io:tokenreviews:create authorization.k8s.io:subjectaccessreviews:create *:*:list,watch :serviceaccounts/token:create
system:kube-dns :endpoints,services:list,watch
system:kube-scheduler ,events.k8s.io:events:E coordination.k8s.io:leases:create coordination.k8s.io:leases:R,update:kube-scheduler coordination.k8s.io:leasecandidates:R,W :nodes:R :pods:R,delete :bindings,pods/binding:create :pods/status:patch,update :replicationcontrollers,services:R apps,extensions:replicasets:R apps:statefulsets:R policy:poddisruptionbudgets:R :persistentvolumeclaims,persistentvolumes:R authentication.k8s.io:tokenreviews:create authorization.k8s.io:subjectaccessreviews:create storage.k8s.io:csinodes,volumeattachments,csidrivers,csistoragecapacities:R :namespaces:R resource.k8s.io:deviceclasses,resourceslices,devicetaintrules:R resource.k8s.io:resourceclaims,resourceclaims/status:R,patch,update :pods/finalizers:R,patch,update
system:kubelet-api-admin :nodes:R,proxy :nodes/configz,nodes/healthz,nodes/log,nodes/metrics,nodes/pods,nodes/proxy,nodes/spec,nodes/stats:*
system:monitoring url:/flagz,/healthz,/healthz/*,/livez,/livez/*,/metrics,/metrics/slis,/readyz,/readyz/*,/statusz:get
system:node authentication.k8s.io:tokenreviews:create authorization.k8s.io:localsubjectaccessreviews,subjectaccessreviews:create :services:R :nodes:R,create,patch,update :nodes/status:patch,update :events:E :pods:R,create,delete :pods/status:patch,update :pods/eviction:create :configmaps,secrets:R :persistentvolumeclaims,persistentvolumes,endpoints,serviceaccounts:get certificates.k8s.io:certificatesigningrequests:R,create coordination.k8s.io:leases:get,create,update,patch,delete storage.k8s.io:volumeattachments:get :serviceaccounts/token:create :persistentvolumeclaims/status:get,patch,update storage.k8s.io:csidrivers:R storage.k8s.io:csinodes:get,create,update,patch,delete node.k8s.io:runtimeclasses:R resource.k8s.io:resourceclaims:get resource.k8s.io:resourceslices:deletecollection certificates.k8s.io:clustertrustbundles:R
system:node-bootstrapper certificates.k8s.io:certificatesigningrequests:R,create
system:node-problem-detector :nodes:get :nodes/status:patch ,events.k8s.io:events:E
system:node-proxier :endpoints,services:list,watch :nodes:R ,events.k8s.io:events:E networking.k8s.io:servicecidrs:list,watch discovery.k8s.io:endpointslices:list,watch
system:persistent-volume-provisioner :persistentvolumes:R,create,delete :persistentvolumeclaims:R,update storage.k8s.io:storageclasses:R :events:watch ,events.k8s.io:events:E
system:public-info-viewer url:/healthz,/livez,/readyz,/version,/version/:get
system:service-account-issuer-discovery url:/.well-known/openid-configuration,/.well-known/openid-configuration/,/openid/v1/jwks,/openid/v1/jwks/:get
system:volume-scheduler :persistentvolumes,persistentvolumeclaims:R,patch,update storage.k8s.io:storageclasses:R
system:controller:attachdetach-controller :persistentvolumes,persistentvolumeclaims,pods:list,watch :nodes:R :nodes/status:patch,update ,events.k8s.io:events:E storage.k8s.io:volumeattachments:R,create,delete storage.k8s.io:csidrivers,csinodes:R
system:controller:certificate-controller certificates.k8s.io:certificatesigningrequests:R,delete certificates.k8s.io:certificatesigningrequests/status,certificatesigningrequests/approval:update certificates.k8s.io:signers:approve:kubernetes.io/kube-apiserver-client-kubelet certificates.k8s.io:signers:sign:kubernetes.io/legacy-unknown,kubernetes.io/kube-apiserver-client,kubernetes.io/kube-apiserver-client-kubelet,kubernetes.io/kubelet-serving authorization.k8s.io:subjectaccessreviews:create ,events.k8s.io:events:E
system:controller:clusterrole-aggregation-controller rbac.authorization.k8s.io:clusterroles:R,escalate,update,patch
system:controller:cronjob-controller batch:cronjobs:R,update batch:jobs:R,create,update,delete,patch batch:cronjobs/status,cronjobs/finalizers:update :pods:list,watch,delete ,events.k8s.io:events:E
system:controller:daemon-set-controller extensions,apps:daemonsets:R extensions,apps:daemonsets/status,daemonsets/finalizers:update :nodes:list,watch :pods:list,watch,create,delete,patch :pods/binding:create apps:controllerrevisions:R,create,delete,update,patch ,events.k8s.io:events:E
system:controller:deployment-controller extensions,apps:deployments:R,update extensions,apps:deployments/status,deployments/finalizers:update apps,extensions:replicasets:R,create,update,patch,delete :pods:R,update ,events.k8s.io:events:E
system:controller:device-taint-eviction-controller :pods:R,delete :pods/status:update,patch resource.k8s.io:resourceclaims,resourceslices,deviceclasses,devicetaintrules:R ,events.k8s.io:events:E
system:controller:disruption-controller extensions,apps:deployments,replicasets:R :replicationcontrollers:R policy:poddisruptionbudgets:R apps:statefulsets:R policy:poddisruptionbudgets/status:update :pods/status:patch,update *:*/scale:get ,events.k8s.io:events:E
system:controller:endpoint-controller :services,pods:R :endpoints:R,create,update,delete :endpoints/restricted:create ,events.k8s.io:events:E
system:controller:endpointslice-controller :services,pods,nodes:R :services/finalizers:update discovery.k8s.io:endpointslices:R,create,update,delete ,events.k8s.io:events:E
system:controller:endpointslicemirroring-controller :services,endpoints:R :services/finalizers,endpoints/finalizers:update discovery.k8s.io:endpointslices:R,create,update,delete ,events.k8s.io:events:E
system:controller:ephemeral-volume-controller :pods:R :pods/finalizers:update :persistentvolumeclaims:R,create ,events.k8s.io:events:E
system:controller:expand-controller :persistentvolumes:R,update,patch :persistentvolumeclaims/status:update,patch :persistentvolumeclaims:R ,events.k8s.io:events:E :services:get :endpoints,secrets:get
system:controller:generic-garbage-collector *:*:R,patch,update,delete ,events.k8s.io:events:E
system:controller:horizontal-pod-autoscaler autoscaling:horizontalpodautoscalers:R autoscaling:horizontalpodautoscalers/status:update *:*/scale:get,update :pods:list,watch metrics.k8s.io:pods:list,watch custom.metrics.k8s.io,external.metrics.k8s.io:*:R ,events.k8s.io:events:E
system:controller:job-controller batch:jobs:R,update,patch batch:jobs/status,jobs/finalizers:update :pods:list,watch,create,delete,patch ,events.k8s.io:events:E
system:controller:kube-apiserver-serving-clustertrustbundle-publisher certificates.k8s.io:signers:attest:kubernetes.io/kube-apiserver-serving certificates.k8s.io:clustertrustbundles:create,update,delete,list,watch ,events.k8s.io:events:E
system:controller:legacy-service-account-token-cleaner :configmaps:get:kube-apiserver-legacy-service-account-token-tracking :secrets:patch,delete
system:controller:namespace-controller :namespaces:R,delete :namespaces/finalize,namespaces/status:update *:*:R,delete,deletecollection
system:controller:node-controller :nodes:R,update,delete,patch :nodes/status,pods/status:patch,update :pods:R,delete ,events.k8s.io:events:E
system:controller:persistent-volume-binder :persistentvolumes:R,update,create,delete :persistentvolumes/status,persistentvolumeclaims/status:update :persistentvolumeclaims:R,update :pods:R,create,delete storage.k8s.io:storageclasses:R :nodes:list,watch ,events.k8s.io:events:E :events:watch :services:get,create,delete :endpoints:get,create,update,delete :secrets:get
system:controller:pod-garbage-collector :pods:list,watch,delete :nodes:R :pods/status:patch
system:controller:podcertificaterequestcleaner certificates.k8s.io:podcertificaterequests:R,delete
system:controller:pv-protection-controller :persistentvolumes:R,update ,events.k8s.io:events:E
system:controller:pvc-protection-controller :persistentvolumeclaims:R,update :pods:R ,events.k8s.io:events:E
system:controller:replicaset-controller apps,extensions:replicasets:R,update apps,extensions:replicasets/status,replicasets/finalizers:update :pods:list,watch,patch,create,delete ,events.k8s.io:events:E
system:controller:replication-controller :replicationcontrollers:R,update :replicationcontrollers/status,replicationcontrollers/finalizers:update :pods:list,watch,patch,create,delete ,events.k8s.io:events:E
system:controller:resource-claim-controller :pods:R :pods/finalizers:update resource.k8s.io:resourceclaims:R,create,delete,update,patch resource.k8s.io:resourceclaims/status:update,patch :pods/status:update,patch ,events.k8s.io:events:E
system:controller:resourcequota-controller *:*:list,watch :resourcequotas/status:update ,events.k8s.io:events:E
system:controller:root-ca-cert-publisher :configmaps:create,update ,events.k8s.io:events:E
system:controller:route-controller :nodes:list,watch :nodes/status:patch ,events.k8s.io:events:E
system:controller:selinux-warning-controller ,events.k8s.io:events:E :persistentvolumes,persistentvolumeclaims,pods:R storage.k8s.io:csidrivers:R
system:controller:service-account-controller :serviceaccounts:create ,events.k8s.io:events:E
system:controller:service-cidrs-controller networking.k8s.io:servicecidrs:R,patch,update networking.k8s.io:servicecidrs/finalizers,servicecidrs/status:patch,update networking.k8s.io:ipaddresses:R ,events.k8s.io:events:E
system:controller:service-controller :services:R :services/status:patch,update :nodes:list,watch ,events.k8s.io:events:E
system:controller:statefulset-controller :pods:R,create,delete,update,patch apps:statefulsets:R apps:statefulsets/status,statefulsets/finalizers:update apps:controllerrevisions:R,create,delete,update,patch :persistentvolumeclaims:R,create,update,delete :pods/finalizers:update ,events.k8s.io:events:E
system:controller:storage-version-garbage-collector coordination.k8s.io:leases:R internal.apiserver.k8s.io:storageversions:R,patch,update,delete internal.apiserver.k8s.io:storageversions/status:get,patch,update
system:controller:storage-version-migrator-controller *:*:list,watch,create,patch storagemigration.k8s.io:storageversionmigrations/status:update
system:controller:ttl-after-finished-controller batch:jobs:R,delete ,events.k8s.io:events:E
system:controller:ttl-controller :nodes:update,patch,list,watch ,events.k8s.io:events:E
system:controller:validatingadmissionpolicy-status-controller admissionregistration.k8s.io:validatingadmissionpolicies:R admissionregistration.k8s.io:validatingadmissionpolicies/status:get,patch,update ,events.k8s.io:events:E
system:controller:volumeattributesclass-protection-controller :persistentvolumeclaims,persistentvolumes:R storage.k8s.io:volumeattributesclasses:R,update ,events.k8s.io:events:E
`;

/** The Roles that Kubernetes creates, by namespace and name. */
export const roleTable = `
kube-system/extension-apiserver-authentication-reader :configmaps:R:extension-apiserver-authentication
kube-system/system:controller:bootstrap-signer :secrets:R
kube-system/system:controller:cloud-provider :configmaps:R,create
kube-system/system:controller:token-cleaner :secrets:R,delete ,events.k8s.io:events:E
kube-system/system::leader-locking-kube-controller-manager :configmaps:watch :configmaps:get,update:kube-controller-manager coordination.k8s.io:leases:R,create,update
kube-system/system::leader-locking-kube-scheduler :configmaps:watch :configmaps:get,update:kube-scheduler
kube-public/system:controller:bootstrap-signer :configmaps:R :configmaps:update:cluster-info ,events.k8s.io:events:E
`;
