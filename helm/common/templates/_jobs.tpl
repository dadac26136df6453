{{/*
A role of the service's own image that runs by the clock, one at a time. Call it with
(dict "root" $ "name" "crawl" "job" .Values.jobs.crawl).
*/}}
{{- define "lck.cronjob" -}}
{{- $root := .root -}}
apiVersion: batch/v1
kind: CronJob
metadata:
  name: {{ include "lck.name" $root }}-{{ .name }}
  labels:
    {{- include "lck.labels" $root | nindent 4 }}
    app.kubernetes.io/component: {{ .name }}
spec:
  schedule: {{ .job.schedule | quote }}
  timeZone: Asia/Seoul
  concurrencyPolicy: Forbid
  startingDeadlineSeconds: 60
  successfulJobsHistoryLimit: 1
  failedJobsHistoryLimit: 3
  jobTemplate:
    spec:
      # The next round comes by the clock; a round that failed is told by its exit code.
      backoffLimit: 0
      activeDeadlineSeconds: {{ .job.longestSeconds }}
      ttlSecondsAfterFinished: 3600
      template:
        metadata:
          labels:
            app.kubernetes.io/name: {{ include "lck.name" $root }}-{{ .name }}
            app.kubernetes.io/instance: {{ $root.Release.Name }}
            app.kubernetes.io/part-of: lck-fan-events
            app.kubernetes.io/component: {{ .name }}
        spec:
          restartPolicy: Never
          serviceAccountName: {{ include "lck.name" $root }}
          automountServiceAccountToken: false
          enableServiceLinks: false
          terminationGracePeriodSeconds: {{ $root.Values.stop.total }}
          securityContext:
            {{- include "lck.podSecurity" $root | nindent 12 }}
          {{- with $root.Values.image.pullSecrets }}
          imagePullSecrets:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          containers:
            - name: {{ .name }}
              image: {{ include "lck.image" $root }}
              imagePullPolicy: {{ $root.Values.image.pullPolicy }}
              args: ["--role={{ .name }}"]
              {{- include "lck.environment" $root | nindent 14 }}
              resources:
                {{- toYaml .job.resources | nindent 16 }}
              securityContext:
                {{- include "lck.containerSecurity" $root | nindent 16 }}
              volumeMounts:
                - name: tmp
                  mountPath: /tmp
          volumes:
            {{- include "lck.scratch" $root | nindent 12 }}
{{- end }}

{{/* What a role may reach: DNS, the stores, and the web where it crawls. Nobody calls it. */}}
{{- define "lck.cronjobNetwork" -}}
{{- $root := .root -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "lck.name" $root }}-{{ .name }}
  labels:
    {{- include "lck.labels" $root | nindent 4 }}
    app.kubernetes.io/component: {{ .name }}
spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/name: {{ include "lck.name" $root }}-{{ .name }}
      app.kubernetes.io/instance: {{ $root.Release.Name }}
  policyTypes: [Ingress, Egress]
  ingress: []
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
    {{- range $root.Values.network.out.addresses }}
    - to:
        {{- range .cidrs }}
        - ipBlock:
            cidr: {{ . }}
        {{- end }}
      ports:
        - port: {{ .port }}
    {{- end }}
    {{- if .job.web }}
    - to:
        - ipBlock:
            cidr: 0.0.0.0/0
            # Sites are outside; what is inside is none of its business.
            except: [10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16]
      ports:
        - port: 443
    {{- end }}
{{- end }}
