#!/bin/sh
# Tells an OpenSearch how logs are stored and how long: log-store.sh http://opensearch:9200. May be run again and again.
set -eu
store=$1
here=$(dirname "$0")

put() {
  curl -fsS --retry 30 --retry-delay 2 --retry-connrefused -X PUT -H 'Content-Type: application/json' --data-binary "@$here/$2" "$store/$1" >/dev/null
}

put _index_template/lck-logs index-template.json
if ! curl -fsS "$store/_cat/plugins?h=component" | grep -q opensearch-index-management; then
  echo "No index management in this OpenSearch: nothing deletes old logs." >&2
elif ! curl -fsS -o /dev/null "$store/_plugins/_ism/policies/lck-logs" 2>/dev/null; then
  put _plugins/_ism/policies/lck-logs retention-policy.json
fi
