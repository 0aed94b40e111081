# make run     set up, read the sample articles, open the dashboard      (PORT=8600 for another port)
# make test    set up, a browser included, and run every test
# make check   ruff, mypy, and the rule that imports point down

# The first Python that is new enough; setup.py says so clearly where there is none.
NEW_ENOUGH = import sys; sys.exit(sys.version_info < (3, 11))
PYTHON := $(or $(PYTHON),$(shell for p in python3 python3.13 python3.12 python3.11 python3.14; do \
	if $$p -c '$(NEW_ENOUGH)' >/dev/null 2>&1; then echo $$p; break; fi; done),python3)
VENV = .venv/bin/python

.PHONY: run test check setup setup-dev clean

run: setup
	@$(VENV) -m sahelscope.cli sample
	@$(VENV) tools/dashboard.py $(PORT)

test: setup-dev
	@$(VENV) tools/browser.py
	@$(VENV) -m pytest -n 2 --dist loadfile

check: setup-dev
	@$(VENV) -m ruff check .
	@$(VENV) -m ruff format --check --quiet .
	@$(VENV) -m mypy
	@$(VENV) -m pytest -q tests/test_imports.py

setup:
	@$(PYTHON) tools/setup.py

setup-dev:
	@$(PYTHON) tools/setup.py --dev

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache
