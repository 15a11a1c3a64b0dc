"""Processes that digest articles. If a process crashes or hangs, only the article that it was digesting is lost."""

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from multiprocessing import connection, get_context, parent_process, resource_tracker
from multiprocessing.connection import Connection
from threading import Thread
from time import monotonic

from articlecli.core import ArticleError
from articlecli.corpus.items import Form, Item, Outcome
from articlecli.corpus.outcome import Method, outcome

# A worker is sent several articles at once. More would make some workers end later than others; with fewer, a worker
# would often wait.
_MOST_AT_ONCE = 16  # articles
_MOST_BYTES_AT_ONCE = 1 << 18
_MOST_KEPT = 1 << 26  # characters of records that are kept while an earlier article takes long
_LONGEST_START = 120.0  # seconds that a process may take to start, on a busy machine
_READY = "ready"
# A forked worker would keep the other workers' pipes open. These workers would then never see this process end.
_CONTEXT = get_context("spawn")


def outcomes(items: Iterable[Item], form: Form, method: Method, *, jobs: int, timeout: float) -> Iterator[Outcome]:
    """Yields the outcome of each article, in the articles' order. `timeout` is the seconds that each may take.

    `jobs` processes work at the same time, and end with the iterator. Memory doesn't grow with the number of articles.
    Raises ArticleError if a process doesn't start.
    """
    pieces = enumerate(_pieces(items))
    workers = [_Worker(form, method, timeout) for _ in range(jobs)]
    done: dict[int, list[Outcome]] = {}
    kept = 0  # characters of the records in `done`
    first = 0  # the number of the piece whose outcomes are yielded next
    try:
        while True:
            for worker in workers:
                if worker.is_idle and kept < _MOST_KEPT and (piece := next(pieces, None)):
                    worker.take(*piece)
            busy = [worker for worker in workers if not worker.is_idle]
            if not busy:
                return
            connection.wait([worker.pipe for worker in busy], min(worker.time_left for worker in busy))
            for worker in busy:
                if worker.advance():
                    done[worker.number] = worker.outcomes
                    kept += _record_length(worker.outcomes)
            while first in done:
                kept -= _record_length(done[first])
                yield from done.pop(first)
                first += 1
    finally:
        for worker in workers:
            worker.stop()


def _pieces(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Yields the articles in pieces of limited size. A larger article is a piece of its own."""
    piece: list[Item] = []
    size = 0
    for item in items:
        if piece and (len(piece) == _MOST_AT_ONCE or size + item.size > _MOST_BYTES_AT_ONCE):
            yield piece
            piece, size = [], 0
        piece.append(item)
        size += item.size
    if piece:
        yield piece


def _record_length(outcomes: list[Outcome]) -> int:
    return sum(len(outcome.record) for outcome in outcomes)


class _Worker:
    """A process, and the piece that it digests."""

    def __init__(self, form: Form, method: Method, timeout: float) -> None:
        self._arguments = (form, method)
        self._timeout = timeout
        self._items: deque[Item] = deque()  # the articles without an outcome yet
        self.number = 0
        self.outcomes: list[Outcome] = []
        self._start()

    @property
    def is_idle(self) -> bool:
        """Whether the worker has no article to digest."""
        return not self._items

    @property
    def time_left(self) -> float:
        """The seconds that are left for the present article, or for the start."""
        return max(0.0, self._since + (self._timeout if self._is_ready else _LONGEST_START) - monotonic())

    def take(self, number: int, piece: list[Item]) -> None:
        """Sends a piece to the worker, which must be idle. `number` is the number of the piece."""
        self.number, self.outcomes = number, []
        self._items.extend(piece)
        self._send()

    def advance(self) -> bool:
        """Receives outcomes, and replaces a process that has crashed or hangs. Returns whether the piece is done."""
        problem = ""
        try:
            while self._items and self.pipe.poll():
                found = self.pipe.recv()
                if found == _READY:
                    self._is_ready, self._since = True, monotonic()
                else:
                    self._finish_first(found)
        except (EOFError, OSError):
            self._process.join()
            if not self._is_ready:
                raise ArticleError("can't be digested: a process that is to do it ended at its start") from None
            problem = f"ended the process that digested it ({_ending_text(self._process.exitcode)}); please report it"
        if not problem and self._items and not self.time_left:
            if not self._is_ready:
                raise ArticleError("can't be digested: a process that is to do it doesn't start")
            problem = f"takes longer than {self._timeout:g} seconds; raise --timeout to wait for it"
        if problem:
            self.stop()
            self._start()
            self._finish_first(Outcome(self._items[0].place, problem=problem))
            self._send()
        return not self._items

    def stop(self) -> None:
        """Kills the process."""
        self._process.kill()
        self._process.join()
        self.pipe.close()

    def _start(self) -> None:
        self.pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_work, args=(theirs, *self._arguments), daemon=True)
        with _without_interrupts():
            self._process.start()
        theirs.close()
        self._is_ready = False
        self._since = monotonic()

    def _finish_first(self, found: Outcome) -> None:
        self._items.popleft()
        self.outcomes.append(found)
        self._since = monotonic()

    def _send(self) -> None:
        """Sends the articles without an outcome. An idle process reads them at once, so that the pipe can't block."""
        self._since = monotonic()
        if not self._items:
            return
        try:
            self.pipe.send(list(self._items))
        except OSError:  # the process ended while it was idle
            self.stop()
            self._start()
            self.pipe.send(list(self._items))


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Lets processes that start in this block ignore Ctrl-C: a terminal sends it to all, but the parent ends them."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # starts it now, since its own start would unblock Ctrl-C
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(pipe: Connection, form: Form, method: Method) -> None:
    """Runs in the process: digests the articles that it's sent, until the pipe is closed."""
    Thread(target=_end_with_parent, daemon=True).start()
    pipe.send(_READY)
    while True:
        try:
            items = pipe.recv()
        except EOFError:
            return
        for item in items:
            pipe.send(outcome(item, form, method))


def _end_with_parent() -> None:
    parent = parent_process()
    if parent:
        connection.wait([parent.sentinel])
        os._exit(1)


def _ending_text(status: int | None) -> str:
    """Returns how a process ended, as a signal's name or a status: "SIGKILL", "status 3"."""
    if status is not None and status < 0:
        return signal.Signals(-status).name
    return f"status {status}"
