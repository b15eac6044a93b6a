"""A library of invented records: what they are called, and how they are made into tagged files."""

# mypy: disable-error-code="no-untyped-call"
# (mutagen says of itself that it is typed, and is so in part)

import re
import shutil
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from datetime import timedelta
from enum import Enum
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path
from random import Random

import numpy as np
import soundfile
from msgspec import Struct
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, ID3, TALB, TCON, TDRC, TIT2, TPE1, TPE2, TRCK
from mutagen.oggvorbis import OggVorbis

from segue.demo import covers, synth
from segue.demo.synth import Genre
from segue.domain.track import Tags


class Container(Enum):
    """How an album is stored; the value is the file's suffix."""

    OGG = "ogg"
    FLAC = "flac"
    MP3 = "mp3"


class Piece(Struct, frozen=True):
    """A file of the demo and what its tags say.

    The duration is that of the music; an MP3 may be longer by its encoder's padding, below 0.1 s.
    """

    path: Path
    tags: Tags

    @property
    def duration(self) -> timedelta:
        assert self.tags.duration is not None  # given to every piece by _pieces
        return self.tags.duration


class Song(Struct, frozen=True):
    """`by` names the artists where they are not the album's; `lyrics` are an LRC to lie beside the file."""

    title: str
    by: tuple[str, ...] = ()
    lyrics: str = ""


class Album(Struct, frozen=True):
    """An invented record; `number` tells it from all others and is the seed of its sound and its cover."""

    number: int
    genre: Genre
    artist: str
    title: str
    year: int
    container: Container
    songs: tuple[Song, ...]


def make_library(
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
    *,
    albums: tuple[Album, ...] | None = None,
    workers: int | None = None,
) -> list[Piece]:
    """Write the demo's records below `folder`, as `<artist>/<album>/<number> <title>`, and tell of them.

    A folder that is there is whole and is left as it is: everything is built beside it, in a folder that
    takes its name at the very end, so that a making that was cut off is begun anew by the next call. Made
    in `workers` processes (as many as there are processors, at most eight); the same files each time.
    `progress` is called on this thread with the pieces made and all to make; what it raises ends the making.
    """
    chosen = ALBUMS if albums is None else albums
    if not folder.exists():
        _build(folder, chosen, progress or (lambda done, of: None), workers or min(8, cpu_count() or 1))
    return [piece for album in chosen for piece in _pieces(album, folder)]


def _build(folder: Path, albums: tuple[Album, ...], progress: Callable[[int, int], None], workers: int) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{folder.name}-unfinished-"
    for left_over in folder.parent.glob(f"{prefix}*"):
        shutil.rmtree(left_over, ignore_errors=True)
    building = Path(tempfile.mkdtemp(prefix=prefix, dir=folder.parent))
    building.chmod(0o755)
    done, total = 0, sum(len(album.songs) for album in albums)
    try:
        # A fresh interpreter for each worker: to fork a program with Qt and threads in it may hang the child.
        with ProcessPoolExecutor(min(workers, len(albums)), get_context("spawn")) as pool:
            # MP3 takes longest: begun first, it does not keep everyone waiting at the end.
            order = sorted(albums, key=lambda album: album.container is not Container.MP3)
            tasks = [pool.submit(_make_album, album, building) for album in order]
            try:
                progress(0, total)
                for task in as_completed(tasks):
                    done += task.result()
                    progress(done, total)
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)
                raise
        building.rename(folder)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise


def _pieces(album: Album, folder: Path) -> Iterator[Piece]:
    """The pieces of an album as they are to be; nothing is read or written."""
    place = folder / _file_name(album.artist) / _file_name(album.title)
    for number, song in enumerate(album.songs, 1):
        tags = Tags(
            title=song.title,
            artists=song.by or (album.artist,),
            album=album.title,
            album_artist=album.artist,
            genres=(album.genre.value,),
            year=album.year,
            track_no=number,
            duration=timedelta(seconds=_length(album, number)),
        )
        yield Piece(place / f"{number:02} {_file_name(song.title)}.{album.container.value}", tags)


def _file_name(title: str) -> str:
    """The title without what some file system forbids in a name."""
    return re.sub(r'\s*[<>:"/\\|?*]', " –", title)


def _length(album: Album, number: int) -> int:
    """Seconds: most pieces are little more than half a minute, so that all are made quickly."""
    return round(31.5 + min(43.0, Random(f"{album.number} {number}").expovariate(1 / 3)))


def _make_album(album: Album, folder: Path) -> int:
    """Write one album's files; how many. Runs in a worker process."""
    picture = covers.cover(album.genre, album.number)
    count = 0
    for number, (song, piece) in enumerate(zip(album.songs, _pieces(album, folder), strict=True), 1):
        piece.path.parent.mkdir(parents=True, exist_ok=True)
        if song.lyrics:
            piece.path.with_suffix(".lrc").write_text(song.lyrics, encoding="utf-8")
        sound = synth.render(album.genre, 100 * album.number + number, piece.duration.total_seconds())
        _write_sound(piece.path, album.container, sound)
        _write_tags(piece, album.container, picture)
        count += 1
    return count


def _write_sound(path: Path, container: Container, sound: synth.Sound) -> None:
    match container:
        case Container.OGG:
            how = {"format": "OGG", "subtype": "VORBIS", "compression_level": 0.85}
        case Container.MP3:
            how = {"format": "MP3", "compression_level": 0.7, "bitrate_mode": "VARIABLE"}
        case Container.FLAC:
            how = {"format": "FLAC", "subtype": "PCM_16", "compression_level": 0.6}
            # Steps of twelve bits, as a good tape has them: FLAC stores a piece in half the room.
            sound = (sound * np.float32(2048)).round() / np.float32(2048)
    with soundfile.SoundFile(path, "w", synth.RATE, 2, **how) as file:
        # By the second: libsndfile's Vorbis encoder puts a whole write on the stack.
        for start in range(0, len(sound), synth.RATE):
            file.write(sound[start : start + synth.RATE])


def _write_tags(piece: Piece, container: Container, cover: bytes) -> None:
    tags = piece.tags
    if container is Container.MP3:
        id3 = ID3()
        for frame in (
            TIT2(text=tags.title),
            TPE1(text=list(tags.artists)),
            TALB(text=tags.album),
            TPE2(text=tags.album_artist),
            TCON(text=list(tags.genres)),
            TDRC(text=str(tags.year)),
            TRCK(text=str(tags.track_no)),
            APIC(mime="image/jpeg", type=3, data=cover),
        ):
            id3.add(frame)
        id3.save(piece.path)
        return
    picture = Picture()
    picture.type, picture.mime, picture.data = 3, "image/jpeg", cover
    picture.width = picture.height = covers.SIZE
    picture.depth = 24
    file = FLAC(piece.path) if container is Container.FLAC else OggVorbis(piece.path)
    file["title"] = tags.title
    file["artist"] = list(tags.artists)
    file["album"] = tags.album
    file["albumartist"] = tags.album_artist
    file["genre"] = list(tags.genres)
    file["date"] = str(tags.year)
    file["tracknumber"] = str(tags.track_no)
    if isinstance(file, FLAC):
        file.add_picture(picture)
    else:
        file["metadata_block_picture"] = b64encode(picture.write()).decode("ascii")
    file.save()


# ---------------------------------------------------------------- the records

_OGG, _FLAC, _MP3 = Container.OGG, Container.FLAC, Container.MP3
_VARIOUS = "Various Artists"

#: The demo's only words.
_KITCHEN_WINDOW = """\
[ti:Kitchen Window]
[ar:Juniper Halloran]
[00:02.00]There’s frost on the kitchen window
[00:05.00]And a ladder against the tree
[00:08.00]The kettle is telling the neighbours
[00:11.00]You’ve come to sit with me
[00:14.00]Put your coat on the chair, put your hands round the cup
[00:17.50]The road will be there when the morning comes up
[00:21.00]
[00:22.00]There’s light in the kitchen window
[00:25.00]As long as there’s somebody home
[00:28.00]And the bread and the weather are rising
[00:30.50]And nobody eats alone
"""

#: Genre, artist, title, year, container and songs of each record; every name is invented.
_RECORDS: tuple[tuple[Genre, str, str, int, Container, tuple[Song | str, ...]], ...] = (
    (
        Genre.TOP_40, "Mara Velour", "Glasshouse", 2025, _OGG,
        ("Neon Weather", "Say It Twice", "Half a Heartbeat"),
    ),
    (
        Genre.TOP_40, "Kid Solano", "Long Way Round", 2024, _OGG,
        ("Saturday Physics", "Gold on the Water", "Passenger Side"),
    ),
    (
        Genre.TOP_40, "Parade of Lanterns", "Daydream Index", 2026, _OGG,
        ("Call Me by Friday", "Sugar & Static", "Windows Down"),
    ),
    (Genre.TOP_40, "Zoë Lindqvist", "Tiny Thunder", 2025, _MP3, ("Tiny Thunder", "Balcony")),
    (
        Genre.TOP_40, _VARIOUS, "Radio Summer 26", 2026, _OGG,
        (
            Song("Every Green Light", ("Kid Solano",)),
            Song("Stay for the Chorus", ("Zoë Lindqvist", "Kid Solano")),
            Song("Bright Side Up", ("Parade of Lanterns",)),
            Song("Honeycomb", ("Mara Velour",)),
        ),
    ),
    (
        Genre.JAZZ, "The Corwin Ashby Trio", "After the Last Tram", 1959, _FLAC,
        ("After the Last Tram", "Slow Elevator", "Marguerite’s Umbrella", "Two Sugars, No Hurry"),
    ),
    (
        Genre.JAZZ, "Delphine Marchetti", "Bleu de minuit", 1963, _OGG,
        ("Bleu de minuit", "Rue des Étoiles", "La pluie n’attend pas", "Café fermé"),
    ),
    (
        Genre.JAZZ, "小野寺澪カルテット", "月のない港", 1967, _OGG,
        ("月のない港", "路面電車の窓", "四月の傘", "眠らない喫茶店"),
    ),
    (
        Genre.JAZZ, "Lucius Penhallow", "Walking Home", 2012, _OGG,
        ("Walking Home", "Lamplight on Brick", Song("Conversation", ("Lucius Penhallow", "Delphine Marchetti"))),
    ),
    (
        Genre.FILM_SCORE, "Ingrid Aurelio", "The Salt Frontier", 2014, _OGG,
        ("The Salt Frontier", "Riders at Dusk", "A Map with No Sea", "The Long Return"),
    ),
    (
        Genre.FILM_SCORE, "Sólveig Nørgaard", "The Northern Passage", 2021, _OGG,
        ("Into the Ice", "Aurora over Hålogaland", "The Keeper of the Light", "Thaw"),
    ),
    (
        Genre.FILM_SCORE, "Tomasz Wierzbowiec", "Citadel of Ash", 2019, _OGG,
        ("The Gates", "Siege Lanterns", "Crown of Embers", "What the Fire Left"),
    ),
    (
        Genre.FILM_SCORE, "Harlan Vossberg", "Starfall Protocol", 1986, _OGG,
        ("Main Title", "Airlock Seven", "Last Transmission"),
    ),
    (
        Genre.AMBIENT, "Pale Meridian", "Slow Light", 1996, _FLAC,
        ("Slow Light", "Greenhouse, 5 a.m.", "A Field Seen from a Train", "Snow on Water"),
    ),
    (
        Genre.AMBIENT, "Emre Kılıçay", "Boğaz’da Şafak", 2018, _FLAC,
        ("Boğaz’da Şafak", "Martılar", "Uzak Vapur", "Sis"),
    ),
    (
        Genre.AMBIENT, "Low Orbit Choir", "Tidal Locking", 2008, _FLAC,
        ("Tidal Locking", "Perigee", "The Far Side Hums", "Drift Station"),
    ),
    (Genre.AMBIENT, "نور الساحل", "سكون", 2022, _FLAC, ("مدّ وجزر", "ضوء الفجر", "صحراء بعيدة")),
    (
        Genre.CLASSICAL, "Ottilie Brandauer", "Suite for a Small Room", 1974, _OGG,
        ("I. Prelude", "II. Minuet", "III. Sarabande", "IV. Gigue"),
    ),
    (
        Genre.CLASSICAL, "Étienne Vauclair", "Études d’hiver", 1988, _OGG,
        ("Étude nº 1: Givre", "Étude nº 2: La cour vide", "Étude nº 3: Trois corbeaux", "Étude nº 4: Dégel"),
    ),
    (
        Genre.CLASSICAL, "Camerata Lindenhof", "Variations on a Garden Gate", 2003, _OGG,
        ("Theme", "Variation I: Allegretto", "Variation II: Andante", "Variation III: Presto"),
    ),
    (
        Genre.CLASSICAL, "Ludmila Černohorská", "Bagately", 2011, _OGG,
        ("Bagatela in F", "Bagatela in G minor", "Bagatela in D"),
    ),
    (
        Genre.ROCK, "Iron Orchard", "Harvest of Rust", 1974, _OGG,
        ("Harvest of Rust", "Millstone", "Seven Gallon Sky", "Crowbar Hymn"),
    ),
    (
        Genre.ROCK, "The Broken Antlers", "Loud Weather", 1991, _OGG,
        ("Loud Weather", "Basement Kings", "Nothing Left to Unplug", "Gravel"),
    ),
    (
        Genre.ROCK, "Cinder Parish", "Headlight Country", 1979, _OGG,
        ("Headlight Country", "Motel Thunder", "Last Exit West", "Diesel Heart"),
    ),
    (Genre.ROCK, "Stålvinter", "Högspänning", 1994, _OGG, ("Högspänning", "Järnnätter", "Över isen")),
    (
        Genre.ELECTRONIC, "Vektorpark", "Night Bus", 2004, _OGG,
        ("Night Bus", "Ring Road", "Sodium Lamps", "Terminus"),
    ),
    (
        Genre.ELECTRONIC, "Lumen & Drift", "Phase Garden", 2016, _OGG,
        ("Phase Garden", "Sixteen Windows", "Soft Collision", "Overgrown Circuit"),
    ),
    (
        Genre.ELECTRONIC, "Kasumi Delay", "Glass Arcade", 2021, _OGG,
        ("Glass Arcade", "Coin Slot Heaven", "Afterimage", "ハイスコア"),
    ),
    (
        Genre.ELECTRONIC, "Ostkreuz Signal", "Bahnsteig 9", 1998, _OGG,
        ("Bahnsteig 9", "Türen schließen", "Nachtverkehr"),
    ),
    (
        Genre.FOLK, "Wren & Hollow", "The Orchard Year", 2017, _OGG,
        ("The Orchard Year", "Bramble Lane", "Candlemas", "Windfall"),
    ),
    (
        Genre.FOLK, "Aoife Ní Thorna", "Saltmarsh Songs", 2009, _OGG,
        ("The Saltmarsh", "Curlew’s Reel", "Bean an Chuain", "Turf Smoke"),
    ),
    (
        Genre.FOLK, "Bram Oosterveld", "Brieven van de dijk", 1972, _OGG,
        ("Brieven van de dijk", "Wilgenrij", "Het laatste veer", "Molenlied"),
    ),
    (
        Genre.FOLK, "Juniper Halloran", "Kitchen Window", 1969, _OGG,
        (Song("Kitchen Window", lyrics=_KITCHEN_WINDOW), "Bread and Weather", "My Sister’s Coat"),
    ),
)  # fmt: skip

#: Every record of the demo: 120 pieces, 15 in each genre.
ALBUMS: tuple[Album, ...] = tuple(
    Album(
        number,
        genre,
        artist,
        title,
        year,
        container,
        tuple(Song(song) if isinstance(song, str) else song for song in songs),
    )
    for number, (genre, artist, title, year, container, songs) in enumerate(_RECORDS)
)
