{{- define "lck.service" -}}
apiVersion: v1
kind: Service
metadata:
  {{- include "lck.metadata" . | nindent 2 }}
spec:
  type: ClusterIP
  selector:
    {{- include "lck.selector" . | nindent 4 }}
  ports:
    - name: http
      port: {{ .Values.ports.http }}
      targetPort: http
    - name: management
      port: {{ .Values.ports.management }}
      targetPort: management
{{- end }}

{{/* A pod of another of our charts in the same namespace. */}}
{{- define "lck.peer" -}}
podSelector:
  matchLabels:
    app.kubernetes.io/name: {{ . }}
    app.kubernetes.io/part-of: lck-fan-events
{{- end }}

{{/*
Lets through what is needed, in and out, and nothing else: callers by name, the monitoring namespace to the management
port, DNS, the stores by address, services by name. `network.in.anyone` is for the gateway, which the load balancer calls
by the pods' own addresses.
*/}}
{{- define "lck.networkpolicy" -}}
{{- $network := .Values.network -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "lck.metadata" . | nindent 2 }}
spec:
  podSelector:
    matchLabels:
      {{- include "lck.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    {{- if $network.in.cidrs }}
    - from:
        {{- range $network.in.cidrs }}
        - ipBlock:
            cidr: {{ . }}
        {{- end }}
      # A load balancer asks the readiness itself.
      ports:
        - port: http
        - port: management
    {{- end }}
    {{- if $network.in.services }}
    - from:
        {{- range $network.in.services }}
        - {{- include "lck.peer" . | nindent 10 }}
        {{- end }}
      ports:
        - port: http
    {{- end }}
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ $network.monitoringNamespace }}
        # The chart's own test asks there too.
        - podSelector:
            matchLabels:
              app.kubernetes.io/name: {{ include "lck.name" . }}-test
              app.kubernetes.io/instance: {{ .Release.Name }}
      ports:
        - port: management
  egress:
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: kube-system
      ports:
        - port: 53
          protocol: UDP
        - port: 53
          protocol: TCP
    {{- range $network.out.services }}
    - to:
        - {{- include "lck.peer" .name | nindent 10 }}
      ports:
        - port: {{ .port }}
    {{- end }}
    {{- range $network.out.addresses }}
    - to:
        {{- range .cidrs }}
        - ipBlock:
            cidr: {{ . }}
        {{- end }}
      ports:
        - port: {{ .port }}
    {{- end }}
{{- end }}
