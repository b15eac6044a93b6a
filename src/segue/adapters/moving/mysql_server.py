"""Tables of MySQL that no server runs on, read by the MariaDB or MySQL that is installed, in a copy.

The server is started to do what it is given and end (`--bootstrap`): it opens no port and no socket.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from segue.adapters.moving import sql_dump
from segue.adapters.moving.said import LARGEST, CannotMoveIn, unreadable, words
from segue.domain.speech import tr

_SERVERS = ("mariadbd", "mysqld")

#: Where servers lie that are in no PATH of a listener.
_PLACES = (
    "/usr/sbin",
    "/usr/libexec",
    "/usr/local/sbin",
    "/usr/local/libexec",
    "/opt/homebrew/bin",
    "/usr/local/bin",
)

#: How long a server may take, in seconds. It takes one with a hundred thousand tracks, and more where tables were
#: not closed and have to be mended.
_PATIENCE = 120

_ENDS = (".frm", ".MYD", ".MYI")


def tables(
    folder: Path, wanted: Mapping[str, Sequence[str]], server: str | None
) -> dict[str, list[list[sql_dump.Value]]]:
    """The wanted columns of those tables that are in `folder`, row by row, as `sql_dump.rows` gives them.

    The tables are of the kind MyISAM: each is three files. `server` is what `installed` found. Raises CannotMoveIn.
    """
    if server is None:
        raise CannotMoveIn(
            tr(
                "“{folder}” is a database of MySQL, which only MariaDB or MySQL can read, and neither is "
                "installed. Install the package mariadb-server and try again; or write it to a file where one "
                "is, by mysqldump, and choose that file."
            ).format(folder=folder)
        )
    there = [name for name in wanted if all((folder / f"{name}{end}").is_file() for end in _ENDS)]
    with tempfile.TemporaryDirectory(prefix="segue-") as made:
        copy, out = Path(made, "data"), Path(made, "out")
        try:
            (copy / "copied").mkdir(parents=True)
            out.mkdir()
            files = [folder / f"{name}{end}" for name in there for end in _ENDS]
            if sum(file.stat().st_size for file in files) > LARGEST:
                raise CannotMoveIn(
                    tr("“{folder}” is too large to be the library of a music player.").format(folder=folder)
                )
            for file in files:
                shutil.copyfile(file, copy / "copied" / file.name)
            _run(server, copy, out, there, folder)
            described = _columns(out)
            return {name: [row for _, row in sql_dump.rows(out / name, wanted, described)] for name in there}
        except OSError as error:
            raise unreadable(folder, error) from error


def _run(server: str, copy: Path, out: Path, names: Sequence[str], folder: Path) -> None:
    command = [
        server,
        "--no-defaults",
        "--bootstrap",
        *(["--user=root"] if os.name == "posix" and os.geteuid() == 0 else []),  # else it refuses to run as root
        f"--datadir={copy}",
        f"--tmpdir={out}",
        f"--secure-file-priv={out}",
        "--skip-grant-tables",
        "--innodb=OFF",
        "--default-storage-engine=MyISAM",
        "--default-tmp-storage-engine=MyISAM",
        "--myisam-recover-options=FORCE",
    ]
    statements = [
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'copied'"
        f" ORDER BY table_name, ordinal_position INTO OUTFILE '{out}/columns';\n"
    ]
    # Written as a dump would write it, but for NULL, which is \N here.
    statements += [
        f"SELECT * FROM copied.{name} INTO OUTFILE '{out}/{name}' FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY"
        f" '\\'' ESCAPED BY '\\\\' LINES STARTING BY 'INSERT INTO {name} VALUES (' TERMINATED BY ');\\n';\n"
        for name in names
    ]
    try:
        ran = subprocess.run(
            command, input="".join(statements).encode(), capture_output=True, timeout=_PATIENCE, cwd=copy, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise CannotMoveIn(
            tr("{server} has not read “{folder}” in {patience} seconds.").format(
                server=server, folder=folder, patience=_PATIENCE
            )
        ) from error
    if ran.returncode != 0 or not all((out / name).is_file() for name in ("columns", *names)):
        said = [line for line in ran.stderr.splitlines() if b"ERROR" in line] or ran.stderr.splitlines() or [b""]
        raise CannotMoveIn(
            tr("{server} could not read “{folder}”: {what}.").format(
                server=server, folder=folder, what=words(said[0]).rstrip(".")
            )
        )


def _columns(out: Path) -> dict[str, tuple[str, ...]]:
    described: dict[str, tuple[str, ...]] = {}
    for line in (out / "columns").read_text("utf-8", "replace").splitlines():
        table, column = line.lower().split("\t")
        described[table] = (*described.get(table, ()), column)
    return described


def installed() -> str | None:
    """The program of a server, if there is one."""
    path = os.pathsep.join((os.environ.get("PATH", ""), *_PLACES))
    return next(filter(None, (shutil.which(name, path=path) for name in _SERVERS)), None)
