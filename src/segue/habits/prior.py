"""The weights that every listener starts from, fitted on the histories of nine people.

They stand for what is true of most listeners: the last weeks say more than the years, what one has just heard goes
on, and what was skipped is not wanted. What is true of this listener is learned on top.
"""

from msgspec import Struct

#: Half-lives in days, shortest first: of genres (the last never forgets), of tracks and artists, of albums.
GENRE_HALF_LIVES = (0.25, 1.5, 7.0, 30.0, 180.0, float("inf"))
TRACK_HALF_LIVES = (0.1, 0.5, 2.0, 8.0, 30.0, 120.0, 500.0)
ALBUM_HALF_LIVES = (0.1, 0.5, 8.0)

#: Half-lives in sessions, for all of them; and in days, for the sessions in which a track was heard.
SESSION_HALF_LIVES = (2.0, 8.0, 32.0)
DAYS_HALF_LIVES = (7.0,)

#: Strength with which each memory of `GENRE_HALF_LIVES` is smoothed towards the next longer one.
GENRE_SMOOTHING = (0.5, 1.0, 1.0, 2.0, 2.0, 3.0)


class Prior(Struct, frozen=True):
    """Weights by the names of their features; how sure they are, how long what is learned lasts (1 is forever), and
    for how many independent observations a session counts.
    """

    named: dict[str, float]
    certainty: float
    keeps: float
    counts_as: float

    @property
    def weights(self) -> tuple[float, ...]:
        return tuple(self.named.values())


GENRES = Prior(
    {
        "30 days": 0.9220,
        "6 hours / 1.5 days": 0.1843,
        "1.5 / 7 days": 0.3860,
        "7 / 30 days": 0.4077,
        "180 / 30 days": 0.2996,
        "ever / 180 days": 0.1739,
        "last session, fading": 0.2154,
        "2 / 8 sessions": 0.0,
        "8 / 32 sessions": 0.0,
        "32 sessions / 30 days": 0.0,
        "its end / last session, fading": 0.2,
        "its end, within the day": 0.0,
    },
    certainty=60.0,
    keeps=0.998,
    counts_as=1.0,
)

#: Of tracks for a session that begins: features of the track, of its artist and of its album.
TRACK_FEATURES = {
    "track 0.1 d": 0.3254,
    "track 0.5 d": 0.1112,
    "track 2 d": 0.1921,
    "track 8 d": -0.0617,
    "track 30 d": -0.0935,
    "track 120 d": 0.0089,
    "track 500 d": 0.2307,
    "track 2 sessions": -0.0153,
    "track 8 sessions": 0.0251,
    "track 32 sessions": 0.1455,
    "track sessions, 7 d": 0.2687,
    "track's hours": 0.0651,
    "track's weekends": 0.0437,
    "track in last session": -0.4758,
    "time since": 0.3972,
    "time since, squared": -0.3511,
    "age": -0.2015,
    "rarity": -0.9413,
    "heard once": -0.1368,
    "share of skips": -0.3,
    "skips": 0.0,
    "followed the last": 0.1321,
    "heard near the last": 0.3469,
    "in last session, 8 h": -0.1438,
    "in last session, 1 h": 1.4368,
    "track 0.1 d, 3 h": 0.0410,
    "track 8 sessions, first of the day": 0.1336,
    "heard yesterday": 0.1060,
    "artist 2 d, track not": 0.1707,
    "album 8 d, track not": -0.0288,
}

ARTIST_FEATURES = {
    "artist 0.1 d": 0.0617,
    "artist 0.5 d": 0.0416,
    "artist 2 d": -0.0518,
    "artist 8 d": -0.0470,
    "artist 30 d": 0.0348,
    "artist 120 d": 0.0711,
    "artist 500 d": -0.1784,
    "artist 2 sessions": 0.1387,
    "artist 8 sessions": -0.0295,
    "artist 32 sessions": 0.1358,
    "artist's hours": 0.2155,
    "artist's weekends": -0.0676,
    "genre fits": 0.0714,
    "artist in last session": 0.0581,
    "last artist, 8 h": 0.9230,
    "artist 0.1 d, 3 h": -0.0975,
    "artist 8 sessions, first of the day": -0.0051,
    "genre of last session": 0.1361,
    "genre of last session, 8 h": 0.0090,
    "tracks of the artist": -0.0583,
}

ALBUM_FEATURES = {
    "album 0.5 d": 0.0464,
    "album 8 d": 0.0169,
    "last album, 8 h": -0.0213,
}

TRACKS = Prior(TRACK_FEATURES | ARTIST_FEATURES | ALBUM_FEATURES, certainty=60.0, keeps=0.998, counts_as=2.0)

NEXT = Prior(
    {
        "track 0.1 d": -0.0473,
        "track 2 d": 0.1160,
        "track 30 d": 0.1965,
        "track 500 d": 0.1548,
        "artist 0.1 d": 0.1647,
        "artist 8 d": 0.1311,
        "artist 500 d": -0.1925,
        "album 0.1 d": 0.1209,
        "same album": 0.3,
        "same artist": 0.9,
        "followed": 1.4161,
        "followed often": 0.3346,
        "followed two before": 0.6710,
        "artist followed": 0.6,
        "heard near": 0.6127,
        "in similar sessions": 0.1,
        "heard already": -0.5262,
        "one of the last three": 0.0244,
        "genre of the session": 0.2833,
        "genre fits": 0.0641,
        "hours": 0.0520,
        "time since": 0.0946,
        "time since, squared": -0.1286,
        "next of the album": 0.2538,
        "rarity": -0.0055,
        "share of skips": 0.0,
        "repeating": 0.0558,
        "followed last time": 0.3,
        "followed both": 1.0,
        "same album, on a run": 0.15,
        "same artist, on a run": 0.15,
        "artist in session": 0.3,
        "album in session": 0.2,
        "followed lately": 0.45,
        "track 2 sessions": 0.0,
        "track 8 sessions": 0.0,
        "track 32 sessions": 0.0,
        "track 0.5 d": 0.0,
        "track 8 d": 0.0,
        "track 120 d": 0.0,
        "in similar sessions, often": 0.5,
        "heard near, often": 0.0,
        "times in session": -0.4,
    },
    certainty=20.0,
    keeps=1.0,
    counts_as=1.0,
)

START = Prior(
    {
        "always": 0.0,
        "base rate": 1.0,
        "base rate, weeks": 0.3,
        "base rate, days": 0.3,
        "hour": 0.6,
        "day type": 0.3,
        "weekday": 0.2,
        "hour, weeks": 0.0,
        "hour, days": 0.2,
        "ten minutes": 0.5,
        "hour after such a silence": 0.5,
        "sessions of the week": 0.0,
        "sessions of the day": 0.0,
        "time listened that day": 0.0,
        "same day": 0.0,
        "after midnight": 0.0,
    }
    | {f"since the last, {n}": 0.0 for n in range(15)},
    certainty=15.0,
    keeps=0.998,  # a silence takes two steps; what changes within weeks is in the features
    counts_as=0.3,
)
