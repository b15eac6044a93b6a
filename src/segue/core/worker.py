"""A Worker runs tasks one after the other on a thread of its own and posts their results back."""

import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from segue.core.ports.machine import Post

T = TypeVar("T")


class Worker:
    """A task takes values and gives back a value; it may not touch core objects or widgets.

    What a task raises is posted, so that it surfaces on the thread that owns the state instead of dying quietly
    with the worker.
    """

    def __init__(self, name: str, post: Post) -> None:
        self._post = post
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(
        self,
        task: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Run `task` on the worker. On the thread that owns the state, `then` gets its result.

        Where the task raises, `failed` is called there instead, and then the error surfaces.
        """

        def run() -> None:
            try:
                result = task()
            except BaseException as error:  # noqa: BLE001 - handed over whole, see the class's promise
                self._post(partial(_surface, error, failed))
                return
            if then is not None:
                self._post(lambda: then(result))

        self._tasks.put(run)

    def close(self) -> None:
        """Finish the tasks already submitted, then end. Waits for the thread."""
        self._tasks.put(None)
        self._thread.join()

    def leave(self) -> None:
        """As `close`, without waiting: for tasks that may wait for others, and whose end nobody needs to know."""
        self._tasks.put(None)

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()


def _surface(error: BaseException, failed: Callable[[], None] | None) -> None:
    if failed is not None:
        failed()
    raise error
