#!/bin/sh
# Resolves pyproject.toml to the newest releases and writes the pinned, hashed requirements files.
set -eu
cd "$(dirname "$0")/.."
uv="${UV:-.venv/bin/uv}"
export UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS=1

"$uv" lock --upgrade
export_pins() {
    "$uv" export --frozen --quiet --format requirements-txt --no-emit-project --no-header --no-annotate "$@"
}
export_pins --all-extras --no-dev --output-file requirements.txt
export_pins --all-extras --output-file requirements-dev.txt
export_pins --only-group uv --output-file packaging/requirements-uv.txt
export_pins --only-group package --output-file packaging/requirements-package.txt
