"""Processes that digest articles. One that crashes or hangs costs the article that it was at, and no other."""

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

# Articles that a worker is sent at once: so many that it seldom waits for more, and so few that all end together.
_MOST_AT_ONCE = 16
_MOST_BYTES_AT_ONCE = 1 << 18
_AHEAD = 1 << 26  # characters of records that are kept while one that is before them takes long
_LONGEST_START = 120.0  # seconds, on a machine that has much else to do
_READY = "ready"
_CONTEXT = get_context("spawn")  # a fork would keep the others' pipes open, and they would never see our end


def outcomes(items: Iterable[Item], form: Form, method: Method, *, jobs: int, timeout: float) -> Iterator[Outcome]:
    """What becomes of each article, in their order, with so many processes, each article within `timeout` seconds.

    Memory doesn't grow with the number of articles. The processes end with the iterator.
    """
    pieces = enumerate(_pieces(items))
    workers = [_Worker(form, method, timeout) for _ in range(jobs)]
    done: dict[int, list[Outcome]] = {}
    kept = 0  # characters of the records in `done`
    first = 0  # the piece whose outcomes are next
    try:
        while True:
            for worker in workers:
                if worker.is_idle and kept < _AHEAD and (piece := next(pieces, None)):
                    worker.take(*piece)
            busy = [worker for worker in workers if not worker.is_idle]
            if not busy:
                return
            connection.wait([worker.pipe for worker in busy], min(worker.time_left for worker in busy))
            for worker in busy:
                if worker.advance():
                    done[worker.number] = worker.outcomes
                    kept += _length(worker.outcomes)
            while first in done:
                kept -= _length(done[first])
                yield from done.pop(first)
                first += 1
    finally:
        for worker in workers:
            worker.stop()


def _pieces(items: Iterable[Item]) -> Iterator[list[Item]]:
    """The articles in pieces, none of which is large unless an article is."""
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


def _length(outcomes: list[Outcome]) -> int:
    return sum(len(outcome.record) for outcome in outcomes)


class _Worker:
    """A process, and the piece that it is at."""

    def __init__(self, form: Form, method: Method, timeout: float) -> None:
        self._arguments = (form, method)
        self._timeout = timeout
        self._items: deque[Item] = deque()  # whose outcomes are still to come
        self.number = 0
        self.outcomes: list[Outcome] = []
        self._start()

    @property
    def is_idle(self) -> bool:
        """Whether it has nothing to do."""
        return not self._items

    @property
    def time_left(self) -> float:
        """Seconds that it has for the article that it is at."""
        return max(0.0, self._since + (self._timeout if self._is_ready else _LONGEST_START) - monotonic())

    def take(self, number: int, piece: list[Item]) -> None:
        """Gives it a piece; it must be idle."""
        self.number, self.outcomes = number, []
        self._items.extend(piece)
        self._send()

    def advance(self) -> bool:
        """Takes what it has done, and puts another process in its place where it is lost. Whether the piece is done."""
        problem = ""
        try:
            while self._items and self.pipe.poll():
                found = self.pipe.recv()
                if found == _READY:
                    self._is_ready, self._since = True, monotonic()
                else:
                    self._next(found)
        except (EOFError, OSError):
            self._process.join()
            if not self._is_ready:
                raise ArticleError("can't be digested: a process that is to do it ended at its start") from None
            problem = f"ended the process that digested it ({_said(self._process.exitcode)}); please report it"
        if not problem and self._items and not self.time_left:
            if not self._is_ready:
                raise ArticleError("can't be digested: a process that is to do it doesn't start")
            problem = f"takes longer than {self._timeout:g} seconds; raise --timeout to wait for it"
        if problem:
            self.stop()
            self._start()
            self._next(Outcome(self._items[0].place, problem=problem))
            self._send()
        return not self._items

    def stop(self) -> None:
        """Ends the process at once."""
        self._process.kill()
        self._process.join()
        self.pipe.close()

    def _start(self) -> None:
        self.pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_work, args=(theirs, *self._arguments), daemon=True)
        with _uninterrupted():
            self._process.start()
        theirs.close()
        self._is_ready = False
        self._since = monotonic()

    def _next(self, found: Outcome) -> None:
        self._items.popleft()
        self.outcomes.append(found)
        self._since = monotonic()

    def _send(self) -> None:
        """Sends what is to be done, which it reads at once, since it is idle."""
        self._since = monotonic()
        if not self._items:
            return
        try:
            self.pipe.send(list(self._items))
        except OSError:  # it was ended while it had nothing to do
            self.stop()
            self._start()
            self.pipe.send(list(self._items))


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """What is started here never hears of Ctrl-C, which a terminal sends to all: we end it ourselves."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # which would hear of it anew
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(pipe: Connection, form: Form, method: Method) -> None:
    """The process: digests what it is sent, until nobody is there to send more."""
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


def _said(status: int | None) -> str:
    """How a process ended: by which signal, or with which status."""
    if status is not None and status < 0:
        return signal.Signals(-status).name
    return f"status {status}"
