{{/* What every container of ours may do: run as nobody in particular, on a file system that it cannot change. */}}
{{- define "lck.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "lck.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{/*
Settings from the chart's own ConfigMap, secrets by reference alone. JAVA_TOOL_OPTIONS stands here so that tests and jobs
have the same JVM as the service.
*/}}
{{- define "lck.environment" -}}
envFrom:
  - configMapRef:
      name: {{ include "lck.name" . }}
env:
  - name: JAVA_TOOL_OPTIONS
    value: {{ .Values.jvm | quote }}
  {{- range $variable, $key := .Values.secret.keys }}
  - name: {{ $variable }}
    valueFrom:
      secretKeyRef:
        name: {{ required "secret.name: the Secret that holds this service's keys" $.Values.secret.name }}
        key: {{ $key }}
  {{- end }}
{{- end }}

{{- define "lck.scratch" -}}
- name: tmp
  emptyDir:
    sizeLimit: 256Mi
{{- end }}

{{/* Spread over zones and nodes where there are several; a single node still takes them all. */}}
{{- define "lck.spread" -}}
{{- range $key := list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
- maxSkew: 1
  topologyKey: {{ $key }}
  whenUnsatisfiable: ScheduleAnyway
  labelSelector:
    matchLabels:
      {{- include "lck.selector" $ | nindent 6 }}
{{- end }}
{{- end }}
