{{/*
How a new release reaches the copies: all of them one after the other, or (Argo Rollouts) a part of them first, which is
watched while it works. Copies are the weights: nothing in front of them has to know about it.
*/}}
{{- define "lck.strategy" -}}
{{- if .Values.canary.enabled -}}
strategy:
  canary:
    maxSurge: 25%
    maxUnavailable: 0
    analysis:
      templates:
        - templateName: {{ include "lck.name" . }}
      # From the first part on, for as long as the roll-out takes: a failure takes it back by itself.
      startingStep: 1
      args:
        - name: hash
          valueFrom:
            podTemplateHashValue: Latest
    steps:
      {{- range .Values.canary.steps }}
      - setWeight: {{ . }}
      - pause: {duration: {{ $.Values.canary.pause }}}
      {{- end }}
{{- else -}}
progressDeadlineSeconds: 600
strategy:
  type: RollingUpdate
  rollingUpdate:
    maxSurge: 25%
    maxUnavailable: 0
{{- end }}
{{- end }}

{{/*
When a new release is taken back: its own copies fail too often, or the objective's budget is spent at the pace that
would wake somebody (docs/slo.md), in two measurements. Ratios without requests are no numbers and no reason; copies that
Prometheus does not see are one.
*/}}
{{- define "lck.analysis" -}}
{{- if .Values.canary.enabled -}}
{{- $objective := .Values.canary.objective -}}
{{- $copies := printf "job=\"%s\",pod=~\"%s-{{args.hash}}-.+\"" .Chart.Name (include "lck.name" .) -}}
apiVersion: argoproj.io/v1alpha1
kind: AnalysisTemplate
metadata:
  {{- include "lck.metadata" . | nindent 2 }}
spec:
  args:
    - name: hash
  metrics:
    {{- include "lck.measurement" (dict "root" . "name" "new-copies-seen"
          "query" (printf "sum(up{%s})" $copies)
          "condition" "len(result) > 0 && result[0] >= 1") | nindent 4 }}
    {{- include "lck.measurement" (dict "root" . "name" "new-copies-fail"
          "query" (printf "sum(rate(http_server_requests_seconds_count{%s,status=~\"5..\"}[2m])) / sum(rate(http_server_requests_seconds_count{%s}[2m]))" $copies $copies)
          "condition" (printf "len(result) == 0 || isNaN(result[0]) || result[0] < 14.4 * %v" $objective.failed)) | nindent 4 }}
    {{- include "lck.measurement" (dict "root" . "name" "budget-burns"
          "query" (printf "lck:%s:failed_ratio:rate5m" $objective.name)
          "condition" (printf "len(result) == 0 || isNaN(result[0]) || result[0] < 14.4 * %v" $objective.failed)) | nindent 4 }}
    {{- if $objective.slow }}
    {{- include "lck.measurement" (dict "root" . "name" "budget-of-time-burns"
          "query" (printf "lck:%s:slow_ratio:rate5m" $objective.name)
          "condition" (printf "len(result) == 0 || isNaN(result[0]) || result[0] < 14.4 * %v" $objective.slow)) | nindent 4 }}
    {{- end }}
{{- end }}
{{- end }}

{{- define "lck.measurement" -}}
- name: {{ .name }}
  # New copies take a minute to be scraped, and two to say something about their requests.
  initialDelay: 2m
  interval: 30s
  failureLimit: 1
  # Prometheus out of reach for this many times in a row is a failure too.
  consecutiveErrorLimit: 4
  successCondition: {{ .condition }}
  provider:
    prometheus:
      address: {{ .root.Values.canary.prometheus }}
      query: {{ .query | quote }}
{{- end }}
