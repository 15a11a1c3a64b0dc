"""Where the tests find the project's files."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
DOCS = ROOT / "docs"
SAMPLES = ROOT / "samples"
CASES = ROOT / "tests" / "cases"
