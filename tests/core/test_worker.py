"""A worker does one thing after the other, and what goes wrong there surfaces where it can be told."""

import pytest

from fakes import Inbox
from segue.core.worker import Worker


def test_results_come_back_in_order() -> None:
    inbox, heard = Inbox(), []
    worker = Worker("test", inbox)
    for n in range(5):
        worker.submit(lambda n=n: n * n, heard.append)
    worker.close()
    inbox.run()
    assert heard == [0, 1, 4, 9, 16]


def test_an_error_tells_its_owner_first_and_then_surfaces() -> None:
    inbox, told = Inbox(), []

    def breaks() -> None:
        raise RuntimeError("a full disk")

    worker = Worker("test", inbox)
    worker.submit(breaks, failed=lambda: told.append("failed"))
    worker.submit(lambda: "goes on", told.append)
    worker.close()
    with pytest.raises(RuntimeError, match="a full disk"):
        inbox.run()
    inbox.run()
    assert told == ["failed", "goes on"]
