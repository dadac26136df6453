{{/* Environment variables that are no secrets. What is empty is left to the application's own default. */}}
{{- define "lck.configmap" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  {{- include "lck.metadata" . | nindent 2 }}
data:
  PORT: {{ .Values.ports.http | quote }}
  MANAGEMENT_PORT: {{ .Values.ports.management | quote }}
  SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE: {{ printf "%ds" (int .Values.stop.phase) }}
  {{- range $variable, $value := .Values.env }}
  {{- if ne (toString $value) "" }}
  {{ $variable }}: {{ tpl (toString $value) $ | quote }}
  {{- end }}
  {{- end }}
{{- end }}
