{{/*
A stop, second by second: Kubernetes takes the pod out of the endpoints and calls preStop at the same moment; for
`stop.drain` seconds the pod goes on as if nothing had happened, until nobody sends to it any more; then SIGTERM, and
what is in flight has `stop.phase` seconds; `stop.total` is when it is killed. A test over the rendered charts does the sum.
*/}}
{{- define "lck.deployment" -}}
{{ if .Values.canary.enabled }}
apiVersion: argoproj.io/v1alpha1
kind: Rollout
{{- else }}
apiVersion: apps/v1
kind: Deployment
{{- end }}
metadata:
  {{- include "lck.metadata" . | nindent 2 }}
spec:
  {{- if not .Values.autoscaling.enabled }}
  replicas: {{ .Values.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  minReadySeconds: 5
  {{- include "lck.strategy" . | nindent 2 }}
  selector:
    matchLabels:
      {{- include "lck.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "lck.labels" . | nindent 8 }}
      annotations:
        # Settings are read at the start: other settings are other pods.
        checksum/config: {{ include "lck.configmap" . | sha256sum }}
    spec:
      serviceAccountName: {{ include "lck.name" . }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: {{ .Values.stop.total }}
      securityContext:
        {{- include "lck.podSecurity" . | nindent 8 }}
      {{- with .Values.image.pullSecrets }}
      imagePullSecrets:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      topologySpreadConstraints:
        {{- include "lck.spread" . | nindent 8 }}
      {{- with .Values.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .Values.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: {{ .Chart.Name }}
          image: {{ include "lck.image" . }}
          imagePullPolicy: {{ .Values.image.pullPolicy }}
          {{- with .Values.arguments }}
          args:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          {{- include "lck.environment" . | nindent 10 }}
          ports:
            - name: http
              containerPort: {{ .Values.ports.http }}
            - name: management
              containerPort: {{ .Values.ports.management }}
          # A JVM on a busy node may take minutes; once it is up, the two others watch more closely.
          startupProbe:
            httpGet:
              path: /actuator/health/liveness
              port: management
            periodSeconds: 2
            timeoutSeconds: 2
            failureThreshold: 90
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: management
            periodSeconds: 10
            timeoutSeconds: 3
            failureThreshold: 6
          readinessProbe:
            httpGet:
              path: /actuator/health/readiness
              port: management
            periodSeconds: 3
            timeoutSeconds: 2
            failureThreshold: 2
          lifecycle:
            preStop:
              sleep:
                seconds: {{ .Values.stop.drain }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
          securityContext:
            {{- include "lck.containerSecurity" . | nindent 12 }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        {{- include "lck.scratch" . | nindent 8 }}
{{- end }}
