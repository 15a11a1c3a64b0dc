"""Names the folders and files of the project that tests read."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
DOCS = ROOT / "docs"
SAMPLES = ROOT / "samples"
CASES = ROOT / "tests" / "cases"
