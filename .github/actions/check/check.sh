#!/usr/bin/env bash
# Checks a folder with the tool as its package has it. For CI systems other than GitHub: DATELINE_FORMAT=concise check.sh
set -euo pipefail

arguments=(check "${DATELINE_FOLDER:-.}" --format "${DATELINE_FORMAT:-github}")
if [ "${DATELINE_STRICT:-false}" = true ]; then arguments+=(--strict); fi
if [ -n "${DATELINE_CHANGED_SINCE:-}" ]; then arguments+=("--changed-since=$DATELINE_CHANGED_SINCE"); fi

exec dotnet tool exec --yes "Dateline.Tool${DATELINE_VERSION:+@$DATELINE_VERSION}" -- "${arguments[@]}"
