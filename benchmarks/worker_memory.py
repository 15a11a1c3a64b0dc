"""Measures the memory of digesting a corpus: `python -m benchmarks.worker_memory FILE FOLDER` prints it in MB."""

import resource
import sys
from pathlib import Path

from articlecli.corpus import local
from articlecli.corpus.items import Form

_KILOBYTES = 1024  # in a megabyte; Linux counts memory in kilobytes


def main() -> None:
    """Digests the file into the folder, in one process, and prints its memory at the peak on standard error."""
    news, folder = sys.argv[1:]
    for _ in local.run(local.CorpusRequest((news,), Path(folder), Form(), {})):
        pass
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / _KILOBYTES, file=sys.stderr)


if __name__ == "__main__":
    main()
