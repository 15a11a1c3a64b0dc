# `make` alone lists the targets. All of them work in a fresh clone with git, make and Python 3.10 or later.

PYTHON ?= python3
FUZZ_SECONDS ?= 600
BIN := .venv/bin
SAMPLE ?= samples/ferry.txt
# What `make bench` measures: figures two at a time, the longest first, then timings, which nothing else may disturb.
FIGURES := bench-keypoints bench-pages bench-french bench-topics bench-together bench-detection bench-person-roles bench-quotes bench-structure bench-marked-quotes bench-people bench-sentences bench-german bench-documents bench-roles
TIMINGS := bench-speed-quick bench-corpus-quick
IN_PARALLEL := --numprocesses auto --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help demo test test-quick coverage lint format golden fuzz readme man docs bench bench-structure bench-roles bench-sentences bench-detection bench-pages bench-documents bench-conversions bench-keypoints bench-french bench-topics bench-quotes bench-quotes-folds bench-marked-quotes bench-german bench-people bench-person-roles bench-together bench-speed bench-speed-quick bench-corpus bench-corpus-quick bench-memory speed pictures plot peers learn scale wheel test-cluster test-lowest audit clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 28

demo: .venv/installed ## set up, and digest a sample article (or SAMPLE=file)
	@$(BIN)/articlecli --format terminal $(SAMPLE)

test: .venv/developing ## run all tests, in about two minutes on two processors
	$(BIN)/python -m pytest $(IN_PARALLEL)

test-quick: .venv/developing ## run the tests that are not marked as slow, in about half a minute
	$(BIN)/python -m pytest $(IN_PARALLEL) -m 'not slow'

coverage: .venv/developing ## run all tests, and list the lines of articlecli/ that none of them runs; takes twice as long
	$(BIN)/python -m pytest $(IN_PARALLEL) --cov --cov-report=term-missing

lint: .venv/developing ## check format, style and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: .venv/developing ## put the code in its format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

fuzz: .venv/fuzzing ## look for texts that break what must hold of any, for ten minutes (or FUZZ_SECONDS=60); see fuzz/
	$(BIN)/python -m fuzz $(FUZZ_SECONDS)

golden: .venv/developing ## write the tests' expected outputs anew; read the diff before you commit it
	$(BIN)/python -m pytest tests/test_golden.py --write-golden

readme: .venv/developing ## put the program's current help and examples into docs/
	$(BIN)/python -m pytest --quiet tests/docs/test_generated.py --write-golden

man: .venv/developing ## write the manual page, docs/articlecli.1, anew
	$(BIN)/python -m tools.manpage

docs: .venv/developing ## build the documentation's site, site/index.html
	$(BIN)/python -m mkdocs build --quiet --strict

bench: .venv/developing .venv-bare/installed ## measure on the data, if it is there, and hold the floors
	$(MAKE) --jobs 2 $(if $(filter output-sync,$(.FEATURES)),--output-sync=target) $(FIGURES)
	$(MAKE) $(TIMINGS)

bench-together: .venv/developing ## digests of several articles: statements, differences, events; and their speed
	$(BIN)/python -m benchmarks.together

bench-structure: .venv/developing ## headlines, and the hard texts
	$(BIN)/python -m benchmarks.structure

bench-roles: .venv/developing ## the role of each block of labelled texts
	$(BIN)/python -m benchmarks.roles

bench-sentences: .venv/developing ## sentence ends (and those of syntok, pySBD and NLTK, with PEERS=--peers)
	$(BIN)/python -m benchmarks.sentences $(PEERS)

bench-detection: .venv/developing ## the languages of articles, beside libraries for it that are installed
	$(BIN)/python -m benchmarks.detection

bench-pages: .venv/developing ## real pages, beside trafilatura alone
	$(BIN)/python -m benchmarks.pages

bench-documents: .venv/developing ## the text of papers in PDF, beside other tools that are installed
	$(BIN)/python -m benchmarks.documents

bench-conversions: .venv/developing ## documents that were made of the samples, by the tools that are installed
	$(BIN)/python -m benchmarks.conversions

bench-keypoints: .venv/developing ## key points and their speed, beside Lead-3 (and the peers, after make peers)
	$(BIN)/python -m benchmarks.keypoints

bench-french: .venv/developing ## a key point of French news, beside the lead (and sumy, with PEERS=--peers, after make peers)
	$(BIN)/python -m benchmarks.french $(PEERS)

bench-topics: .venv/developing ## topics, beside the entities that people found salient
	$(BIN)/python -m benchmarks.topics

bench-quotes: .venv/developing ## quotes, their speakers and how sure of them to be
	$(BIN)/python -m benchmarks.quotes

bench-german: .venv/developing ## quotes and speakers of German articles
	$(BIN)/python -m benchmarks.german_quotes

bench-quotes-folds: .venv/developing ## the same on articles that the weights weren't learned from, in five folds; takes four minutes
	$(BIN)/python -m benchmarks.quote_folds

bench-marked-quotes: .venv/developing ## quotes and speakers in languages whose articles were marked by hand: French, Spanish
	$(BIN)/python -m benchmarks.marked_quotes

bench-people: .venv/developing ## who is who: pronouns, names and descriptions of marked texts
	$(BIN)/python -m benchmarks.people

bench-person-roles: .venv/developing ## where the roles of people begin and end, on articles that the weights weren't learned from
	$(BIN)/python -m benchmarks.person_roles

bench-speed: .venv/developing .venv-bare/installed .venv-heavy/installed ## speed beside NLTK's Punkt (and the peers, after make peers)
	$(BIN)/python -m benchmarks.speed

bench-speed-quick: .venv/developing .venv-bare/installed ## the same in a minute
	$(BIN)/python -m benchmarks.speed --quick

bench-corpus: .venv-cluster/installed ## speed, memory and safety of `articlecli batch`, also on a cluster; takes twenty minutes
	.venv-cluster/bin/python -m benchmarks.corpus

bench-corpus-quick: .venv/developing ## what of it is right or wrong, with few articles
	$(BIN)/python -m benchmarks.corpus --quick

bench-memory: .venv/developing ## memory for 64 MB of any make-up; takes half an hour
	$(BIN)/python -m benchmarks.memory

speed: .venv/developing .venv-bare/installed .venv-heavy/installed .venv-peers/installed ## measure the speed, and write it into docs/benchmarks.md and the README
	$(BIN)/python -m benchmarks.speed --write

pictures: .venv/developing ## draw the documentation's pictures in docs/ (the page in Chromium)
	$(BIN)/python -m tools.pictures

plot: .venv/developing .venv-peers/installed ## measure key points, and draw quality against speed in docs/keypoints.svg
	$(BIN)/python -m benchmarks.keypoints --plot docs/keypoints.svg

peers: .venv-peers/installed ## install the peers that key points are measured beside, in .venv-peers

learn: .venv/developing ## learn the parameters in articlecli/ from the data
	$(BIN)/python -m benchmarks.learn
	$(BIN)/python -m benchmarks.learn_roles
	$(BIN)/python -m benchmarks.learn_words
	$(BIN)/python -m benchmarks.learn_nouns
	$(BIN)/python -m benchmarks.learn_person_words
	$(BIN)/python -m benchmarks.learn_people
	$(BIN)/python -m benchmarks.learn_kinds_by_use
	$(BIN)/python -m benchmarks.learn_speakers
	$(BIN)/python -m benchmarks.learn_person_roles
	$(BIN)/python -m benchmarks.learn_together
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m benchmarks.learn_topics
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m benchmarks.learn_news
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m benchmarks.learn_neutral_news
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m benchmarks.learn_pages

scale: .venv/developing ## measure what corpora take, and write the table in docs/scale.md
	$(BIN)/python -m benchmarks.scale --write

test-cluster: .venv-cluster/installed ## run the tests of corpora with Ray and datatrove
	.venv-cluster/bin/python -m pytest tests/corpus tests/cli/test_batch.py

test-lowest: .venv-lowest/installed ## run all tests with the lowest versions that pyproject.toml allows
	.venv-lowest/bin/python -m pytest $(IN_PARALLEL)

audit: .venv-audit/installed ## look for known vulnerabilities in what the package depends on (needs the network)
	.venv-audit/bin/python -m tools.audit

wheel: .venv/developing ## build the wheel in dist/, check what it holds, and try it in an empty environment
	rm -rf dist
	$(BIN)/python -m build
	$(BIN)/python -m tools.wheel dist/*.whl
	$(PYTHON) -m venv dist/empty
	dist/empty/bin/python -m pip install --quiet --disable-pip-version-check dist/*.whl
	dist/empty/bin/articlecli $(SAMPLE)
	dist/empty/bin/articlecli --format html $(SAMPLE) > dist/page.html

clean: ## remove what make made
	rm -rf .venv .venv-*/ fuzz/found dist site .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' \
		|| { echo "Python 3.10 or later is needed; name one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv .venv \
		|| { rm -rf .venv; echo "Python's venv module is needed; on Debian: apt install python3-venv"; exit 1; }

.venv/installed: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/developing: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/installed

.venv/fuzzing: .venv/bin/python pyproject.toml
	@$(BIN)/python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
		|| { echo "atheris is made for Python 3.11 to 3.13; name one: make clean fuzz PYTHON=python3.12"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	@touch $@ .venv/installed

.venv-peers/installed: benchmarks/peers.txt
	rm -rf .venv-peers
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement $<
	@touch $@

# The program as a user has it, with nothing that its developers need, and beside what many have installed as well.
.venv-bare/installed .venv-heavy/installed: .venv-%/installed: pyproject.toml
	rm -rf .venv-$*
	$(PYTHON) -m venv .venv-$*
	.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check --editable . $(BESIDE)
	@touch $@

.venv-heavy/installed: BESIDE := scipy scikit-learn pandas

.venv-cluster/installed: pyproject.toml
	rm -rf .venv-cluster
	$(PYTHON) -m venv .venv-cluster
	.venv-cluster/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,cluster]'
	@touch $@

.venv-lowest/installed: pyproject.toml
	rm -rf .venv-lowest
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check uv
	.venv-lowest/bin/python -m uv pip install --quiet --python .venv-lowest/bin/python --resolution lowest-direct --editable '.[template]'
	.venv-lowest/bin/python -m uv pip install --quiet --python .venv-lowest/bin/python --editable '.[dev]'
	@touch $@

.venv-audit/installed: pyproject.toml
	rm -rf .venv-audit
	$(PYTHON) -m venv .venv-audit
	.venv-audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
	@touch $@
