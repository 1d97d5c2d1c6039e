#!/usr/bin/env bash
# Tests of the page in a real browser: bash test.sh [FRAMEWORK]. See tests/run.mjs.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v node > /dev/null || ! command -v npm > /dev/null; then
    echo "THE TESTS OF THE PAGE WERE SKIPPED: there is no Node here. Install it (Debian: apt-get install nodejs npm)."
    exit 0
fi
exec node tests/run.mjs "$@"
