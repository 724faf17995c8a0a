# Two commands: `make run` and `make test`. The others are for those who work on Juru.

VENV := .venv
BIN := $(VENV)/bin
.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test lint types borders check bench soak test-llm lock clean

help: ## Show these commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

setup: $(VENV)/.ready ## Make .venv with juru in it

setup-dev: $(VENV)/.ready-dev ## The same, with what the tests need

run: setup ## Start Juru on http://127.0.0.1:8080, with a sample workspace
	@exec $(BIN)/juru serve

test: setup-dev ## Run the tests
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: setup-dev ## Look for what ruff calls wrong, and for formatting
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/ruff format --check src tests benchmarks

types: setup-dev ## mypy --strict
	$(BIN)/mypy

borders: setup-dev ## The borders between the rooms
	$(BIN)/lint-imports

check: lint types borders test ## Everything

lock: setup-dev ## Pin the dependencies anew, with hashes and without any address
	sh .ci/lock $(BIN)

bench: setup-dev ## Measure: engine, road, idle, growth (minutes; on a quiet machine)
	$(BIN)/python -m benchmarks.engine
	$(BIN)/python -m benchmarks.road
	$(BIN)/python -m benchmarks.idle
	$(BIN)/python -m benchmarks.growth

soak: setup-dev ## Kill hundreds of times while thousands of messages come (minutes)
	JURU_SOAK=1 $(BIN)/python -m pytest tests/journeys/test_nothing_lost.py -q

test-llm: setup-dev ## The LLM rung against a real llama.cpp server (slow)
	sh tests/llm/optional/run.sh

clean: ## Remove .venv and caches; data stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

$(VENV)/.ready: requirements.lock pyproject.toml deploy/make-venv.sh
	@sh deploy/make-venv.sh $(VENV) requirements.lock
	@touch $@

$(VENV)/.ready-dev: requirements-dev.lock pyproject.toml deploy/make-venv.sh
	@sh deploy/make-venv.sh $(VENV) requirements-dev.lock
	@touch $@ $(VENV)/.ready
