# Counterpoint from a clone to a briefing. Needs Python 3.11 or later; PYTHON=... names one.

BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

# A home that cannot be written to (a container under any user) stops uv and snakemake alike.
ifneq ($(shell test -w "$$HOME" || echo not),)
XDG_CACHE_HOME ?= $(CURDIR)/.snakemake/cache
export XDG_CACHE_HOME
endif

.PHONY: briefing test setup lock clean help

briefing: setup ## Set up where needed, then rebuild results/briefing.pdf (the default)
	$(BIN)/snakemake
	@echo "The briefing: results/briefing.pdf (unless briefing.yaml names another folder)"

test: setup ## Lint, types, import directions, workflow and tests; stops at the first that fails
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/snakefmt --check Snakefile
	$(BIN)/snakemake --lint
	$(BIN)/lint-imports
	$(BIN)/pytest

setup: ## Make .venv from requirements.lock, and see to system libraries
	@PYTHON="$(PYTHON)" sh scripts/setup/environment.sh

lock: setup ## Renew requirements.lock within the bounds of pyproject.toml
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --output-file requirements.lock

clean: ## Remove results and the workflow's records; sources and .venv stay
	@test ! -d results || test -e results/.counterpoint/built.json || \
		{ echo "results/ was not built here and stays; remove it yourself if need be" >&2; exit 1; }
	rm -rf results .snakemake

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile
