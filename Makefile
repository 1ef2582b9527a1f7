# Needs make and python3 (3.11 or newer, with venv). Everything else goes into .venv.

PYTHON ?= python3
BIN := .venv/bin

# The stamp is named after all that .venv depends on, and is written last: when one of
# these changes, or an installation was cut short, there is no such stamp and .venv is
# made anew. A checksum, because the dates of files in a fresh checkout mean nothing.
STAMP := .venv/.stamp-$(shell \
  { pwd; $(PYTHON) --version; cat pyproject.toml requirements.lock; } 2>&1 \
  | cksum | cut -d ' ' -f 1)

.PHONY: site test check prove judge docs bench audit shots lock clean

site: $(STAMP)  ## build the plan in content/ into site/
	@$(BIN)/careerplan build

test: check  ## everything that must pass before a change goes in
	@$(BIN)/pytest

check: $(STAMP)  ## lint, format and types
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

prove: $(STAMP)  ## the slow proofs
	@$(BIN)/pytest -m prove

judge: $(STAMP)  ## how well statements are judged: make judge FILE=labels.jsonl
	@$(BIN)/python bench/statements.py $(or $(FILE),tests/cases/statements.jsonl)

docs: $(STAMP)  ## write the page of docs/ that is made from the code
	@$(BIN)/python bench/theme_model.py

bench: $(STAMP) bench/.venv/.stamp  ## the speed of a check, beside a build by Hugo
	@$(BIN)/python bench/speed.py bench/.venv/bin/python

bench/.venv/.stamp: bench/requirements.txt
	@rm -rf bench/.venv
	@$(PYTHON) -m venv bench/.venv
	@bench/.venv/bin/python -m pip install -qq --disable-pip-version-check -r $<
	@touch $@

audit: $(STAMP) node_modules/.package-lock.json  ## judge every page: make audit ARGS='--theme base'
	@$(BIN)/python -m tests.audit $(ARGS)

shots: $(STAMP)  ## pictures of every kind of page: make shots DIR=/tmp/shots
	@$(BIN)/python -m tests.audit.shots $(or $(DIR),build/shots) $(ARGS)

# Needs node 20.6 or newer, with npm. No browser is downloaded: the system's is taken.
node_modules/.package-lock.json: package-lock.json
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(STAMP):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'careerplan needs Python 3.11 or newer: make PYTHON=python3.12' >&2; exit 1; }
	@echo 'Setting up .venv, which happens once ...' >&2
	@rm -rf .venv
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
	  --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
	  --no-deps --no-build-isolation --editable .
	@touch $@

lock:  ## renew requirements.lock: the newest of what pyproject.toml allows
	@tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT && \
	$(PYTHON) -m venv "$$tools" && \
	"$$tools/bin/python" -m pip install -qq --disable-pip-version-check uv && \
	"$$tools/bin/uv" pip compile --quiet --no-config --upgrade --universal \
	  --python-version 3.11 --extra dev --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --output-file requirements.lock pyproject.toml

clean:  ## remove what the tools made; content/, themes/ and site/ stay
	@rm -rf .venv bench/.venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	@find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +
