{{/* A service is found by the others under its chart's name: one release of it in a namespace. */}}
{{- define "lck.name" -}}
{{- .Values.nameOverride | default .Chart.Name | trunc 52 | trimSuffix "-" -}}
{{- end }}

{{/* Never changed: a Deployment's selector cannot be. */}}
{{- define "lck.selector" -}}
app.kubernetes.io/name: {{ include "lck.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "lck.labels" -}}
{{ include "lck.selector" . }}
app.kubernetes.io/version: {{ .Values.image.tag | default .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: lck-fan-events
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "lck.metadata" -}}
name: {{ include "lck.name" . }}
labels:
  {{- include "lck.labels" . | nindent 2 }}
{{- end }}

{{/* By digest where there is one: a tag can be moved, a digest cannot. */}}
{{- define "lck.image" -}}
{{- $image := .Values.image -}}
{{- if $image.digest -}}
{{ $image.repository }}@{{ $image.digest }}
{{- else -}}
{{ $image.repository }}:{{ $image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- end }}
