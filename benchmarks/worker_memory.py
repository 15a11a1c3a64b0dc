"""The memory of a process that digests a corpus: `python -m benchmarks.worker_memory FILE FOLDER` says how many MB."""

import resource
import sys
from pathlib import Path

from articlecli.corpus import local
from articlecli.corpus.items import Form

_KILOBYTES = 1024  # in a megabyte; Linux counts in them


def main() -> None:
    """Digests the file with one process, and says how much it took."""
    news, folder = sys.argv[1:]
    for _ in local.run(local.CorpusRequest((news,), Path(folder), Form(), {})):
        pass
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / _KILOBYTES, file=sys.stderr)


if __name__ == "__main__":
    main()
