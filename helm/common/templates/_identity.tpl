{{/* Services call no Kubernetes API; the account is there for IAM alone (IRSA). */}}
{{- define "lck.serviceaccount" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  {{- include "lck.metadata" . | nindent 2 }}
  {{- with .Values.roleArn }}
  annotations:
    eks.amazonaws.com/role-arn: {{ . }}
  {{- end }}
automountServiceAccountToken: false
{{- end }}

{{/* Has the External Secrets operator keep the Secret that `secret.name` names, from a store outside of the cluster. */}}
{{- define "lck.externalsecret" -}}
{{- with .Values.secret.external }}
{{- if .enabled -}}
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  {{- include "lck.metadata" $ | nindent 2 }}
spec:
  refreshInterval: 1h
  secretStoreRef:
    kind: {{ .storeKind }}
    name: {{ required "secret.external.store: a store of the External Secrets operator" .store }}
  target:
    name: {{ $.Values.secret.name }}
  data:
    {{- range $variable, $key := $.Values.secret.keys }}
    - secretKey: {{ $key }}
      remoteRef:
        key: {{ required "secret.external.path: where the secrets lie in that store" $.Values.secret.external.path }}
        property: {{ $key }}
    {{- end }}
{{- end }}
{{- end }}
{{- end }}
