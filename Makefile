# Everything a developer or a machine that builds does, by name.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
STRIP ?= strip
# Runs of the measurement whose middle stands in the documentation.
BENCH_RUNS ?= 3
SHARE := $(DESTDIR)$(PREFIX)/share/yichuang
# Of each kind of build its own folder, since switching in one rebuilds everything.
COVERAGE_BUILD := .build-coverage
ADDRESS_BUILD := .build-address
THREAD_BUILD := .build-thread

.PHONY: help deps run test check lint format bench bench-page install check-install sanitize coverage golden clean

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

deps: ## Install the Debian packages that a build and the tests need, where they are missing
	@tools/install-dependencies

run: deps ## Open the demonstration (release build, run/hall.sqlite); without a terminal show a plan and a slip (debug build)
	@if [ -t 0 ] && [ -t 1 ] && [ -z "$${CI:-}" ]; then \
	  $(SWIFT) build -c release --product yichuang && mkdir -p run && \
	  exec .build/release/yichuang demo --database run/hall.sqlite; \
	else \
	  $(SWIFT) build --product yichuang && tools/show-demonstration .build/debug/yichuang; \
	fi

test: deps check check-install ## Everything that must hold: build, tests, format, installation

check: lint ## Build with warnings as errors, run the tests, check the format
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint: ## Check the format of the source
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## Format the source
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

bench: deps ## Measure on this machine (release build), beside C programs where there is a compiler; BENCH=--quick for a first look
	$(SWIFT) build -c release --product yichuang --static-swift-stdlib
	tools/bench/run .build/release/yichuang $(BENCH)

bench-page: deps ## Measure BENCH_RUNS times (3, of some minutes each) and write the table of docs/performance.md anew
	$(SWIFT) build -c release --product yichuang --static-swift-stdlib
	rm -f .build/bench-*.json
	for run in $$(seq $(BENCH_RUNS)); do \
	  tools/bench/run .build/release/yichuang --json > .build/bench-$$run.json; \
	done
	tools/bench/page .build/bench-*.json

install: ## Install into PREFIX (/usr/local), below DESTDIR: one program that needs no Swift, and its files
	$(SWIFT) build -c release --product yichuang --static-swift-stdlib
	install -D -m 755 .build/release/yichuang $(DESTDIR)$(PREFIX)/bin/yichuang
	$(STRIP) $(DESTDIR)$(PREFIX)/bin/yichuang
	install -d $(SHARE)
	cp -R Resources/halls Resources/calendar Resources/lint Resources/demo Resources/readings.tsv $(SHARE)/

check-install: ## Install into a temporary place and run from there, with the build out of reach
	tools/check-install

sanitize: deps ## Run the tests under the address and the thread sanitizer
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --scratch-path $(ADDRESS_BUILD)
	$(SWIFT) test --sanitize=thread --scratch-path $(THREAD_BUILD)

coverage: deps ## Run the tests and say how much of each file they reach
	$(SWIFT) test --enable-code-coverage --scratch-path $(COVERAGE_BUILD)
	@build=$$($(SWIFT) build --show-bin-path --scratch-path $(COVERAGE_BUILD)); \
	tools=$$(dirname "$$(readlink -f "$$(command -v $(SWIFT))")"); \
	"$$tools/llvm-cov" report "$$build/yichuangPackageTests.xctest" \
	  -object "$$build/yichuang" \
	  -instr-profile "$$build/codecov/default.profdata" \
	  --ignore-filename-regex='(\.build[^/]*|Tests)/'

golden: deps ## Record the golden files anew, then run the tests against them; look at the difference
	-RECORD=1 $(SWIFT) test
	$(SWIFT) test

clean: ## Remove everything that was built
	rm -rf .build $(COVERAGE_BUILD) $(ADDRESS_BUILD) $(THREAD_BUILD)
