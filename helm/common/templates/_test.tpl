{{/* `helm test`: asks the release's readiness through its Service, as callers do. The services' own image has no shell. */}}
{{- define "lck.test" -}}
apiVersion: v1
kind: Pod
metadata:
  name: {{ include "lck.name" . }}-test
  labels:
    app.kubernetes.io/name: {{ include "lck.name" . }}-test
    app.kubernetes.io/instance: {{ .Release.Name }}
    app.kubernetes.io/part-of: lck-fan-events
    app.kubernetes.io/component: test
  annotations:
    helm.sh/hook: test
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  restartPolicy: Never
  automountServiceAccountToken: false
  enableServiceLinks: false
  securityContext:
    {{- include "lck.podSecurity" . | nindent 4 }}
  containers:
    - name: ready
      image: {{ .Values.test.image }}
      command: [curl, --fail, --silent, --show-error, --max-time, "5", --retry, "12", --retry-delay, "5", --retry-all-errors]
      args: ["http://{{ include "lck.name" . }}:{{ .Values.ports.management }}/actuator/health/readiness"]
      resources:
        requests: {cpu: 10m, memory: 16Mi}
        limits: {memory: 32Mi}
      securityContext:
        {{- include "lck.containerSecurity" . | nindent 8 }}
{{- end }}
