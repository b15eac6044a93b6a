# Segue. `make run` and `make test` set up what they need first, and only what is missing.

PYTHON ?= python3
PREFIX ?= $(HOME)/.local

PY := .venv/bin/python
UV := .venv/bin/uv
PIP := $(UV) pip
INTO := --python $(PY) --require-hashes
ON_A_DISPLAY := packaging/display.sh any
ON_A_VIRTUAL_DISPLAY := packaging/display.sh virtual

# The system's Python or none: uv would fetch one of its own.
export UV_PYTHON_DOWNLOADS := never

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run demo setup test setup-test format lint types imports pytest soak bench screenshots fix lock \
	translations install uninstall clean libraries-run libraries-test

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14
	@echo 'ARGS="..." is passed on, as in: make run ARGS="--help"'

# ---------------------------------------------------------------- Segue

run: setup  ## set everything up and open Segue
	@$(ON_A_DISPLAY) .venv/bin/segue $(ARGS)

demo: setup  ## open Segue on a made-up library and twelve weeks of listening
	@$(ON_A_DISPLAY) .venv/bin/segue --demo $(ARGS)

# ---------------------------------------------------------------- tests

test: format lint types imports pytest  ## set everything up and run every check and test

format: setup-test
	$(PY) -m ruff format --check src tests

lint: setup-test
	$(PY) -m ruff check src tests

types: setup-test
	$(PY) -m mypy

imports: setup-test
	.venv/bin/lint-imports

pytest: setup-test  ## the tests alone: make pytest ARGS="-k offer"
	PYTHONDONTWRITEBYTECODE= $(ON_A_VIRTUAL_DISPLAY) $(PY) -m pytest -q -n auto --dist loadfile $(ARGS)

soak: setup-test  ## the tests that take minutes, and examples not tried before
	$(ON_A_VIRTUAL_DISPLAY) $(PY) -m pytest -q -m "soak or hypothesis" --hypothesis-profile soak $(ARGS)

bench: setup-test  ## time and memory, printed
	$(ON_A_VIRTUAL_DISPLAY) $(PY) tests/benchmarks/run.py $(ARGS)

screenshots: setup-test  ## pictures of the window
	$(ON_A_VIRTUAL_DISPLAY) $(PY) tests/screenshots.py $(ARGS)

fix: setup-test  ## format the code and repair what ruff can
	$(PY) -m ruff check --fix src tests
	$(PY) -m ruff format src tests

translations: setup  ## take what Segue says by now into resources/translations, for translators
	$(PY) packaging/sentences.py $(LANGUAGES:.qm=.ts)

# ---------------------------------------------------------------- setting up

LANGUAGES := $(patsubst %.ts,%.qm,$(wildcard resources/translations/segue_*.ts))

setup: libraries-run .venv/ready-to-run .venv/compiled $(LANGUAGES)  ## what `run` sets up, without opening Segue

setup-test: libraries-run libraries-test .venv/ready-to-run .venv/ready-to-test .venv/compiled $(LANGUAGES)  ## what `test` sets up, without running the tests

# Segue may run all the same: without libVLC it plays by QtMultimedia.
libraries-run:
	@packaging/system-libraries.sh run || echo "segue: going on without them"

libraries-test:
	@packaging/system-libraries.sh display test

.venv/tools: packaging/tools.lock | libraries-run
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit(\
		"Segue needs Python 3.11 or newer; name one with: make PYTHON=...")'
	$(PYTHON) -m venv --clear .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement packaging/tools.lock
	@touch $@

.venv/packages: .venv/tools packaging/requirements.lock
	$(PIP) sync $(INTO) --compile-bytecode packaging/requirements.lock
	@touch $@

# --no-build-isolation: hatchling comes from the lock, not from the network.
.venv/ready-to-run: .venv/packages pyproject.toml
	$(PIP) install --python $(PY) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/ready-to-test: .venv/packages packaging/requirements-dev.lock | .venv/ready-to-run libraries-test
	$(PIP) install $(INTO) --compile-bytecode --requirement packaging/requirements-dev.lock
	@touch $@

# Python does so itself, unless it is told not to (PYTHONDONTWRITEBYTECODE): then every start would take twice as long.
.venv/compiled: .venv/ready-to-run $(shell find src -name '*.py')
	@$(PY) -m compileall -q src
	@touch $@

resources/translations/%.qm: resources/translations/%.ts | .venv/packages
	.venv/bin/pyside6-lrelease -silent $< -qm $@

# The locks hold for every system and every Python from 3.11 on, by hash, and name no registry.
COMPILE := $(PIP) compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--annotation-style line

lock: .venv/tools  ## renew the locks after a change of dependencies; ARGS=--upgrade takes newer versions
	$(COMPILE) $(ARGS) packaging/tools.in --output-file packaging/tools.lock
	$(COMPILE) $(ARGS) --constraint packaging/tools.lock pyproject.toml packaging/tools.in \
		--output-file packaging/requirements.lock
	$(COMPILE) $(ARGS) --constraint packaging/requirements.lock --group dev pyproject.toml packaging/tools.in \
		--output-file packaging/requirements-dev.lock

# ---------------------------------------------------------------- the desktop

SHARE := $(PREFIX)/share
APP_ID := local.segue.segue

install: setup  ## put Segue among the desktop's programs (PREFIX, ~/.local unless told)
	install -d "$(PREFIX)/bin" "$(SHARE)/applications"
	ln -sf "$(CURDIR)/.venv/bin/segue" "$(PREFIX)/bin/segue"
	sed 's|^Exec=segue|Exec="$(PREFIX)/bin/segue"|' packaging/linux/segue.desktop > "$(SHARE)/applications/segue.desktop"
	install -D -m 644 packaging/linux/$(APP_ID).metainfo.xml "$(SHARE)/metainfo/$(APP_ID).metainfo.xml"
	install -D -m 644 resources/segue.svg "$(SHARE)/icons/hicolor/scalable/apps/segue.svg"
	install -D -m 644 resources/segue-symbolic.svg "$(SHARE)/icons/hicolor/symbolic/apps/segue-symbolic.svg"
	$(PY) packaging/linux/icons.py resources/segue.svg "$(SHARE)"
	@packaging/linux/tell-desktop.sh "$(SHARE)"

uninstall:  ## take it away again; the library and its history stay
	rm -f "$(PREFIX)/bin/segue" "$(SHARE)/applications/segue.desktop" "$(SHARE)/metainfo/$(APP_ID).metainfo.xml" \
		"$(SHARE)"/icons/hicolor/*/apps/segue.svg "$(SHARE)"/icons/hicolor/*/apps/segue.png \
		"$(SHARE)"/icons/hicolor/symbolic/apps/segue-symbolic.svg
	@packaging/linux/tell-desktop.sh "$(SHARE)"

clean:  ## remove what was made here, the environment too
	rm -f resources/translations/*.qm
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
