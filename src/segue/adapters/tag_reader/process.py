"""What a process does that reads tags: it answers, file by file, and is no burden."""

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing.connection import Connection
from typing import Any

from segue.adapters.tag_reader.answer import Content, UnreadableFile, why_unread
from segue.adapters.tag_reader.packing import packed
from segue.core.children import end_with_parent
from segue.domain.speech import tr
from segue.domain.splitting import USUAL, Separators
from segue.domain.track import Part

#: Reads a file, from its path and those of the CUE sheets beside it. Raises UnreadableFile.
FileReader = Callable[[str, Sequence[str]], Content]
#: What is asked for: the path of a file, and of the CUE sheets beside it.
Asked = tuple[str, ...]
#: The packed tags, the fingerprint and the parts with their packed tags, or why there are none.
Answer = tuple[tuple[Any, ...], bytes | None, list[tuple[Part, tuple[Any, ...]]]] | str

_FLUSH_SECONDS = 0.5
# Of address space, of which a part is never touched: no reader holds more than 500 MB.
_MEMORY = 600 << 20


def content_reader(separators: Separators = USUAL) -> FileReader:
    """For the process to call: the program, which names it, then need not bring mutagen."""
    from segue.adapters.tag_reader.content import read_content

    return partial(read_content, separators=separators)


def serve(
    line: "Connection[list[Answer], list[Asked]]",
    reader: Callable[[], FileReader],
    fingerprint: Callable[[str], bytes | None],
) -> None:
    """Answer until the line is cut. Answers go out with the end of the chunk, or when one takes long."""
    read_file = reader()
    _keep_small()
    threading.Thread(target=end_with_parent, daemon=True).start()
    line.send([])  # ready
    while True:
        try:
            files = line.recv()
            answers: list[Answer] = []
            flushed = time.monotonic()
            for path, *sheets in files:
                answers.append(_answer(read_file, fingerprint, path, sheets))
                if time.monotonic() - flushed > _FLUSH_SECONDS:
                    line.send(answers)
                    answers = []
                    flushed = time.monotonic()
            line.send(answers)
        except (EOFError, OSError):
            return  # the program is gone, or wants no more


def _answer(
    read_file: FileReader, fingerprint: Callable[[str], bytes | None], path: str, sheets: Sequence[str]
) -> Answer:
    try:
        tags, parts = read_file(path, sheets)
        return packed(tags), fingerprint(path), [(part, packed(its)) for part, its in parts]
    except UnreadableFile as error:
        return str(error)
    except (MemoryError, OSError) as error:  # of the system: the file has gone since its tags were read
        return why_unread(error) or tr("This file could not be read.")


def _keep_small() -> None:
    """Be no burden: step back for others, let the program deal with Ctrl+C, and bound the memory."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource

        os.nice(5)
        with contextlib.suppress(ValueError, OSError):  # a lower limit already holds; macOS has none
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
