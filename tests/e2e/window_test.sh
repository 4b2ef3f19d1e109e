#!/usr/bin/env bash
# The tests that drive the real window, once more on an X server (tests/app runs them offscreen).
set -euo pipefail
command -v xvfb-run >/dev/null || { echo "xvfb is not installed"; exit 77; }
tests=$(dirname "$SPAFLEET_BIN")/tests
for test in app_window_test app_phonepages_test app_proof_test; do
    QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1600x1000x24' "$tests/$test"
done
