# make run     set up, read the sample articles, open the dashboard      (PORT=8600 for another port)
# make test    set up, a browser included, and run every test
# make check   ruff, mypy, and the rule that imports point down
# make quick   the same, and the tests of what has changed since the last commit: under a minute
# make wheel   build the package, install it elsewhere, open its dashboard
# make lock    write the lock files anew, after a change in requirements*.txt

# The first Python that is new enough; setup.py says so clearly where there is none.
NEW_ENOUGH = import sys; sys.exit(sys.version_info < (3, 11))
PYTHON := $(or $(PYTHON),$(shell for p in python3 python3.13 python3.12 python3.11 python3.14; do \
	if $$p -c '$(NEW_ENOUGH)' >/dev/null 2>&1; then echo $$p; break; fi; done),python3)
VENV = .venv/bin/python

.PHONY: run test check quick wheel lock setup setup-dev clean

run: setup
	@$(VENV) -m sahelscope sample
	@$(VENV) -m sahelscope dashboard $(if $(PORT),--port $(PORT))

test: setup-dev
	@$(VENV) tools/browser.py
	@$(VENV) -m pytest -n 2 --dist loadfile

quick: setup-dev
	@$(VENV) tools/quick.py

wheel: setup-dev
	@$(VENV) tools/browser.py
	@$(VENV) tools/wheel.py

lock: setup-dev
	@$(VENV) tools/lock.py

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
