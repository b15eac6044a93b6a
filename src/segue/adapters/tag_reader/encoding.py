"""The text of a file that does not say how it is encoded: a CUE sheet, or lyrics."""

from collections.abc import Callable

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))

#: What Windows writes where a program asks for no encoding, and that is where the old programs ran.
_CODE_PAGES = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "cp936", "cp950", "cp949"]


def decoded(data: bytes, telling: Callable[[bytes], bytes]) -> str:
    """As UTF-8 where it is; else a guess by what is `telling` in it."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes  # late: few files are so old

        best = from_bytes(telling(data), cp_isolation=_CODE_PAGES).best()
        return data.decode("cp1252" if best is None else best.encoding, "replace")
