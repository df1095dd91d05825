# Short names for packaging/dev.py. Pass arguments with ARGS, for example: make test ARGS="-k pain"
PYTHON ?= python3

.PHONY: run test check gallery bench languages package
run test check gallery bench languages package:
	@$(PYTHON) packaging/dev.py $@ $(ARGS)
