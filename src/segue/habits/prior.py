"""The weights that every listener starts from, fitted on the histories of nine people.

They stand for what is true of most listeners: the last weeks say more than the years, and what one has just
heard goes on. What is true of this listener is learned on top.
"""

#: Half-lives in days of the genre memory, shortest first; the last never forgets.
GENRE_HALF_LIVES = (0.25, 1.5, 7.0, 30.0, 180.0, float("inf"))

#: Strength with which each memory of `GENRE_HALF_LIVES` is smoothed towards the next longer one.
GENRE_SMOOTHING = (0.5, 1.0, 1.0, 2.0, 2.0, 3.0)

#: Weights of the genre log-pool: the 30-day share, then the log-ratios 0.25/1.5, 1.5/7, 7/30, 180/30, ∞/180 days.
GENRE_WEIGHTS = (0.9220, 0.1843, 0.3860, 0.4077, 0.2996, 0.1739)

#: Weight of what the last session held, which fades with e^(−hours / LAST_SESSION_FADES).
LAST_SESSION_WEIGHT = 0.2154
LAST_SESSION_FADES = 4.0

#: Half-lives in days of the memory for tracks and artists, and the weights of their log counts.
TRACK_HALF_LIVES = (0.1, 0.5, 2.0, 8.0, 30.0, 120.0, 500.0)
TRACK_WEIGHTS = (0.3254, 0.1112, 0.1921, -0.0617, -0.0935, 0.0089, 0.2307)
ARTIST_WEIGHTS = (0.0617, 0.0416, -0.0518, -0.0470, 0.0348, 0.0711, -0.1784)

#: A count below this is as good as none; keeps logarithms finite.
COUNT_FLOOR = 0.02
